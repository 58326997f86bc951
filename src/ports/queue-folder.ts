// A folder of queue items: looked at as of one moment, and changed by one writer at a time, in whole or not at all.
import type {QueueChange} from '../domain/queue.ts';
import type {QueueFiles} from '../domain/queue-files.ts';
import type {Result} from '../domain/result.ts';

/** What is to be changed, and what the caller wants to know of it. */
export interface QueueDecision<T> {
  readonly changes: readonly QueueChange[];
  readonly value: T;
}

export interface QueueFolderPort {
  /** All files of one moment: each stands in exactly one folder, whatever others do meanwhile. */
  read(): Promise<Result<QueueFiles>>;
  /**
   * Lets `decide` see the files while nobody else changes them, then makes all its changes or none. Without changes
   * nothing is written. STATE_CONFLICT when others kept the folder busy for too long.
   */
  change<T>(decide: (files: QueueFiles) => QueueDecision<T> | Promise<QueueDecision<T>>): Promise<Result<T>>;
}

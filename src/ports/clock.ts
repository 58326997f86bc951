// The one source of time. Read once per run, in gather.
import type {Instant} from '../domain/ids.ts';

export interface Clock {
  now(): Instant;
}

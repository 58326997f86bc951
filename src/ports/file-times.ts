// When files were last changed, told by the repository that they lie in.
import type {Instant} from '../domain/ids.ts';

/**
 * The times of those files of which anything is known, by path; the newest change counts. Never fails: what cannot be
 * told is left out. Paths count from the folder that the reader was made for.
 */
export type ReadFileTimes = (paths: readonly string[]) => Promise<ReadonlyMap<string, Instant>>;

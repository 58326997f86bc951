// What becomes of a wish about a queue item, as codes with their sentences.

/** What became of a wish, or why it is not fulfilled. Closed list; codes are never renamed. */
export const QUEUE_REASONS = {
  REQUEUED: 'The item is pending again.',
  PARKED: 'The item is set aside until a person decides.',
  ALREADY_THERE: 'The item stands where it was wanted.',
  SETTLED: 'The item is done or set aside meanwhile; it is left as it is.',
  COOLING_DOWN: 'The item cools down; it is not taken back before its time.',
  LOCKED: 'The item says that it is not to be requeued by a program.',
  OUT_OF_ATTEMPTS: 'The item has failed as often as the policy allows; it is parked.',
  QUEUE_PAUSED: 'The queue waits for a limit to end; its items are left alone.',
  ITEM_UNKNOWN: 'No item of the queue has this id.',
  ITEM_NOT_SEEN:
    'No file that was looked at has this id, and there are more than are looked at on GitHub; name the file of the item after its id.',
  ITEM_UNREADABLE: 'The file of the item is no text, which a commit on a branch cannot move; move it in a checkout.',
  ITEM_AMBIGUOUS: 'Several files have this id; moving one would be a guess.',
  NOT_SPLITTABLE:
    'The item has no list of 2 to 50 requirements that are all plain texts; write them so, then split it.',
  ALREADY_DONE: 'The item is done; nothing of it is left to split.',
  FOLDER_READ_ONLY: 'The folder may not be written.',
  MOVED: 'The item stands in the folder that was asked for.',
  SPLIT_UP: 'The item was split into one item for each of its requirements.',
  CREATED: 'The item is new.',
  FAILED: 'The failure counts against the item, which cools down.',
  NOT_ITS_FAULT: 'The surroundings failed; the item is pending again and nothing counts against it.',
  IN_USE: 'Somebody works on the item; it is left to them until its lease or its time is over.',
  PAUSED: 'The queue waits until the limit ends.',
  NAME_TAKEN: 'Another file has its name in the folder; nothing was moved.',
} as const satisfies Record<string, string>;
export type QueueReason = keyof typeof QUEUE_REASONS;

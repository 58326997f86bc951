// Recognises a plan that its owner has stopped as a whole, so that nothing of it is called next.
import type {Node} from 'jsonc-parser';
import {findMember} from './json-tree.ts';

const KEYS = ['halted', 'plan_status', 'loop_status', 'status', 'state'];
const WORDS = ['halted', 'halt', 'stopped', 'aborted', 'suspended', 'frozen', 'paused'];

/** The owner's word at the top of a plan that is stopped; null when it is not. */
export function findHalted(root: Node): string | null {
  for (const key of KEYS) {
    const value: unknown = findMember(root, key)?.value.value;
    if (key === 'halted' && value === true) return key;
    if (typeof value === 'string' && WORDS.includes(value.trim().toLowerCase())) return value;
  }
  return null;
}

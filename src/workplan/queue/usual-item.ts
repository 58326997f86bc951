// The text of a new item for a queue that shows no form of its own.
import {toIsoText} from '../../domain/ids.ts';
import {toJsonToken} from '../edits/yaml-token.ts';
import {LOCK_KEY} from './item-keys.ts';
import type {NewItem} from './new-item.ts';

/** A complete item file for a queue that shows no form of its own, with LF line ends and a final newline. */
export function toUsualItem(item: NewItem): string {
  const at = toJsonToken(toIsoText(item.createdAt));
  const lines = [
    `id: ${toJsonToken(item.id)}`,
    `title: ${toJsonToken(item.title)}`,
    `type: ${toJsonToken(item.type)}`,
    `target: ${toJsonToken(item.target)}`,
    `priority: ${item.priority}`,
    'requirements: []',
    'dependencies: []',
    'blocks: []',
    'status: pending',
    'current_phase: ""',
    'started_at: ""',
    'completed_at: ""',
    'cooldown_until: ""',
    `created_at: ${at}`,
    `updated_at: ${at}`,
    `notes: ${toJsonToken(item.description)}`,
    'results: {}',
    'consecutive_failures: 0',
    `${LOCK_KEY}: true`,
  ];
  return `${lines.join('\n')}\n`;
}

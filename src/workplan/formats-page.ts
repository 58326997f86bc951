// The page docs/plan-formats.md, from the shapes themselves: a shape cannot be read without being in the table.
import {QUEUE_FOLDERS} from '../domain/queue.ts';
import type {PlanShape} from '../domain/workplan.ts';
import {SHAPES} from './shapes.ts';

interface Told {
  readonly format: string;
  /** What proves the shape. */
  readonly by: string;
  /** What a mark of a failed item writes in a file that the policy names. */
  readonly mark: string;
  /** The same, when the policy also says `write.mode: fields`. */
  readonly fields: string;
}

const LEDGER = 'the ledger keeps the mark';

const TOLD = {
  batches: {
    format: 'JSON, JSON with comments, YAML',
    by: '`batch`, `batch_id` or `batch_number`, a title, and the work itself or any status; in a list of batches also an `id`, and then the status is a word we know',
    mark: 'done flag false, `status` and `failure_reason` added',
    fields: 'the same',
  },
  'done-flag': {
    format: 'JSON, JSON with comments, YAML',
    by: 'stories, features or tasks with `passes` or another boolean that says done, or a word we know; with a usual name any word',
    mark: `done flag false, \`status\` and \`failure_reason\` added; where its words have none for failed, ${LEDGER}`,
    fields: 'the same',
  },
  taskmaster: {
    format: 'JSON, YAML',
    by: 'an id, a title, any status, and dependencies, subtasks or a test strategy; with details in their place the status is a word we know',
    mark: `nothing, it has no word for failed: ${LEDGER}`,
    fields: 'the word that `words.failed` names, when the format has it (`blocked`)',
  },
  'phases-subtasks': {
    format: 'JSON, YAML',
    by: 'an id, a title and any status; in tasks of phases a word we know, with a usual name any',
    mark: `nothing, a running tool rewrites it: ${LEDGER}`,
    fields: '`status: failed` and `failure_reason`',
  },
  waves: {
    format: 'JSON, YAML',
    by: 'an id and an instruction',
    mark: `nothing, it holds no states: ${LEDGER}`,
    fields: 'nothing',
  },
  'tasks-md': {
    format: 'Markdown',
    by: 'check boxes outside code and comments; `words` of the policy may say what a mark means, as `[-]`',
    mark: `nothing, no mark is agreed on: ${LEDGER}`,
    fields: '`[!]` and one line with the reason',
  },
  'status-map': {
    format: 'YAML',
    by: '`development_status`, or with a usual name the only map whose values are words we know',
    mark: `nothing, a word of its owner: ${LEDGER}`,
    fields: 'the word that `words.failed` names, when the file has it',
  },
  'front-matter': {
    format: 'Markdown with YAML at its head, one file a task',
    by: 'an id and a word we know; in a folder of tasks an id and any word, or a title and a word we know',
    mark: `nothing, its words are configured elsewhere: ${LEDGER}`,
    fields: 'the word that `words.failed` names, when the board has it',
  },
  jsonl: {
    format: 'JSON Lines',
    by: 'one object a line with an id, a title and a status; under other names when the policy says which',
    mark: `nothing, the next export undoes it: ${LEDGER}`,
    fields: 'nothing',
  },
  mapped: {
    format: 'JSON, YAML',
    by: 'only by the `items` of the policy: four fifths of them have an id of their own',
    mark: 'as `write` says, else done flag false, `status` and `failure_reason` added',
    fields: 'the same',
  },
} as const satisfies Record<PlanShape, Told>;

interface QueueTold {
  readonly form: string;
  readonly by: string;
  readonly state: string;
  readonly edit: string;
}

/** The forms of an item file of a queue, in the order in which a reader tells them apart. */
const QUEUE_TOLD: readonly QueueTold[] = [
  {
    form: 'flat',
    by: 'a `status` or `consecutive_failures` at the top, or no `metadata` map',
    state: '`status`, `current_phase`, times, `consecutive_failures` and `results` at the top',
    edit: 'tokens spliced in place, the status word in the spelling that the file has; only keys that it has, and counters of ours',
  },
  {
    form: 'metadata',
    by: 'a `metadata` map, and neither `status` nor `consecutive_failures` at the top',
    state: '`attempt_count`, `cooldown_until`, `last_attempt` and `failure_reasons` below `metadata`',
    edit: 'the same, below `metadata`; no status is written, the folder is the only state',
  },
  {
    form: 'lines',
    by: 'a file of either form that the YAML library refuses, and whose keys stand at the margin',
    state: 'as far as it stands on one line at the margin',
    edit: 'the lines of those keys; what else the change would set is left out, and the file moves all the same',
  },
  {
    form: 'none',
    by: 'a file without any such key, not UTF-8, a link, or over 4 MB',
    state: 'its folder',
    edit: 'nothing, the file moves as it is',
  },
];

/** What becomes of what an item had before its mark. */
const KEPT: readonly string[] = [
  'A mark that is cleared gives the bytes back, but for a done flag or a word of done: that work failed proves it open. What',
  'stood under the keys of a mark in JSON is kept at the end of its reason: `it broke (was in-progress)`, or, where more than a',
  'plain word was there, each key as it was spelt: `it broke (was {"status":"todo","failure_reason":"ask Ann"})`. In YAML it',
  'stands in a comment, for a check box in the line below it.',
  '',
  '- Clearing touches an item that is failed, or whose reason keeps something; a reason that a person wrote stays.',
  '- An item that says failed and gives a reason counts as marked, whoever wrote it: a mark replaces its reason, clearing opens',
  '  it. One that says failed without a reason gets its word back when a mark of ours is cleared.',
  '- The word that `write.failed` gives to the status is read as failed, also where it would mean blocked, deferred or nothing',
  '  known. `[!]` is read as failed with our line below it, and with `write.mode: minimal` always.',
  '- Where a mark has no place for a reason, nothing is kept, and clearing writes a word of open work: with',
  '  `write.mode: minimal`, with a `write.failed` in which no value holds `$reason`, and in a map of words in JSON. Who wants',
  '  `in-progress` back gives the mark a reason, or leaves it in the ledger with `write.mode: sidecar`.',
];

/** The whole text of docs/plan-formats.md. */
export function renderFormatsPage(): string {
  const rows = Object.entries(TOLD).map(([shape, {format, by, mark, fields}]) => {
    const listed = isListed(shape) ? SHAPES[shape as PlanShape].rows : [];
    const places = [...new Set(listed.map((row) => `\`${row.items || '(root)'}\``))];
    const detection = places.length === 0 ? by : `${by}; at ${places.join(', ')}`;
    return `| \`${shape}\` | ${[format, detection, mark, fields].join(' | ')} |`;
  });
  return [
    '# Formats of workplan files',
    '',
    'Generated from `src/workplan/shapes.ts` and `src/workplan/formats-page.ts` by `npm run generate`; change those instead.',
    '',
    'A file is recognised by its content; a name only breaks a tie. When no shape or more than one fits, the file is refused,',
    'and the refusal names the shapes that it could be and the entry of the policy to write. In the places, `*` stands for',
    'every element or member. Four fifths of the items have to fit; where a status is to be a word we know, half of the items',
    'have to have one, and the other words are kept and reported. A file that does not parse is refused with line and column.',
    '',
    '| preset | format | detection | mark, default | mark, with `write.mode: fields` |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    'Only a file that is named is changed: by the policy, by the `plan` input or as FILE of `plan mark`. Where a mark is kept',
    'beside the file, and for every file with `write.mode: sidecar`, it is a line of `.aftermath/marks.jsonl` in the same',
    'commit, and is read with the file until the item has another state there.',
    '',
    '## What a mark keeps',
    '',
    ...KEPT,
    '',
    'In YAML a mark that only changes a word says why at the end of its line: `# aftermath was in-progress: it broke`. Where it',
    'changes other keys too, each line keeps what stood there: `# aftermath was null: before the failure`. Inside braces the',
    'old word goes into the reason: `it broke (was in-progress)`. When the mark goes, what was noted comes back as it was spelt,',
    'and a key that was not there goes away. What cannot be kept so stays as it is, and the ledger keeps the mark.',
    '',
    '## Folders of item files, preset `folders`',
    '',
    'A queue is a folder with at least one of the folders',
    `${QUEUE_FOLDERS.map((folder) => `\`${folder}\``).join(', ')}`,
    'in it, with dashes or underscores in their names. An item is a `.yaml` or `.yml` file directly in one of them; what else',
    'lies there is named by `queue list`. The folder that an item file lies in is its state, whatever the file says of itself;',
    'a move is a renaming. A file that is read by its lines or not at all is listed with its problem, with line and column',
    'where it does not parse.',
    '',
    '| form | detection | what is read | edit |',
    '| --- | --- | --- | --- |',
    ...QUEUE_TOLD.map(({form, by, state, edit}) => `| ${form} | ${[by, state, edit].join(' | ')} |`),
    '',
  ].join('\n');
}

/** True for shapes that are found at places of a tree. */
function isListed(shape: string): boolean {
  return shape !== 'mapped' && shape !== 'front-matter' && shape !== 'jsonl';
}

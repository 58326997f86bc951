// The page docs/plan-formats.md, from the shapes themselves: a shape cannot be read without being in the table.
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
    by: '`batch` or `batch_id`, a title, and the work itself',
    mark: 'done flag false, `status` and `failure_reason` added',
    fields: 'the same',
  },
  'done-flag': {
    format: 'JSON, JSON with comments, YAML',
    by: 'stories, features or tasks with `passes` or another boolean that says done, or a word we know',
    mark: `done flag false, \`status\` and \`failure_reason\` added; where its words have none for failed, ${LEDGER}`,
    fields: 'the same',
  },
  taskmaster: {
    format: 'JSON, YAML',
    by: 'an id, a title, a word we know, and dependencies, subtasks or details',
    mark: `nothing, it has no word for failed: ${LEDGER}`,
    fields: 'the word that `words.failed` names, when the format has it (`blocked`)',
  },
  'phases-subtasks': {
    format: 'JSON, YAML',
    by: 'an id, a title and a word',
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
    by: 'check boxes outside code and comments',
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
    by: 'an id and a status; or a title and a word we know, in a folder of tasks',
    mark: `nothing, its words are configured elsewhere: ${LEDGER}`,
    fields: 'the word that `words.failed` names, when the board has it',
  },
  jsonl: {
    format: 'JSON Lines',
    by: 'one object a line with an id, a title and a status',
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
/** The whole text of docs/plan-formats.md. */
export function renderFormatsPage(): string {
  const rows = Object.entries(TOLD).map(([shape, {format, by, mark, fields}]) => {
    const places = isListed(shape) ? SHAPES[shape as PlanShape].rows.map((row) => `\`${row.items || '(root)'}\``) : [];
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
    'every element or member. A file that does not parse is refused with line and column.',
    '',
    '| preset | format | detection | mark, default | mark, with `write.mode: fields` |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    'A file that the policy does not name is never changed, and `write.mode: sidecar` keeps a named file as it is.',
    'Folders of item files, preset `folders`, are queues.',
    '',
  ].join('\n');
}

/** True for shapes that are found at places of a tree. */
function isListed(shape: string): boolean {
  return shape !== 'mapped' && shape !== 'front-matter';
}

// The `plans` section of the policy: which workplan files may be edited, and how one is read that no preset fits.
import {RE2JS} from 're2js';
import {z} from 'zod';
import {PLAN_SHAPES} from '../domain/workplan.ts';
import {pattern, repositoryPath} from './keys.ts';

/** Longest pointer or word, in UTF-16 units; real ones have under 60. */
const MAX_UNITS = 200;

const PRESETS = ['auto', ...PLAN_SHAPES.filter((shape) => shape !== 'mapped'), 'folders'] as const;

/** A pointer from the item to one of its values. */
const pointer = z.string().max(MAX_UNITS).superRefine(check(findPointerProblem));
const pointers = z.array(pointer).min(1).max(20);
/** A pattern from the root to the items. */
const itemPattern = z.string().max(MAX_UNITS).superRefine(check(findPatternProblem));
const words = z.array(z.string().min(1).max(MAX_UNITS)).max(50).optional();

const STATUS = z
  .strictObject({
    from: pointer
      .optional()
      .describe(
        'Pointer to the status word; "" when the item itself is the word, as in a map. Default: as in the preset, where a mark sets its word.',
      ),
    done: pointer.optional().describe('Pointer to a boolean that says done.'),
  })
  .refine((status) => status.from !== undefined || status.done !== undefined, 'give from, done or both')
  .optional()
  .describe('Where the state of an item stands. Default: as in the preset.');

const WORDS = z
  .strictObject({
    pending: words.describe('Words for work that waits to be taken.'),
    in_progress: words.describe('Words for work that somebody does now.'),
    review: words.describe('Words for work that waits for an eye on it.'),
    done: words.describe('Words for work that is finished.'),
    failed: words.describe('Words for work that failed; the first is the one that a mark writes.'),
    blocked: words.describe('Words for work that cannot go on.'),
    deferred: words.describe('Words for work that was put off.'),
    cancelled: words.describe('Words for work that will not be done.'),
  })
  .optional()
  .describe('What your status words mean, before our own list. A word that neither knows stays unknown, never done.');

const DEPENDS_ON = z
  .strictObject({
    from: pointers.optional().describe('Pointers to what an item waits for, 1 to 20; the first that is there counts.'),
    scope: z
      .array(z.enum(['file', 'set']))
      .min(1)
      .max(2)
      .optional()
      .describe('Where ids are looked for: `file`, `set` (the other files of the policy). Default both.'),
    wildcard: pattern
      .superRefine(check(findGroupProblem))
      .optional()
      .describe(
        'RE2 pattern with one group, as in `^(\\d+)\\.x$`: meant is every id that begins with its text and a point.',
      ),
    satisfiedBy: z
      .array(z.enum(['pending', 'in_progress', 'review', 'done', 'failed', 'blocked', 'deferred', 'cancelled']))
      .min(1)
      .max(8)
      .optional()
      .describe('States that let dependants go on. Default: as in the preset, mostly `done` alone.'),
  })
  .optional()
  .describe('What an item waits for. Default: as in the preset.');

const PRIORITY = z
  .strictObject({
    from: pointer.describe('Pointer to the priority of an item.'),
    order: z
      .union([z.enum(['asc', 'desc']), z.array(z.string().min(1).max(MAX_UNITS)).min(2).max(20)], {
        error: 'give asc (small first), desc (large first), or a list of words, most urgent first',
      })
      .describe('How priorities sort: `asc`, `desc`, or a list of words with the most urgent first.'),
  })
  .optional()
  .describe('What sorts items that are ready. Default: as in the preset, else the order of the file.');

const WRITE = z
  .strictObject({
    mode: z
      .enum(['none', 'sidecar', 'minimal', 'fields'])
      .optional()
      .describe(
        'How far a mark may change the file: `none` and `sidecar` not at all, `minimal` only what is there, `fields` may add keys. Default: as in the preset.',
      ),
    failed: z
      .record(z.string(), z.union([z.string().max(MAX_UNITS), z.boolean(), z.null()]))
      .superRefine(checkKeys)
      .optional()
      .describe('Pointer to what a failed item gets there; `$reason`, `$step`, `$level` and `$run` are filled in.'),
    clear: pointers.optional().describe('Pointers that go away again when the item is no longer failed.'),
  })
  .optional()
  .describe('What a mark writes. Default: as in the preset.');

/** One entry of opted-in workplan files, with what is to be known of their form. */
export const PLAN = z.strictObject({
  files: z
    .array(repositoryPath)
    .min(1)
    .max(50)
    .describe(
      'Paths or globs of workplan files in the repository, or of queue folders with `preset: folders`, 1 to 50. Naming one here allows edits of it. Of what globs find, the first 50 files are read.',
    ),
  preset: z
    .enum(PRESETS)
    .optional()
    .describe(`Form of the files: ${PRESETS.join(', ')}. Default auto: told by their content.`),
  items: z
    .array(itemPattern)
    .min(1)
    .max(20)
    .optional()
    .describe(
      'Pointers from the root to the items, 1 to 20, in which `*` stands for every element or member; the first that yields items with an id counts. Default: as in the preset.',
    ),
  id: pointers.optional().describe('Pointers to the id of an item, 1 to 20; the first that is there counts.'),
  title: pointers.optional().describe('Pointers to the title of an item, 1 to 20; the first that is there counts.'),
  status: STATUS,
  words: WORDS,
  dependsOn: DEPENDS_ON,
  priority: PRIORITY,
  write: WRITE,
});

function check(findProblem: (text: string) => string | null) {
  return (text: string, context: z.RefinementCtx) => {
    const problem = findProblem(text);
    if (problem !== null) context.addIssue({code: 'custom', message: problem});
  };
}

function checkKeys(record: Readonly<Record<string, unknown>>, context: z.RefinementCtx): void {
  for (const key of Object.keys(record)) {
    const problem = key.length > MAX_UNITS ? `at most ${MAX_UNITS} characters` : findPointerProblem(key);
    if (problem !== null) context.addIssue({code: 'custom', path: [key], message: problem});
  }
}

/** Why a text is no RFC 6901 pointer, `~2` for a star allowed; null when it is one. */
function findPointerProblem(text: string): string | null {
  if (text !== '' && !text.startsWith('/')) return `a pointer begins with a slash: "/${text.slice(0, 40)}"`;
  if (/~(?![012])/.test(text)) return 'in a pointer, ~ is written ~0, / is written ~1 and a literal * is written ~2';
  return text.split('/').includes('*') ? 'a star stands for many values; here one is meant' : null;
}

function findPatternProblem(text: string): string | null {
  const stars = text.split('/').filter((token) => token === '*').length;
  if (stars > 4) return 'at most four stars; no plan nests deeper';
  return findPointerProblem(text.replaceAll(/\/\*(?=\/|$)/g, '/x'));
}

function findGroupProblem(text: string): string | null {
  try {
    const groups = RE2JS.compile(text).groupCount();
    return groups === 1 ? null : `the pattern needs exactly one group, (…); it has ${groups}`;
  } catch {
    return null; // told by the pattern's own check
  }
}

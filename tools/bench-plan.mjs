// Measures edits of large plans: one mark and one clear each, best and median of seven. Prints; judges only the limit.
import {clearItemMark, markItemFailed} from '../src/workplan/edit.ts';
import {setYamlFields} from '../src/workplan/edits/yaml-fields.ts';

/** Longest time for one mark in a plan of 5,000 batches, in milliseconds. */
const LIMIT_MS = 300;
const ROUNDS = 7;

const fields = {mapping: {write: {mode: 'fields'}}};
const batch = (n) => ({
  batch: `${n}.10`,
  title: `Batch ${n}`,
  prompt: 'word '.repeat(50),
  dependencies: [],
  verified: false,
});
const batches = JSON.stringify(
  Array.from({length: 5000}, (_, n) => batch(n)),
  null,
  2,
);
const boxes = Array.from({length: 5000}, (_, n) => `- [ ] T${n} Do the thing ${n}\n`).join('');
const map = `development_status:\n${Array.from({length: 5000}, (_, n) => `  ${n}-1-story: backlog\n`).join('')}  x: failed\n`;
const item = `id: a\nstatus: pending\nnotes: "${'x'.repeat(1_500_000)}"\nresults: {}\n`;
const edit = (file, text, id) => {
  const marked = markItemFailed({file, text, item: id, reason: 'broke', ...fields});
  const cleared = marked.ok ? clearItemMark({file, text: marked.value.after, item: id, ...fields}) : marked;
  if (!cleared.ok || cleared.value.after !== text) throw new Error(`${file}: the mark did not come off again`);
};
const markOnly = () => {
  const marked = markItemFailed({file: 'plan.json', text: batches, item: '4999.10', reason: 'broke'});
  if (!marked.ok) throw new Error('not marked');
};

const rows = [
  ['mark, 5,000 batches', markOnly],
  ['mark and clear, 5,000 batches', () => edit('plan.json', batches, '4999.10')],
  ['mark and clear, 5,000 check boxes', () => edit('tasks.md', boxes, 'T4999')],
  ['mark and clear, 5,000 lines of a status map', () => edit('sprint-status.yaml', map, '4999-1-story')],
  ['one field of a queue item of 1.5 MB', () => setYamlFields(item, [{key: 'status', value: 'failed'}])],
];
let failed = false;
for (const [name, run] of rows) {
  const times = Array.from({length: ROUNDS}, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const [best, median] = [times[0], times[(ROUNDS - 1) / 2]];
  process.stdout.write(`${name}: best ${best.toFixed(0)} ms, median ${median.toFixed(0)} ms\n`);
  if (run === markOnly && median > LIMIT_MS) failed = true;
}
process.stdout.write(
  `a plan of ${(batches.length / 1e6).toFixed(1)} MB; limit for one mark ${LIMIT_MS} ms: ${failed ? 'missed' : 'kept'}\n`,
);
process.exitCode = failed ? 1 : 0;

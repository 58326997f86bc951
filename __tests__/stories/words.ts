// The stories in words, for the document: what happens before, and what must stand after.
import {assertNever} from '../../src/domain/result.ts';
import type {After, Chapter, FailedRun, PassedRun, Step, Story} from './step.ts';

/** The document. */
export function renderLifeCycle(chapters: readonly Chapter[]): string {
  const count = chapters.reduce((sum, {stories}) => sum + stories.length, 0);
  return `# The life of an incident

An incident is an issue that tells of one cause on one branch. It is opened by the first failure that is grave enough, kept
true by every further one, and closed by a green run of the same workflow and branch. What people do to it is respected.
The memory on the state branch makes the second occurrence cheaper than the first, and finds issues that a list does not
show yet; the issues themselves are the truth.

Every failed run goes the same way: the memory and the issues are read, it is decided what to do, the batch is marked,
issues and comments are written, and last of all the run is entered in the ledger. The entry says that the run is done. A
handler that was killed leaves none, so the next delivery or the sweep does it again, and doing it twice leaves one thing.

\`\`\`text
nothing -- first failure --> open -- a newer green run --> closed -- later --> a new issue that links the old one
                              ^ |                            |
                              | '-- 30 days of silence --.   |
                              |                          v   |
                              |<-- a person acts -- called stale -- 7 days more --> closed
                              '<-- fails again within 14 days of any end but a person's no
\`\`\`

Below are the ${count} stories that the tests play (\`__tests__/stories\`), made from the same table. They go through the real
handlers, each is compared as a whole, its last event is delivered a second time, which must change nothing, and its last
handler is killed at every single write and started again, which must come to the same. Runs are on branch \`work\` in
workflow \`CI\` and fail of \`tide\`, a test that finds a wrong number, unless something else is said; run 2 began after run 1.
Codes in capitals are reasons, explained in [reason-codes.md](reason-codes.md).

${chapters.map(tellChapter).join('\n')}`;
}

function tellChapter({title, about, stories}: Chapter): string {
  const rows = stories.map(
    (story) => `| ${cell(story.name)} | ${cell(tellBefore(story))} | ${cell(tellAfter(story.after))} |`,
  );
  return `## ${title}

${about}

| what is shown | what happens | what stands after |
| --- | --- | --- |
${rows.join('\n')}
`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}

function tellBefore({policy, codeowners, memory, before}: Story): string {
  const grounds = [
    ...(policy === undefined ? [] : [`Policy: \`${JSON.stringify(policy)}\`.`]),
    ...(codeowners === undefined ? [] : [`CODEOWNERS: \`${codeowners.trim()}\`.`]),
    ...(memory === false ? ['No memory is kept.'] : []),
  ];
  return [...grounds, `${sentence(tellSteps(before).join(', then '))}.`].join('\n');
}

/** Steps in words: runs that fail one after the other in the same way as one, and what is delivered again as such. */
function tellSteps(steps: readonly Step[]): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < steps.length; ) {
    const plain = countPlain(steps.slice(at));
    const step = steps[at];
    if (step === undefined) break;
    const told = steps.slice(0, at).some((one) => isSameEvent(one, step));
    if (plain >= 3 && step.do === 'fail') words.push(`runs ${step.run.run} to ${step.run.run + plain - 1} fail`);
    else if (told && (step.do === 'fail' || step.do === 'pass')) words.push(`${tellRun(step.run)} is delivered again`);
    else words.push(tellStep(step));
    at += plain >= 3 ? plain : 1;
  }
  return words;
}

/** Steps at the beginning that are failures of which nothing else is said. */
function countPlain(steps: readonly Step[]): number {
  const isPlain = (step: Step) => step.do === 'fail' && step.kill === null && Object.keys(step.run).length === 1;
  const end = steps.findIndex((step) => !isPlain(step));
  return end === -1 ? steps.length : end;
}

function isSameEvent(one: Step, other: Step): boolean {
  if (one.do !== other.do || (one.do !== 'fail' && one.do !== 'pass')) return false;
  if (other.do !== 'fail' && other.do !== 'pass') return false;
  return tellRun(one.run) === tellRun(other.run);
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function tellStep(step: Step): string {
  switch (step.do) {
    case 'fail':
      return `${tellFailure(step.run)}${step.kill === null ? '' : `, its handler killed just ${step.kill.when} it writes ${step.kill.at}`}`;
    case 'pass':
      return `${tellPass(step.run)}${step.kill === null ? '' : `, its handler killed just ${step.kill.when} it writes ${step.kill.at}`}`;
    case 'unseen':
      return `${step.conclusion === 'failure' ? tellFailure(step.run) : tellPass(step.run)} and nobody handles it`;
    case 'together':
      return `${step.runs.map(tellFailure).join(' and ')}, handled at once`;
    case 'wait':
      return step.hours % 24 === 0 ? tellCount(step.hours / 24, 'day') : tellCount(step.hours, 'hour');
    case 'person':
      return `a person ${tellAct(step.act, step.thread)}${step.told ? '' : ', and the event is lost'}`;
    case 'trouble':
      return `from now on ${step.trouble}`;
    case 'sweep':
      return 'a sweep';
    default:
      return assertNever(step);
  }
}

function tellCount(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'} pass`;
}

function tellAct(act: string, thread: number): string {
  if (act === 'writes around our text') return `writes above and below our text in #${thread}`;
  if (act === 'ticks a box') return `ticks a box in #${thread}`;
  if (act === 'comments') return `comments in #${thread}`;
  if (act === 'damages the marker') return `damages the marker of #${thread}`;
  const [verb = act, ...rest] = act.split(' ');
  return [verb, `#${thread}`, ...rest].join(' ');
}

function tellFailure(run: FailedRun): string {
  const facts = [
    run.causes === undefined ? '' : `of ${run.causes.join(', ')}`,
    run.jobs === undefined ? '' : `in ${run.jobs.join(' and ')}`,
    ...tellPlace(run),
    run.pulls === undefined ? '' : `with pull request ${run.pulls.map((pull) => `#${pull}`).join(', ')}`,
    run.changes === undefined ? '' : `changing ${run.changes.join(', ')}`,
    run.hoursOld === undefined ? '' : 'long before it is handled',
    run.passedAs === undefined ? '' : `on the commit that passed as run ${run.passedAs}`,
  ];
  return `${tellRun(run)} fails${facts.map((fact) => (fact === '' ? '' : ` ${fact}`)).join('')}`;
}

function tellPass(run: PassedRun): string {
  const facts = [...tellPlace(run), run.pull === undefined ? '' : `brought by pull request #${run.pull}`];
  return `${tellRun(run)} passes${facts.map((fact) => (fact === '' ? '' : ` ${fact}`)).join('')}`;
}

function tellRun({run, attempt = 1}: PassedRun): string {
  return attempt === 1 ? `run ${run}` : `attempt ${attempt} of run ${run}`;
}

function tellPlace({branch, workflow, batch, from}: PassedRun): readonly string[] {
  return [
    branch === undefined ? '' : `on ${branch}`,
    workflow === undefined ? '' : `in ${workflow}`,
    batch === undefined ? '' : `on batch ${batch}`,
    from === undefined ? '' : tellOrigin(from),
  ];
}

function tellOrigin(from: 'fork' | 'dependabot'): string {
  return from === 'fork' ? 'from a fork' : 'started by Dependabot';
}

function tellAfter(after: After): string {
  const {threads = [], comments = [], ledger = '', unfinished = [], items = [], setAside = 0} = after;
  const {says = [], hides = [], because = []} = after;
  return [
    ...(threads.length === 0 ? ['no issue'] : threads),
    ...comments.map((comment) => `comments in pull request ${comment}`),
    `ledger: ${ledger === '' ? 'nothing' : ledger}`,
    ...unfinished.map((run) => `left for the sweep: run ${run}`),
    ...items.map((item) => `batch ${item}`),
    ...(setAside === 0 ? [] : [`${setAside} document set aside`]),
    ...tellWords('in the text', says),
    ...tellWords('not in the text', hides),
    ...(because.length === 0 ? [] : [`because: ${because.join(', ')}`]),
  ].join('\n');
}

/** Words that are looked for, as code: marks in them would be read as such. */
function tellWords(where: string, words: readonly string[]): readonly string[] {
  const told = words.map(
    (one) =>
      `\`${one
        .replace(/^#\d+ /, '')
        .replaceAll('`', '')
        .trim()}\``,
  );
  return told.length === 0 ? [] : [`${where}: ${told.join(', ')}`];
}

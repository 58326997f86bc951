// A failed run that says one secret in every surrounding and every name, handled as the action does it, with all that it wrote.

import {consoleLog} from '../../src/adapters/console/action-log.ts';
import type {FailureWorld} from '../../src/app/failure-world.ts';
import {gatherRun} from '../../src/app/gather-run.ts';
import {handleFailure} from '../../src/app/handle-failure.ts';
import {handleRecovery} from '../../src/app/handle-recovery.ts';
import {PolicySchema} from '../../src/config/schema.ts';
import {BUILT_IN_RULES} from '../../src/diagnosis/rules.ts';
import type {TestReport} from '../../src/domain/evidence.ts';
import type {Job, RunRef} from '../../src/domain/run.ts';
import {parseTestReport} from '../../src/evidence/reports/reader.ts';
import {toSafeRun} from '../../src/evidence/safe-names.ts';
import {toSafeText} from '../../src/evidence/safe-text.ts';
import {renderConsole} from '../../src/render/console.ts';
import {toDiagnosisDocument} from '../../src/render/diagnosis-document.ts';
import {renderRecoverySummary, renderSummary} from '../../src/render/summary.ts';
import {FakeCodeHost} from '../fakes/fake-code-host.ts';
import {FakeRunReader} from '../fakes/fake-run-reader.ts';
import {MemoryStateStore} from '../fakes/memory-state-store.ts';
import {sampleInstant, sampleSha} from '../fakes/samples.ts';

/** What one handled run wrote, by sink. */
export type Written = Readonly<Record<Sink, string>>;
export const SINKS = [
  'incident',
  'closing',
  'recovery',
  'comment',
  'summary',
  'report.md',
  'report.json',
  'ledger',
  'commit',
  'stdout',
] as const;
export type Sink = (typeof SINKS)[number];

/** What the run says. */
export interface Story {
  /** Number of the run; each story has its own. */
  readonly id: number;
  /** Line that tells why it failed. */
  readonly cause: string;
  /** Further text in the log, of one or more lines. */
  readonly log: string;
  /** A name for everything that strangers name: job, step, workflow, branch, test, file. */
  readonly name: string;
  /** Values that the run knows to be secret. */
  readonly secrets: readonly string[];
}

const RULES = BUILT_IN_RULES();
const NOW = sampleInstant('2031-05-04T10:00:00Z');
const PLAN = 'plan/batches.json';
const PLAN_TEXT = `${JSON.stringify(
  [
    {batch: '1.1', title: 'Add up a basket', dependencies: [], verified: false},
    {batch: '1.2', title: 'Print the receipt', dependencies: ['1.1'], verified: false},
  ],
  null,
  2,
)}\n`;

/** Everything on: the plan file is marked, the incident has its post-mortem. */
const EVERYTHING = ['comment', 'incident', 'mark'];
const POLICY = PolicySchema.parse({
  mode: 'act',
  plans: [{files: [PLAN]}],
  postmortem: {minLevel: 1},
  response: {'1': EVERYTHING, '2': EVERYTHING},
});

/** Handles the run and gives back every text that left the program. */
export async function handleStory(story: Story): Promise<Written> {
  const host = new FakeCodeHost();
  const state = new MemoryStateStore();
  const reports: {readonly markdown: string; readonly json: string}[] = [];
  let stdout = '';
  const log = consoleLog({}, (text) => {
    stdout += text;
  });
  host.files.set(PLAN, PLAN_TEXT);
  const run = toRun(story);
  const reader = toReader(story, run, host);
  const gathered = await gatherRun(
    {reader, clock: {now: () => NOW}},
    {
      run,
      ownJob: null,
      reports: [toReport(story)],
      gaps: [{looked: 'report', problem: {code: 'REPORT_EMPTY', file: `${story.name}.xml`}}],
      maxJobs: 5,
      compareWithGreen: false,
      lookForPass: false,
      digest: {patterns: RULES.rules, secrets: story.secrets},
    },
  );
  const world: FailureWorld = {
    host,
    state,
    log,
    control: null,
    sink: {
      writeReport: async (report) => {
        reports.push(report);
        return {ok: true, value: {ref: 'report.md', change: 'created'}};
      },
    },
    pacing: {pause: async () => undefined, draw: () => 0, elapsed: () => 0},
    safe: (raw) => toSafeText(raw, {secrets: story.secrets}),
  };
  const asked = {
    policy: POLICY,
    ownToken: 'full',
    snapshot: null,
    rerun: {trigger: 'local', own: {workflowPath: null, stateBranch: null}},
  } as const;
  const {dossier, outcomes} = await handleFailure(world, {
    ...gathered,
    ...asked,
    rules: RULES,
    batch: '1.1',
    codeowners: null,
  });
  const documents = dossier.diagnoses.map((diagnosis) => toDiagnosisDocument('log.txt', diagnosis));
  log.group('What was found', [renderConsole(dossier, outcomes), JSON.stringify(documents)]);
  const incident = toText(host);
  const green = toSafeRun({...run, id: run.id + 10_000, conclusion: 'success', startedAt: NOW}, story.secrets);
  const recovered = await handleRecovery({...world, reader}, {...asked, run: green, batch: '1.1', now: NOW});
  return {
    incident,
    closing: toText(host),
    recovery: renderRecoverySummary(recovered),
    comment: host.comments.map(({body}) => body).join('\n'),
    summary: renderSummary(dossier, outcomes),
    'report.md': reports.map(({markdown}) => markdown).join('\n'),
    'report.json': reports.map(({json}) => json).join('\n'),
    ledger: [...state.summaries, ...state.documents.values()].join('\n'),
    commit: host.commits
      .map(({headline, body, edits}) => [headline, body, ...edits.map((e) => e.after)].join('\n'))
      .join('\n'),
    stdout,
  };
}

function toText(host: FakeCodeHost): string {
  return host.incidents.map(({title, body, labels}) => [title, body, ...labels].join('\n')).join('\n');
}

function toRun(story: Story): RunRef {
  return {
    repo: {owner: 'harbour', name: 'tide-tables', server: 'https://host.invalid'},
    id: story.id,
    attempt: 1,
    workflow: `CI ${story.name}`,
    workflowPath: '.github/workflows/ci.yml',
    event: 'push',
    branch: `work/${story.name}`,
    defaultBranch: 'main',
    headSha: sampleSha('head'),
    base: null,
    fromFork: false,
    pullRequests: [7],
    startedAt: sampleInstant(),
    endedAt: null,
    byDependabot: false,
    conclusion: 'failure',
  };
}

function toReader(story: Story, run: RunRef, host: FakeCodeHost): FakeRunReader {
  const reader = new FakeRunReader();
  const job: Job = {
    id: 9101,
    name: `unit (${story.name})`,
    conclusion: 'failure',
    finished: true,
    steps: [{number: 1, name: `Run ${story.name}`, conclusion: 'failure'}],
    url: 'https://host.invalid/jobs/9101',
    startedAt: sampleInstant(),
    completedAt: sampleInstant('2031-05-04T09:40:00Z'),
    runner: 'runner-1',
  };
  const safe = (raw: string) => toSafeText(raw, {secrets: story.secrets});
  reader.jobs.set(run.id, [job]);
  reader.logs.set(job.id, toLog(story));
  reader.annotations.set(job.id, [
    {level: 'failure', title: safe(story.name), message: safe(story.cause), path: `src/${story.name}.ts`, line: 3},
  ]);
  reader.commits.set(run.headSha, {
    sha: run.headSha,
    subject: safe(`Rotate ${story.name}`),
    trailers: [{key: 'Note', value: story.name}],
    changedFiles: [`src/${story.name}.ts`],
  });
  reader.branches.set(run.branch ?? '', {name: run.branch ?? '', head: host.head, protected: false});
  return reader;
}

function toLog(story: Story): string {
  return [
    '##[group]Run npm test',
    'npm test',
    '##[endgroup]',
    story.log,
    `AssertionError: ${story.cause}`,
    '##[error]Process completed with exit code 1.',
    '',
  ].join('\n');
}

function toReport(story: Story): TestReport {
  const name = toXml(story.name);
  const xml = `<testsuite name="${name}"><testcase classname="${name}" name="${name}" file="test/${name}.ts"><failure message="${toXml(story.cause)}">${toXml(story.log)}</failure></testcase></testsuite>`;
  const parsed = parseTestReport('junit.xml', new TextEncoder().encode(xml), story.secrets);
  if (!parsed.ok) throw new Error(`no report: ${parsed.problem.code}`);
  return parsed.value;
}

/** Control characters cannot stand in XML at all. */
function toXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
}

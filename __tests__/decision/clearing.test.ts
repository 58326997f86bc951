// Which marks a green run lifts, and what is said of those that stay.
import {describe, expect, test} from '@jest/globals';
import {decideRecovery, type RecoveryQuestion} from '../../src/decision/recovery.ts';
import type {Instant} from '../../src/domain/ids.ts';
import type {MemoryEvent} from '../../src/domain/memory.ts';
import {
  BATCH,
  FILE,
  failed,
  ITEMS,
  incident,
  item,
  passed,
  plan,
  policy,
  recoveryQuestion,
  remembered,
  run,
  standing,
} from './questions.ts';

type Change = Partial<RecoveryQuestion>;
type Incidents = readonly ReturnType<typeof incident>[];
type Events = readonly MemoryEvent[];

const green = (change: Parameters<typeof run>[0] = {}) => run({conclusion: 'success', id: 600, ...change});
const standingWith = (incidents: Incidents, ...events: Events) => standing({incidents, memory: remembered(...events)});
const UNNAMED = {kind: 'none', because: 'NO_BATCH', subject: ''} as const;
const OF_TWO = {file: FILE, item: '2'};

const wide = incident({
  number: 30,
  branch: '*',
  scope: 'umbrella',
  seen: [
    {runId: 450, branch: 'work'},
    {runId: 440, branch: 'other'},
  ],
});
const own = failed({batch: OF_TWO});

/** Items whose marks are lifted. */
function lifted(change: Change): readonly string[] {
  const {effects} = decideRecovery(recoveryQuestion(change));
  return effects.flatMap(({effect}) => (effect.kind === 'clear-mark' ? [effect.item] : []));
}

/** What is said of marks that are not: `CODE subject`. */
function told(change: Change): readonly string[] {
  const {declined} = decideRecovery(recoveryQuestion(change));
  return declined.flatMap(({kind, because, subject}) => (kind === 'clear-mark' ? [`${because} ${subject}`] : []));
}

describe('the mark is lifted', () => {
  const closed = incident({state: 'closed', closedAt: 900 as Instant});

  test.each([
    ['of the incident that the run ends', {}],
    ['where the run names no batch: the incident does', {batch: UNNAMED}],
    ['where the run names another batch', {batch: {...BATCH, item: '3'}}],
    ['where the memory knows the failure that it came from', {standing: standingWith([incident()], own)}],
    [
      'where one failure of the batch was its own and another one of the surroundings',
      {standing: standingWith([incident()], own, failed({runId: 390, batch: OF_TWO, category: 'network'}))},
    ],
    [
      'where an incident of another branch names the batch too',
      {standing: standingWith([incident({number: 3, branch: 'main'}), incident()])},
    ],
    [
      'where the issue that asks for the end of a pattern names the batch too',
      {
        standing: standingWith([
          incident(),
          incident({number: 13, branch: '*', scope: 'systemic', seen: [{runId: 400, branch: 'work'}]}),
        ]),
      },
    ],
    [
      'where the incident of another workflow that names it is over',
      {standing: standingWith([incident({number: 3, workflow: 'nightly', state: 'closed'}), incident()])},
    ],
    [
      'by the same run again, which ended the incident before it was cut off',
      {standing: standingWith([closed], failed(), passed('recovery', {runId: 600}))},
    ],
    [
      'by the same run again, where nothing is remembered',
      {run: green({endedAt: 800 as Instant}), standing: standing({incidents: [closed]})},
    ],
    [
      'where a person had closed an earlier incident of the batch',
      {standing: standingWith([incident({number: 3, name: 'b', state: 'closed'}), incident()], failed({name: 'b'}))},
    ],
    ['where a thread of many branches is over here and not yet elsewhere', {standing: standingWith([wide], own)}],
    [
      'of the eleventh batch of an incident, which the memory alone names',
      {standing: standingWith([incident({batches: [`${FILE}#3`]})], own)},
    ],
    [
      'of a batch that has failed again since it was over once',
      {
        standing: standingWith(
          [incident()],
          failed({runId: 380, batch: OF_TWO}),
          passed('recovery', {runId: 390}),
          own,
        ),
      },
    ],
    ['by a run of a branch whose rules ask for a pull request', {branchProtected: true}],
  ] as const satisfies readonly (readonly [string, Change])[])('%s', (_, change) => {
    expect(lifted(change)).toEqual(['2']);
    expect(told(change)).toEqual([]);
  });

  test('of every batch of the incidents that it ends, in the order of the plan', () => {
    const incidents = [incident({batches: [`${FILE}#4`]}), incident({number: 13, name: 'b', batches: [`${FILE}#2`]})];

    expect(
      lifted({
        plans: [plan([item('2', 'failed'), item('3', 'failed'), item('4', 'failed')])],
        standing: standing({incidents}),
      }),
    ).toEqual(['2', '4']);
  });
});

describe('the mark stays, and it is said why', () => {
  const held = (...incidents: Incidents) => ({standing: standingWith(incidents)});
  const closed = incident({state: 'closed', closedAt: 700 as Instant});
  const ended = green({endedAt: 800 as Instant});

  test.each([
    ['another workflow broke it', held(incident({workflow: 'nightly'})), 'MARK_HELD'],
    ['another workflow broke it too', held(incident(), incident({number: 13, workflow: 'nightly'})), 'MARK_HELD'],
    ['a newer run broke it', held(incident({runId: 601})), 'GREEN_BEFORE_FAILURE'],
    [
      'a newer run broke it for another cause',
      held(incident(), incident({number: 13, name: 'b', runId: 601})),
      'GREEN_BEFORE_FAILURE',
    ],
    ['a person locked the incident', held(incident({locked: true})), 'LOCKED_BY_HUMAN'],
    ['nobody of us has marked it', held(), 'MARK_UNPROVEN'],
    ['the incident that is over names another batch', held(incident({batches: [`${FILE}#3`]})), 'MARK_UNPROVEN'],
    [
      'only the surroundings have failed: that marks nothing',
      {standing: standingWith([incident()], failed({batch: OF_TWO, category: 'network'}))},
      'MARK_UNPROVEN',
    ],
    [
      'the thread of many branches does not tell that it was worked on here',
      held(incident({branch: '*', scope: 'umbrella', seen: [{runId: 400, branch: 'work'}]})),
      'MARK_UNPROVEN',
    ],
    [
      'its failure was over once, and the incident goes on for another batch',
      {
        standing: standingWith(
          [incident({runId: 400, batches: [`${FILE}#2`, `${FILE}#3`]})],
          failed({runId: 380, batch: OF_TWO}),
          passed('recovery', {runId: 390}),
          failed({runId: 400, batch: {file: FILE, item: '3'}}),
        ),
      },
      'MARK_UNPROVEN',
    ],
    [
      'the thread of many branches goes on elsewhere, and a green run before this one has lifted what was ours',
      {standing: standingWith([wide], own, passed('green', {runId: 590}))},
      'MARK_UNPROVEN',
    ],
    [
      'another green run has ended the incident: the mark is newer',
      {run: ended, standing: standingWith([closed], failed(), passed('recovery', {runId: 590}))},
      'MARK_UNPROVEN',
    ],
  ] as const satisfies readonly (readonly [string, Change, string])[])('%s', (_, change, because) => {
    expect(told(change)).toEqual([`${because} ${FILE}#2`]);
    expect(lifted(change)).toEqual([]);
  });

  test('the policy asks for three green runs and this is the second', () => {
    const three = policy({recovery: {...policy().recovery, greens: 3}});
    const seen = passed('green', {runId: 590});

    expect(told({policy: three, standing: standingWith([incident()], seen)})).toEqual([`NEEDS_MORE_GREENS ${FILE}#2`]);
    expect(lifted({policy: three, standing: standingWith([incident()], seen, passed('green', {runId: 595}))})).toEqual([
      '2',
    ]);
  });

  test('a person closed the incident before any run was green: nobody knows which green run is the first', () => {
    expect(told({run: ended, batch: UNNAMED, standing: standingWith([closed], failed())})).toEqual([
      `MARK_UNPROVEN ${FILE}#2`,
    ]);
  });

  test('two items have a name that is cut to the same text: either could be meant', () => {
    const long = 'x'.repeat(120);
    const items = [item(`${long}1`, 'failed'), item(`${long}2`, 'pending')];
    const cut = incident({batches: [`${FILE}#${long}`.slice(0, 120)]});

    expect(lifted({plans: [plan(items)], standing: standingWith([cut])})).toEqual([]);
    expect(lifted({plans: [plan(items.slice(0, 1))], standing: standingWith([cut])})).toEqual([`${long}1`]);
  });
});

test.each([
  ['is told of, where the branch takes no commit', {branchProtected: true}, `MARK_PROPOSED ${FILE}#2`],
  ['is none where the branch takes commits', {branchProtected: false}, 'NOTHING_MARKED 2'],
  [
    'is none where the failure goes on',
    {branchProtected: true, standing: standingWith([incident({runId: 601})])},
    'NOTHING_MARKED 2',
  ],
] as const satisfies readonly (readonly [string, Change, string])[])(
  'a mark that may wait in a pull request %s',
  (_, change, word) => {
    expect(told({plans: [plan(ITEMS)], ...change})).toEqual([word]);
  },
);

test('a mark that neither the run nor an incident names is none of its business', () => {
  const change = {batch: UNNAMED, standing: standingWith([])};

  expect(told(change)).toEqual(['NOTHING_MARKED work']);
});

test('a switch of the policy is named', () => {
  const off = policy({recovery: {...policy().recovery, clearMarks: false}});

  expect(told({policy: off})).toEqual(['POLICY_OFF recovery.clearMarks']);
});

const SHOWN = policy({edits: {protectedBranch: 'show', retries: 5, pushSeconds: 600}});

test.each([
  ['the item is not failed', {plans: [plan(ITEMS)]}, 'NOTHING_MARKED 2'],
  ['the plan is gone', {plans: []}, 'NOTHING_MARKED 2'],
  ['no plan is named', {plans: [], batch: {kind: 'none', because: 'NO_PLAN', subject: ''}}, 'NO_PLAN '],
  ['the branch is protected', {branchProtected: true, policy: SHOWN}, `BRANCH_PROTECTED ${FILE}#2`],
  ['the protection is unknown', {branchProtected: null}, `BRANCH_UNKNOWN ${FILE}#2`],
  ['incidents cannot be listed', {standing: standing({incidents: null})}, 'INCIDENTS_UNREADABLE work'],
  ['the run comes from a fork', {run: green({fromFork: true})}, 'FORK '],
  ['the run has no branch', {run: green({branch: null})}, 'NO_BRANCH '],
  ['the run is not green', {run: green({conclusion: 'failure'})}, 'IRRELEVANT_EVENT failure'],
  ['the token only reads', {ownToken: 'read-only'}, 'DEPENDABOT '],
] as const satisfies readonly (readonly [string, Change, string])[])('nothing is lifted when %s', (_, change, word) => {
  expect(told(change)).toEqual([word]);
  expect(lifted(change)).toEqual([]);
});

// What holds for every decision, whatever the evidence, the policy and the standing are.
import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {RESPONSES} from '../../src/config/sections.ts';
import {decide, type FailureQuestion} from '../../src/decision/decide.ts';
import {gate} from '../../src/decision/gate.ts';
import {decideRecovery, type RecoveryQuestion} from '../../src/decision/recovery.ts';
import {CATEGORIES, LEVELS} from '../../src/domain/category.ts';
import {type BatchChoice, type Decision, REASONS} from '../../src/domain/decision.ts';
import {MODES, RISK} from '../../src/domain/effect.ts';
import type {Instant} from '../../src/domain/ids.ts';
import type {RunRef} from '../../src/domain/run.ts';
import {BATCH, diagnosis, evidence, incident, item, plan, policy, run} from './questions.ts';

const names = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const cause = fc
  .record({
    name: names,
    category: fc.constantFrom(...CATEGORIES),
    level: fc.constantFrom(...LEVELS),
    transient: fc.constantFrom('yes', 'no', 'unknown'),
  })
  .map(diagnosis);
const causes = fc.tuple(cause, fc.array(cause, {maxLength: 5})).map(([first, rest]) => [first, ...rest] as const);
const effects = fc.subarray([...RESPONSES]);
const policies = fc
  .record({
    response: fc.record({1: effects, 2: effects, 3: effects, 4: effects, 5: effects}),
    ignore: fc.subarray([...CATEGORIES], {maxLength: 4}),
    maxNew: fc.nat(3),
    clearMarks: fc.boolean(),
  })
  .map(({response, ignore, maxNew, clearMarks}) =>
    policy({response, ignore, incidents: {...policy().incidents, maxNewPerRun: maxNew}, recovery: {clearMarks}}),
  );
const incidents = fc
  .array(
    fc.record({
      name: names,
      state: fc.constantFrom('open', 'closed'),
      closedByHuman: fc.boolean(),
      branch: fc.constantFrom('work', 'main'),
      runId: fc.integer({min: 490, max: 510}),
    }),
    {maxLength: 6},
  )
  .map((list) => list.map((change, index) => incident({...change, number: index + 1})));
const standings = fc.record({
  halt: fc.constantFrom('running', 'halted', 'unreadable'),
  incidents: fc.option(incidents),
});
const plans = fc
  .record({editable: fc.boolean(), optedIn: fc.boolean(), status: fc.constantFrom('failed', 'in_progress')})
  .map(({editable, optedIn, status}) => [{...plan([item('2', status)], {editable}), optedIn}]);
const batches = fc.constantFrom<BatchChoice[]>(BATCH, {kind: 'none', because: 'NO_BATCH', subject: ''});
const protections = fc.constantFrom(true, false, null);
const runs = fc
  .record({
    fromFork: fc.boolean(),
    branch: fc.constantFrom('work', 'main', null),
    pullRequests: fc.array(fc.integer({min: 1, max: 9}), {maxLength: 3}),
    attempt: fc.integer({min: 1, max: 4}),
    conclusion: fc.constantFrom<RunRef['conclusion'][]>('failure', 'success', 'cancelled'),
  })
  .map(run);
const memories = fc.constantFrom('directory' as const, 'none' as const);

const failures: fc.Arbitrary<FailureQuestion> = fc.record({
  evidence: fc
    .record({run: runs, branchProtected: protections, blind: fc.boolean()})
    .map(({blind, ...rest}) => evidence({...rest, ...(blind ? {failures: []} : {})})),
  diagnoses: causes,
  policy: policies,
  standing: standings,
  plans,
  batch: batches,
  memory: memories,
});
const recoveries: fc.Arbitrary<RecoveryQuestion> = fc.record({
  run: runs,
  branchProtected: protections,
  policy: policies,
  standing: standings,
  plans,
  batch: batches,
  memory: memories,
});
const decisions = fc.oneof(
  failures.map((question) => ({fromFork: question.evidence.run.fromFork, decision: decide(question)})),
  recoveries.map((question) => ({fromFork: question.run.fromFork, decision: decideRecovery(question)})),
);

function everyReason(decision: Decision): readonly string[] {
  return [
    decision.reason,
    ...decision.effects.map((one) => one.because),
    ...decision.declined.map((one) => one.because),
  ];
}

test('every effect, every refusal and the whole have a reason of the closed list', () => {
  fc.assert(
    fc.property(decisions, ({decision}) => {
      for (const because of everyReason(decision)) expect(Object.hasOwn(REASONS, because)).toBe(true);
    }),
  );
});

test('keys are unique, risks are those of the table, and nothing waits for what comes later', () => {
  fc.assert(
    fc.property(decisions, ({decision}) => {
      const keys = decision.effects.map((one) => one.key);
      expect(new Set(keys).size).toBe(keys.length);
      decision.effects.forEach((one, index) => {
        expect(one.risk).toBe(RISK[one.effect.kind]);
        if (one.after !== null) expect(keys.indexOf(one.after)).toBeLessThan(index);
      });
    }),
  );
});

test('a fork never writes: nothing on the host is planned for it', () => {
  const own = ['append-ledger', 'write-report'];
  fc.assert(
    fc.property(decisions, ({fromFork, decision}) => {
      fc.pre(fromFork);
      expect(decision.effects.filter((one) => !own.includes(one.effect.kind))).toEqual([]);
    }),
  );
});

test('every kind of effect of a failure is planned or declined', () => {
  const kinds = ['append-ledger', 'write-report', 'upsert-incident', 'mark-item', 'upsert-comment'];
  fc.assert(
    fc.property(failures, (question) => {
      fc.pre(question.diagnoses.some((one) => one.category !== 'none'));
      const decision = decide(question);
      const seen = [...decision.effects.map((one) => one.effect.kind), ...decision.declined.map((one) => one.kind)];
      expect([...new Set(seen)].toSorted()).toEqual(kinds.toSorted());
    }),
  );
});

test('never more new incidents than the policy allows, and never one that a person closed', () => {
  fc.assert(
    fc.property(failures, (question) => {
      const {effects: planned} = decide(question);
      const opened = planned.filter((one) => one.because === 'NEW_INCIDENT' || one.because === 'REOPENED_INCIDENT');
      expect(opened.length).toBeLessThanOrEqual(question.policy.incidents.maxNewPerRun);
    }),
  );
});

test('a mark is planned only in an opted-in, editable file on a branch known to be unprotected', () => {
  fc.assert(
    fc.property(failures, (question) => {
      const marks = decide(question).effects.filter((one) => one.effect.kind === 'mark-item');
      const allowed = question.plans.every((one) => one.optedIn && one.workplan.editable);
      expect(marks.length === 0 || (allowed && question.evidence.branchProtected === false)).toBe(true);
    }),
  );
});

test('mode observe holds everything, and no mode lets a write pass a stop switch that is on or unreadable', () => {
  fc.assert(
    fc.property(
      decisions,
      fc.constantFrom(...MODES),
      fc.constantFrom('running', 'halted', 'unreadable'),
      ({decision}, mode, halt) => {
        for (const {effect, risk} of decision.effects) {
          const {verdict} = gate(effect, {mode, halt});
          if (mode === 'observe') expect(verdict).toBe('held');
          if (risk !== 'note' && halt !== 'running') expect(verdict).toBe('held');
        }
      },
    ),
  );
});

test('the clock changes nothing', () => {
  fc.assert(
    fc.property(failures, fc.nat(), (question, now) => {
      const later = {...question, evidence: {...question.evidence, now: now as Instant}};

      expect(decide(later)).toEqual(decide(question));
    }),
  );
});

test('the id binds the head commit and the targets, not the reasons', () => {
  const base = {policy: policy(), plans: [plan([])], batch: BATCH, memory: 'none'} as const;
  const ask = (change: Partial<FailureQuestion>) =>
    decide({
      ...base,
      evidence: evidence(),
      diagnoses: [diagnosis()],
      standing: {halt: 'running', incidents: []},
      ...change,
    }).id;

  expect(ask({standing: {halt: 'halted', incidents: [incident()]}})).toBe(ask({}));
  expect(
    ask({evidence: evidence({run: run({headSha: run().headSha.replaceAll('a', 'c') as RunRef['headSha']})})}),
  ).not.toBe(ask({}));
  expect(ask({diagnoses: [diagnosis({name: 'other'})]})).not.toBe(ask({}));
});

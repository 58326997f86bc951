// What holds for every decision, whatever the evidence, the policy and the standing are.
import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {RESPONSES} from '../../src/config/sections.ts';
import {decide, type FailureQuestion} from '../../src/decision/decide.ts';
import {gate} from '../../src/decision/gate.ts';
import {findIncident} from '../../src/decision/incidents.ts';
import {decideRecovery, type RecoveryQuestion} from '../../src/decision/recovery.ts';
import {CATEGORIES, isEnvironment, LEVELS} from '../../src/domain/category.ts';
import {type BatchChoice, type Decision, type Incident, type QueueChoice, REASONS} from '../../src/domain/decision.ts';
import {MODES, RISK} from '../../src/domain/effect.ts';
import type {Instant} from '../../src/domain/ids.ts';
import type {RunRef} from '../../src/domain/run.ts';
import {
  BATCH,
  diagnosis,
  evidence,
  failed,
  failureQuestion,
  fingerprint,
  incident,
  item,
  plan,
  policy,
  queueItem,
  queueOf,
  remembered,
  run,
  standing,
} from './questions.ts';

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
    policy({
      response,
      ignore,
      incidents: {...policy().incidents, maxNewPerRun: maxNew},
      recovery: {clearMarks, greens: 1},
    }),
  );
const incidents = fc
  .array(
    fc.record({
      name: names,
      state: fc.constantFrom('open', 'closed'),
      closedByHuman: fc.boolean(),
      branch: fc.constantFrom('work', 'main', '*'),
      locked: fc.boolean(),
      runId: fc.integer({min: 490, max: 510}),
    }),
    {maxLength: 6},
  )
  .map((list) => list.map((change, index) => incident({...change, number: index + 1})));
const memories = fc
  .array(
    fc.record({name: names, runId: fc.integer({min: 490, max: 510}), branch: fc.constantFrom('work', 'main', 'third')}),
    {maxLength: 5},
  )
  .map((list) => remembered(...list.map((change) => failed(change))));
const standings = fc
  .record({
    halt: fc.constantFrom('running' as const, 'halted' as const, 'unreadable' as const),
    incidents: fc.option(incidents),
    memory: fc.option(memories),
  })
  .map((change) => standing(change));
const plans = fc
  .record({editable: fc.boolean(), status: fc.constantFrom('failed', 'in_progress')})
  .map(({editable, status}) => [plan([item('2', status)], {editable})]);
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
const ledgers = fc.constantFrom('kept' as const, 'read-only' as const, 'none' as const);
const tokens = fc.constantFrom('full' as const, 'read-only' as const);
const patterns = fc.array(
  fc.record({name: names, episodes: fc.integer({min: 1, max: 6})}).map(({name, episodes}) => ({
    fingerprint: fingerprint(name),
    pattern: fingerprint(`pattern of ${name}`),
    episodes,
  })),
  {maxLength: 3},
);

const QUEUES = [queueOf([queueItem('wash', 'in-progress'), queueItem('dry', 'pending')])];
const queueItems = fc.constantFrom<QueueChoice>(
  {kind: 'none', because: 'NO_QUEUE', subject: ''},
  {kind: 'none', because: 'NO_QUEUE_ITEM', subject: '0 items in progress'},
  {kind: 'chosen', queue: 'queue', item: 'wash', folder: 'in-progress', by: 'trailer'},
  {kind: 'chosen', queue: 'queue', item: 'dry', folder: 'pending', by: 'only-in-progress'},
);

const failures: fc.Arbitrary<FailureQuestion> = fc.record({
  evidence: fc
    .record({run: runs, branchProtected: protections, blind: fc.boolean()})
    .map(({blind, ...rest}) => evidence({...rest, ...(blind ? {failures: []} : {})})),
  diagnoses: causes,
  policy: policies,
  standing: standings,
  plans,
  batch: batches,
  queues: fc.constant(QUEUES),
  queueItem: queueItems,
  ledger: ledgers,
  ownToken: tokens,
  patterns,
  rerun: fc.constantFrom('other-run', 'own-run', 'sweep', 'operator', 'local').map((trigger) => ({
    trigger,
    own: {workflowPath: null, stateBranch: null},
    head: run().headSha,
  })),
});
const recoveries: fc.Arbitrary<RecoveryQuestion> = fc.record({
  run: runs,
  branchProtected: protections,
  policy: policies,
  standing: standings,
  plans,
  batch: batches,
  ledger: ledgers,
  ownToken: tokens,
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
  const own = ['write-report'];
  fc.assert(
    fc.property(decisions, ({fromFork, decision}) => {
      fc.pre(fromFork);
      expect(decision.effects.filter((one) => !own.includes(one.effect.kind))).toEqual([]);
    }),
  );
});

test('every kind of effect of a failure is planned or declined', () => {
  const kinds = ['append-ledger', 'write-report', 'upsert-incident', 'mark-item', 'upsert-comment', 'rerun-failed'];
  fc.assert(
    fc.property(failures, (question) => {
      fc.pre(question.diagnoses.some((one) => one.category !== 'none'));
      const decision = decide(question);
      const seen = [...decision.effects.map((one) => one.effect.kind), ...decision.declined.map((one) => one.kind)];
      // A systemic issue is no news below its threshold, a queue without a limit is not paused, few causes get an item, and fewer stop everything.
      const hasQueue = question.queueItem.kind === 'chosen' || question.queueItem.because !== 'NO_QUEUE';
      const expected = hasQueue ? [...kinds, 'move-item'] : kinds;
      const rare = ['open-systemic', 'pause-queue', 'create-item', 'halt'];
      expect([...new Set(seen)].filter((kind) => !rare.includes(kind)).toSorted()).toEqual(expected.toSorted());
    }),
  );
});

const OPENINGS: readonly string[] = ['NEW_INCIDENT', 'REOPENED_INCIDENT', 'CLOSED_TOO_LONG_AGO'];

test('never more new incidents than the policy allows, and never one that a person closed', () => {
  fc.assert(
    fc.property(failures, (question) => {
      const {effects: planned} = decide(question);
      const opened = planned.filter((one) => OPENINGS.includes(one.because));
      // What this very run opened before, perhaps by another policy, stands open already: it is written again, and not new.
      const fresh = opened.filter(({effect}) => !isOpenAlready(effect, question));
      expect(fresh.length).toBeLessThanOrEqual(question.policy.incidents.maxNewPerRun);
      for (const {effect} of opened) {
        if (effect.kind !== 'upsert-incident') continue;
        const known = findIncident(question.standing.incidents ?? [], effect.fingerprint, effect.branch);
        expect(known?.state === 'closed' && known.closedByHuman).toBe(false);
        expect(known?.locked ?? false).toBe(false);
      }
    }),
  );
});

function isOpenAlready(effect: Decision['effects'][number]['effect'], {standing}: FailureQuestion): boolean {
  if (effect.kind !== 'upsert-incident') return false;
  return findIncident(standing.incidents ?? [], effect.fingerprint, effect.branch)?.state === 'open';
}

/** The threads after some effects of a run were carried out. */
function carryOut(question: FailureQuestion, effects: Decision['effects']): FailureQuestion {
  const {run: own} = question.evidence;
  const incidents = effects.reduce<readonly Incident[]>((all, {effect}) => {
    if (effect.kind !== 'upsert-incident') return all;
    const known = effect.follows === null ? findIncident(all, effect.fingerprint, effect.branch) : null;
    const seen = [
      {
        runId: own.id,
        attempt: own.attempt,
        ...(effect.branch === '*' && own.branch !== null ? {branch: own.branch} : {}),
      },
    ];
    const {fingerprint: cause, branch, scope} = effect;
    if (known === null) {
      const fresh = incident({
        number: 100 + all.length,
        fingerprint: cause,
        branch,
        scope,
        seen,
        workflow: own.workflow,
      });
      return all.concat(fresh);
    }
    const others = known.record.occurrences.filter((one) => one.runId !== own.id || one.attempt !== own.attempt);
    const [occurrence] = incident({seen}).record.occurrences;
    const occurrences = [...(occurrence === undefined ? [] : [occurrence]), ...others];
    const record = {...known.record, occurrences, count: occurrences.length};
    return all.map((one) => (one === known ? {...known, state: 'open', record} : one));
  }, question.standing.incidents ?? []);
  return {...question, standing: {...question.standing, incidents}};
}

function targetsOf(planned: Decision['effects']): readonly string[] {
  return planned
    .flatMap(({effect}) => (effect.kind === 'upsert-incident' ? [`${effect.fingerprint} ${effect.branch}`] : []))
    .toSorted();
}

test('a run that is handled again writes the same threads, and opens none', () => {
  fc.assert(
    fc.property(failures, (question) => {
      fc.pre(question.standing.incidents !== null);
      const first = decide(question).effects;
      const after = carryOut(question, first);
      const second = decide(after).effects;

      expect(targetsOf(second)).toEqual(targetsOf(first));
      for (const {effect} of second) {
        if (effect.kind !== 'upsert-incident') continue;
        const known = findIncident(after.standing.incidents ?? [], effect.fingerprint, effect.branch);
        expect([known?.state, effect.follows]).toEqual(['open', null]);
      }
    }),
  );
});

/** As on the host: a thread tells when it was opened, and a run when it began. Without both nobody can tell which came first. */
function withTimes(question: FailureQuestion): FailureQuestion {
  const {evidence, standing} = question;
  const startedAt = evidence.run.id as Instant;
  const incidents = (standing.incidents ?? []).map((one) => ({
    ...one,
    record: {...one.record, openedAt: one.record.firstSeen},
  }));
  return {
    ...question,
    evidence: {...evidence, run: {...evidence.run, startedAt}},
    standing: {...standing, incidents},
  };
}

test('a run that was killed anywhere and is handled again opens the threads that it would have opened', () => {
  fc.assert(
    fc.property(failures, fc.nat(9), (drawn, done) => {
      const isFresh = drawn.standing.incidents?.every((one) => one.state === 'open' || one.closedByHuman) ?? false;
      fc.pre(isFresh);
      const question = withTimes(drawn);
      const first = decide(question).effects;
      const second = decide(carryOut(question, first.slice(0, done))).effects;

      expect(targetsOf(second)).toEqual(targetsOf(first));
    }),
  );
});

test('edits of one decision take one way, and a commit only to a branch known to be unprotected', () => {
  fc.assert(
    fc.property(failures, (question) => {
      const routes = decide(question).effects.flatMap(({effect}) => ('via' in effect ? [effect.via] : []));
      expect(new Set(routes).size).toBeLessThanOrEqual(1);
      expect(routes.includes('commit') && question.evidence.branchProtected !== false).toBe(false);
    }),
  );
});

test('an item is counted against only for what the work itself broke', () => {
  fc.assert(
    fc.property(failures, (question) => {
      const counted = decide(question).effects.some(
        ({effect}) => effect.kind === 'move-item' && effect.to === 'failed',
      );
      const own = question.diagnoses.some((one) => one.transient !== 'yes' && !isEnvironment(one.category));
      expect(counted && !own).toBe(false);
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

test('without a memory and without ends the clock changes nothing', () => {
  fc.assert(
    fc.property(failures, fc.nat(), (question, now) => {
      const forgotten = {...question, standing: {...question.standing, memory: null}};
      const later = {...forgotten, evidence: {...question.evidence, now: now as Instant}};

      expect(decide(later)).toEqual(decide(forgotten));
    }),
  );
});

test('the id binds the head commit and the targets, not the reasons', () => {
  const ask = (change: Partial<FailureQuestion>) => decide(failureQuestion({plans: [plan([])], ...change})).id;

  expect(ask({standing: standing({halt: 'halted', incidents: [incident()]})})).toBe(ask({}));
  expect(
    ask({evidence: evidence({run: run({headSha: run().headSha.replaceAll('a', 'c') as RunRef['headSha']})})}),
  ).not.toBe(ask({}));
  expect(ask({diagnoses: [diagnosis({name: 'other'})]})).not.toBe(ask({}));
});

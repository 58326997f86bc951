// Proposals: one use, one time, one content. A model is driven through every order of steps that people and clocks can make.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {
  advance,
  type Proposal,
  type ProposalContent,
  type ProposalStep,
  toProposalId,
} from '../../src/domain/approval.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {toSafeText} from '../../src/evidence/safe-text.ts';
import {
  APPROVALS,
  parseApprovals,
  readApprovals,
  rememberApprovals,
  renderApprovals,
} from '../../src/memory/approvals.ts';
import {
  decideApproval,
  findProposal,
  listExpiredProposals,
  listOvertakenReverts,
  propose,
} from '../../src/operator/approval.ts';
import {CONTENT, HEAD, hours, ID, proposal} from './stage.ts';

const POLICY = {approvalHours: 10};

function change(part: 'head' | 'decision' | 'plan' | 'branch'): ProposalContent {
  return {...CONTENT, [part]: part === 'head' ? 'd'.repeat(40) : 'changed'} as ProposalContent;
}

describe('the id of a proposal', () => {
  test.each(['head', 'decision', 'plan', 'branch'] as const)('is another one when the %s is', (part) => {
    expect(toProposalId(change(part), 0)).not.toBe(toProposalId(CONTENT, 0));
  });

  test('is another one for other targets and another round, and the same in whatever order fields were set', () => {
    const {effect} = CONTENT;
    const turned = {...CONTENT, effect: Object.fromEntries(Object.entries(effect).toReversed()) as typeof effect};

    expect(toProposalId(CONTENT, 1)).not.toBe(ID);
    expect(toProposalId({...CONTENT, effect: {kind: 'open-revert', commits: [HEAD], base: 'main'}}, 0)).not.toBe(ID);
    expect(toProposalId(turned, 0)).toBe(ID);
  });
});

describe('proposing', () => {
  const ask = (known: readonly Proposal[], by: string | null, at = 0) =>
    propose(known, {content: CONTENT, thread: 12, by, now: hours(at)}, POLICY);

  test('the same content again shows the proposal that stands', () => {
    const first = ask([], null).proposal;

    expect(ask([first], 'rosa', 9)).toEqual({kind: 'standing', proposal: first});
  });

  test('what ran out gets a new round with a new id', () => {
    const first = ask([], null).proposal;

    expect(ask([first], null, 10)).toMatchObject({kind: 'new', proposal: {round: 1, expiresAt: hours(20)}});
    expect(ask([first], null, 10).proposal.id).not.toBe(first.id);
  });

  test('what a person rejected is proposed again by a person only', () => {
    const standing = {state: 'rejected', by: 'ada', reason: toSafeText('no'), at: hours(0)} as const;
    const rejected = {...ask([], null).proposal, standing};

    expect(ask([rejected], null, 1)).toMatchObject({kind: 'declined', because: 'PROPOSAL_REJECTED'});
    expect(ask([rejected], 'rosa', 1)).toMatchObject({kind: 'new', proposal: {round: 1, by: 'rosa'}});
  });
});

// The host tells the second in which a comment was written; proposals are dated to the millisecond.
test.each([
  ['in the second before the proposal', -1000, 'COMMENT_BEFORE_PROPOSAL'],
  ['in the same second', 0, 'claim'],
] as const)('an approval that was written %s', (_, shift, ruling) => {
  const second = hours(1) + shift;
  const facts = {by: 'rosa', comment: 1, commentAt: second as Instant, now: hours(2), halt: 'running'} as const;
  const decided = decideApproval(proposal({proposedAt: (hours(1) + 400) as Instant}), {...facts, content: 'not-yet'});

  expect(decided.verdict === 'refused' ? decided.because : decided.verdict).toBe(ruling);
});

/** What is known to have happened to the one proposal. */
interface Model {
  done: number;
  ended: boolean;
  now: number;
}

interface Real {
  documents: Map<string, string>;
  content: ProposalContent;
}

type Step = fc.Command<Model, Real>;

const find = (real: Real): Proposal => {
  const found = findProposal(readApprovals(real.documents, toSafeText), ID);
  if (typeof found === 'string') throw new Error(found);
  return found;
};

const write = (real: Real, step: ProposalStep | null): boolean => {
  if (step === null) return true;
  const written = rememberApprovals(real.documents, {steps: [{id: ID, step}]}, toSafeText);
  if (written.ok) real.documents = new Map([...real.documents, ...written.value]);
  return written.ok;
};

/** A comment that approves: claim, last look, effect, end; the content may change between claim and look. */
class Approve implements Step {
  private readonly comment: number;
  private readonly late: 'same' | 'moved' | 'killed';
  constructor(comment: number, late: 'same' | 'moved' | 'killed') {
    this.comment = comment;
    this.late = late;
  }
  check = () => true;
  run(model: Model, real: Real): void {
    const now = hours(model.now);
    const facts = {by: 'rosa', comment: this.comment, commentAt: now, now, halt: 'running'} as const;
    const claim = decideApproval(find(real), {...facts, content: 'not-yet'});
    if (claim.verdict !== 'claim') {
      if (claim.verdict === 'refused') write(real, claim.step);
      expect(model.ended || model.now >= 10).toBe(true);
      model.ended = true;
      return;
    }
    expect(write(real, claim.step)).toBe(true);
    expect([model.ended, model.now < 10]).toEqual([false, true]);
    model.ended = true;
    if (this.late === 'killed') return;
    const content = this.late === 'moved' ? change('head') : real.content;
    const ruling = decideApproval(find(real), {...facts, content});
    if (ruling.verdict === 'go') {
      expect(content).toEqual(CONTENT);
      model.done += 1;
      write(real, {state: 'used', by: 'rosa', at: now, ref: toSafeText('#7')});
    } else if (ruling.verdict === 'refused') write(real, ruling.step);
  }
  toString = () => `approve(${this.comment}, ${this.late})`;
}

class Reject implements Step {
  check = () => true;
  run(model: Model, real: Real): void {
    const step = {state: 'rejected', by: 'ada', reason: toSafeText('no'), at: hours(model.now)} as const;
    expect(write(real, step)).toBe(!model.ended);
    model.ended = true;
  }
  toString = () => 'reject';
}

class Wait implements Step {
  private readonly span: number;
  constructor(span: number) {
    this.span = span;
  }
  check = () => true;
  run(model: Model, real: Real): void {
    model.now += this.span;
    for (const {proposal: one, step} of listExpiredProposals([find(real)], hours(model.now))) {
      expect([one.id, model.ended]).toEqual([ID, false]);
      expect(write(real, step)).toBe(true);
      model.ended = true;
    }
  }
  toString = () => `wait(${this.span})`;
}

class Change implements Step {
  check = () => true;
  run(_: Model, real: Real): void {
    real.content = change('decision');
  }
  toString = () => 'change';
}

test('whatever people, clocks and crashes do, a proposal is carried out at most once, in time, and only unchanged', () => {
  const steps = fc.commands(
    [
      fc
        .record({comment: fc.nat(3), late: fc.constantFrom('same' as const, 'moved' as const, 'killed' as const)})
        .map(({comment, late}) => new Approve(comment, late)),
      fc.constant(new Reject()),
      fc.integer({min: 1, max: 6}).map((span) => new Wait(span)),
      fc.constant(new Change()),
    ],
    {maxCommands: 12},
  );
  fc.assert(
    fc.property(steps, (commands) => {
      const made = propose([], {content: CONTENT, thread: 12, by: null, now: hours(0)}, POLICY).proposal;
      const real: Real = {documents: new Map([[APPROVALS, renderApprovals([made])]]), content: CONTENT};
      const model: Model = {done: 0, ended: false, now: 0};

      fc.modelRun(() => ({model, real}), commands);

      expect(model.done).toBeLessThanOrEqual(1);
    }),
    {numRuns: 500},
  );
});

test.each([
  ['proposed', 'used', 'NEEDS_APPROVAL'],
  ['approved', 'approved', 'PROPOSAL_APPROVED'],
  ['approved', 'rejected', 'PROPOSAL_APPROVED'],
  ['approved', 'expired', 'PROPOSAL_APPROVED'],
  ['used', 'approved', 'PROPOSAL_USED'],
  ['rejected', 'approved', 'PROPOSAL_REJECTED'],
  ['expired', 'approved', 'PROPOSAL_EXPIRED'],
  ['void', 'approved', 'PROPOSAL_VOID'],
] as const)('what is %s does not become %s', (from, to, code) => {
  const standing = from === 'proposed' ? ({state: 'proposed'} as const) : stepTo(from);

  expect(advance(proposal({standing}), stepTo(to))).toEqual({ok: false, problem: code});
});

function stepTo(state: ProposalStep['state']): ProposalStep {
  const at = hours(0);
  if (state === 'approved') return {state, by: 'rosa', comment: 1, at};
  if (state === 'rejected') return {state, by: 'rosa', reason: toSafeText('no'), at};
  if (state === 'used') return {state, by: 'rosa', at, ref: toSafeText('#7')};
  return state === 'void' ? {state, because: 'HEAD_CHANGED', at} : {state, at};
}

describe('the document of the proposals', () => {
  test('is read as it was written, whatever the state', () => {
    const states = ['approved', 'rejected', 'used', 'expired', 'void'] as const;
    const all = states.map((state, round) => {
      const id = toProposalId(CONTENT, round);
      return proposal({id, round, standing: stepTo(state), proposedAt: hours(round)});
    });

    expect(parseApprovals(renderApprovals(all), toSafeText)).toEqual({kind: 'read', value: all, damage: []});
    expect(renderApprovals(all.toReversed())).toBe(renderApprovals(all));
  });

  test('does not take an entry that was changed by hand', () => {
    const forged = renderApprovals([proposal()]).replace('"base":"main"', '"base":"next"');

    expect(parseApprovals(forged, toSafeText)).toMatchObject({value: [], damage: [{detail: expect.any(String)}]});
    expect(readApprovals(new Map([[APPROVALS, forged]]), toSafeText)).toBe('unreadable');
  });

  test.each(['', '{', '[]', '{"v":2,"proposals":[]}', '{"v":1}'])('%j is doubt, not "none"', (text) => {
    expect(readApprovals(new Map([[APPROVALS, text]]), toSafeText)).toBe('unreadable');
  });

  test('of two copies the one that went further stays', () => {
    const used = proposal({standing: stepTo('used')});
    const documents = new Map([[APPROVALS, renderApprovals([used])]]);

    expect(rememberApprovals(documents, {added: [proposal()]}, toSafeText)).toEqual({ok: true, value: new Map()});
  });

  test('one of a newer version is not touched, and a damaged one is set aside', () => {
    const newer = new Map([[APPROVALS, '{"v":2}']]);
    const damaged = new Map([[APPROVALS, '{']]);
    const written = rememberApprovals(damaged, {added: [proposal()]}, toSafeText);

    expect(rememberApprovals(newer, {added: [proposal()]}, toSafeText)).toEqual({
      ok: false,
      problem: 'PROPOSAL_UNREADABLE',
    });
    expect(written.ok && [...written.value.values()]).toEqual(['{', renderApprovals([proposal()])]);
  });

  test('keeps all that are open, and of those that ended the newest five hundred', () => {
    const ended = Array.from({length: 510}, (_, round) => {
      const proposedAt = hours(round) as Instant;
      return proposal({round, id: toProposalId(CONTENT, round), standing: stepTo('expired'), proposedAt});
    });
    const read = parseApprovals(
      renderApprovals([...ended, proposal({round: 600, id: toProposalId(CONTENT, 600)})]),
      toSafeText,
    );

    expect(read.kind === 'read' && read.value.map(({round}) => round).toSorted((a, b) => a - b)).toEqual([
      ...Array.from({length: 500}, (_, at) => at + 10),
      600,
    ]);
  });
});

describe('a newer proposal of the program', () => {
  const REVERT: ProposalContent = {...CONTENT, effect: {kind: 'open-revert', commits: [HEAD], base: CONTENT.branch}};
  const make = (content: ProposalContent, thread = 12, by: string | null = null): Proposal =>
    propose([], {content, thread, by, now: hours(0)}, POLICY).proposal;
  const other = {...REVERT, decision: 'another'};
  const moved = {...REVERT, head: change('head').head};

  test.each<readonly [what: string, known: Proposal, because: string | null]>([
    ['ends the one on an older head', make(moved), 'HEAD_CHANGED'],
    ['ends the one on an older head that another thread shows', make(moved, 13), 'HEAD_CHANGED'],
    ['ends another decision of its thread', make(other), 'DECISION_CHANGED'],
    ['leaves another decision of another thread', make(other, 13), null],
    ['leaves itself', make(REVERT), null],
    ['leaves what a person asked for', make(moved, 12, 'rosa'), null],
    ['leaves another branch', make({...moved, branch: 'release'}), null],
    [
      'leaves a rollback',
      make({...moved, effect: {kind: 'rollback', checkpoint: 'c', scope: 'full', base: CONTENT.branch}}),
      null,
    ],
    [
      'leaves what is being carried out',
      {...make(moved), standing: {state: 'approved', by: 'rosa', comment: 1, at: hours(1)}},
      null,
    ],
  ])('%s', (_, known, because) => {
    const ended = because === null ? [] : [{id: known.id, step: {state: 'void', because, at: hours(2)}}];

    expect(listOvertakenReverts([known], make(REVERT), hours(2))).toEqual(ended);
  });
});

// The document of the proposals. A proposal is forged by nobody who cannot write the state branch: its id is checked on reading.
import {z} from 'zod';
import {advance, PROGRESS, type Proposal, type ProposalStep, toProposalId} from '../domain/approval.ts';
import type {ReasonCode} from '../domain/decision.ts';
import {ROLLBACK_SCOPES} from '../domain/effect.ts';
import {type DecisionId, parseSha, type Sha} from '../domain/ids.ts';
import type {Damage} from '../domain/memory.ts';
import {err, ok, type Result} from '../domain/result.ts';
import {explainFlaw, instant, isObject, parseJson, reason, type ToSafe, toExactText, toSortedJson} from './fields.ts';
import {type DocumentRead, damagedName} from './whole-document.ts';

export const APPROVALS = 'approvals.json';

/** Ended proposals that are kept, the newest: enough to answer an approval that comes late. */
const MAX_ENDED = 500;

const sha = z.string().transform((text, context): Sha => {
  const found = parseSha(text);
  if (found !== null) return found;
  context.addIssue({code: 'custom', message: 'not a commit id'});
  return z.NEVER;
});

const login = z.string().min(1).max(100);

const effect = z.discriminatedUnion('kind', [
  z.object({kind: z.literal('open-revert'), commits: z.array(sha).min(1).max(100), base: z.string()}),
  z.object({
    kind: z.literal('rollback'),
    checkpoint: z.string(),
    scope: z.enum(ROLLBACK_SCOPES),
    base: z.string(),
  }),
]);

const standing = z.discriminatedUnion('state', [
  z.object({state: z.literal('proposed')}),
  z.object({state: z.literal('approved'), by: login, comment: z.int(), at: instant}),
  z.object({state: z.literal('rejected'), by: login, reason: z.string(), at: instant}),
  z.object({state: z.literal('used'), by: login, at: instant, ref: z.string()}),
  z.object({state: z.literal('expired'), at: instant}),
  z.object({state: z.literal('void'), because: reason, at: instant}),
]);

const PROPOSAL = z
  .object({
    id: z.string(),
    round: z.int().min(0),
    thread: z.int(),
    by: login.nullable(),
    decision: z.string(),
    effect,
    branch: z.string(),
    head: sha,
    plan: z.string(),
    proposedAt: instant,
    expiresAt: instant,
    standing,
  })
  .refine((one) => toProposalId(one, one.round) === one.id, 'not what its id stands for');

/** The proposals of a document's text, oldest first. An entry that is none, or was changed by hand, is damage and counts as none. */
export function parseApprovals(text: string, safe: ToSafe): DocumentRead<readonly Proposal[]> {
  const whole = parseJson(text);
  if (isObject(whole) && typeof whole['v'] === 'number' && whole['v'] > 1) return {kind: 'newer'};
  const damage = (detail: string): Damage => ({document: APPROVALS, line: null, detail});
  const list = isObject(whole) && whole['v'] === 1 ? whole['proposals'] : null;
  if (!Array.isArray(list)) return {kind: 'read', value: [], damage: [damage('not a list of proposals')]};
  const read = list.map((entry) => PROPOSAL.safeParse(entry));
  const proposals = read.flatMap((one) => (one.success ? [toProposal(one.data, safe)] : []));
  const flaws = read.flatMap((one) => (one.success ? [] : [damage(`a proposal's ${explainFlaw(one.error)}`)]));
  return {kind: 'read', value: mergeProposals(proposals), damage: flaws};
}

/** Names of branches and logins are compared and stay; what is only shown is cleaned. */
function toProposal(read: z.output<typeof PROPOSAL>, safe: ToSafe): Proposal {
  const {standing: state, id, ...rest} = read;
  const clean = (): Proposal['standing'] => {
    if (state.state === 'rejected') return {...state, reason: safe(state.reason)};
    return state.state === 'used' ? {...state, ref: safe(state.ref)} : state;
  };
  return {...rest, id: id as DecisionId, standing: clean()};
}

/** The document of proposals, one per line. All that are open, and the newest that have ended. */
export function renderApprovals(proposals: readonly Proposal[]): string {
  const merged = mergeProposals(proposals);
  const ended = merged.filter(({standing: {state}}) => state !== 'proposed' && state !== 'approved');
  const old = new Set(ended.slice(0, Math.max(0, ended.length - MAX_ENDED)).map(({id}) => id));
  const lines = merged.filter(({id}) => !old.has(id)).map((one) => `\n${toSortedJson(toStored(one))}`);
  return `{"v":1,"proposals":[${lines.join(',')}\n]}\n`;
}

function toStored({id, proposedAt, expiresAt, standing: state, ...rest}: Proposal): object {
  const told = 'at' in state ? {...state, at: toExactText(state.at)} : state;
  return {id, ...rest, proposedAt: toExactText(proposedAt), expiresAt: toExactText(expiresAt), standing: told};
}

/** One entry per id, oldest first; of two copies the one that went further, the earlier step when both went as far. */
function mergeProposals(proposals: readonly Proposal[]): readonly Proposal[] {
  const byId = new Map<DecisionId, Proposal>();
  for (const one of proposals) {
    const known = byId.get(one.id);
    if (known === undefined || isFurther(one, known)) byId.set(one.id, one);
  }
  return [...byId.values()].sort((a, b) => a.proposedAt - b.proposedAt || (a.id < b.id ? -1 : 1));
}

function isFurther(a: Proposal, b: Proposal): boolean {
  const [first, second] = [PROGRESS[a.standing.state], PROGRESS[b.standing.state]];
  if (first !== second) return first > second;
  return 'at' in a.standing && 'at' in b.standing && a.standing.at < b.standing.at;
}

/** What is to be written about proposals: new ones, and steps of known ones. */
export interface ApprovalChanges {
  readonly added?: readonly Proposal[];
  readonly steps?: readonly {readonly id: DecisionId; readonly step: ProposalStep}[];
}

/**
 * The changed documents when changes are merged into a snapshot, or why a step cannot be taken: then nothing of it is to be
 * written. To be used inside a compare-and-swap, so that of two approvals only one gets through. A document that was damaged
 * is set aside as it was; one of a newer version is not touched.
 */
export function rememberApprovals(
  documents: ReadonlyMap<string, string>,
  {added = [], steps = []}: ApprovalChanges,
  safe: ToSafe,
): Result<ReadonlyMap<string, string>, ReasonCode> {
  const before = documents.get(APPROVALS);
  const read = before === undefined ? {kind: 'read' as const, value: [], damage: []} : parseApprovals(before, safe);
  if (read.kind === 'newer') return err('PROPOSAL_UNREADABLE');
  let proposals = mergeProposals([...read.value, ...added]);
  for (const {id, step} of steps) {
    const at = proposals.findIndex((one) => one.id === id);
    const one = proposals[at];
    if (one === undefined) return err('PROPOSAL_UNKNOWN');
    const next = advance(one, step);
    if (!next.ok) return next;
    proposals = proposals.with(at, next.value);
  }
  const text = renderApprovals(proposals);
  if (text === before) return ok(new Map());
  const aside =
    before !== undefined && read.damage.length > 0 ? [[damagedName(APPROVALS, before), before] as const] : [];
  return ok(new Map([...aside, [APPROVALS, text] as const]));
}

/** The proposals that a snapshot holds; `unreadable` when a newer version keeps them or the whole document is damaged. */
export function readApprovals(
  documents: ReadonlyMap<string, string>,
  safe: ToSafe,
): readonly Proposal[] | 'unreadable' {
  const text = documents.get(APPROVALS);
  if (text === undefined) return [];
  const read = parseApprovals(text, safe);
  return read.kind === 'newer' || (read.value.length === 0 && read.damage.length > 0) ? 'unreadable' : read.value;
}

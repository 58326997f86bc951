// The issue that asks for the end of a pattern: opened once, when the pattern came more often than the policy lets pass.
import type {Diagnosis} from '../domain/diagnosis.ts';
import {type Fingerprint, toFingerprint} from '../domain/ids.ts';
import {isBlind, listCauses} from './causes.ts';
import {combine, type FailureQuestion, findWriteBar, NOTHING, type Part, plan, refuse} from './question.ts';
import {isForgotten} from './reopen.ts';

/** Systemic-fix issues for the patterns of a run's causes, each pattern once. */
export function decideSystemic(question: FailureQuestion): Part {
  const {evidence, ownToken, standing} = question;
  if (findWriteBar(evidence.run, ownToken) !== null || standing.incidents === null) return NOTHING;
  if (isBlind(question) || evidence.run.branch === null) return NOTHING;
  const seen = new Set<string>();
  return combine(
    listCauses(question).map((cause) => {
      const pattern = question.patterns.find((one) => one.fingerprint === cause.fingerprint)?.pattern;
      if (pattern === undefined || seen.has(pattern)) return NOTHING;
      seen.add(pattern);
      return decideOne(cause, question);
    }),
  );
}

/** Identity of the issue for a pattern: never that of a thread about the cause itself. */
export function toSystemicFingerprint(pattern: Fingerprint): Fingerprint {
  return toFingerprint(['systemic', pattern]);
}

function decideOne({fingerprint}: Diagnosis, {patterns, policy, standing}: FailureQuestion): Part {
  const found = patterns.find((one) => one.fingerprint === fingerprint);
  if (found === undefined || found.episodes < 2) return NOTHING;
  const {episodes} = found;
  const pattern = toSystemicFingerprint(found.pattern);
  const {moreThan} = policy.systemic;
  if (episodes <= moreThan) return refuse('open-systemic', 'BELOW_SYSTEMIC', `${episodes} of more than ${moreThan}`);
  const known = (standing.incidents ?? []).find(
    ({record}) => record.scope === 'systemic' && record.fingerprint === pattern,
  );
  const isKnown = known !== undefined && !isForgotten(known, standing);
  if (isKnown) return refuse('open-systemic', 'SYSTEMIC_KNOWN', `#${known.number}`);
  const moved = standing.lost.find((one) => one.fingerprint === pattern && one.fate === 'transferred');
  if (moved !== undefined) return refuse('open-systemic', 'TRANSFERRED', `#${moved.number}`);
  return plan({kind: 'open-systemic', fingerprint: pattern, cause: fingerprint}, 'SYSTEMIC', [pattern]);
}

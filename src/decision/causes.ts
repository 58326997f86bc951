// Which causes count for what: the ignored ones for nothing, those of the environment never against an item.
import {type Policy, responseOf} from '../config/schema.ts';
import type {Response} from '../config/sections.ts';
import {isEnvironment} from '../domain/category.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import type {FailureQuestion} from './question.ts';

/** Causes without those that the policy ignores and without repeated fingerprints, worst first. */
export function listCauses({diagnoses, policy}: Pick<FailureQuestion, 'diagnoses' | 'policy'>): readonly Diagnosis[] {
  const seen = new Set<string>();
  return diagnoses.filter((diagnosis) => {
    const isNew = !seen.has(diagnosis.fingerprint);
    seen.add(diagnosis.fingerprint);
    return isNew && !policy.ignore.includes(diagnosis.category) && diagnosis.category !== 'none';
  });
}

/** The highest level among causes; there must be one. */
export function worstLevelOf(causes: readonly Diagnosis[]): number {
  return Math.max(...causes.map((cause) => cause.severity.level));
}

/** Whether the level of a cause calls for something. */
export function callsFor(response: Response, diagnosis: Diagnosis, policy: Policy): boolean {
  return responseOf(policy, diagnosis.severity.level).includes(response);
}

/** Whether a cause says something about the work itself: neither the environment nor anything a re-run would cure. */
export function isOwnFault(diagnosis: Pick<Diagnosis, 'transient' | 'category'>): boolean {
  return diagnosis.transient !== 'yes' && !isEnvironment(diagnosis.category);
}

/** True when nothing of the failed run could be read: then nobody knows what broke, and only the report is written. */
export function isBlind({evidence, diagnoses}: FailureQuestion): boolean {
  const nothing = evidence.failures.length === 0 && evidence.reports.every((report) => report.failing.length === 0);
  return nothing && diagnoses.every((diagnosis) => diagnosis.category === 'unknown');
}

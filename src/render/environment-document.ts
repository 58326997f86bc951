// What was found on a machine as plain data, for the report and for `aftermath doctor --json`.
import type {EnvironmentReport, Finding} from '../domain/environment.ts';
import {toIsoText} from '../domain/ids.ts';

export interface FindingDocument {
  readonly check: string;
  readonly subject: string;
  readonly status: string;
  readonly value: string;
  readonly advice: string | null;
}

/** In the order of the checks. */
export function toFindingDocuments({findings}: EnvironmentReport): readonly FindingDocument[] {
  return findings.map(({check, subject, status, value, advice}: Finding) => ({check, subject, status, value, advice}));
}

/** The document `aftermath/doctor/1`. */
export function toDoctorDocument(environment: EnvironmentReport): unknown {
  return {schema: 'aftermath/doctor/1', at: toIsoText(environment.at), findings: toFindingDocuments(environment)};
}

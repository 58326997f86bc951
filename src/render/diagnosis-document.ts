// The document that `diagnose --json` prints for one log: `schema/diagnosis.schema.json` describes it.
import type {Category, Severity, Transience} from '../domain/category.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import type {TestFailure} from '../domain/evidence.ts';

export interface DiagnosisDocument {
  readonly schema: 'aftermath/diagnosis/1';
  /** The log as it was named. */
  readonly file: string;
  readonly category: Category;
  readonly alternatives: readonly Category[];
  readonly transient: Transience;
  readonly severity: Severity;
  readonly confidence: number;
  /** Best first, at most 5. */
  readonly rootCause: readonly CauseDocument[];
  readonly step: string | null;
  readonly failedTests: readonly TestFailure[];
  readonly fingerprint: string;
  readonly factors: readonly string[];
  readonly prevention: readonly string[];
}

export interface CauseDocument {
  /** 1-based in the file as given; null when the words come from an annotation or a test report. */
  readonly line: number | null;
  readonly text: string;
  readonly rule: string;
  readonly score: number;
  readonly reason: string;
}

/** One log's diagnosis as a plain document. */
export function toDiagnosisDocument(file: string, diagnosis: Diagnosis): DiagnosisDocument {
  return {
    schema: 'aftermath/diagnosis/1',
    file,
    category: diagnosis.category,
    alternatives: diagnosis.alternatives,
    transient: diagnosis.transient,
    severity: toSeverityDocument(diagnosis.severity),
    confidence: diagnosis.confidence,
    rootCause: toCauseDocuments(diagnosis),
    step: diagnosis.step,
    failedTests: diagnosis.failedTests.map(toTestDocument),
    fingerprint: diagnosis.fingerprint,
    factors: diagnosis.factors,
    prevention: diagnosis.prevention,
  };
}

/** Root causes without what only the inside of the program needs. */
export function toCauseDocuments(diagnosis: Diagnosis): readonly CauseDocument[] {
  return diagnosis.rootCause
    .slice(0, 5)
    .map(({line, text, rule, score, reason}) => ({line, text, rule, score, reason}));
}

/** Field by field, so that a new field of ours never slips into a published document. */
export function toSeverityDocument(severity: Severity): Severity {
  return {
    level: severity.level,
    because: severity.because.map(({rule, change, detail}) => ({rule, change, detail})),
  };
}

/** Field by field, like the others. */
export function toTestDocument(test: TestFailure): TestFailure {
  const {classname, name, message, file, line} = test;
  return {classname, name, message, file, line};
}

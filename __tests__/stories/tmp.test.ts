import {test} from '@jest/globals';
import {diagnoseJob} from '../../src/app/diagnose-job.ts';
import {CAUSE_NAMES, readFailure, readFingerprints, RULES} from './causes.ts';
test('x', async () => {
  for (const n of CAUSE_NAMES) { const f = diagnoseJob(await readFailure(n), [], {rules: RULES, excerptLines: 12, greenLines: new Set<string>(), pass: null}); console.log(n, f.category, f.transient, f.fingerprint, f.confidence); }
  console.log((await readFingerprints()).size);
});

// From what set it off to what it holds up, link by link, each with its proof or with the word that it is inferred.
import type {CausalLink, PatternMatch, Proof} from '../../domain/analysis.ts';
import {mainFailure} from './nearby.ts';
import type {Inquiry} from './question.ts';
import {countOf, quote, quoteList} from './quote.ts';
import {findTrigger} from './trigger.ts';

/** What an exit code tells besides that it is not 0: shells and kernels have said so for decades. */
const EXIT_WORDS: Readonly<Record<number, string>> = {
  124: 'which `timeout` gives when the time is up',
  126: 'which a shell gives for a file that it may not execute',
  127: 'which a shell gives for a command that it cannot find',
  130: 'an interrupt',
  134: 'an abort of the process by itself',
  137: 'a kill from outside, often for want of memory',
  139: 'an access to memory that is not its own',
  143: 'a request from outside to end',
};

/** The whole chain, cause before effect. */
export function buildChain(inquiry: Inquiry, patterns: readonly PatternMatch[]): readonly CausalLink[] {
  return [
    findTrigger(inquiry),
    ...mechanismOf(inquiry, patterns),
    symptomOf(inquiry),
    effectOf(inquiry),
    ...consequencesOf(inquiry),
  ];
}

/** What kind of failure it is in general, then the particulars that the log names. */
function mechanismOf({clues, knowledge, diagnosis}: Inquiry, patterns: readonly PatternMatch[]): readonly CausalLink[] {
  const known = diagnosis.category !== 'unknown';
  const general: CausalLink = {
    kind: 'mechanism',
    text: [knowledge.mechanism, ...patterns.slice(0, 1).map((one) => one.usualCause)].join(' '),
    basis: known ? 'inference' : 'unknown',
    evidence: [],
  };
  if (clues.length === 0) return [general];
  const particulars: CausalLink = {
    kind: 'mechanism',
    text: clues.map((clue) => clue.text).join(' '),
    basis: 'evidence',
    evidence: distinct(clues.flatMap((clue) => clue.evidence)),
  };
  return [general, particulars];
}

function symptomOf({diagnosis}: Inquiry): CausalLink {
  const [root, ...others] = diagnosis.rootCause;
  if (root === undefined) {
    return {kind: 'symptom', text: 'No line of the log explains the failure.', basis: 'unknown', evidence: []};
  }
  const sure = diagnosis.confidence >= 0.8 ? '' : diagnosis.confidence >= 0.5 ? ' most probably' : ' perhaps';
  const open = others.length > 0 && sure !== '';
  const besides = open ? ` ${countOf(others.length, 'other line')} could be meant as well.` : '';
  return {
    kind: 'symptom',
    text: `It${sure} shows first in this line, found by rule ${quote(root.rule)}.${besides}`,
    basis: diagnosis.confidence >= 0.5 ? 'evidence' : 'inference',
    evidence: [{job: root.job, line: root.line, text: root.text}],
  };
}

function effectOf(inquiry: Inquiry): CausalLink {
  const {diagnosis, evidence} = inquiry;
  const failure = mainFailure(evidence, diagnosis);
  const exit = failure?.log?.exit ?? null;
  const step = failure?.step ?? diagnosis.step;
  const who = step === null ? 'The command' : `Step ${quote(step)}`;
  const meaning = EXIT_WORDS[exit?.code ?? 0];
  const ended =
    exit === null || exit.code === 0
      ? `${who} failed`
      : `${who} ended with exit code ${exit.code}${meaning === undefined ? '' : `, ${meaning}`}`;
  return {
    kind: 'effect',
    text: [`${ended}.`, testWords(inquiry), jobWords(inquiry)].filter((part) => part !== '').join(' '),
    basis: 'evidence',
    evidence: exit === null ? [] : proofOfExit(inquiry, exit.line),
  };
}

/** The line itself when it was kept; else none, the number alone proves nothing to a reader. */
function proofOfExit({evidence, diagnosis}: Inquiry, line: number): readonly Proof[] {
  const failure = mainFailure(evidence, diagnosis);
  const found = failure?.log?.windows.flat().find((one) => one.number === line);
  return found === undefined ? [] : [{job: failure?.job.name ?? null, line, text: found.text}];
}

function testWords({diagnosis}: Inquiry): string {
  const {failedTests} = diagnosis;
  if (failedTests.length === 0) return '';
  const names = quoteList(
    failedTests.map((test) => test.name),
    3,
  );
  return `${countOf(failedTests.length, 'test')} failed: ${names}.`;
}

function jobWords({diagnosis, evidence, otherCauses}: Inquiry): string {
  const {jobs} = diagnosis;
  if (jobs.length === 0) return '';
  const green = evidence.totalJobs - evidence.failedJobs.length;
  const rest = green > 0 ? `; ${countOf(green, 'other job')} of the run did not fail` : '';
  const besides = otherCauses === 0 ? '' : ` ${countOf(otherCauses, 'other cause')} stands beside it in the same run.`;
  return `It broke ${jobs.length === 1 ? 'job' : 'the jobs'} ${quoteList(jobs, 6)}${rest}.${besides}`;
}

function consequencesOf(inquiry: Inquiry): readonly CausalLink[] {
  const found = [jobConsequence(inquiry), planConsequence(inquiry), branchConsequence(inquiry)].filter(
    (link) => link !== null,
  );
  if (found.length > 0) return found;
  const text = 'What waits for this job could not be told from what was given.';
  return [{kind: 'consequence', text, basis: 'unknown', evidence: []}];
}

function jobConsequence({waitingJobs}: Inquiry): CausalLink | null {
  if (waitingJobs === null || waitingJobs.length === 0) return null;
  const text = `${countOf(waitingJobs.length, 'job')} did not run because of it: ${quoteList(waitingJobs, 6)}.`;
  return {kind: 'consequence', text, basis: 'evidence', evidence: []};
}

function planConsequence({batch}: Inquiry): CausalLink | null {
  if (batch.kind === 'none') return null;
  const own = `Item ${quote(batch.item)} of ${quote(batch.file)} is not done`;
  const waiting =
    batch.dependents.length === 0
      ? '; nothing else of the file waits for it'
      : `, and ${countOf(batch.dependents.length, 'item waits', 'items wait')} for it: ${quoteList(batch.dependents, 8)}`;
  const next = batch.nextReady === null ? '' : ` Item ${quote(batch.nextReady)} is ready and does not wait for it.`;
  return {kind: 'consequence', text: `${own}${waiting}.${next}`, basis: 'evidence', evidence: []};
}

function branchConsequence({evidence, sharedBranch}: Inquiry): CausalLink | null {
  const {branch} = evidence.run;
  if (branch === null) return null;
  const text = sharedBranch
    ? `Others build on ${quote(branch)}: whoever starts from it now starts from a red state.`
    : `It stays on ${quote(branch)}, a work branch: nobody else is held up by it.`;
  return {kind: 'consequence', text, basis: 'inference', evidence: []};
}

function distinct(proofs: readonly Proof[]): readonly Proof[] {
  return proofs.filter(
    (proof, index) => proofs.findIndex((one) => one.line === proof.line && one.text === proof.text) === index,
  );
}

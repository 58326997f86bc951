// Everything that an analysis depends on, and what is worked out of it once for all parts.
import type {Proof, Recall} from '../../domain/analysis.ts';
import type {BatchChoice} from '../../domain/decision.ts';
import type {Diagnosis} from '../../domain/diagnosis.ts';
import type {Evidence} from '../../domain/evidence.ts';
import type {Clue} from './clue.ts';
import {findClues} from './clues.ts';
import {KNOWLEDGE, type Knowledge} from './knowledge.ts';
import {linesNear} from './nearby.ts';

export interface AnalysisQuestion {
  readonly diagnosis: Diagnosis;
  readonly evidence: Evidence;
  /** Causes of the same run besides this one. */
  readonly otherCauses: number;
  readonly batch: BatchChoice;
  readonly recall: Recall;
  /** Whether others build on the branch; false where there is no branch. */
  readonly sharedBranch: boolean;
  /** Jobs that did not run because a failed one did not pass; null when nothing tells. */
  readonly waitingJobs: readonly string[] | null;
  /** Folder of the checkout where the log was written on this machine: paths in it are shown from there. Null: elsewhere. */
  readonly root: string | null;
}

/** The question with what every part of the answer looks at. */
export interface Inquiry extends AnalysisQuestion {
  readonly near: readonly Proof[];
  readonly clues: readonly Clue[];
  readonly knowledge: Knowledge;
  /** Changed files of the head commit that the failure names, with the line that names them. */
  readonly named: readonly NamedFile[];
}

export interface NamedFile {
  readonly file: string;
  readonly proof: Proof;
}

export function openInquiry(question: AnalysisQuestion): Inquiry {
  const {diagnosis, evidence} = question;
  const near = linesNear(evidence, diagnosis);
  return {
    ...question,
    near,
    clues: findClues(near, diagnosis.category, question.root),
    knowledge: KNOWLEDGE[diagnosis.category],
    named: findNamedFiles(evidence.commit?.changedFiles ?? [], near),
  };
}

/** The same whether the path in the log is absolute, relative, or told with the separators of another system. */
function findNamedFiles(changed: readonly string[], near: readonly Proof[]): readonly NamedFile[] {
  const lines = near.map((proof) => ({proof, text: proof.text.replaceAll('\\', '/')}));
  return changed.flatMap((file) => {
    const found = lines.find(({text}) => namesFile(text, file));
    return found === undefined ? [] : [{file, proof: found.proof}];
  });
}

/** The whole path must stand there and end there; a bare file name without a folder says too little, unless that is its path. */
function namesFile(text: string, file: string): boolean {
  for (let at = text.indexOf(file); at >= 0; at = text.indexOf(file, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + file.length);
    const startsThere =
      !/[\w.-]/.test(before) && (before !== '/' || file.includes('/') || text.startsWith('./', at - 2));
    if (startsThere && !/[\w-]/.test(after)) return true;
  }
  return false;
}

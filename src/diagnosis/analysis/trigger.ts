// What set a failure off: the commit, the surroundings, or nothing that can be shown. The commit is a suspect, never a verdict.
import type {CausalLink} from '../../domain/analysis.ts';
import type {Category} from '../../domain/category.ts';
import type {SafeText} from '../../domain/ids.ts';
import {toIsoText} from '../../domain/ids.ts';
import type {Inquiry} from './question.ts';
import {aside, countOf, quote, quoteList} from './quote.ts';

/** Files whose change can set off a failure that does not name them. */
const SUSPECT_FILES: readonly {
  readonly files: RegExp;
  readonly categories: readonly Category[];
  readonly what: string;
}[] = [
  {
    files:
      /(?:^|\/)(?:package(?:-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|requirements[^/]*\.txt|poetry\.lock|uv\.lock|pyproject\.toml|Pipfile(?:\.lock)?|Gemfile(?:\.lock)?|Cargo\.(?:toml|lock)|go\.(?:mod|sum)|pom\.xml|build\.gradle(?:\.kts)?|composer\.(?:json|lock))$/,
    categories: ['dependency', 'security-scan', 'api-breaking', 'compile-error', 'data-corruption'],
    what: 'says what is installed',
  },
  {
    files: /^\.github\/(?:workflows|actions)\/|^\.travis\.yml$|(?:^|\/)action\.ya?ml$/,
    categories: ['config', 'auth', 'runner', 'git', 'docker', 'timeout', 'deploy', 'unknown'],
    what: 'says how the job runs',
  },
  {
    files: /(?:^|\/)(?:Dockerfile[^/]*|(?:docker-)?compose[^/]*\.ya?ml|\.dockerignore)$/,
    categories: ['docker', 'deploy', 'config'],
    what: 'says how the container is built',
  },
  {
    files: /(?:^|\/)migrations?\//,
    categories: ['db-migration', 'runtime-error', 'test-failure'],
    what: 'changes the database',
  },
];

/** The first link of the chain. The strongest statement that the evidence allows. */
export function findTrigger(inquiry: Inquiry): CausalLink {
  return (
    fromPast(inquiry) ??
    fromNamedFiles(inquiry) ??
    fromOwnMachine(inquiry) ??
    fromSurroundings(inquiry) ??
    fromSuspectFiles(inquiry) ??
    unproven(inquiry)
  );
}

/** A cause that was there before this commit was not set off by it. */
function fromPast({recall, evidence}: Inquiry): CausalLink | null {
  const first = recall.similar.findLast((one) => one.likeness === 'fingerprint');
  if (first === undefined || first.commit === evidence.run.headSha || recall.firstSeen === null) return null;
  const times = recall.count === 1 ? 'once' : `${recall.count} times`;
  return {
    kind: 'trigger',
    text: `It is older than this commit: the same cause was recorded ${times} before, first at ${toIsoText(recall.firstSeen)}, and is still there.`,
    basis: 'evidence',
    evidence: first.text === null ? [] : [aside(first.text)],
  };
}

function fromNamedFiles(inquiry: Inquiry): CausalLink | null {
  const {evidence, named} = inquiry;
  if (evidence.commit === null || named.length === 0 || inquiry.knowledge.origin === 'surroundings') return null;
  const files = quoteList(
    named.map((one) => one.file),
    3,
  );
  const said = named.length === 1 ? 'which the failure names' : 'all of which the failure names';
  return {
    kind: 'trigger',
    text: `Commit ${commitWords(inquiry)} changed ${files}, ${said}.`,
    basis: 'evidence',
    evidence: named.slice(0, 3).map((one) => one.proof),
  };
}

/** An address of the machine itself: what should answer there is the job's own. */
const OWN_ADDRESS = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1\]?(?!\w))/;

function fromOwnMachine({clues}: Inquiry): CausalLink | null {
  const host = clues.find((clue) => clue.id === 'host' && OWN_ADDRESS.test(clue.subject));
  if (host === undefined) return null;
  return {
    kind: 'trigger',
    text: `Inside of the job: ${quote(host.subject)} is the machine of the job itself, so what should answer there has to be started by it.`,
    basis: 'inference',
    evidence: host.evidence,
  };
}

function fromSurroundings({diagnosis, knowledge}: Inquiry): CausalLink | null {
  if (knowledge.origin === 'surroundings') {
    return {
      kind: 'trigger',
      text: 'Outside of the repository: a failure of this kind needs no change of the code to appear.',
      basis: 'inference',
      evidence: [],
    };
  }
  if (diagnosis.transient !== 'yes') return null;
  return {
    kind: 'trigger',
    text: 'Probably outside of the repository: the line is of a kind that a plain re-run is likely to get past.',
    basis: 'inference',
    evidence: [],
  };
}

function fromSuspectFiles(inquiry: Inquiry): CausalLink | null {
  const {evidence, diagnosis} = inquiry;
  const changed = evidence.commit?.changedFiles ?? [];
  for (const {files, categories, what} of SUSPECT_FILES) {
    const found = changed.filter((file) => files.test(file));
    if (found.length === 0 || !categories.includes(diagnosis.category)) continue;
    return {
      kind: 'trigger',
      text: `Commit ${commitWords(inquiry)} changed ${quoteList(found, 3)}, and that ${what}; the failure is of a kind that this can set off.`,
      basis: 'inference',
      evidence: [],
    };
  }
  return null;
}

function unproven(inquiry: Inquiry): CausalLink {
  const {evidence} = inquiry;
  const text = evidence.commit === null ? withoutCommit(evidence.run.headSha) : withCommit(inquiry);
  return {kind: 'trigger', text, basis: 'unknown', evidence: []};
}

function withoutCommit(sha: string): string {
  const known = sha === '' || /^0+$/.test(sha) ? '' : ` The failed commit is ${quote(sha.slice(0, 7))}.`;
  return `Not known: what was changed before this run could not be read.${known}`;
}

function withCommit(inquiry: Inquiry): string {
  const files = inquiry.evidence.commit?.changedFiles ?? null;
  const changed = files === null ? 'what it changed could not be read' : `it changed ${countOf(files.length, 'file')}`;
  // One line alone is what a record holds; then a file that is not named proves nothing.
  const seen =
    inquiry.near.length > 1
      ? ', none of which is named near the failure'
      : ', and too little of the log is at hand to compare';
  const match = files === null ? '' : seen;
  return `Not proven. Commit ${commitWords(inquiry)} is the first suspect: ${changed}${match}.`;
}

/** `abc1234` (`Subject`). */
function commitWords({evidence}: Inquiry): string {
  const {commit, run} = evidence;
  const sha = quote((commit?.sha ?? run.headSha).slice(0, 7));
  const subject: SafeText | null = commit?.subject ?? null;
  return subject === null || subject === '' ? sha : `${sha} (${quote(subject)})`;
}

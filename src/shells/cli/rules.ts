// `aftermath rules`: the rules as they are, and what each of them does to a log.
import {resolve} from 'node:path';
import {readDigest} from '../../app/read-log.ts';
import {type Explanation, explainRules, type RuleHit} from '../../diagnosis/analysis/explain-rules.ts';
import type {Rule} from '../../diagnosis/rule.ts';
import type {Problem} from '../../domain/problem.ts';
import type {Result} from '../../domain/result.ts';
import {cut} from '../../render/neutralise.ts';
import {toPlain} from '../../render/plain-text.ts';
import {listProblems, loadLogs} from '../load.ts';
import {listSecrets} from '../secrets.ts';
import {type ExitCode, type Io, printDocuments, printJson, printProblems} from './io.ts';
import {type LocalPolicy, readLocalPolicy, readNamedPolicy} from './local-policy.ts';
import {toProblemDocument} from './tests.ts';

export interface RulesOptions {
  readonly repo?: string;
  readonly policy?: string;
  readonly log?: readonly string[];
  readonly json?: true;
}

const NO_OVERRIDES = {mode: null, plan: []} as const;
/** Most lines shown on a terminal; `--json` has all of them. */
const MAX_SHOWN = 60;
const MAX_TEXT = 110;

/** 0 when all rules work, 2 when one of the policy does not; the others are listed all the same. */
export async function runRulesList(io: Io, options: RulesOptions): Promise<ExitCode> {
  const read = await readPolicyOf(io, options);
  if (!read.ok) return refuse(io, read.problem);
  const {rules, ofUser, problems} = read.value;
  const documents = rules.rules.map((rule) => toRuleDocument(rule, ofUser));
  if (options.json) {
    printJson(io, {schema: 'aftermath/rules/1', rules: documents, problems: problems.map(toProblemDocument)});
  } else {
    const width = Math.max(...documents.map((one) => one.id.length));
    for (const one of documents) {
      const name = one.id.padEnd(width + 2) + one.category.padEnd(17) + one.role.padEnd(9);
      io.out(`${name}${String(one.weight).padStart(3)}  transient ${one.transient.padEnd(9)}${one.origin}\n`);
    }
    io.out(`${documents.length} rules, ${ofUser.length} of them from the policy\n`);
  }
  printProblems(io, problems);
  return problems.length === 0 ? 0 : 2;
}

/** 0 when every log was read and every rule works; 2 when not, and the rest is shown all the same. */
export async function runRulesTest(io: Io, options: RulesOptions, operands: readonly string[]): Promise<ExitCode> {
  const isPolicy = (file: string) => /\.ya?ml$/.test(file);
  const named = operands.find(isPolicy);
  const logs = [...operands.filter((file) => !isPolicy(file)), ...(options.log ?? [])];
  const read = await readPolicyOf(io, named === undefined ? options : {...options, policy: named});
  if (!read.ok) return refuse(io, read.problem);
  if (logs.length === 0) {
    return refuse(io, [...read.value.problems, {code: 'USAGE', detail: 'rules test: no log to test; give one'}]);
  }
  const loaded = await loadLogs(io.cwd, logs);
  const documents: unknown[] = [];
  for (const {file, result} of loaded) {
    if (!result.ok) {
      documents.push({schema: 'aftermath/rule-test/1', file, problem: toProblemDocument(result.problem)});
      continue;
    }
    const {rules} = read.value;
    const digest = await readDigest(result.value, {patterns: rules.rules, secrets: listSecrets(io.env, '')});
    const explanation = explainRules(digest, rules);
    documents.push(toTestDocument(file, explanation, read.value));
    if (!options.json) io.out(toText(file, explanation));
  }
  if (options.json) printDocuments(io, documents);
  const problems = [...read.value.problems, ...listProblems(loaded)];
  printProblems(io, problems);
  return problems.length === 0 ? 0 : 2;
}

function readPolicyOf(io: Io, {policy, repo}: RulesOptions): Promise<Result<LocalPolicy, readonly Problem[]>> {
  return policy === undefined
    ? readLocalPolicy(resolve(io.cwd, repo ?? '.'), NO_OVERRIDES)
    : readNamedPolicy(resolve(io.cwd, policy), policy, NO_OVERRIDES);
}

function refuse(io: Io, problems: readonly Problem[]): ExitCode {
  printProblems(io, problems);
  return 2;
}

function toRuleDocument(rule: Rule, ofUser: readonly string[]) {
  const {id, category, role, weight, transient, literals} = rule;
  const origin = ofUser.includes(id) ? ('policy' as const) : ('built-in' as const);
  return {id, category, role, weight, transient, literals: literals.length, origin};
}

function toTestDocument(file: string, {finding, hits}: Explanation, {ofUser, problems}: LocalPolicy) {
  return {
    schema: 'aftermath/rule-test/1',
    file,
    category: finding.category,
    hits: hits.map((hit) => ({
      ...hit,
      rules: hit.rules.map((rule) => ({...rule, origin: ofUser.includes(rule.id) ? 'policy' : 'built-in'})),
    })),
    problems: problems.map(toProblemDocument),
  };
}

function toText(file: string, {finding, hits}: Explanation): string {
  const ranked = hits.filter((hit) => hit.rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const lost = hits.filter((hit) => hit.rank === null).sort((a, b) => compare(a.score, b.score));
  const shown = [...ranked, ...lost].slice(0, MAX_SHOWN);
  const more = hits.length - shown.length;
  const rest = more > 0 ? `  … and ${more} more lines; --json has them all\n` : '';
  return `${file}: ${finding.category}, rules speak of ${hits.length} lines\n${shown.map(toLines).join('')}${rest}`;
}

/** Higher scores first; lines that never were candidates come after those that lost by points, in their order. */
function compare(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b - a;
}

function toLines(hit: RuleHit): string {
  const place = hit.rank === null ? 'lost' : hit.rank === 1 ? 'won' : `no. ${hit.rank}`;
  const score = hit.score === null ? '' : `, score ${hit.score}`;
  const rules = hit.rules.map((rule) => `${rule.id} (${rule.role} ${rule.weight})`).join(', ');
  return [
    `  ${place.padEnd(6)}line ${hit.line}${score}: ${cut(toPlain(hit.text), MAX_TEXT)}\n`,
    `          ${rules === '' ? (hit.speaker ?? 'no rule') : rules}\n`,
    `          ${hit.why}\n`,
  ].join('');
}

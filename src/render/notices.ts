// What a summary tells besides the failure: work put off, permissions missing, tokens that may only read, memory set aside.
import type {Declined, EffectOutcome, PlannedEffect, ReasonCode, Standing} from '../domain/decision.ts';
import {REASONS} from '../domain/decision.ts';
import type {Gap} from '../domain/evidence.ts';
import type {Damage} from '../domain/memory.ts';
import type {Problem} from '../domain/problem.ts';
import type {RunRef} from '../domain/run.ts';
import {bullets, firstOf} from './blocks.ts';
import {cellCode, fence, inlineCode, join, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {toOneLine} from './neutralise.ts';
import {EFFECT_WORDS, HALT_WORDS} from './words.ts';

/** Reasons that put work off to the sweep instead of refusing it. */
const POSTPONED: readonly ReasonCode[] = ['RATE_LIMITED', 'REQUEST_BUDGET'];
/** Most damaged places listed; the state branch holds what was set aside. */
const MAX_DAMAGE = 10;

/** What was put off and why; nothing when nothing was. */
export function postponedList(effects: readonly PlannedEffect[], outcomes: readonly EffectOutcome[]): Markdown {
  const items = outcomes.flatMap((outcome) => {
    if (outcome.status !== 'held' || !POSTPONED.includes(outcome.because)) return [];
    const planned = effects.some((effect) => effect.key === outcome.key);
    return planned ? [md`**${prose(EFFECT_WORDS[outcome.kind])}:** ${reasonSentence(outcome.because)}`] : [];
  });
  return bullets(items);
}

/** That everything is stopped and who lifts it, or that nobody can tell; nothing while all may go on. */
export function haltNotice(halt: Standing['halt']): Markdown {
  if (halt === 'running') return NOTHING;
  const way =
    halt === 'halted'
      ? md` Whoever may write lifts it with ${inlineCode('/aftermath resume')} in any issue.`
      : md` It is told by ${inlineCode('halt.json')} on the state branch and by an issue of ours; both have to be readable.`;
  return md`**${prose(HALT_WORDS[halt])}**${way}`;
}

/** The exact lines to add for every permission that was missing; nothing when none was. */
export function permissionBlock(problems: readonly Problem[]): Markdown {
  const needs = problems.flatMap((problem) => (problem.code === 'HOST_FORBIDDEN' ? [problem.needs] : []));
  const {lines, others} = sortNeeds(needs);
  const yaml = ['permissions:', ...lines.map((line) => `  ${line}`)].join('\n');
  const block = md`The token may not do all that the policy asks for. Add this to the job, and keep what stands there already:

${fence(yaml, 'yaml')}`;
  return join(
    [
      lines.length === 0 ? NOTHING : block,
      bullets(others.map((need) => md`The token also needs ${inlineCode(need)}.`)),
    ],
    '\n\n',
  );
}

/** Every trouble in what was read and done. */
export function problemsOf(gaps: readonly Gap[], outcomes: readonly EffectOutcome[]): readonly Problem[] {
  return [
    ...gaps.map((gap) => gap.problem),
    ...outcomes.flatMap((outcome) => (outcome.status === 'failed' ? [outcome.problem] : [])),
  ];
}

/** How a run whose token may only read gets more than this summary; nothing for any other run. */
export function tokenHint(run: RunRef, declined: readonly Declined[]): Markdown {
  const isRefused = (code: ReasonCode) => declined.some((choice) => choice.because === code);
  if (isRefused('DEPENDABOT'))
    return workflowRunHint(run, md`Dependabot started this run, so its token may only read.`);
  if (!isRefused('FORK')) return NOTHING;
  if (run.event === 'workflow_run') return md`The commit comes from a fork: nothing in it may steer a write.`;
  return workflowRunHint(run, md`The commit comes from a fork, so the token of the run may only read.`);
}

/** Parts of the memory that were set aside; nothing when all was sound. */
export function damageList(damage: readonly Damage[]): Markdown {
  const {shown, more} = firstOf(damage, MAX_DAMAGE);
  const items = shown.map(({document, line, detail}) => {
    const place = line === null ? cellCode(document) : md`${cellCode(document)}, line ${line}`;
    return md`${place}: ${prose(detail)}`;
  });
  const list = bullets(more === 0 ? items : [...items, md`and ${more} more`]);
  if (list === '') return NOTHING;
  return md`These parts of the memory could not be read. The next write sets them aside under ${inlineCode('damaged/')} and goes on without them; what the incident issues say is built again from them.

${list}`;
}

function workflowRunHint(run: RunRef, why: Markdown): Markdown {
  const yaml = ['on:', '  workflow_run:', `    workflows: [${yamlText(run.workflow)}]`, '    types: [completed]'];
  return md`${why} Only this summary is written. A workflow on the default branch that starts after it has a token of its own, and is told of the same failure:

${fence(yaml.join('\n'), 'yaml')}`;
}

/** A double-quoted scalar: JSON's escapes are YAML's, and one line stays one line. */
function yamlText(text: string): string {
  return JSON.stringify(toOneLine(text));
}

/** Lines of a `permissions:` block, each once, write before read, sorted; and what is none. */
function sortNeeds(needs: readonly string[]): {readonly lines: readonly string[]; readonly others: readonly string[]} {
  const levels = new Map<string, string>();
  const others: string[] = [];
  for (const need of new Set(needs)) {
    const found = /^(?<scope>[a-z][a-z-]*): (?<level>read|write)$/.exec(need)?.groups;
    if (found === undefined) others.push(need);
    else if (levels.get(found['scope'] ?? '') !== 'write') levels.set(found['scope'] ?? '', found['level'] ?? 'read');
  }
  const lines = [...levels].map(([scope, level]) => `${scope}: ${level}`).sort();
  return {lines, others: others.sort()};
}

function reasonSentence(code: ReasonCode): Markdown {
  return md`${prose(REASONS[code])} (${inlineCode(code)})`;
}

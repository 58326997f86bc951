// An analysis for a terminal: plain text, at most 96 columns but for commands to copy, no escape sequence.
import type {Analysis, CausalLink, Proof, RecoveryOption} from '../domain/analysis.ts';
import type {RunRef} from '../domain/run.ts';
import {
  actionCommand,
  BASIS_WORDS,
  fixWords,
  frequencyWords,
  LINK_WORDS,
  likenessWords,
  proofPlace,
  STRATEGY_WORDS,
  unexplainedShare,
} from './analysis-words.ts';
import {cut} from './neutralise.ts';
import {COLUMNS, toHarmless, toPlain, wrap} from './plain-text.ts';
import {plainSentence} from './sentence.ts';
import {CATEGORY_WORDS, confidenceWords, severityWords, TRANSIENCE_WORDS, timeWords} from './words.ts';

const LABEL = 13;
const MAX_PROOF_UNITS = 160;

/** The analysis as plain text with a line end at its end. */
export function renderAnalysisConsole(analysis: Analysis, run: RunRef): string {
  const parts = [
    head(analysis),
    section('How it came about', analysis.causalChain.flatMap(chainLines)),
    section('What contributed', factorLines(analysis)),
    section(
      'A known pattern',
      analysis.patterns.flatMap(({name, evidence}) => item([name, ...evidence.map(proofPlace)].join(', '))),
    ),
    section('Seen before', pastLines(analysis)),
    section('What it touches', radiusLines(analysis)),
    section(
      'Ways out',
      analysis.plan.flatMap((option) => optionLines(option, run)),
    ),
    section('General advice, so that it does not come back', analysis.prevention.flatMap(item)),
  ];
  const lines = parts.filter((part) => part.length > 0).flatMap((part, at) => (at === 0 ? part : ['', ...part]));
  return `${lines.map(toHarmless).join('\n')}\n`;
}

function head({diagnosis}: Analysis): readonly string[] {
  const title = cut(`Analysis: ${CATEGORY_WORDS[diagnosis.category]}`, COLUMNS);
  return [
    title,
    '='.repeat(title.length),
    ...field('category', [diagnosis.category, ...diagnosis.alternatives.map((slug) => `or ${slug}`)].join(', ')),
    ...field('severity', severityWords(diagnosis.severity)),
    ...field('a re-run', TRANSIENCE_WORDS[diagnosis.transient]),
    ...field('confidence', confidenceWords(diagnosis.confidence)),
    ...field('fingerprint', diagnosis.fingerprint),
  ];
}

function chainLines(link: CausalLink): readonly string[] {
  const basis = BASIS_WORDS[link.basis];
  const text = `${plainSentence(link.text)}${basis === '' ? '' : ` (${basis})`}`;
  return [...field(LINK_WORDS[link.kind].toLowerCase(), text), ...link.evidence.map(proofLine)];
}

function proofLine(proof: Proof): string {
  const place = proofPlace(proof);
  const text = cut(toPlain(proof.text), MAX_PROOF_UNITS);
  return cut(`${' '.repeat(LABEL)}| ${place === '' ? '' : `${toPlain(place)}: `}${text}`, COLUMNS);
}

function factorLines(analysis: Analysis): readonly string[] {
  const rest = unexplainedShare(analysis);
  const known = analysis.factors.flatMap(({weight, text}) => field(`  ${weight.toFixed(2)}`, plainSentence(text), 8));
  return rest > 0 ? [...known, ...field(`  ${rest.toFixed(2)}`, 'not explained by anything that was read', 8)] : known;
}

function pastLines({recall}: Analysis): readonly string[] {
  if (!recall.asked) return ['  No memory was there to ask.'];
  if (recall.similar.length === 0) return ['  Nothing like it is on record.'];
  const often = frequencyWords(recall);
  const failures = recall.similar.flatMap((one) => {
    const where = one.branch === null ? '' : ` on ${toPlain(one.branch)}`;
    const what = `${likenessWords(one)} in run ${one.runId}${where}, commit ${toPlain(one.commit.slice(0, 7))}`;
    return item(`${timeWords(one.at)}: ${what}; ended by: ${toPlain(fixWords(one))}`);
  });
  return [...(often === '' ? [] : hang('  ', often)), ...failures];
}

function radiusLines({blastRadius}: Analysis): readonly string[] {
  const {jobs, dependents, planItems, branches} = blastRadius;
  const failed = planItems.filter((one) => one.role === 'failed').map((one) => `${one.item} of ${one.file}`);
  const waiting = planItems.filter((one) => one.role === 'waiting').map((one) => one.item);
  return [
    ...field('  jobs', namesOr(jobs, 'not known')),
    ...field('  held up', dependents === null ? 'jobs: not known' : namesOr(dependents, 'no other job')),
    ...field(
      '  items',
      `${namesOr(failed, 'none known')}${waiting.length === 0 ? '' : `; waiting: ${namesOr(waiting, '')}`}`,
    ),
    ...field(
      '  branches',
      namesOr(
        branches.map(({name, shared}) => (shared ? `${name} (shared)` : name)),
        'not known',
      ),
    ),
  ];
}

function namesOr(names: readonly string[], none: string): string {
  return names.length === 0 ? none : names.map(toPlain).join(', ');
}

function optionLines(option: RecoveryOption, run: RunRef): readonly string[] {
  const command = actionCommand(option.action, run);
  const price = `${STRATEGY_WORDS[option.strategy]}; cost ${option.cost}, risk ${option.risk}`;
  const body = [`${plainSentence(option.why)} [${price}]`, plainSentence(option.fallback.text)];
  return [
    ...hang(`  ${option.rank}. `, `${plainSentence(option.title)}.`),
    ...body.flatMap((text) => hang('     ', text)),
    ...(command === null ? [] : [`       ${command}`]),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines];
}

function field(label: string, text: string, width = LABEL): readonly string[] {
  return wrap(text, COLUMNS - width - 1).map((line, at) => `${(at === 0 ? label : '').padEnd(width)}${line}`);
}

function item(text: string): readonly string[] {
  return hang('  - ', toPlain(text));
}

/** Text behind a mark, its further lines below its first word. */
function hang(mark: string, text: string): readonly string[] {
  return wrap(text, COLUMNS - mark.length).map((line, at) => `${at === 0 ? mark : ' '.repeat(mark.length)}${line}`);
}

// An analysis as a Markdown document: what a person would write who has looked at the failure for an hour.
import type {
  Analysis,
  CausalLink,
  Factor,
  PatternMatch,
  Proof,
  RecoveryOption,
  SimilarFailure,
} from '../domain/analysis.ts';
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
import {bullets, checkList, details, figure, listInline, numbered, table, titled} from './blocks.ts';
import {excerptBlock} from './excerpt.ts';
import {cellCode, fence, indent, inlineCode, join, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {cut, toOneLine} from './neutralise.ts';
import {sentence} from './sentence.ts';
import {CATEGORY_WORDS, confidenceWords, severityWords, TRANSIENCE_WORDS, timeWords} from './words.ts';

const EXCERPT_LINES = 12;
/** Longest quoted proof, in UTF-16 units: two lines of a page. */
const MAX_PROOF_UNITS = 200;
const MAX_NAMES = 8;

/** The whole document, with a line end at its end. */
export function renderAnalysis(analysis: Analysis, run: RunRef): string {
  const {diagnosis} = analysis;
  const text = join(
    [
      md`# Analysis: ${prose(CATEGORY_WORDS[diagnosis.category])}`,
      verdict(analysis),
      titled(
        md`## How it came about`,
        numbered(analysis.causalChain.map(linkItem)),
        excerptBlock(diagnosis, EXCERPT_LINES),
      ),
      titled(md`## What contributed`, factorTable(analysis)),
      titled(md`## A known pattern`, bullets(analysis.patterns.map(patternItem))),
      titled(md`## Seen before`, pastBlock(analysis)),
      titled(md`## What it touches`, radiusList(analysis)),
      titled(md`## Ways out`, numbered(analysis.plan.map((option) => optionItem(option, run)))),
      titled(md`## So that it does not come back`, preventionBlock(analysis)),
    ],
    '\n\n',
  );
  return `${text}\n`;
}

function verdict({diagnosis}: Analysis): Markdown {
  const also = diagnosis.alternatives.map((category) => prose(category));
  const other = also.length === 0 ? NOTHING : md` (also possible: ${listInline(also, 3)})`;
  return md`**${prose(diagnosis.category)}**${other}, severity **${prose(severityWords(diagnosis.severity))}**. A re-run ${prose(TRANSIENCE_WORDS[diagnosis.transient])}. Confidence: ${prose(confidenceWords(diagnosis.confidence))}. Fingerprint ${inlineCode(diagnosis.fingerprint)}.`;
}

function linkItem(link: CausalLink): Markdown {
  const basis = BASIS_WORDS[link.basis];
  const mark = basis === '' ? NOTHING : md` _(${prose(basis)})_`;
  const head = md`**${prose(LINK_WORDS[link.kind])}.** ${sentence(link.text)}${mark}`;
  const proofs = bullets(link.evidence.map(proofWords));
  return join([head, indent(proofs, 3)], '\n');
}

function proofWords(proof: Proof): Markdown {
  const words = inlineCode(cut(toOneLine(proof.text), MAX_PROOF_UNITS));
  const place = proofPlace(proof);
  return place === '' ? words : md`${prose(place)}: ${words}`;
}

function factorTable(analysis: Analysis): Markdown {
  const rest = unexplainedShare(analysis);
  const rows = analysis.factors.map((factor) => [figure(factor.weight), sentence(factor.text), proofCell(factor)]);
  const open = [figure(rest), md`Not explained by anything that was read.`, md`–`];
  return table([md`Weight`, md`Factor`, md`Shown by`], rest > 0 ? [...rows, open] : rows);
}

function proofCell({evidence}: Factor): Markdown {
  const [first] = evidence;
  if (first === undefined) return md`–`;
  const place = proofPlace(first);
  return place === '' ? cellCode(cut(toOneLine(first.text), 80)) : prose(place);
}

function patternItem({name, evidence}: PatternMatch): Markdown {
  const places = evidence.map(proofPlace).filter((place) => place !== '');
  return places.length === 0 ? md`**${prose(name)}**` : md`**${prose(name)}**, seen in ${prose(places.join(', '))}`;
}

function pastBlock({recall}: Analysis): Markdown {
  if (!recall.asked) return md`No memory was there to ask.`;
  if (recall.similar.length === 0) return md`Nothing like it is on record.`;
  const rows = recall.similar.map((one) => [
    prose(timeWords(one.at)),
    prose(likenessWords(one)),
    md`${one.runId}`,
    one.branch === null ? md`–` : cellCode(one.branch),
    cellCode(one.commit.slice(0, 7)),
    fixCell(one),
    one.text === null ? md`–` : cellCode(cut(toOneLine(one.text), 100)),
  ]);
  const heads = [md`When`, md`Likeness`, md`Run`, md`Branch`, md`Commit`, md`Ended by`, md`Line`];
  return join([prose(frequencyWords(recall)), table(heads, rows)], '\n\n');
}

function fixCell(one: SimilarFailure): Markdown {
  const {fix} = one;
  if (fix === null || fix.flaky) return prose(fixWords(one));
  const commit = cellCode(fix.commit.slice(0, 7));
  return fix.pull === null ? md`commit ${commit}` : md`commit ${commit}, pull request ${fix.pull}`;
}

function radiusList({blastRadius}: Analysis): Markdown {
  const {jobs, dependents, planItems, branches} = blastRadius;
  const waiting = planItems.filter((one) => one.role === 'waiting').map((one) => inlineCode(one.item));
  const failed = planItems
    .filter((one) => one.role === 'failed')
    .map((one) => md`${inlineCode(one.item)} of ${inlineCode(one.file)}`);
  return bullets([
    md`**Jobs:** ${namesOr(jobs.map(inlineCode), md`not known`)}`,
    md`**Jobs that did not run because of it:** ${dependents === null ? md`not known` : namesOr(dependents.map(inlineCode), md`none`)}`,
    md`**Items of the workplan:** ${namesOr(failed, md`none known`)}${waiting.length === 0 ? NOTHING : md`; waiting for it: ${listInline(waiting, MAX_NAMES)}`}`,
    md`**Branches:** ${namesOr(
      branches.map(({name, shared}) => (shared ? md`${inlineCode(name)}, which others build on` : inlineCode(name))),
      md`not known`,
    )}`,
  ]);
}

function namesOr(names: readonly Markdown[], none: Markdown): Markdown {
  return names.length === 0 ? none : listInline(names, MAX_NAMES);
}

function optionItem(option: RecoveryOption, run: RunRef): Markdown {
  const command = actionCommand(option.action, run);
  const price = md`_${prose(STRATEGY_WORDS[option.strategy])}; cost ${prose(option.cost)}, risk ${prose(option.risk)}_`;
  const head = md`**${sentence(option.title)}.** ${sentence(option.why)} ${price}`;
  const block = command === null ? NOTHING : indent(fence(command, 'sh'), 3);
  return join([head, block, indent(sentence(option.fallback.text), 3)], '\n\n');
}

function preventionBlock({prevention, checklist}: Analysis): Markdown {
  const boxes = (items: readonly string[]) => checkList(items.map((item) => prose(item)));
  const lists = join(
    [
      titled(md`**Before the change**`, boxes(checklist.before)),
      titled(md`**During it**`, boxes(checklist.during)),
      titled(md`**After it**`, boxes(checklist.after)),
    ],
    '\n\n',
  );
  const advice =
    prevention.length === 0 ? md`No advice is known for this cause.` : bullets(prevention.map((one) => prose(one)));
  return join(
    [md`General advice for this kind of failure:`, advice, details(md`Checklist for the repair`, lists)],
    '\n\n',
  );
}

// What an incident says above everything else once its life turns: recovered, or called stale. The newest news replaces the last.
import type {Incident} from '../domain/decision.ts';
import {BODY_MAX_UNITS} from './budget.ts';
import {hidden, join, type Markdown, md, NOTHING} from './markdown.ts';
import {markerLine} from './marker-record.ts';
import {readOwnBlock, replaceOwnBlock, toOwnBlock} from './own-block.ts';

const BEGIN = hidden('<!-- aftermath:news -->');
const END = hidden('<!-- aftermath:news-end -->');

const FORMER = /^<!-- aftermath:news -->\n[\s\S]*?^<!-- aftermath:news-end -->\n*/gm;
const MARKER_LINE = /^<!-- aftermath:incident [^\n]*\n*/m;

/**
 * The incident's body with news at its top and the rest as it was, changed by `edit`. The same news twice gives the same body.
 * Where the whole does not fit, the rest of our block is given up, and nothing that people wrote.
 */
export function withNews(incident: Incident, news: Markdown, edit: (rest: Markdown) => Markdown): string {
  const rest = edit(withoutHead(readOwnBlock(incident.body) ?? NOTHING));
  const full = replaceOwnBlock(incident.body, block(incident, news, rest));
  return full.length <= BODY_MAX_UNITS ? full : replaceOwnBlock(incident.body, block(incident, news, NOTHING));
}

/** Our block without marker and former news: both are written anew. */
function withoutHead(inside: Markdown): Markdown {
  return inside.replaceAll('\r\n', '\n').replace(FORMER, '').replace(MARKER_LINE, '').trim() as Markdown;
}

function block(incident: Incident, news: Markdown, rest: Markdown): Markdown {
  const told = md`${BEGIN}
${news}

${END}`;
  return toOwnBlock(join([markerLine(incident.record), told, rest], '\n\n'));
}

// Shares as cards: one number, one strip, one sentence that says what was counted of what.
import type {Metrics, Share} from '../domain/metrics.ts';
import {barsHeight, drawBars} from './charts/bars.ts';
import {renderEmpty, renderFigure} from './charts/figure.ts';
import {type Html, html, text} from './charts/html.ts';
import {drawStrip, STRIP_HEIGHT} from './charts/strip.ts';
import {amountWords, numberWords, percentWords} from './dashboard-words.ts';

interface ShareCard {
  readonly id: 'recurrence' | 'flakeRate' | 'rerunSuccess' | 'reopened' | 'falseDuplicates';
  readonly name: string;
  /** What was counted, in the plural: `of 12 …`. */
  readonly whole: string;
  /** What the part has that the rest has not: `3 of 12 causes …`. */
  readonly part: string;
  readonly none: string;
}

const CARDS: readonly ShareCard[] = [
  {
    id: 'recurrence',
    name: 'Recurrence',
    whole: 'causes',
    part: 'came more than once',
    none: 'No cause was recorded, so none came back.',
  },
  {
    id: 'flakeRate',
    name: 'Flake rate',
    whole: 'failures',
    part: 'passed on the same commit',
    none: 'Nothing failed, so nothing was flaky.',
  },
  {
    id: 'rerunSuccess',
    name: 'Re-run success',
    whole: 'repeated runs',
    part: 'passed',
    none: 'No failed run was repeated.',
  },
  {
    id: 'reopened',
    name: 'Reopened',
    whole: 'ended incidents',
    part: 'came back',
    none: 'No incident has ended yet, so none came back.',
  },
  {
    id: 'falseDuplicates',
    name: 'False duplicates',
    whole: 'opened incidents',
    part: 'were duplicates',
    none: 'No incident was opened, so none was a duplicate.',
  },
];

type Shares = Pick<Metrics, ShareCard['id'] | 'incidentsOpened' | 'incidentsOpen'>;

/** A card for each share, and one that counts incidents. */
export function renderShares(metrics: Shares): readonly Html[] {
  return [...CARDS.map((card) => renderShare(card, metrics[card.id])), renderIncidentCount(metrics)];
}

function renderShare({id, name, whole, part, none}: ShareCard, share: Share): Html {
  if (share.of === 0) return renderEmpty(text(name), text(none));
  const counted = html`${numberWords(share.part)} of ${numberWords(share.of)} ${text(whole)} ${text(part)}`;
  return renderFigure({
    id: id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    name: text(name),
    says: html`<p class="big">${percentWords(share)}</p><p>${counted}</p>`,
    describes: html`A strip, ${percentWords(share)} of it filled: ${counted}.`,
    height: STRIP_HEIGHT,
    shapes: drawStrip(share),
    table: {
      head: [text('Counted'), text('Number')],
      rows: [
        [text(part), numberWords(share.part)],
        [html`all ${text(whole)}`, numberWords(share.of)],
      ],
    },
  });
}

function renderIncidentCount({incidentsOpened, incidentsOpen}: Shares): Html {
  const name = html`Incidents`;
  if (incidentsOpened === 0 && incidentsOpen === 0) {
    return renderEmpty(name, html`None was opened in this time, and none is open now.`);
  }
  const rows = [
    {label: html`opened`, count: incidentsOpened, tone: 'plain'},
    {label: html`open now`, count: incidentsOpen, tone: 'plain'},
  ] as const;
  const counted = html`${numberWords(incidentsOpened)} opened in this time, ${numberWords(incidentsOpen)} open now`;
  return renderFigure({
    id: 'incidents',
    name,
    says: html`<p class="big">${amountWords(incidentsOpen, 'open', 'open')}</p><p>${counted}</p>`,
    describes: html`Two bars: ${counted}.`,
    height: barsHeight(rows),
    shapes: drawBars(rows),
    table: {
      head: [text('Incidents'), text('Number')],
      rows: rows.map(({label, count}) => [label, numberWords(count)] as const),
    },
  });
}

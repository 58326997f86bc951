// Words of the dashboard for days, shares, medians and numbers. English and UTC, whatever the machine is set to.
import type {Instant} from '../domain/ids.ts';
import type {Median, Share} from '../domain/metrics.ts';
import {type Html, html, text} from './charts/html.ts';
import {durationWords, timeWords} from './words.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `12 Mar` of `2031-03-12`, or `12 Mar 2031`; any other text as it is. */
export function dayWords(day: string, ending: 'short' | 'year' = 'short'): Html {
  const found = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/.exec(day)?.groups;
  const month = MONTHS[Number(found?.['month']) - 1];
  if (month === undefined) return text(day);
  const words = `${Number(found?.['day'])} ${month}`;
  return text(ending === 'year' ? `${words} ${found?.['year']}` : words);
}

/** `12 Mar 2031`, the UTC day of a moment. */
export function dateWords(at: Instant): Html {
  return dayWords(new Date(at).toISOString().slice(0, 10), 'year');
}

/** The moment to the minute, for people and for programs. */
export function momentWords(at: Instant): Html {
  return html`<time datetime="${text(new Date(at).toISOString())}">${text(timeWords(at))}</time>`;
}

/** `23%`. A share that is neither nothing nor all is never called so: `<1%`, `>99%`. Nothing to count gives a dash. */
export function percentWords({part, of}: Share): Html {
  if (of === 0) return html`–`;
  const percent = Math.round((100 * part) / of);
  if (percent === 0 && part > 0) return html`&lt;1%`;
  if (percent === 100 && part < of) return html`&gt;99%`;
  return html`${percent}%`;
}

/** `2 h 05 min`, or a dash without a value. */
export function medianWords({ms}: Median): Html {
  return ms === null ? html`–` : text(durationWords(ms));
}

/** `1,234`. */
export function numberWords(count: number): Html {
  return text(String(count).replace(/\B(?=(?:\d{3})+$)/g, ','));
}

/** `1 run`, `1,234 runs`. */
export function amountWords(count: number, one: string, many = `${one}s`): Html {
  return html`${numberWords(count)} ${text(count === 1 ? one : many)}`;
}

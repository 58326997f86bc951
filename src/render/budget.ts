// Puts sections together so that the whole is never longer than it may be, whatever the sections hold.
import {join, type Markdown, NOTHING} from './markdown.ts';

/** A part of a text in one or more lengths. */
export interface Section {
  /** 1 is given up last. */
  readonly priority: number;
  /** Longest first; the last one should be a short note. */
  readonly variants: readonly [Markdown, ...Markdown[]];
}

export interface Budget {
  /** Inclusive. */
  readonly limit: number;
  readonly unit: 'utf16' | 'utf8';
}

/** Issue and comment bodies. GitHub refuses more than 65,536 characters; the rest is for text that people add. */
export const BODY_BUDGET: Budget = {limit: 60_000, unit: 'utf16'};
/** What GitHub takes at most in a body; used where text of people takes part of it. */
export const BODY_MAX_UNITS = 65_536;
/** A step's summary. Above 1 MiB GitHub shows nothing at all. */
export const SUMMARY_BUDGET: Budget = {limit: 1_000_000, unit: 'utf8'};

/**
 * The sections in their order, with a blank line between. When the whole is too long, the section with the highest
 * priority number is shortened first, later ones before earlier ones; when shortening is not enough, sections are left out
 * in the same order.
 */
export function compose(sections: readonly Section[], budget: Budget): Markdown {
  const chosen = sections.map((section) => section.variants[0]);
  const order = sections
    .map((section, at) => ({at, priority: section.priority}))
    .sort((a, b) => b.priority - a.priority || b.at - a.at);
  for (const {at} of order) {
    for (const shorter of sections[at]?.variants.slice(1) ?? []) {
      if (fits(chosen, budget)) return assemble(chosen);
      chosen[at] = shorter;
    }
  }
  for (const {at} of order) {
    if (fits(chosen, budget)) break;
    chosen[at] = NOTHING;
  }
  return assemble(chosen);
}

/** Size of a text in the unit of a budget. */
export function sizeOf(text: string, unit: Budget['unit']): number {
  return unit === 'utf16' ? text.length : new TextEncoder().encode(text).length;
}

function fits(chosen: readonly Markdown[], budget: Budget): boolean {
  return sizeOf(assemble(chosen), budget.unit) <= budget.limit;
}

function assemble(chosen: readonly Markdown[]): Markdown {
  return join(chosen, '\n\n');
}

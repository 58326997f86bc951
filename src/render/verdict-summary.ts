// The step summary of a call that a person's act in a thread brought about: what was said, and whether it is remembered.
import type {VerdictEvent} from '../domain/memory.ts';
import type {SweepResult} from '../domain/sweep.ts';
import {join, type Markdown, md} from './markdown.ts';
import {permissionBlock} from './notices.ts';
import {changeWords, resultWords} from './sweep-words.ts';

/** Null: the act says nothing about a thread of ours. */
export function renderVerdictSummary(event: VerdictEvent | null, result: SweepResult): string {
  const parts = [md`## A person's word`, toldWords(event, result), ...missing(result)];
  return `${join(parts, '\n\n')}\n`;
}

function toldWords(event: VerdictEvent | null, result: SweepResult): Markdown {
  if (event === null) return md`Nothing was written: ${resultWords(result)}`;
  const about = event.incident === null ? md`A cause` : md`Incident ${event.incident}`;
  return md`${about}: ${changeWords({kind: 'verdict', verdict: event.verdict})}. ${resultWords(result)}`;
}

function missing(result: SweepResult): readonly Markdown[] {
  return result.status === 'failed' ? [permissionBlock([result.problem])] : [];
}

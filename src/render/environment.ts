// The machine that a job failed on: what needs a look first, the rest folded.
import type {EnvironmentReport, Finding, FindingStatus} from '../domain/environment.ts';
import {details, table} from './blocks.ts';
import {cellCode, join, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {toOneLine} from './neutralise.ts';

const STATUS_WORDS = {
  ok: 'fine',
  warn: 'look at it',
  fail: 'broken',
  unknown: 'not known',
} as const satisfies Record<FindingStatus, string>;

/** Nothing where nothing was measured. */
export function environmentBlock(environment: EnvironmentReport | null): Markdown {
  if (environment === null || environment.findings.length === 0) return NOTHING;
  const odd = environment.findings.filter(isOdd);
  const rest = environment.findings.filter((finding) => !isOdd(finding));
  const first = odd.length === 0 ? md`Nothing unusual was found on the machine when we looked.` : findingTable(odd);
  const folded =
    rest.length === 0 ? NOTHING : details(md`What else was looked at (${rest.length})`, findingTable(rest));
  return join([first, folded], '\n\n');
}

/** The same for a terminal: one line each, with the advice below. */
export function environmentText({findings}: EnvironmentReport): string {
  return findings
    .map(({check, subject, status, value, advice}) => {
      const line = `${status.padEnd(7)} ${check.padEnd(8)} ${toOneLine(subject)}: ${toOneLine(value)}\n`;
      return advice === null ? line : `${line}        → ${advice}\n`;
    })
    .join('');
}

function isOdd({status}: Finding): boolean {
  return status === 'warn' || status === 'fail';
}

function findingTable(findings: readonly Finding[]): Markdown {
  return table(
    [md`what`, md`state`, md`seen`, md`what to do`],
    findings.map(({check, subject, status, value, advice}) => [
      md`${prose(check)} ${cellCode(subject)}`,
      md`${prose(STATUS_WORDS[status])}`,
      cellCode(value),
      advice === null ? NOTHING : prose(advice),
    ]),
  );
}

// Kills the process at one of its requests or writes to files, lets the event come again, and looks at what stands then.
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {ActionCall} from '../acceptance/runner.ts';
import {lookAt, openStage, type Past, play, readWrites, type Situation, type Stage, toPast} from './stage.ts';

/** `before` a request was handled, `after` it was and the answer is lost, or before a file is written. */
export interface KillPoint {
  readonly kind: 'before request' | 'after request' | 'before write';
  /** 1 for the first. */
  readonly nth: number;
}

export type End = ReturnType<typeof lookAt>;

export interface Unharmed {
  readonly points: readonly KillPoint[];
  readonly end: End;
  readonly requests: number;
  readonly writes: number;
}

export interface KilledOnce {
  readonly wasKilled: boolean;
  /** Exit code of the second run. */
  readonly exitCode: number | null;
  readonly end: End;
  readonly violations: readonly string[];
}

/** What a first failure leaves behind. */
export async function makePast(): Promise<Past> {
  const stage = await openStage('new incident', null);
  const ended = await play(stage);
  const past = toPast(stage.scenario);
  await stage.scenario.github.close();
  if (ended.exitCode !== 0) throw new Error(`the first failure was not handled: ${ended.stdout}${ended.stderr}`);
  return past;
}

/** The situation without a kill, and every point at which it can be killed. */
export async function runUnharmed(situation: Situation, past: Past | null): Promise<Unharmed> {
  const stage = await openStage(situation, past);
  const file = join(mkdtempSync(join(tmpdir(), 'aftermath-kill-')), 'writes');
  const ended = await play(stage, {env: {KILL_WRITES_FILE: file}});
  const requests = stage.scenario.github.requests.length;
  const end = lookAt(stage.scenario);
  await stage.scenario.github.close();
  if (ended.exitCode !== 0) throw new Error(`${situation}: ${ended.stdout}${ended.stderr}`);
  const writes = readWrites(file);
  const points = [
    ...count(requests).flatMap((nth): KillPoint[] => [
      {kind: 'before request', nth},
      {kind: 'after request', nth},
    ]),
    ...count(writes).map((nth): KillPoint => ({kind: 'before write', nth})),
  ];
  return {points, end, requests, writes};
}

/** Killed once, and then run again for the same event. */
export async function killOnce(situation: Situation, past: Past | null, point: KillPoint): Promise<KilledOnce> {
  const stage = await openStage(situation, past);
  const {github} = stage.scenario;
  const first = await play(stage, arm(stage, point));
  const second = await play(stage);
  const end = lookAt(stage.scenario);
  const violations = [...github.violations];
  await github.close();
  return {wasKilled: first.exitCode === null, exitCode: second.exitCode, end, violations};
}

/** The signal is sent while the server holds the request: the process never sees an answer. */
function arm({scenario: {github}}: Stage, {kind, nth}: KillPoint): Partial<ActionCall> {
  if (kind === 'before write') return {env: {KILL_AT_WRITE: String(nth)}};
  const kill = new AbortController();
  let seen = 0;
  const match = (): boolean => {
    seen += 1;
    if (seen === nth) kill.abort();
    return seen === nth;
  };
  github.inject(kind === 'before request' ? {fault: 'drop-before', match} : {fault: 'delay', ms: 0, match});
  return {kill: kill.signal};
}

function count(to: number): readonly number[] {
  return Array.from({length: to}, (_, index) => index + 1);
}

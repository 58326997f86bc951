// Versions of programs, as they tell them themselves.
import {execFile} from 'node:child_process';
import type {ToolFacts} from '../../domain/environment.ts';

/** How a program is asked that does not know the usual option. */
const ASKED: Readonly<Record<string, string>> = {go: 'version'};
const MAX_VERSION_UNITS = 100;

/** The first line of its answer; null when it is not there, does not answer in time, or ends with an error. */
export function readTool(name: string, timeoutMs: number): Promise<ToolFacts> {
  return new Promise((done) => {
    const options = {timeout: timeoutMs, killSignal: 'SIGKILL', maxBuffer: 65_536, windowsHide: true} as const;
    execFile(name, [ASKED[name] ?? '--version'], options, (error, stdout, stderr) => {
      const line = `${stdout}\n${stderr}`.split('\n').find((one) => one.trim() !== '');
      done({name, version: error === null && line !== undefined ? line.trim().slice(0, MAX_VERSION_UNITS) : null});
    });
  });
}

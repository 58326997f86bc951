// One of many writers: adds its own line to the shared ledger through the real adapters, in a process of its own.
import {systemPacing} from '../../src/adapters/pacing.ts';
import {updateState} from '../../src/app/update-state.ts';
import type {Pacing} from '../../src/ports/pacing.ts';
import type {StateStore} from '../../src/ports/state-store.ts';

/** The document that all writers add to. */
export const LEDGER = 'ledger/2026-03.jsonl';

/** Adds the writer's line; how often it had to write, or what went wrong. */
export async function addLine(store: StateStore, writer: number): Promise<number | string> {
  const line = `{"writer":${writer}}\n`;
  const updated = await updateState(store, patientPacing(), {
    names: [LEDGER],
    edit: ({documents}) => {
      const text = documents.get(LEDGER) ?? '';
      return text.includes(line) ? null : new Map([[LEDGER, `${text}${line}`]]);
    },
    first: null,
    summary: `writer ${writer}`,
  });
  return updated.ok ? updated.value.tries : JSON.stringify(updated.problem);
}

/** Real pauses on a slow clock: fifty programs share the cores of one machine, and none may give up for that. */
function patientPacing(): Pacing {
  const pacing = systemPacing();
  return {...pacing, elapsed: () => pacing.elapsed() / 10};
}

/** `directory PATH N` or `git CLONE N`, when run as a program; prints what `addLine` answers, as JSON. */
async function main([kind, place = '', writer = '']: readonly string[]): Promise<void> {
  const answer = await addLine(await openStore(kind, place), Number(writer));
  process.stdout.write(JSON.stringify(answer));
}

/** Only what this writer needs is loaded: there are fifty of them on few cores. */
async function openStore(kind: string | undefined, place: string): Promise<StateStore> {
  if (kind === 'directory') return (await import('../../src/adapters/state/directory.ts')).directoryStateStore(place);
  const {gitStateBranch} = await import('../../src/adapters/git/state-branch.ts');
  return gitStateBranch({directory: place, remote: 'origin', branch: 'aftermath/state'});
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2));

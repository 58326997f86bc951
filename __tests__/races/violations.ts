// What must hold after every race: one open thread, nothing lost, nothing doubled.
import type {IncidentRecord} from '../../src/domain/decision.ts';
import type {RunRef} from '../../src/domain/run.ts';
import {isLedgerName} from '../../src/memory/ledger.ts';
import {POLICY} from './handler.ts';
import {type LeftThread, listThreads, readDocuments, readMemory} from './left.ts';
import {BRANCH, type Raced} from './race.ts';

/** Everything that is wrong, in words; empty when nothing is. */
export function findViolations(raced: Raced): readonly string[] {
  const threads = listThreads(raced.github);
  return [
    ...raced.github.violations,
    ...raced.stuck.map((name) => `${name} never came to an end`),
    ...checkIncident(raced, threads),
    ...checkGroups(threads),
    ...checkFolded(threads),
    ...checkLedger(raced),
    ...checkComments(raced),
  ];
}

interface OpenThread {
  readonly number: number;
  readonly record: IncidentRecord;
}

/** Exactly one open incident tells of the cause, and it holds every occurrence. Runs with many causes have several. */
function checkIncident(raced: Raced, threads: readonly LeftThread[]): readonly string[] {
  const {start} = raced.schedule;
  const isWide = start === 'branches';
  const open = threads.flatMap(({number, state, record}): readonly OpenThread[] => {
    const isHere = record !== null && record.scope !== 'systemic' && record.branch === (isWide ? '*' : BRANCH);
    return state === 'open' && isHere ? [{number, record}] : [];
  });
  if (raced.ground.causes > 1) return checkMany(raced, open);
  const [only] = open;
  if (only === undefined || open.length > 1) {
    return [`${open.length} open incidents: ${open.map(({number}) => `#${number}`).join(' ')}`];
  }
  return checkOccurrences(
    only,
    listRuns(raced, (run) => isWide || run.branch === BRANCH),
  );
}

/**
 * At most one thread for the causes above the cap. A cause that stood there first may get a thread of its own later; together
 * they hold every run.
 */
function checkMany(raced: Raced, open: readonly OpenThread[]): readonly string[] {
  const own = open.filter(({record}) => record.scope === 'cause');
  const umbrellas = open.filter(({record}) => record.scope === 'umbrella');
  const least = Math.min(POLICY.incidents.maxNewPerRun, raced.ground.causes);
  const isMissing = own.length < raced.ground.causes && umbrellas.length === 0;
  const held = new Set(open.flatMap(({record}) => listHeld(record)));
  const runs = listRuns(raced, ({branch}) => branch === BRANCH);
  const whole = own.filter(({record}) => [...runs.keys()].every((name) => listHeld(record).includes(name)));
  return [
    ...(whole.length < least ? [`only ${whole.length} causes have a thread that holds everything`] : []),
    ...(isMissing ? ['no thread tells of the last cause'] : []),
    ...[...runs.keys()].filter((name) => !held.has(name)).map((name) => `no thread holds ${name}`),
    ...own.flatMap(({number, record}) => (record.count === listHeld(record).length ? [] : [`#${number} counts badly`])),
  ];
}

function listHeld({occurrences}: IncidentRecord): readonly string[] {
  return occurrences.map(({runId, attempt}) => `${runId}.${attempt}`);
}

function listRuns({runs, ground}: Raced, isWanted: (run: RunRef) => boolean): ReadonlyMap<string, RunRef> {
  return new Map([...ground.before, ...runs].filter(isWanted).map((run) => [nameOf(run), run]));
}

function checkOccurrences(
  {number, record}: {readonly number: number; readonly record: IncidentRecord},
  runs: ReadonlyMap<string, RunRef>,
): readonly string[] {
  const held = new Set(listHeld(record));
  const lost = [...runs.keys()].filter((name) => !held.has(name));
  return [
    ...lost.map((name) => `#${number} lacks the occurrence ${name}`),
    ...(record.count === runs.size ? [] : [`#${number} counts ${record.count} and not ${runs.size}`]),
  ];
}

/** Of one cause, branch and scope there is at most one open thread: systemic issues too. */
function checkGroups(threads: readonly LeftThread[]): readonly string[] {
  const names = threads.flatMap(({state, record}) =>
    state === 'open' && record !== null ? [`${record.scope} of ${record.fingerprint} on ${record.branch}`] : [],
  );
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) => `two open: ${name}`);
}

function checkFolded(threads: readonly LeftThread[]): readonly string[] {
  return threads
    .filter((one) => one.isFolded && (one.state === 'open' || one.reason !== 'duplicate'))
    .map(({number, state, reason}) => `#${number} is folded and ${state} as ${reason}`);
}

/** Every failure stands in the ledger once for each cause. */
function checkLedger(raced: Raced): readonly string[] {
  const lines = [...readDocuments(raced.github)].flatMap(([name, text]) =>
    isLedgerName(name) ? text.split('\n').filter((line) => line !== '') : [],
  );
  const keys = lines.map((line) => String((JSON.parse(line) as {readonly key?: unknown}).key));
  const doubled = keys.filter((key, index) => keys.indexOf(key) !== index);
  const {events, journal, damage} = readMemory(raced.github);
  const failures = events.flatMap((event) => (event.kind === 'failure' ? [nameOf(event.run)] : []));
  const wrong = [...listRuns(raced, () => true).keys()].flatMap((name) => {
    const count = failures.filter((one) => one === name).length;
    return count === raced.ground.causes ? [] : [`the ledger holds ${name} ${count} times`];
  });
  return [
    ...wrong,
    ...doubled.map((key) => `the ledger holds the key ${key} twice`),
    ...damage.map(({document, detail}) => `${document} is damaged: ${detail}`),
    ...journal.unfinished.map(({run}) => `${run.id}.${run.attempt} is called unfinished`),
  ];
}

function checkComments({github, schedule}: Raced): readonly string[] {
  const comments = github.world.repos[0]?.comments.length ?? 0;
  const wanted = schedule.pull ? 1 : 0;
  return comments === wanted ? [] : [`${comments} comments in the pull request`];
}

function nameOf({id, attempt}: Pick<RunRef, 'id' | 'attempt'>): string {
  return `${id}.${attempt}`;
}

// Names files that look like a plan to a hasty eye and are something else, so that a refusal says what they are.
import type {Node} from 'jsonc-parser';
import {hasAll} from './detect.ts';
import {findMember, type Located, membersOf, select} from './json-tree.ts';

interface Stranger {
  readonly is: string;
  readonly test: (root: Node) => boolean;
}

const TRADING = 'a trading document (orders or positions in a market), not a list of work';
const GEOGRAPHIC = 'a geographic feature collection, not a list of work';

/** In this order; the first that fits is named. Each tests shapes of data, never a file's name. */
const STRANGERS: readonly Stranger[] = [
  {
    is: 'a JSON Schema: it describes files, it is none; name the file it describes',
    test: (root) =>
      hasAll(root, ['$schema']) &&
      (hasAll(root, ['properties']) || hasAll(root, ['$defs']) || hasAll(root, ['definitions'])),
  },
  {
    is: 'a checkpoint log: saved states of a session, with nothing left to do in it; name the plan that the session worked on',
    test: (root) => typeOf(root, 'checkpoints') === 'array' && (has(root, 'session_id') || has(root, 'summary')),
  },
  {
    is: 'metadata of a work session, not its list of work; name the plan that the session worked on',
    test: (root) =>
      has(root, 'session_id') &&
      ['git_context', 'statistics', 'feature_request', 'current_phase'].some((key) => has(root, key)),
  },
  {
    is: 'a record of one failed validation, not the plan; name the file that lists the batches',
    test: (root) =>
      typeOf(root, 'errors') === 'array' && (has(root, 'batch_id') || has(root, 'batch')) && !has(root, 'title'),
  },
  {
    is: "an editor's task definitions (commands to run), not a list of work",
    test: (root) => typeOf(root, 'tasks') === 'array' && has(root, 'version') && areEditorTasks(root),
  },
  {
    is: TRADING,
    test: (root) => [root, ...nodes(root, '/*'), ...nodes(root, '/*/*')].some(isTrade),
  },
  {
    is: 'a graph of nodes and edges, not a list of work',
    test: (root) =>
      typeOf(root, 'nodes') === 'array' &&
      (typeOf(root, 'edges') === 'array' ||
        typeOf(root, 'links') === 'array' ||
        nodes(root, '/nodes/*').every(isVertex)),
  },
  {
    is: 'a list of actions for a program to run, none of which has a state, not a list of work',
    test: (root) => ['/actions/*', '/operations/*', '/jobs/*', '/commands/*', '/*'].some((at) => areActions(root, at)),
  },
  {
    is: GEOGRAPHIC,
    test: isFeatureCollection,
  },
  {
    is: 'a package manifest, not a list of work',
    test: (root) =>
      has(root, 'name') &&
      has(root, 'version') &&
      (has(root, 'dependencies') || has(root, 'devDependencies') || has(root, 'scripts')),
  },
];

/** What a parsed file is, when it is something we know and no plan; else null. */
export function nameStranger(root: Node): string | null {
  return STRANGERS.find((stranger) => stranger.test(root))?.is ?? null;
}

/** Share of the items that give their list away; a plan may tell of one order that its work is about. */
const STRANGE_SHARE = 0.8;

/** What a list in a plan's outer form is, when its items are things that have a state and are no work; else null. */
export function nameStrangeItems(root: Node, places: readonly Located[]): string | null {
  if (places.length === 0) return null;
  if (isFeatureCollection(root)) return GEOGRAPHIC;
  let others = 0;
  for (const {node, above} of places) {
    if (![node, ...partsOf(node), ...above].some(isTrade)) others += 1;
    // A plan of thousands is known for one after a few.
    if (places.length - others < places.length * STRANGE_SHARE) return null;
  }
  return TRADING;
}

function partsOf(node: Node): readonly Node[] {
  return membersOf(node).map((member) => member.value);
}

function isFeatureCollection(root: Node): boolean {
  return findMember(root, 'type')?.value.value === 'FeatureCollection';
}

function has(root: Node, key: string): boolean {
  return findMember(root, key) !== null;
}

function typeOf(root: Node, key: string): string | null {
  return findMember(root, key)?.value.type ?? null;
}

function nodes(root: Node, pattern: string): readonly Node[] {
  return select(root, pattern).map((place) => place.node);
}

function isVertex(node: Node): boolean {
  return has(node, 'id') && (has(node, 'deps') || has(node, 'inputs') || has(node, 'payload')) && !has(node, 'status');
}

/** Objects that name what to do, with what, and no state of their own. */
function areActions(root: Node, pattern: string): boolean {
  const actions = nodes(root, pattern);
  const names = ['name', 'action', 'actions', 'operation', 'job_type', 'type', 'command'];
  const states = ['status', 'state', 'done', 'completed', 'passes', 'verified'];
  return (
    actions.length > 0 &&
    actions.every((node) => names.some((key) => has(node, key)) && !states.some((key) => has(node, key))) &&
    actions.some((node) =>
      ['actions', 'parameters', 'params', 'args', 'job_type', 'action'].some((key) => has(node, key)),
    )
  );
}

function areEditorTasks(root: Node): boolean {
  const tasks = nodes(root, '/tasks/*');
  return tasks.every(
    (task) => (has(task, 'label') || has(task, 'taskName') || has(task, 'command')) && !has(task, 'status'),
  );
}

const MARKET = ['symbol', 'ticker', 'instrument', 'currency_pair'];
const TERMS = ['quantity', 'qty', 'price', 'entry', 'entry_price', 'stop_loss', 'take_profit', 'order_type'];
/** Keys that other lists have as well: there it is their word that tells. */
const SIDES = ['side', 'direction', 'action'];
const SIDE = /^(?:buy|sell|long|short|hold|close)\b/i;

function isTrade(node: Node): boolean {
  if (!MARKET.some((key) => has(node, key))) return false;
  return (
    TERMS.some((key) => has(node, key)) ||
    SIDES.some((key) => SIDE.test(String(findMember(node, key)?.value.value ?? '')))
  );
}

// Faults that change the world instead of single requests: rights, features, lists that lag, clocks that are wrong.
import type {Faults, WorldFault} from './faults.ts';
import type {World} from './world.ts';

/** Puts a fault into the world. It stays until the server is reset. */
export function applyWorldFault(world: World, faults: Faults, fault: WorldFault): void {
  switch (fault.fault) {
    case 'deny':
      faults.denied.add(fault.permission);
      break;
    case 'feature-off':
      switchOff(world, fault.repo ?? null);
      break;
    case 'stale-reads':
      world.lists.stale = {writes: fault.writes, left: fault.times ?? 1};
      break;
    case 'list-lag': {
      const {reads} = fault;
      world.lists.lag = typeof reads === 'number' ? () => reads : reads;
      break;
    }
    case 'page-shuffle':
      world.isShuffling = true;
      break;
    case 'clock-skew':
      world.skewMs = fault.seconds * 1000;
      break;
    default:
      throw new Error(`no such fault: ${String(fault satisfies never)}`);
  }
}

/** Ends all of them but a feature that was switched off. */
export function clearWorldFaults(world: World): void {
  world.lists.clear();
  Object.assign(world, {isShuffling: false, skewMs: 0});
}

function switchOff(world: World, name: string | null): void {
  for (const repo of name === null ? world.repos : [world.repo(name)]) repo.hasIssues = false;
}

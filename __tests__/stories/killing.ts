// A port whose user is killed at one of its calls: nothing after it happens, not even its answer.

/** What a killed process leaves behind: nobody catches it but the story. */
export class Killed extends Error {}

/** Whether a call ends the process, before it or after it was carried out; null: it lives on. Asked once for each call. */
export type Strike = (method: string) => 'before' | 'after' | null;

/** The same port, until a call strikes. */
export function killing<Port extends object>(port: Port, strike: Strike): Port {
  return new Proxy(port, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      const call = value.bind(target);
      return async (...parameters: readonly unknown[]) => {
        const when = strike(String(name));
        if (when === 'before') throw new Killed(String(name));
        const answer: unknown = await call(...parameters);
        if (when === 'after') throw new Killed(String(name));
        return answer;
      };
    },
  });
}

/** Methods that change something outside of the process. */
const WRITES = ['ensureIncident', 'ensureIncidentClosed', 'foldIncident', 'ensureComment', 'commitFiles', 'write'];

/** Strikes at the nth write, counted from 1 over everything that is written. */
export function strikeAtWrite(nth: number, when: 'before' | 'after'): Strike {
  let left = nth;
  return (method) => {
    if (!WRITES.includes(method)) return null;
    left -= 1;
    return left === 0 ? when : null;
  };
}

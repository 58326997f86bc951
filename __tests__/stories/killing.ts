// A port whose user is killed at one of its calls: nothing after it happens, not even its answer.

/** What a killed process leaves behind: nobody catches it but the story. */
export class Killed extends Error {}

/** The same thing, until a method is called: then the process ends, before the call or after it was carried out. */
export function killing<Port extends object>(port: Port, method: keyof Port, when: 'before' | 'after'): Port {
  return new Proxy(port, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      const call = value.bind(target);
      if (name !== method) return call;
      return async (...parameters: readonly unknown[]) => {
        if (when === 'after') await call(...parameters);
        throw new Killed(String(method));
      };
    },
  });
}

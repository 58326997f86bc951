// Lists by a key, as they grow.

/** Adds a value behind those of its key. Copies nothing: a list may be as long as the file. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

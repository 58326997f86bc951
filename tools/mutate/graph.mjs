// Who imports whom among our sources and tests, by the imports that are more than types.
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(?!type\b)[^'"`;]*?from\s*'(?<name>\.[^']+)'/g;

/** Path from the root to the paths that it imports. */
export function readGraph(root, folders) {
  const graph = new Map();
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})) {
      if (!name.endsWith('.ts')) continue;
      const path = join(folder, name);
      const text = readFileSync(join(root, path), 'utf8');
      const names = [...text.matchAll(IMPORT)].map((one) => one.groups.name);
      graph.set(
        path,
        names.map((one) => relative(root, resolve(root, dirname(path), one))),
      );
    }
  }
  return graph;
}

/** All paths that reach one of the targets, the targets included. */
export function findUsers(graph, targets) {
  const users = new Set(targets);
  for (let size = -1; size !== users.size; ) {
    size = users.size;
    for (const [path, imports] of graph) if (imports.some((one) => users.has(one))) users.add(path);
  }
  return users;
}

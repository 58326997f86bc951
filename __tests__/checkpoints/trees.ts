// Random working trees: what people do to files between two commits, with the names that break scripts.
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import fc from 'fast-check';
import {git} from './repository.ts';

export const NAMES = [
  'plain.txt',
  'with space.txt',
  'ünïcode-文件.txt',
  'new\nline.txt',
  '-leading-dash',
  '--help',
  'quo"te\'s.txt',
  'tab\there',
  ':(glob)magic*',
  'dir/inner.txt',
  'dir/deep/er.txt',
  'dir',
  'plain.txt/below',
  'ignored.log',
  'dir/ignored.log',
] as const;

const name = fc.constantFrom(...NAMES);
const content = fc.oneof(
  fc.string({maxLength: 40}),
  fc.constantFrom('', 'line\r\nline\r\n', 'no end', '\0binary\0', '#!/bin/sh\nexit 0\n'),
);

export type Act =
  | {readonly kind: 'write'; readonly path: string; readonly content: string}
  | {readonly kind: 'delete'; readonly path: string}
  | {readonly kind: 'mode'; readonly path: string; readonly mode: 0o644 | 0o755}
  | {readonly kind: 'link'; readonly path: string; readonly to: string}
  | {readonly kind: 'rename'; readonly path: string; readonly to: string}
  | {readonly kind: 'stage'; readonly path: string}
  | {readonly kind: 'stage-removal'; readonly path: string};

const act: fc.Arbitrary<Act> = fc.oneof(
  {weight: 4, arbitrary: fc.record({kind: fc.constant('write' as const), path: name, content})},
  {weight: 2, arbitrary: fc.record({kind: fc.constant('delete' as const), path: name})},
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('mode' as const),
      path: name,
      mode: fc.constantFrom(0o644 as const, 0o755 as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('link' as const),
      path: name,
      to: fc.constantFrom('plain.txt', 'no/where', '../out', 'dir', 'dir/deep'),
    }),
  },
  {weight: 1, arbitrary: fc.record({kind: fc.constant('rename' as const), path: name, to: name})},
  {weight: 2, arbitrary: fc.record({kind: fc.constant('stage' as const), path: name})},
  {weight: 1, arbitrary: fc.record({kind: fc.constant('stage-removal' as const), path: name})},
);

export const acts = fc.array(act, {minLength: 1, maxLength: 12});

/** Does what can be done; what the file system or git refuses is left out. */
export function carryOut(root: string, list: readonly Act[]): void {
  for (const one of list) {
    try {
      carryOutOne(root, one);
    } catch {
      // A folder in the way, a file that is not there: people meet that too.
    }
  }
}

function carryOutOne(root: string, one: Act): void {
  const path = join(root, one.path);
  switch (one.kind) {
    case 'write':
      mkdirSync(dirname(path), {recursive: true});
      if (existsSync(path) && lstatSync(path).isSymbolicLink()) rmSync(path);
      writeFileSync(path, one.content);
      return;
    case 'delete':
      rmSync(path, {recursive: true});
      return;
    case 'mode':
      if (lstatSync(path).isFile()) chmodSync(path, one.mode);
      return;
    case 'link':
      mkdirSync(dirname(path), {recursive: true});
      rmSync(path, {recursive: true, force: true});
      symlinkSync(one.to, path);
      return;
    case 'rename':
      mkdirSync(dirname(join(root, one.to)), {recursive: true});
      renameSync(path, join(root, one.to));
      return;
    case 'stage':
      git(root, '--literal-pathspecs', 'add', '-A', '--', one.path);
      return;
    case 'stage-removal':
      git(root, '--literal-pathspecs', 'rm', '-q', '--cached', '-r', '--', one.path);
      return;
  }
}

/** Every file and link below a folder but git's: path to mode and content. Empty folders are nothing to git, and left out. */
export function readTree(root: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(root, below))) {
      const path = below === '' ? entry : `${below}/${entry}`;
      if (path === '.git') continue;
      const stats = lstatSync(join(root, path));
      if (stats.isDirectory()) walk(path);
      else if (stats.isSymbolicLink()) found.set(path, `link ${readlinkSync(join(root, path))}`);
      else {
        const bits = (stats.mode & 0o100) === 0 ? 'plain' : 'executable';
        found.set(path, `${bits} ${readFileSync(join(root, path)).toString('base64')}`);
      }
    }
  };
  walk('');
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Everything of git's that belongs to the user: head, branches, tags, and the index to the byte. */
export function readOwn(root: string): string {
  const index = join(root, '.git/index');
  return JSON.stringify([
    readFileSync(join(root, '.git/HEAD'), 'utf8'),
    git(root, 'for-each-ref', 'refs/heads', 'refs/tags', 'refs/stash'),
    existsSync(index) ? readFileSync(index).toString('base64') : null,
  ]);
}

export function isIgnored(path: string): boolean {
  return path.endsWith('.log');
}

export function withoutIgnored(tree: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...tree].filter(([path]) => !isIgnored(path)));
}

export function onlyIgnored(tree: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...tree].filter(([path]) => isIgnored(path)));
}

// Changes of a working tree as one patch in the form of git: contents, modes and links, and a line for what is no text.
import type {ManifestEntry} from '../domain/checkpoint.ts';
import {quotePath, toHunkLines} from '../domain/patch.ts';
import type {RestoreStep} from '../domain/rollback.ts';

/** Every step, in the given order. `bytes`: both sides, by digest. */
export function renderTreeDiff(steps: readonly RestoreStep[], bytes: ReadonlyMap<string, Uint8Array>): string {
  return steps.map((step) => renderStep(step, bytes)).join('');
}

function renderStep({path, before, after}: RestoreStep, bytes: ReadonlyMap<string, Uint8Array>): string {
  const [from, to] = [quotePath('a', path), quotePath('b', path)];
  const head = `diff --git ${from.trimEnd()} ${to.trimEnd()}\n${renderModes(before, after)}`;
  if (before?.sha256 === after?.sha256) return head;
  const [past, next] = [before, after].map((entry) => (entry === null ? '' : toText(bytes.get(entry.sha256))));
  if (typeof past !== 'string' || typeof next !== 'string')
    return `${head}Binary files ${from.trimEnd()} and ${to.trimEnd()} differ\n`;
  const lines = toHunkLines(past, next);
  if (lines.length === 0) return head;
  const sides = [before === null ? '/dev/null' : from, after === null ? '/dev/null' : to];
  return `${head}--- ${sides[0]}\n+++ ${sides[1]}\n${lines.join('\n')}\n`;
}

function renderModes(before: ManifestEntry | null, after: ManifestEntry | null): string {
  if (before === null) return after === null ? '' : `new file mode ${after.mode}\n`;
  if (after === null) return `deleted file mode ${before.mode}\n`;
  return before.mode === after.mode ? '' : `old mode ${before.mode}\nnew mode ${after.mode}\n`;
}

/** Null: no text. */
function toText(bytes: Uint8Array | undefined): string | null {
  if (bytes === undefined || bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return null;
  }
}

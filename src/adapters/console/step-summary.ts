// Writes the job summary within GitHub's limit: above it GitHub shows nothing at all.
import {appendFile, stat} from 'node:fs/promises';
import {err, ok, type Result} from '../../domain/result.ts';
import type {Written} from '../../ports/code-host.ts';

/** GitHub takes 1 MiB for a step; the rest is for the note. */
const MAX_BYTES = 1_000_000;
const MAX_FENCE_BYTES = 64;
const NOTE = '\n\n_The summary was cut here: GitHub shows at most 1 MiB. The whole report is in `report.md`._\n';

/** Appends to the summary file (`GITHUB_STEP_SUMMARY`); a text that does not fit is cut at a line end. */
export async function writeStepSummary(file: string, markdown: string): Promise<Result<Written>> {
  try {
    const used = await sizeOf(file);
    const text = cutToBytes(markdown, Math.max(0, MAX_BYTES - used));
    if (text === '') return ok({ref: file, change: 'unchanged'});
    await appendFile(file, text.endsWith('\n') ? text : `${text}\n`);
    return ok({ref: file, change: used === 0 ? 'created' : 'updated'});
  } catch (error) {
    const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return err({code: 'FILE_UNREADABLE', file, detail: typeof code === 'string' ? code : 'unknown error'});
  }
}

/** The text, or as many of its whole lines as fit, with a note. Nothing when not even the note fits. */
export function cutToBytes(markdown: string, maxBytes: number): string {
  const bytes = Buffer.from(markdown, 'utf8');
  if (bytes.length <= maxBytes) return markdown;
  const room = maxBytes - Buffer.byteLength(NOTE);
  if (room <= 0) return '';
  // Room for the line that closes an open fence, which is never longer than this in our own texts.
  const end = bytes.lastIndexOf(0x0a, Math.max(0, room - MAX_FENCE_BYTES)) + 1;
  const kept = bytes.subarray(0, end).toString('utf8');
  return `${kept}${closeFence(kept)}${NOTE}`;
}

/** An open code fence would swallow the note: it is closed by a fence of the same kind. */
function closeFence(kept: string): string {
  let open: string | null = null;
  for (const match of kept.matchAll(/^ {0,3}(?<fence>`{3,}|~{3,})/gm)) {
    const fence = match.groups?.['fence'] ?? '';
    if (open === null) open = fence;
    else if (fence.startsWith(open)) open = null;
  }
  return open === null ? '' : `${open.slice(0, MAX_FENCE_BYTES - 1)}\n`;
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
}

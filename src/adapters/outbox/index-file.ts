// The outbox's own list of what lies in it: strict, versioned, and refused as a whole when it is not ours.
import {z} from 'zod';
import {err, ok, type Result} from '../../domain/result.ts';
import type {Workspace} from '../../ports/workspace.ts';

const FILE = 'index.json';

const IndexShape = z.strictObject({
  v: z.literal(1),
  incidents: z.array(
    z.strictObject({
      number: z.int().min(1),
      file: z.string(),
      state: z.enum(['open', 'closed']),
      title: z.string(),
      labels: z.array(z.string()),
    }),
  ),
  comments: z.array(z.strictObject({thread: z.int(), marker: z.string(), file: z.string()})),
  /** Paths in the repository of files whose edited copy lies under `files/`. */
  edits: z.array(z.string()),
  /** Paths in the repository of files that are to go away. */
  gone: z.array(z.string()).default([]),
});
export type OutboxIndex = z.output<typeof IndexShape>;
export type OutboxIncident = OutboxIndex['incidents'][number];

/** The list; an outbox without one is empty. */
export async function readIndex(out: Workspace): Promise<Result<OutboxIndex>> {
  const text = await out.readText(FILE);
  if (!text.ok) return text;
  if (text.value === null) return ok({v: 1, incidents: [], comments: [], edits: [], gone: []});
  const parsed = IndexShape.safeParse(parseJson(text.value));
  if (parsed.success) return ok(parsed.data);
  const file = `${out.directory}/${FILE}`;
  return err({
    code: 'FILE_UNREADABLE',
    file,
    detail: 'it is not the list of an outbox of this version; give another folder with --out',
  });
}

/** Replaces the list. Written last, after the files it names. */
export async function writeIndex(out: Workspace, index: OutboxIndex): Promise<Result<string>> {
  return out.writeText(FILE, `${JSON.stringify(index, null, 2)}\n`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

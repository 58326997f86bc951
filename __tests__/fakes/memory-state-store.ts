// A StateStore in memory; versions count up.
import {err, ok, type Result} from '../../src/domain/result.ts';
import type {Written} from '../../src/ports/code-host.ts';
import type {StateStore} from '../../src/ports/state-store.ts';

export class MemoryStateStore implements StateStore {
  readonly documents = new Map<string, {readonly text: string; readonly version: string}>();
  private writes = 0;

  async read(document: string): Promise<Result<{readonly text: string; readonly version: string} | null>> {
    return ok(this.documents.get(document) ?? null);
  }

  async write(document: string, text: string, expected: string | null): Promise<Result<Written>> {
    const now = this.documents.get(document) ?? null;
    if ((now?.version ?? null) !== expected) return err({code: 'STATE_CONFLICT', document});
    if (now?.text === text) return ok({ref: document, change: 'unchanged'});
    this.writes += 1;
    this.documents.set(document, {text, version: String(this.writes)});
    return ok({ref: document, change: now === null ? 'created' : 'updated'});
  }
}

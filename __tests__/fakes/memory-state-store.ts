// A StateStore in memory; versions count up.
import type {Problem} from '../../src/domain/problem.ts';
import {err, ok, type Result} from '../../src/domain/result.ts';
import {requireDocumentNames} from '../../src/domain/state-names.ts';
import type {Written} from '../../src/ports/code-host.ts';
import type {StateChange, StateSnapshot, StateStore} from '../../src/ports/state-store.ts';

type Operation = 'read' | 'list' | 'write';

export class MemoryStateStore implements StateStore {
  /** What is stored now, by name. */
  readonly documents = new Map<string, string>();
  /** Summaries of the writes that were done, oldest first. */
  readonly summaries: string[] = [];
  /** Called before each write is looked at: here another writer may come first. */
  beforeWrite: ((store: MemoryStateStore, change: StateChange) => Promise<void> | void) | null = null;
  private readonly failures: {readonly operation: Operation; readonly problem: Problem; left: number}[] = [];

  get version(): string | null {
    return this.summaries.length === 0 ? null : String(this.summaries.length);
  }

  /** The next calls of an operation answer a problem; once unless told otherwise. */
  failOn(operation: Operation, problem: Problem, times = 1): void {
    this.failures.push({operation, problem, left: times});
  }

  /** Puts documents in as another writer would, past every check. */
  put(documents: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(documents)) this.documents.set(name, text);
    this.summaries.push('put');
  }

  async read(names: readonly string[]): Promise<Result<StateSnapshot>> {
    requireDocumentNames(names);
    const failure = this.takeFailure('read');
    if (failure !== null) return err(failure);
    const documents = new Map([...this.documents].filter(([name]) => names.includes(name)));
    return ok({version: this.version, names, documents});
  }

  async list(): Promise<Result<readonly string[]>> {
    const failure = this.takeFailure('list');
    return failure === null ? ok([...this.documents.keys()].sort()) : err(failure);
  }

  async write(change: StateChange): Promise<Result<Written & {readonly version: string}>> {
    requireDocumentNames(change.documents.keys());
    await this.beforeWrite?.(this, change);
    const failure = this.takeFailure('write');
    if (failure !== null) return err(failure);
    const before = this.version;
    if (before !== change.expected) return err({code: 'STATE_CONFLICT', document: 'memory'});
    const changes = [...change.documents].filter(([name, text]) => (this.documents.get(name) ?? null) !== text);
    if (changes.length === 0 && before !== null) return ok({ref: 'memory', change: 'unchanged', version: before});
    if (changes.length === 0) throw new Error('a first write without a document');
    for (const [name, text] of changes) {
      if (text === null) this.documents.delete(name);
      else this.documents.set(name, text);
    }
    this.summaries.push(change.summary);
    const version = String(this.summaries.length);
    return ok({ref: 'memory', change: before === null ? 'created' : 'updated', version});
  }

  private takeFailure(operation: Operation): Problem | null {
    const failure = this.failures.find((one) => one.operation === operation && one.left > 0);
    if (failure === undefined) return null;
    failure.left -= 1;
    return failure.problem;
  }
}

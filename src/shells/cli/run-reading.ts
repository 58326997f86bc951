// What the output of a failed command says, by the rules of the policy. Loaded only when a command has failed.
import {bytesLogSource} from '../../adapters/files/bytes-log-source.ts';
import {toCommandLog} from '../../app/command-log.ts';
import type {OutputReading} from '../../app/guarded-run.ts';
import {readDigest} from '../../app/read-log.ts';
import {diagnoseLog} from '../../diagnosis/diagnose-log.ts';
import type {CommandCause} from '../../domain/guarded.ts';
import type {Instant} from '../../domain/ids.ts';
import {findAskedWait} from '../../evidence/asked-wait.ts';
import type {CommandEnded} from '../../ports/command-runner.ts';
import {readLocalPolicy} from './local-policy.ts';

/** Bytes at the end of the output in which a wait is looked for. */
const WAIT_BYTES = 65_536;

export interface ReadingRequest {
  /** The repository whose policy may add rules. */
  readonly repo: string;
  readonly secrets: readonly string[];
  readonly now: Instant;
}

/** The cause in an output. A policy that cannot be read adds no rules here: handling tells what is wrong with it. */
export async function readCommandOutput(ended: CommandEnded, request: ReadingRequest): Promise<OutputReading> {
  const {repo, secrets, now} = request;
  const {end, copy} = ended;
  const policy = await readLocalPolicy(repo, {mode: null, plan: []});
  const rules = policy.ok ? policy.value.rules : (await import('../../diagnosis/rules.ts')).BUILT_IN_RULES();
  const digest = await readDigest(bytesLogSource('output', toCommandLog(ended)), {patterns: rules.rules, secrets});
  const {category, transient, rootCause} = diagnoseLog(digest, rules);
  const [first] = rootCause;
  const cause: CommandCause = {
    category: end.kind === 'timed-out' ? 'timeout' : category,
    transient: end.kind === 'timed-out' ? 'unknown' : transient,
    text: first?.text ?? null,
    line: copy.kept === 'whole' ? (first?.line ?? null) : null,
    rule: first?.rule ?? null,
  };
  const lastLines = new TextDecoder().decode(copy.bytes.subarray(-WAIT_BYTES));
  return {cause, askedWaitMs: findAskedWait(lastLines, now)};
}

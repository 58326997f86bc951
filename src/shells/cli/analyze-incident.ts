// Finds a failure in what an earlier `handle` left behind: the incidents of the outbox and the ledger beside them.
import {folderWorkspace} from '../../adapters/files/workspace.ts';
import {readCommit} from '../../adapters/git/repo.ts';
import {listIncidents} from '../../adapters/outbox/incidents.ts';
import {toRecordedDiagnosis, toRecordedEvidence} from '../../app/recorded-failure.ts';
import type {Incident} from '../../domain/decision.ts';
import {parseFingerprint, parseSha} from '../../domain/ids.ts';
import type {FailureEvent} from '../../domain/memory.ts';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {toSafeText} from '../../evidence/safe-text.ts';
import {occurredAt} from '../../memory/events.ts';
import {listSecrets} from '../secrets.ts';
import type {Places} from './analyze-places.ts';
import type {Failed} from './analyze-read.ts';
import type {Io} from './io.ts';

/** The newest recorded failure of an incident, by its number in the outbox or by its fingerprint. */
export async function findRecorded(io: Io, id: string, places: Places): Promise<Result<Failed, readonly Problem[]>> {
  const incidents = await listIncidents(folderWorkspace(places.out));
  if (!incidents.ok) return err([incidents.problem]);
  const entries = (places.memory?.events ?? []).filter((event): event is FailureEvent => event.kind === 'failure');
  const fingerprint = toFingerprintOf(id, incidents.value);
  const entry = newestOf(entries.filter((one) => one.fingerprint === fingerprint));
  if (entry === null)
    return err([notFound(id, {incidents: incidents.value, entries, places, known: fingerprint !== null})]);
  const sha = parseSha(entry.commit);
  const secrets = listSecrets(io.env, '');
  const commit = sha === null ? null : await readCommit(places.repo, sha, (raw) => toSafeText(raw, {secrets}));
  return ok({
    evidence: toRecordedEvidence(entry, commit?.ok === true ? commit.value : null),
    diagnoses: [toRecordedDiagnosis(entry)],
    batch: entry.batch === null ? null : `${entry.batch.file}#${entry.batch.item}`,
  });
}

function toFingerprintOf(id: string, incidents: readonly Incident[]): string | null {
  const byNumber = incidents.find((one) => String(one.number) === id);
  return byNumber?.record.fingerprint ?? parseFingerprint(id);
}

function newestOf(entries: readonly FailureEvent[]): FailureEvent | null {
  return entries.toSorted((a, b) => occurredAt(b) - occurredAt(a))[0] ?? null;
}

interface Looked {
  readonly incidents: readonly Incident[];
  readonly entries: readonly FailureEvent[];
  readonly places: Places;
  readonly known: boolean;
}

/** Says where it was looked for and what is there. */
function notFound(id: string, {incidents, entries, places, known}: Looked): Problem {
  const numbers = incidents.map((one) => `${one.number} (${one.record.fingerprint})`).join(', ');
  const index = `${places.out}/index.json holds ${numbers === '' ? 'no incident' : `incident ${numbers}`}`;
  const ledger = `${places.out}/ledger ${places.memory === null ? 'does not exist' : `holds ${entries.length === 1 ? '1 failure' : `${entries.length} failures`}`}`;
  const what = known ? 'nothing is recorded of that cause' : 'no incident of that number, and it is no fingerprint';
  return {
    code: 'USAGE',
    detail: `--incident ${JSON.stringify(id)}: ${what}; ${index}, ${ledger}; name another folder with --out`,
  };
}

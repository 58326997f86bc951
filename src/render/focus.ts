// One run can have several causes, and each has an incident of its own: the same dossier, seen from one of them.
import type {Incident} from '../domain/decision.ts';
import type {Dossier} from '../domain/dossier.ts';
import type {Fingerprint} from '../domain/ids.ts';

/** The dossier with the named cause first and the incident of that cause; the rest keeps its order. Unknown causes change nothing. */
export function focusOn(dossier: Dossier, fingerprint: Fingerprint, incident: Incident | null): Dossier {
  const first = dossier.diagnoses.find((diagnosis) => diagnosis.fingerprint === fingerprint);
  if (first === undefined) return dossier;
  return {...dossier, diagnoses: [first, ...dossier.diagnoses.filter((diagnosis) => diagnosis !== first)], incident};
}

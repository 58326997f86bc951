// One run can have several causes, and each has an incident of its own: the same dossier, seen from one of them.
import type {Incident} from '../domain/decision.ts';
import type {Dossier} from '../domain/dossier.ts';
import type {Fingerprint} from '../domain/ids.ts';

/**
 * The dossier with the named cause first and the given thread as its incident; the rest keeps its order. A fingerprint that is
 * no cause of the run, such as that of an umbrella, leaves the order as it is.
 */
export function focusOn(dossier: Dossier, fingerprint: Fingerprint, incident: Incident | null): Dossier {
  const first = dossier.diagnoses.find((diagnosis) => diagnosis.fingerprint === fingerprint);
  if (first === undefined) return {...dossier, incident};
  return {...dossier, diagnoses: [first, ...dossier.diagnoses.filter((diagnosis) => diagnosis !== first)], incident};
}

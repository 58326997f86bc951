// One thread that stands for many: for several causes of a run, or for one cause on several branches.
import type {IncidentRecord} from '../domain/decision.ts';
import type {Dossier} from '../domain/dossier.ts';
import type {Fingerprint} from '../domain/ids.ts';
import {titled} from './blocks.ts';
import {type Markdown, md, NOTHING} from './markdown.ts';
import {causeTable} from './root-cause.ts';
import {isOverBranches} from './thread-facts.ts';

/** Most causes in the table: more of them in one run have one reason behind them, and the run lists them all. */
const MAX_CAUSES = 30;

/** Why this thread stands for many; nothing for a thread of one cause. */
export function umbrellaWords(record: IncidentRecord): Markdown {
  if (record.scope !== 'umbrella') return NOTHING;
  return isOverBranches(record)
    ? md`The same cause is open on several branches. This issue tells of all of them; issues of single branches that were open before go on.`
    : md`A run failed for more causes than may open an issue each. This issue tells of the rest of them.`;
}

/** The dossier with the causes of an umbrella first, worst first; without any of them it stays as it is. */
export function ownCauses(dossier: Dossier, causes: readonly Fingerprint[]): Dossier {
  const isOwn = (fingerprint: Fingerprint) => causes.includes(fingerprint);
  const [first, ...rest] = dossier.diagnoses.filter((diagnosis) => isOwn(diagnosis.fingerprint));
  if (first === undefined) return dossier;
  const others = dossier.diagnoses.filter((diagnosis) => !isOwn(diagnosis.fingerprint));
  return {...dossier, diagnoses: [first, ...rest, ...others]};
}

/** The causes that an umbrella of a run tells of, worst first; nothing for any other thread. */
export function causesTable(dossier: Dossier, record: IncidentRecord, causes: readonly Fingerprint[]): Markdown {
  if (record.scope !== 'umbrella' || isOverBranches(record)) return NOTHING;
  const own = dossier.diagnoses.filter((diagnosis) => causes.includes(diagnosis.fingerprint));
  return titled(md`## Causes in the newest run (${own.length})`, causeTable(own, MAX_CAUSES));
}

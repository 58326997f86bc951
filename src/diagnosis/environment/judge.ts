// From what was measured to what it means: one finding for each thing, with advice where there is something to do.
import type {DoctorWishes, EnvironmentReport, SystemFacts} from '../../domain/environment.ts';
import type {SafeText} from '../../domain/ids.ts';
import type {Draft} from './draft.ts';
import {judgeDisk, judgeMemory, judgePorts} from './machine.ts';
import {judgeName, judgeService} from './reach.ts';
import {judgeClock, judgeGit, judgeToken, judgeTool} from './work.ts';

/** Findings in the order of `CHECKS`. `safe`: names of processes and hosts are strangers' words. */
export function judgeEnvironment(
  facts: SystemFacts,
  wishes: DoctorWishes,
  safe: (raw: string) => SafeText,
): EnvironmentReport {
  const drafts: readonly Draft[] = [
    ...facts.disks.flatMap((disk) => judgeDisk(disk, wishes)),
    ...judgeMemory(facts.memory, wishes),
    ...judgePorts(facts.ports, wishes),
    ...facts.names.map(judgeName),
    ...facts.services.map(judgeService),
    ...judgeGit(facts.git),
    ...judgeToken(facts.token),
    ...judgeClock(facts, wishes),
    ...facts.tools.map(judgeTool),
  ];
  return {
    at: facts.at,
    findings: drafts.map((draft) => ({...draft, subject: safe(draft.subject), value: safe(draft.value)})),
  };
}

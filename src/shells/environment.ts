// Looks at this machine and checkout through the adapters, all at once, and judges what was seen.
import {readGitFacts} from '../adapters/git/git-facts.ts';
import {readDisks} from '../adapters/system/disk.ts';
import {readMemory} from '../adapters/system/memory.ts';
import {readPorts} from '../adapters/system/ports.ts';
import {reachService, resolveName} from '../adapters/system/reach.ts';
import {readTool} from '../adapters/system/tools.ts';
import {judgeEnvironment} from '../diagnosis/environment/judge.ts';
import type {DoctorWishes, EnvironmentReport, SystemFacts} from '../domain/environment.ts';
import type {Instant} from '../domain/ids.ts';
import {toSafeText} from '../evidence/safe-text.ts';
import type {Prepared} from './prepare.ts';

export interface EnvironmentQuestion {
  readonly repo: string;
  readonly wishes: DoctorWishes;
  readonly now: Instant;
  readonly secrets: readonly string[];
  readonly token: Promise<SystemFacts['token']>;
}

/** Bounded by the longest single wait that the policy allows, and what git and the programs take. */
export async function readEnvironment(question: EnvironmentQuestion): Promise<EnvironmentReport> {
  const {repo, wishes, now, secrets} = question;
  const timeoutMs = wishes.timeoutSeconds * 1000;
  const [disks, names, services, tools, git, token] = await Promise.all([
    readDisks(repo),
    Promise.all(wishes.hosts.map((host) => resolveName(host, timeoutMs))),
    Promise.all(wishes.services.map((target) => reachService(target, timeoutMs))),
    Promise.all(wishes.tools.map((tool) => readTool(tool, timeoutMs))),
    readGitFacts(repo),
    question.token,
  ]);
  const facts = {at: now, disks, memory: readMemory(), ports: readPorts(), names, services, git, token, tools};
  return judgeEnvironment(facts, wishes, (raw) => toSafeText(raw, {secrets}));
}

/** The machine of the failed job that we are a step of. The token is not asked about: what it may not do is a gap already. */
export function readJobEnvironment(
  {policy, env, now}: Pick<Prepared, 'policy' | 'env' | 'now'>,
  secrets: readonly string[],
): Promise<EnvironmentReport> {
  const repo = env['GITHUB_WORKSPACE'] ?? '.';
  return readEnvironment({repo, wishes: policy.doctor, now, secrets, token: Promise.resolve('unasked')});
}

// The fields of GitHub's answers about runs that we use, and what they become. Strangers' extra fields are let through.
import {z} from 'zod';
import type {Annotation} from '../../domain/evidence.ts';
import {type Instant, parseInstant, parseSha, type SafeText, type Sha} from '../../domain/ids.ts';
import type {Conclusion, Job, RepoRef, RunRef} from '../../domain/run.ts';

/** A commit id, checked. */
export const ShaShape = z.string().transform((text, context): Sha => {
  const sha = parseSha(text);
  if (sha !== null) return sha;
  context.addIssue({code: 'custom', message: 'not a commit id'});
  return z.NEVER;
});

const RepositoryShape = z.object({id: z.int(), full_name: z.string(), default_branch: z.string().nullish()});

export const RunShape = z.object({
  id: z.int(),
  name: z.string().nullish(),
  path: z.string().nullish(),
  event: z.string(),
  head_branch: z.string().nullable(),
  head_sha: ShaShape,
  run_attempt: z.int().min(1).nullish(),
  run_started_at: z.string().nullish(),
  updated_at: z.string().nullish(),
  actor: z.object({login: z.string()}).nullish(),
  conclusion: z.string().nullable(),
  repository: RepositoryShape,
  head_repository: RepositoryShape.nullish(),
  pull_requests: z
    .array(
      z.object({
        number: z.int(),
        base: z.object({sha: z.string().nullish(), repo: z.object({id: z.int()})}).nullish(),
      }),
    )
    .nullish(),
});

const JobShape = z.object({
  id: z.int(),
  name: z.string(),
  status: z.string(),
  conclusion: z.string().nullable(),
  html_url: z.string().nullable(),
  started_at: z.string().nullish(),
  completed_at: z.string().nullish(),
  runner_name: z.string().nullish(),
  steps: z.array(z.object({number: z.int(), name: z.string(), conclusion: z.string().nullish()})).nullish(),
});

export const JobsShape = z.object({total_count: z.int().nullish(), jobs: z.array(JobShape)});

export const AnnotationsShape = z.array(
  z.object({
    path: z.string().nullish(),
    start_line: z.int().nullish(),
    annotation_level: z.string().nullable(),
    title: z.string().nullish(),
    message: z.string().nullable(),
  }),
);

export const CommitShape = z.object({
  sha: ShaShape,
  commit: z.object({message: z.string()}),
  files: z.array(z.object({filename: z.string()})).nullish(),
});

export const BranchShape = z.object({name: z.string(), commit: z.object({sha: ShaShape}), protected: z.boolean()});

/** Text that is safe to hold, from text that is not; made by the shell, which knows the secrets. */
export type MakeSafe = (raw: string) => SafeText;

/** Whose runs GitHub gives a token that may only read, as if they came from a fork. A re-run by a person changes nothing. */
const DEPENDABOT = 'dependabot[bot]';

const CONCLUSIONS: readonly Conclusion[] = [
  'success',
  'failure',
  'cancelled',
  'timed_out',
  'startup_failure',
  'skipped',
  'neutral',
  'action_required',
  'stale',
];

/** The run. In doubt it comes from a fork: a head repository that was deleted is not this one. */
export function toRun(repo: RepoRef, shape: z.output<typeof RunShape>): RunRef {
  const own = shape.repository;
  const pulls = (shape.pull_requests ?? [])
    .filter(({base}) => base === null || base === undefined || base.repo.id === own.id)
    .toSorted((a, b) => a.number - b.number);
  return {
    repo,
    id: shape.id,
    attempt: shape.run_attempt ?? 1,
    workflow: shape.name ?? shape.path ?? 'workflow',
    workflowPath: shape.path ?? null,
    event: shape.event,
    branch: shape.head_branch,
    defaultBranch: own.default_branch ?? null,
    headSha: shape.head_sha,
    base: parseSha(pulls[0]?.base?.sha ?? ''),
    fromFork: shape.head_repository?.full_name !== own.full_name,
    pullRequests: pulls.map(({number}) => number),
    startedAt: toInstant(shape.run_started_at),
    endedAt: toInstant(shape.updated_at),
    byDependabot: shape.actor?.login === DEPENDABOT,
    conclusion: toConclusion(shape.conclusion),
  };
}

/** The run that an event is about, as GitHub wrote it into the payload; null when it is none or lacks what we use. */
export function parseRun(repo: RepoRef, payload: unknown): RunRef | null {
  const parsed = RunShape.safeParse(payload);
  return parsed.success ? toRun(repo, parsed.data) : null;
}

/** The job. A step number that comes twice keeps its first place. */
export function toJob(shape: z.output<typeof JobShape>): Job {
  const steps = (shape.steps ?? []).map(({number, name, conclusion}) => ({
    number,
    name,
    conclusion: toConclusion(conclusion ?? null),
  }));
  return {
    id: shape.id,
    name: shape.name,
    conclusion: toConclusion(shape.conclusion),
    finished: shape.status === 'completed',
    steps: steps.sort((a, b) => a.number - b.number),
    url: shape.html_url ?? '',
    startedAt: toInstant(shape.started_at),
    completedAt: toInstant(shape.completed_at),
    runner: shape.runner_name ?? null,
  };
}

/** Failures and warnings in GitHub's order; notices are left out. The runner writes `.github` where it knows no file. */
export function toAnnotations(shapes: z.output<typeof AnnotationsShape>, safe: MakeSafe): readonly Annotation[] {
  return shapes.flatMap((shape): readonly Annotation[] => {
    const level = shape.annotation_level;
    if (level !== 'failure' && level !== 'warning') return [];
    const path = shape.path === '.github' ? null : (shape.path ?? null);
    return [
      {
        level,
        title: shape.title ? safe(shape.title) : null,
        message: safe(shape.message ?? ''),
        path: path === null ? null : safe(path),
        line: path === null ? null : (shape.start_line ?? null),
      },
    ];
  });
}

/** A word that we do not know yet is `other`, and nothing yet is `none`. */
function toConclusion(word: string | null): Conclusion {
  if (word === null) return 'none';
  return CONCLUSIONS.find((known) => known === word) ?? 'other';
}

function toInstant(text: string | null | undefined): Instant | null {
  return text === null || text === undefined ? null : parseInstant(text);
}

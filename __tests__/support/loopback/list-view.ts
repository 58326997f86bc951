// What a list of issues shows when it lags behind: GitHub promises no more than that it will be right in the end.
import type {Issue, Repo} from './model.ts';

/** Writes of which the former state is kept, for lists that answer from then. */
const MAX_PAST = 16;

interface Lagging {
  /** What lists show of it; null: nothing yet. */
  readonly shown: Issue | null;
  left: number;
}

/** Lists of issues as they are shown, which may be older than they are. */
export class ListView {
  /** Draws how many listings a write to an issue stays invisible; null: none. */
  lag: (() => number) | null = null;
  /** The next so many lists answer from so many writes ago. */
  stale: {readonly writes: number; left: number} | null = null;
  private readonly lagging = new Map<Issue, Lagging>();
  private readonly past = new Map<Repo, (readonly Issue[])[]>();

  /** Called before an issue is changed, and after one was added with null as what it was. */
  noteWrite(repo: Repo, issue: Issue, before: Issue | null): void {
    const kept = this.past.get(repo) ?? [];
    const others = repo.issues.filter((one) => one !== issue).map(copy);
    this.past.set(repo, [...kept, before === null ? others : [...others, copy(before)]].slice(-MAX_PAST));
    const left = this.lag?.() ?? 0;
    const shown = this.lagging.get(issue)?.shown;
    if (left > 0) this.lagging.set(issue, {shown: shown === undefined ? before && copy(before) : shown, left});
  }

  /** Issues of a repository as a list shows them now; every call counts as one listing. */
  read(repo: Repo): readonly Issue[] {
    const past = this.takeStale(repo);
    if (past !== null) return past;
    return repo.issues.flatMap((issue) => {
      const lagging = this.lagging.get(issue);
      if (lagging === undefined) return [issue];
      lagging.left -= 1;
      if (lagging.left <= 0) this.lagging.delete(issue);
      return lagging.shown === null ? [] : [lagging.shown];
    });
  }

  clear(): void {
    this.lag = null;
    this.stale = null;
    this.lagging.clear();
  }

  private takeStale(repo: Repo): readonly Issue[] | null {
    if (this.stale === null || this.stale.left <= 0) return null;
    this.stale.left -= 1;
    const past = this.past.get(repo) ?? [];
    return past[Math.max(0, past.length - this.stale.writes)] ?? null;
  }
}

function copy(issue: Issue): Issue {
  return {...issue, labels: [...issue.labels], assignees: [...issue.assignees], events: [...issue.events]};
}

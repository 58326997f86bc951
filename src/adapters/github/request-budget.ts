// Counts every request that leaves for GitHub's interface, and says when no more may.

/** What was asked of GitHub so far. Log downloads go elsewhere and do not count; repeated tries do. */
export interface Usage {
  readonly requests: number;
  /** Of these, the ones that change something. */
  readonly writes: number;
}

export type AskKind = 'read' | 'write';

/** A bound on the requests of one run, and their count. */
export interface RequestBudget {
  isSpent(): boolean;
  count(kind: AskKind): void;
  /** Sets another bound; what was used stays used. */
  setMost(requests: number): void;
  usage(): Usage;
}

/** A budget of that many requests. Without a bound it only counts. */
export function openBudget(most: number = Number.POSITIVE_INFINITY): RequestBudget {
  const state = {most, requests: 0, writes: 0};
  return {
    isSpent: () => state.requests >= state.most,
    count: (kind) => {
      state.requests += 1;
      if (kind === 'write') state.writes += 1;
    },
    setMost: (requests) => {
      state.most = requests;
    },
    usage: () => ({requests: state.requests, writes: state.writes}),
  };
}

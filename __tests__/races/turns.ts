// Decides whose request is answered next: only when everybody who is alive waits, so that the order is the seed's and no timer's.

/** Draws one of those who wait. */
export type Choose = (names: readonly string[]) => string;

interface Waiter {
  readonly name: string;
  readonly go: () => void;
}

export class Turns {
  private readonly alive = new Set<string>();
  private waiting: Waiter[] = [];
  private readonly choose: Choose;

  constructor(choose: Choose) {
    this.choose = choose;
  }

  enter(name: string): void {
    this.alive.add(name);
  }

  leave(name: string): void {
    this.alive.delete(name);
    this.next();
  }

  /** Resolves when it is this one's turn. Somebody who is not alive has it at once. */
  wait(name: string): Promise<void> {
    if (!this.alive.has(name)) return Promise.resolve();
    return new Promise((go) => {
      this.waiting.push({name, go});
      this.next();
    });
  }

  private next(): void {
    const names = new Set(this.waiting.map((waiter) => waiter.name));
    if (names.size === 0 || names.size < this.alive.size) return;
    const chosen = this.choose([...names].sort());
    const turn = this.waiting.find((waiter) => waiter.name === chosen);
    this.waiting = this.waiting.filter((waiter) => waiter !== turn);
    turn?.go();
  }
}

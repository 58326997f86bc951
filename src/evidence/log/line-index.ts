// Where lines begin, remembered sparsely: memory stays bounded however many lines there are.

/** Most remembered starts; at 8 bytes each this is half a megabyte. */
const MAX_MARKS = 65_536;

/** Byte offsets of every n-th line start; n doubles whenever the bound is reached. */
export class LineIndex {
  private stride = 16;
  private marks: number[] = [0];
  private count = 1;
  /** Offset of the last line start that was added. */
  lastStart = 0;

  /** The next line begins at this byte. */
  add(offset: number): void {
    this.lastStart = offset;
    if (this.count % this.stride === 0) this.marks.push(offset);
    this.count += 1;
    if (this.marks.length <= MAX_MARKS) return;
    this.marks = this.marks.filter((_, index) => index % 2 === 0);
    this.stride *= 2;
  }

  /** A line at or before `line` (1-based) whose start is known, with that start. */
  before(line: number): {readonly line: number; readonly offset: number} {
    const mark = Math.min(Math.floor((line - 1) / this.stride), this.marks.length - 1);
    return {line: mark * this.stride + 1, offset: this.marks[mark] ?? 0};
  }

  /** An offset at or after the end of `line`, or null when only the end of the file is known to be. */
  after(line: number): number | null {
    return this.marks[Math.ceil(line / this.stride)] ?? null;
  }
}

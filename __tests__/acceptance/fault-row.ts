// A row of the fault table: a fault of the platform, what happens here, and which tests show it.

/** A test by its file below `__tests__` and its title as the file holds it, with placeholders where there are any. */
export interface FaultTest {
  readonly file: string;
  readonly title: string;
}

export interface FaultRow {
  readonly id: `F${number}`;
  readonly fault: string;
  /** What happens here. */
  readonly here: string;
  readonly tests: readonly FaultTest[];
}

/** Makes the tests of one file from their titles. */
export const inFile =
  (file: string) =>
  (...titles: readonly string[]): readonly FaultTest[] =>
    titles.map((title) => ({file, title}));

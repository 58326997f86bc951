// Which tests are asked about a mutant: those that ran through its place, the likeliest to find it first.

/** How the tests of a file are told to the worker: all that run there, the quickest first. */
export class TestChoice {
  /** Tests by file, as the probe saw them. */
  #files;
  /** How many mutants of a source each file has found so far. */
  #kills = new Map();

  constructor(files) {
    this.#files = files;
  }

  noteKill(path, test) {
    const key = `${path} ${test}`;
    this.#kills.set(key, (this.#kills.get(key) ?? 0) + 1);
  }

  /** Files with the numbers of their tests. What runs when a file is loaded may matter to any of its tests, so all are asked. */
  choose({path, number}) {
    const found = this.#listBy((one, file) => one.reached.has(number) || file.atLoad.has(number));
    return found.sort((a, b) => this.#rank(b.test, path) - this.#rank(a.test, path) || a.ms - b.ms);
  }

  /** All tests that run through one of these places. */
  chooseAll(numbers) {
    return this.#listBy((one) => numbers.some((number) => one.reached.has(number)));
  }

  #listBy(isAsked) {
    return [...this.#files].flatMap(([test, file]) => {
      const own = file.tests.map((one, index) => ({...one, index})).filter((one) => isAsked(one, file));
      if (own.length === 0) return [];
      const indices = own.sort((a, b) => a.ms - b.ms).map(({index}) => index);
      return [{test, count: file.tests.length, indices, ms: own.reduce((sum, {ms}) => sum + ms, 0)}];
    });
  }

  #rank(test, path) {
    return (this.#kills.get(`${path} ${test}`) ?? 0) + nearness(test, path.split('/').at(-1).replace('.ts', ''));
  }
}

/** The test of the source's own name comes first, then that of the decision it is a part of (`rerun` for `rerun-tries`). */
function nearness(test, name) {
  const own = test.split('/').at(-1).replace('.test.ts', '');
  if (own === name) return 3;
  return name.startsWith(`${own}-`) ? 2 : 0;
}

// Histories that nobody thought of: whatever is pushed is what plain git gives, and most of what is right is made.
import {mkdtempSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {GitServer} from './git-server.ts';
import {lines, type Project} from './project.ts';
import {runScenario} from './run-scenario.ts';
import {scenario} from './scenario.ts';

/** Enough to meet renames, conflicts and reverts by hand; each takes half a second of an idle machine. */
const HISTORIES = 16;

let server: GitServer;
let folder: string;
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'reverts-random-')));
  server = await GitServer.start(folder);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, {recursive: true, force: true});
});

const act = fc.oneof(
  {weight: 6, arbitrary: fc.record({kind: fc.constant('edit'), file: fc.nat(2), line: fc.nat(29), text: fc.nat(3)})},
  {weight: 1, arbitrary: fc.record({kind: fc.constant('move'), file: fc.nat(2), to: fc.nat(3)})},
  {weight: 1, arbitrary: fc.record({kind: fc.constant('remove'), file: fc.nat(2)})},
  {weight: 1, arbitrary: fc.record({kind: fc.constant('mode'), file: fc.nat(2)})},
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const history = fc.record({
  commits: fc.array(fc.array(act, {minLength: 1, maxLength: 3}), {minLength: 3, maxLength: 7}),
  culprit: fc.nat(100),
});

/** Files as they are now, so that acts on what is gone do nothing. */
class Files {
  readonly now = new Map([0, 1, 2].map((file) => [`f${file}.txt`, lines(30).split('\n')]));
  private readonly project: Project;

  constructor(project: Project) {
    this.project = project;
    for (const name of this.now.keys()) this.write(name);
  }

  do(one: Act): void {
    const name = [...this.now.keys()].sort()[one.file] ?? '';
    const text = this.now.get(name);
    if (text === undefined) return;
    if ('line' in one) this.edit(name, text.with(one.line, `text ${one.text}`));
    else if ('to' in one) this.move(name, `d${one.to}/f.txt`);
    else if (one.kind === 'mode') this.project.mode(name, 0o755);
    else {
      this.now.delete(name);
      this.project.remove(name);
    }
  }

  private edit(name: string, text: string[]): void {
    this.now.set(name, text);
    this.write(name);
  }

  private move(from: string, to: string): void {
    if (this.now.has(to)) return;
    this.now.set(to, this.now.get(from) ?? []);
    this.now.delete(from);
    this.project.move(from, to);
  }

  private write(name: string): void {
    this.project.write(name, this.now.get(name)?.join('\n') ?? '');
  }
}

const HISTORY_SAMPLES = fc.sample(history, {numRuns: HISTORIES, seed: 20_260_301});
const kinds: {readonly oracle: string; readonly got: string}[] = [];

test.each(HISTORY_SAMPLES.map((one, index) => [index, one] as const))(
  'random history %d',
  async (index, {commits, culprit}) => {
    const row = scenario(`random ${index}`, 'nothing', (project) => {
      const files = new Files(project);
      project.commit('Begin');
      const made = commits.map((acts) => {
        for (const one of acts) files.do(one);
        return project.commit('Act');
      });
      return {commits: made.slice(culprit % made.length).slice(0, 1)};
    });

    const {got, oracle, wrongs} = await runScenario(row, {server, folder, key: `r${index}`});
    kinds.push({oracle, got});

    expect(wrongs).toEqual([]);
    if (oracle !== 'clean') expect(got).toMatch(/^(?:conflict|nothing|already-reverted|refused)/);
  },
);

test('nine of ten of those that plain git can take back are made', () => {
  const clean = kinds.filter(({oracle}) => oracle === 'clean');
  const made = clean.filter(({got}) => got === 'ready, pushed');

  expect(clean.length).toBeGreaterThan(4);
  expect(made.length / clean.length).toBeGreaterThanOrEqual(0.9);
});

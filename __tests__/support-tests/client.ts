// A small client for the tests of the loopback GitHub: plain fetch, so that nothing but the server is under test.
import {type LoopbackGitHub, startLoopbackGitHub} from '../support/loopback-github.ts';

/** An answer with its body parsed when it is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** What a request carries; a null token means none, no token the default one. */
export interface Ask {
  readonly token?: string | null;
  readonly body?: unknown;
  readonly accept?: string;
  readonly redirect?: 'follow' | 'manual';
}

/** Sends `METHOD /path`; `~` stands for the repository `acme/shop`. */
export async function send(github: LoopbackGitHub, line: string, ask: Ask = {}): Promise<Answer> {
  const [method = 'GET', path = '/'] = line.split(' ');
  const token = ask.token === undefined ? github.token : ask.token;
  const url = path === '/graphql' ? github.graphqlUrl : `${github.url}${path.replace('~', '/repos/acme/shop')}`;
  const response = await fetch(url, {
    method,
    redirect: ask.redirect ?? 'manual',
    headers: {
      accept: ask.accept ?? 'application/vnd.github+json',
      ...(token === null ? {} : {authorization: `Bearer ${token}`}),
    },
    ...(ask.body === undefined ? {} : {body: JSON.stringify(ask.body)}),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  return {status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text};
}

/** The value below a path of keys, for assertions on parsed JSON. */
export function at(value: unknown, ...keys: readonly (string | number)[]): unknown {
  let found = value;
  for (const key of keys) {
    found = found !== null && typeof found === 'object' ? Reflect.get(found, String(key)) : undefined;
  }
  return found;
}

/** A server with the repository `acme/shop`: three files on main, a branch, a red run, an issue and a pull request. */
export async function startShop(options: Parameters<typeof startLoopbackGitHub>[0] = {}): Promise<LoopbackGitHub> {
  const github = await startLoopbackGitHub(options);
  github.addRepo({
    owner: 'acme',
    name: 'shop',
    files: {'README.md': '# Shop\n', 'src/cart.js': 'export const total = 1;\n', 'plan.json': '{"batches":[]}\n'},
  });
  github.commit('acme/shop', 'feature', {'src/cart.js': 'export const total = 2;\n'}, 'Change the total');
  github.addRun({
    repo: 'acme/shop',
    jobs: [
      {name: 'lint', conclusion: 'success', log: 'fine\n'},
      {
        name: 'test',
        conclusion: 'failure',
        steps: [{name: 'Set up job'}, {name: 'Run tests', conclusion: 'failure'}],
        log: '2026-01-05T09:00:00.0000000Z ##[error]1 test failed\n',
        annotations: [{path: 'src/cart.js', line: 1, message: 'expected 1 to be 2'}],
      },
    ],
  });
  github.addIssue({repo: 'acme/shop', title: 'Totals are wrong', labels: ['bug'], login: 'mona'});
  github.addPull({repo: 'acme/shop', title: 'Change the total', head: 'feature', login: 'mona'});
  github.addComment('acme/shop', {issue: 1, login: 'mona', body: 'Seen it too.'});
  github.setPermission('mona', 'write');
  github.addToken('pat_mona', {login: 'mona', type: 'user', permissions: {}});
  return github;
}

/** Ids that the shop's things got. */
export function idsOf(github: LoopbackGitHub): {
  run: number;
  job: number;
  comment: number;
  head: string;
  feature: string;
} {
  const [run] = github.world.runs;
  const repo = github.world.repo('acme/shop');
  const job = run?.attempts[0]?.jobs[1];
  const [comment] = repo.comments;
  const head = repo.git.readRef('refs/heads/main');
  const feature = repo.git.readRef('refs/heads/feature');
  if (!run || !job || !comment || head === null || feature === null) throw new Error('the shop is incomplete');
  return {run: run.id, job: job.id, comment: comment.id, head, feature};
}

// `aftermath doctor`: what this machine and checkout are like, with advice where something is wrong. It changes nothing.
import {stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import {openGitHub} from '../../adapters/github/client.ts';
import {readTokenFacts} from '../../adapters/github/token-facts.ts';
import type {SystemFacts} from '../../domain/environment.ts';
import {type Instant, parseInstant} from '../../domain/ids.ts';
import {environmentText} from '../../render/environment.ts';
import {toDoctorDocument} from '../../render/environment-document.ts';
import {readEnvironment} from '../environment.ts';
import {listSecrets} from '../secrets.ts';
import {type ExitCode, type Io, printJson, printProblems} from './io.ts';
import {readLocalPolicy} from './local-policy.ts';

interface DoctorOptions {
  readonly repo?: string;
  readonly json?: true;
}

/** 0 whatever was found; 2 when there is no such folder, or its policy cannot be used. */
export async function runDoctor(io: Io, options: DoctorOptions): Promise<ExitCode> {
  const repo = resolve(io.cwd, options.repo ?? '.');
  if (!(await isFolder(repo))) {
    printProblems(io, [{code: 'USAGE', detail: `${options.repo ?? repo}: no such folder`}]);
    return 2;
  }
  const policy = await readLocalPolicy(repo, {mode: null, plan: []});
  if (!policy.ok) {
    printProblems(io, policy.problem);
    return 2;
  }
  const environment = await readEnvironment({
    repo,
    wishes: policy.value.policy.doctor,
    now: parseInstant(io.env['AFTERMATH_NOW'] ?? '') ?? (Date.now() as Instant),
    secrets: listSecrets(io.env, ''),
    token: askToken(io.env),
  });
  if (options.json) printJson(io, toDoctorDocument(environment));
  else io.out(environmentText(environment));
  return 0;
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/** Only where a token and a repository are named: nothing else tells whose rights to ask for. */
async function askToken(env: Io['env']): Promise<SystemFacts['token']> {
  const token = env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? '';
  const [owner = '', name = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (token === '' || owner === '' || name === '') return 'none';
  const apiUrl = (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, '');
  const graphqlUrl = env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl}/graphql`;
  const client = openGitHub({token, apiUrl, graphqlUrl, patience: {maxTries: 1}});
  const facts = await readTokenFacts(client, {owner, name}, () => Date.now() as Instant);
  return facts.ok ? facts.value : facts.problem;
}

// The `run` input in the built action: the step is the script, and tells how often it was tried, how long that took, and why.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {folderWith} from './cli-runner.ts';
import {type ActionCall, runAction} from './runner.ts';

/** Nobody listens there: a script needs nothing of GitHub. */
const NOWHERE = 'http://127.0.0.1:9';
const NETWORK = 'echo "npm error code ECONNRESET"; echo "npm error network read ECONNRESET"';

function runInput(inputs: Readonly<Record<string, string>>, rest: Partial<ActionCall> = {}) {
  return runAction({
    event: 'push',
    payload: {},
    inputs,
    repository: 'acme/shop',
    runId: 7,
    sha: '0'.repeat(40),
    apiUrl: NOWHERE,
    graphqlUrl: NOWHERE,
    token: 'a-token-of-the-job',
    ...rest,
  });
}

test('a script that passes is a step that passes, with its output and without a summary', async () => {
  const {exitCode, stdout, outputs, summary} = await runInput({run: 'echo one\necho two'});

  expect(exitCode).toBe(0);
  expect(stdout).toContain('one\ntwo\n');
  expect(outputs).toMatchObject({attempts: '1', cause: '', 'reason-code': 'NOT_A_FAILURE'});
  expect(outputs['time']).toMatch(/^\d+\.\d$/);
  expect(summary).toBe('');
});

test('a script ends at its first failing line, and the step with its code', async () => {
  const {exitCode, stdout, outputs, summary} = await runInput({run: '(exit 9)\necho never'});

  expect(exitCode).toBe(9);
  expect(stdout).not.toContain('never');
  expect(outputs).toMatchObject({attempts: '1', 'reason-code': 'NOT_TRANSIENT'});
  expect(summary).toContain('The command ended with exit code 9');
});

test('what passes by itself is tried again, and the summary tells of it', async () => {
  const workspace = folderWith({'.github/aftermath.yml': 'run:\n  backoffBaseSeconds: 0\n'});
  const script = `echo x >> "${workspace}/tries"; ${NETWORK}; test "$(wc -l < "${workspace}/tries")" -ge 2`;

  const {exitCode, outputs, summary} = await runInput({run: `cd "${workspace}"\n${script}`, attempts: '2'});

  expect(exitCode).toBe(0);
  expect(outputs).toMatchObject({attempts: '2', category: 'network', transient: 'yes'});
  expect(outputs['cause']).toContain('ECONNRESET');
  expect(summary).toContain('The command passed at try 2');
  expect(readFileSync(join(workspace, 'tries'), 'utf8')).toBe('x\nx\n');
});

test('a script sees neither our inputs nor our state', async () => {
  const {stdout} = await runInput({run: 'env'});

  expect(stdout).not.toMatch(/^(?:INPUT_|STATE_)/m);
  expect(stdout).not.toContain('a-token-of-the-job');
  expect(stdout).toContain('GITHUB_REPOSITORY=acme/shop');
});

test('a timeout ends the script and the step with 124', async () => {
  const {exitCode, outputs} = await runInput({run: 'sleep 60', timeout: '200ms'});

  expect(exitCode).toBe(124);
  expect(outputs).toMatchObject({attempts: '2', category: 'timeout', 'reason-code': 'TIMEOUT_SPENT'});
});

test('an unusable input is told, and nothing is run', async () => {
  const {exitCode, stdout} = await runInput({run: 'echo ran', attempts: 'many'});

  expect(exitCode).toBe(2);
  expect(stdout).toContain('input attempts');
  expect(stdout).not.toMatch(/^ran$/m);
});

// Starts the built command line as a person does, and compares a folder before and after.
import {spawn} from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {ROOT} from './runner.ts';

export interface CliCall {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Path of another node than the one that runs the tests. */
  readonly node?: string;
}

export interface CliResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** One command line as a child process; resolves when it has ended, whatever its exit code. */
export function runCli(args: readonly string[], call: CliCall): Promise<CliResult> {
  const env = {PATH: process.env['PATH'] ?? '', HOME: call.cwd, GIT_CONFIG_NOSYSTEM: '1', ...call.env};
  return new Promise((done, fail) => {
    const command = [join(ROOT, 'dist/cli/index.js'), ...args];
    const child = spawn(call.node ?? process.execPath, command, {
      cwd: call.cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', fail);
    child.once('close', (exitCode) => done({exitCode, stdout, stderr}));
  });
}

/** A new folder with these files; folders above them are made. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'aftermath-cli-')));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Everything below a folder: path to content, with links as what they point to, and folders by name. */
export function readFolder(folder: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()) {
    const path = join(folder, name);
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) found[name] = `link to ${readlinkSync(path)}`;
    else found[name] = stats.isDirectory() ? 'folder' : readFileSync(path).toString('base64');
  }
  return found;
}

/** The one JSON document on stdout; throws when there is anything else. */
export function parseStdout(result: CliResult): unknown {
  return JSON.parse(result.stdout);
}

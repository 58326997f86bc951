// Files of the user: read whole or in pieces, refused with a reason, written in one step, never outside the folder.
import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, test} from '@jest/globals';
import {expandGlobs} from '../../src/adapters/files/expand-globs.ts';
import {fileLogSource} from '../../src/adapters/files/file-log-source.ts';
import {readBytes, readTextFile} from '../../src/adapters/files/read-file.ts';
import {fileReportSink} from '../../src/adapters/files/report-sink.ts';
import {safeRepoPath} from '../../src/adapters/files/safe-repo-path.ts';
import {folderWorkspace} from '../../src/adapters/files/workspace.ts';
import {writeTextAtomic} from '../../src/adapters/files/write-file.ts';
import {value} from '../contracts/code-host.ts';
import {describeLogSource} from '../contracts/log-source.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';

const folder = temporaryFolders();

describeLogSource('a log file', async (content) => {
  const file = join(folder(), 'job.log');
  writeFileSync(file, content);
  return value(await fileLogSource(file, 'job.log'));
});

describe('a log file', () => {
  test('larger than one piece comes in order', async () => {
    const file = join(folder(), 'large.log');
    writeFileSync(file, 'x'.repeat(2_500_000));
    const sizes: number[] = [];

    for await (const piece of value(await fileLogSource(file)).chunks()) sizes.push(piece.length);

    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(2_500_000);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1024 * 1024);
  });

  test.each([
    ['with a NUL byte near its start', Buffer.from('ok\0ok'), 'FILE_BINARY'],
    ['packed with gzip', gzipSync('plain'), 'FILE_BINARY'],
    ['that is a zip archive', Buffer.from('PK\x03\x04rest'), 'FILE_BINARY'],
    ['of 0 bytes', Buffer.alloc(0), 'LOG_EMPTY'],
  ] as const)('%s is refused', async (_, content, code) => {
    const file = join(folder(), 'job.log');
    writeFileSync(file, content);

    expect(await fileLogSource(file, 'job.log')).toEqual({ok: false, problem: {code, file: 'job.log'}});
  });

  test('a NUL byte far into it does not make it binary', async () => {
    const file = join(folder(), 'job.log');
    writeFileSync(file, `${'line\n'.repeat(3000)}\0`);

    expect((await fileLogSource(file)).ok).toBe(true);
  });

  test('that is missing, a folder or a pipe is refused without waiting', async () => {
    const root = folder();
    execFileSync('mkfifo', [join(root, 'pipe')]);

    expect(await fileLogSource(join(root, 'no.log'), 'no.log')).toMatchObject({
      problem: {code: 'FILE_MISSING', file: 'no.log'},
    });
    expect(await fileLogSource(root)).toMatchObject({problem: {code: 'FILE_UNREADABLE', detail: 'it is not a file'}});
    expect(await fileLogSource(join(root, 'pipe'))).toMatchObject({problem: {code: 'FILE_UNREADABLE'}});
  });
});

describe('a text file', () => {
  test('keeps its byte order mark and line ends', async () => {
    const file = join(folder(), 'plan.json');
    writeFileSync(file, '\uFEFF{\r\n}');

    expect(value(await readTextFile(file, 'plan.json'))).toBe('\uFEFF{\r\n}');
  });

  test.each([
    ['holds a byte that is no UTF-8', Buffer.from([0x7b, 0xff])],
    ['is UTF-16', Buffer.from('{}', 'utf16le')],
  ])('that %s is binary to us, and its bytes can still be read', async (_, content) => {
    const file = join(folder(), 'plan.json');
    writeFileSync(file, content);

    expect(await readTextFile(file, 'plan.json')).toEqual({
      ok: false,
      problem: {code: 'FILE_BINARY', file: 'plan.json'},
    });
    expect(Buffer.from(value(await readBytes(file, 'plan.json')))).toEqual(content);
  });

  test('is replaced in one step, with its permissions, and nothing else is left behind', async () => {
    const root = folder();
    const file = join(root, 'deep/er/plan.json');
    value(await writeTextAtomic(file, 'old'));
    execFileSync('chmod', ['640', file]);

    value(await writeTextAtomic(file, 'new'));

    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(root, 'deep/er'))).toEqual(['plan.json']);
  });

  test('that cannot be written is a problem with its name', async () => {
    const root = folder();
    writeFileSync(join(root, 'file'), '');

    expect(await writeTextAtomic(join(root, 'file/below'), 'x', {name: 'file/below'})).toMatchObject({
      ok: false,
      problem: {code: 'FILE_UNWRITABLE', file: 'file/below', detail: 'a file stands where a folder is wanted'},
    });
  });
});

describe('a path of the repository', () => {
  test.each(['plan.json', 'a/b/plan.json', './a/../plan.json'.replace('a/../', ''), 'new/file.json'])(
    '%j is taken',
    async (path) => {
      const root = folder();

      expect(value(await safeRepoPath(root, path))).toBe(join(root, path));
    },
  );

  test('may be absolute when it lies inside', async () => {
    const root = folder();

    expect(value(await safeRepoPath(root, join(root, 'plan.json')))).toBe(join(root, 'plan.json'));
  });

  test.each([
    '../plan.json',
    'a/../../plan.json',
    'a/../plan.json',
    '/etc/passwd',
    '',
    '.',
    'a\0b',
    '.git/config',
    'sub/.git/config',
    '.GIT/config',
    '.git./config',
    '.g\u200cit/config',
    'git~1/config',
  ])('%j is refused', async (path) => {
    expect(await safeRepoPath(folder(), path)).toEqual({ok: false, problem: {code: 'FILE_OUTSIDE', file: path}});
  });

  test('that is a symbolic link, or goes through one, is refused', async () => {
    const root = folder();
    const elsewhere = folder();
    writeFileSync(join(elsewhere, 'secret'), 'x');
    symlinkSync(join(elsewhere, 'secret'), join(root, 'plan.json'));
    symlinkSync(elsewhere, join(root, 'plans'));

    for (const path of ['plan.json', 'plans/secret', 'plans/new.json']) {
      expect(await safeRepoPath(root, path)).toMatchObject({problem: {code: 'FILE_OUTSIDE'}});
    }
  });

  test('stands below a root that is a link itself', async () => {
    const root = folder();
    const link = join(folder(), 'link');
    symlinkSync(root, link);

    expect(value(await safeRepoPath(link, 'plan.json'))).toBe(join(root, 'plan.json'));
  });
});

describe('a workspace', () => {
  test('is made by the first write, and empty before', async () => {
    const out = folderWorkspace(join(folder(), 'out'));

    expect(value(await out.readText('a.md'))).toBeNull();
    value(await out.writeText('deep/a.md', 'text'));

    expect(value(await out.readText('deep/a.md'))).toBe('text');
  });

  test('lists files but those of git and of installed packages', async () => {
    const root = folder();
    for (const path of ['b.txt', 'a/c.txt', '.github/x.yml', '.git/config', 'node_modules/p/i.js']) {
      mkdirSync(join(root, path, '..'), {recursive: true});
      writeFileSync(join(root, path), '');
    }

    expect(value(await folderWorkspace(root).listFiles())).toEqual(['.github/x.yml', 'a/c.txt', 'b.txt']);
  });

  test('writes nothing outside of itself', async () => {
    const root = folder();

    expect(await folderWorkspace(join(root, 'in')).writeText('../out.md', 'x')).toMatchObject({
      problem: {code: 'FILE_OUTSIDE'},
    });
    expect(readdirSync(root)).toEqual(['in']);
  });

  test('holds one report, replaced by the next', async () => {
    const root = folder();
    const sink = fileReportSink(root);

    const changes = [];
    for (const markdown of ['# A\n', '# A\n', '# B\n'])
      changes.push(value(await sink.writeReport({markdown, json: '{}\n'})).change);

    expect(changes).toEqual(['created', 'unchanged', 'updated']);
    expect(readFileSync(join(root, 'report.md'), 'utf8')).toBe('# B\n');
    expect(readdirSync(root)).toEqual(['report.json', 'report.md']);
  });
});

describe('a pattern', () => {
  const reports = (): string => {
    const root = folder();
    for (const path of ['r/a.xml', 'r/b.xml', 'r/sub/c.xml', 'r/[odd].xml']) {
      mkdirSync(join(root, path, '..'), {recursive: true});
      writeFileSync(join(root, path), '');
    }
    return root;
  };

  test('gives its files sorted, and none twice', async () => {
    expect(await expandGlobs(['r/*.xml', 'r/**/*.xml', 'none/*.xml'], reports())).toEqual([
      {pattern: 'r/*.xml', files: ['r/[odd].xml', 'r/a.xml', 'r/b.xml']},
      {pattern: 'r/**/*.xml', files: ['r/sub/c.xml']},
      {pattern: 'none/*.xml', files: []},
    ]);
  });

  test('that is the name of a file means that file', async () => {
    expect(await expandGlobs(['r/[odd].xml', 'r/missing.xml'], reports())).toEqual([
      {pattern: 'r/[odd].xml', files: ['r/[odd].xml']},
      {pattern: 'r/missing.xml', files: []},
    ]);
  });

  test('that is absolute gives absolute files', async () => {
    const root = reports();

    const [found] = await expandGlobs([`${root}/r/a*.xml`], '/');

    expect(found?.files.map((file) => join('/', file))).toEqual([join(root, 'r/a.xml')]);
  });
});

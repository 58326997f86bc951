// The machine as its own files and sockets tell it: real ports and services, and control groups from files of the test.
import {mkdirSync, writeFileSync} from 'node:fs';
import {type AddressInfo, createServer, type Server} from 'node:net';
import {dirname, join} from 'node:path';
import {afterEach, describe, expect, test} from '@jest/globals';
import {readDisks} from '../../../src/adapters/system/disk.ts';
import {readMemory} from '../../../src/adapters/system/memory.ts';
import {parseTable, readPorts} from '../../../src/adapters/system/ports.ts';
import {reachService, resolveName} from '../../../src/adapters/system/reach.ts';
import {readTool} from '../../../src/adapters/system/tools.ts';
import {temporaryFolders} from '../../fakes/temporary-folder.ts';

const folder = temporaryFolders();
const MEMINFO = 'MemTotal:       2000 kB\nMemFree:        100 kB\nMemAvailable:   1500 kB\n';

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))));
});

async function listen(): Promise<number> {
  const server = createServer((socket) => socket.end());
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  return (server.address() as AddressInfo).port;
}

function places(files: Readonly<Record<string, string>>): {proc: string; cgroup: string} {
  const root = folder();
  for (const [path, text] of Object.entries({'proc/meminfo': MEMINFO, ...files})) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  }
  return {proc: join(root, 'proc'), cgroup: join(root, 'cgroup')};
}

describe('memory', () => {
  const machine = {availableBytes: 1500 * 1024, totalBytes: 2000 * 1024};

  test.each([
    ['no control group', {}, {limitBytes: null, usedBytes: null, kills: null}],
    [
      'a group of version 2',
      {
        'proc/self/cgroup': '0::/job/7\n',
        'cgroup/job/7/memory.max': '1000\n',
        'cgroup/job/7/memory.current': '900\n',
        'cgroup/job/7/memory.stat': 'anon 5\ninactive_file 300\n',
        'cgroup/job/7/memory.events': 'low 0\noom 1\noom_kill 2\n',
      },
      {limitBytes: 1000, usedBytes: 600, kills: 2},
    ],
    [
      'a container that sees its own group at the root',
      {'proc/self/cgroup': '0::/not/here\n', 'cgroup/memory.max': 'max\n', 'cgroup/memory.current': '7\n'},
      {limitBytes: null, usedBytes: 7, kills: null},
    ],
    [
      'a group of version 1',
      {
        'proc/self/cgroup': '5:cpu:/x\n3:memory:/job\n',
        'cgroup/memory/job/memory.limit_in_bytes': '2000\n',
        'cgroup/memory/job/memory.usage_in_bytes': '500\n',
        'cgroup/memory/job/memory.oom_control': 'oom_kill_disable 0\nunder_oom 0\noom_kill 1\n',
      },
      {limitBytes: 2000, usedBytes: 500, kills: 1},
    ],
    [
      'a group of version 1 without a limit',
      {'cgroup/memory/memory.limit_in_bytes': '9223372036854771712\n'},
      {limitBytes: null, usedBytes: null, kills: null},
    ],
  ])('with %s', (_, files, group) => {
    expect(readMemory(places(files))).toEqual({...machine, ...group});
  });

  test('of this machine is some', () => {
    const {availableBytes, totalBytes} = readMemory();

    expect(availableBytes).toBeGreaterThan(0);
    expect(totalBytes).toBeGreaterThanOrEqual(availableBytes);
  });
});

test('a disk is told for the checkout, and a folder that is not there is left out', async () => {
  const here = folder();

  expect((await readDisks(here)).map((disk) => disk.folder)).toContain(here);
  expect((await readDisks(join(here, 'missing'))).map((disk) => disk.folder)).not.toContain(join(here, 'missing'));
});

describe('ports', () => {
  test('are read from the tables of the kernel, listening ones only', () => {
    const table = [
      '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode',
      '   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 256365 1 0 100 0 0 10 0',
      '   1: 0100007F:1F91 0100007F:0050 01 00000000:00000000 00:00000000 00000000     0        0 256366 1 0 20 4 30 10 -1',
      '   2: B80D0120000000000000000001000000:0050 00000000000000000000000000000000:0000 0A 0:0 0:0 0 0 0 9 1 0',
      '   3: 00000000000000000000000000000000:0051 00000000000000000000000000000000:0000 0A 0:0 0:0 0 0 0 10 1 0',
    ].join('\n');

    expect(parseTable(table)).toEqual([
      {port: 8080, address: '127.0.0.1', inode: '256365'},
      {port: 80, address: '2001:db8:0:0:0:0:0:1', inode: '9'},
      {port: 81, address: '::', inode: '10'},
    ]);
  });

  const onLinux = process.platform === 'linux' ? test : test.skip;
  if (onLinux === test.skip) console.info('left out: ports are read from /proc, which is not here');
  onLinux('of this process are told with its name', async () => {
    const port = await listen();

    expect(readPorts()?.find((one) => one.port === port)).toMatchObject({
      address: '127.0.0.1',
      by: {pid: process.pid},
    });
  });
});

describe('a service', () => {
  test('that listens is reached, by every way to name it', async () => {
    const port = await listen();

    for (const target of [`127.0.0.1:${port}`, `http://127.0.0.1:${port}/health`, `tcp://localhost:${port}`]) {
      expect(await reachService(target, 5000)).toMatchObject({trouble: null});
    }
  });

  test('that does not is told by the code of the system, without what stands before its host', async () => {
    const port = await listen();
    await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))));

    expect(await reachService(`postgres://ada:pass@127.0.0.1:${port}/db?token=x`, 5000)).toMatchObject({
      target: `postgres://127.0.0.1:${port}/db`,
      trouble: 'ECONNREFUSED',
    });
  });

  test('without a port is not asked', async () => {
    expect(await reachService('gopher://example.invalid', 100)).toMatchObject({trouble: 'EINVAL'});
  });
});

test('a name of this machine resolves', async () => {
  expect(await resolveName('localhost', 5000)).toMatchObject({target: 'localhost', trouble: null});
});

test('a tool tells its version, and one that is not there tells nothing', async () => {
  expect((await readTool('git', 5000)).version).toMatch(/^git version \d/);
  expect(await readTool('no-such-tool-here', 5000)).toEqual({name: 'no-such-tool-here', version: null});
});

// GitHub as an operator's comment needs it: the promises of the port, few requests, and nobody taken for somebody else.
import {describe, expect, test} from '@jest/globals';
import {githubOperatorHost} from '../../../src/adapters/github/operator-host.ts';
import type {Instant} from '../../../src/domain/ids.ts';
import {renderReplyMarker, STOP_MARKER} from '../../../src/domain/marker.ts';
import type {OperatorHost} from '../../../src/ports/operator-host.ts';
import {describeOperatorHost} from '../../contracts/operator-host.ts';
import {value} from '../../contracts/value.ts';
import {type Harbour, harbours, LABEL, openPull, REPO} from './harbour.ts';

const harbour = harbours();
const BOT = 'github-actions[bot]';
const NO_TIME = 7 as Instant;

interface Stage {
  readonly at: Harbour;
  readonly thread: number;
  readonly comment: number;
  open(change?: {readonly token?: string; readonly node?: string | null}): OperatorHost;
}

async function stage(options: {readonly basePath?: string} = {}): Promise<Stage> {
  const at = await harbour(options);
  const thread = at.github.addIssue({repo: REPO, title: 'Red', body: 'x', login: BOT, labels: [LABEL]}).number;
  const comment = at.github.addComment(REPO, {issue: thread, login: 'rosa', body: '/retry'}).id;
  const payload = at.github.eventPayload('issue_comment', {repo: REPO, comment}) as {comment: {node_id: string}};
  const repo = {owner: 'harbour', name: 'tide-tables', server: at.github.serverUrl};
  return {
    at,
    thread,
    comment,
    open: ({token, node = payload.comment.node_id} = {}) =>
      githubOperatorHost(at.client(token), {repo, label: LABEL, commentNode: node, clock: () => NO_TIME}),
  };
}

const lookAt = ({thread, comment}: Stage) => ({thread, comment, login: 'rosa', teams: []});

for (const basePath of ['', '/api/v3']) {
  describeOperatorHost(`GitHub${basePath === '' ? '' : ' Enterprise Server'}`, async () => {
    const here = await stage({basePath});
    const {at, thread, comment} = here;
    at.github.addToken(at.github.token, {
      login: BOT,
      type: 'bot',
      permissions: {...at.github.world.tokens.get(at.github.token)?.permissions, members: 'read'},
    });
    const repo = at.github.world.repo(REPO);
    const find = () => repo.comments.find(({id}) => id === comment);
    const members: Record<string, 'active'> = {};
    return {
      open: () => here.open(),
      thread,
      comment,
      setPermission: (login, permission) => at.github.setPermission(login, permission),
      setMember: (team, login) => {
        members[login] = 'active';
        at.github.setTeam('harbour', team, members);
      },
      edit: (body) => Object.assign(find() ?? {}, {body}),
      remove: () =>
        void repo.comments.splice(
          repo.comments.findIndex(({id}) => id === comment),
          1,
        ),
      label: (kind, login) => at.github.act(REPO, thread, {kind, login, detail: 'retry'}),
      lock: () => at.github.act(REPO, thread, {kind: 'locked', login: 'kim'}),
      close: () => at.github.act(REPO, thread, {kind: 'closed', login: 'kim'}),
      countReactions: () => find()?.reactions.length ?? 0,
      readReplies: () => repo.comments.filter(({login}) => login === BOT).map(({body}) => body),
      end: async () => {},
    };
  });
}

describe('the last look', () => {
  test('costs two requests, one more for each team, and tells the time of the host', async () => {
    const here = await stage();
    here.at.github.setPermission('rosa', 'write');
    here.at.github.reset();

    const scene = await here.open().readScene({...lookAt(here), teams: ['core']});

    expect(here.at.github.apiRequestCount).toBe(3);
    expect(scene.now).toBe(Math.floor(here.at.github.world.now() / 1000) * 1000 - 1000);
  });

  test('finds the comment without its node id by one request more', async () => {
    const here = await stage();

    const scene = await here.open({node: null}).readScene(lookAt(here));

    expect(value(scene.comment)?.body).toBe('/retry');
    expect(here.at.github.apiRequestCount).toBe(3);
  });

  test('does not take another comment for this one', async () => {
    const here = await stage();
    const other = here.at.github.addComment(REPO, {issue: here.thread, login: 'rosa', body: '/halt x'}).id;

    const scene = await here.open().readScene({...lookAt(here), comment: other});

    expect(scene.comment).toMatchObject({ok: false, problem: {code: 'HOST_UNREADABLE'}});
  });

  test('names an account that is gone nobody, and a program as a program', async () => {
    const here = await stage();
    const [first] = here.at.github.world.repo(REPO).comments;
    Object.assign(first ?? {}, {login: 'ghost'});
    const ghost = await here.open().readScene(lookAt(here));
    Object.assign(first ?? {}, {login: 'renovate[bot]'});
    const program = await here.open().readScene(lookAt(here));

    expect(value(ghost.comment)?.author).toBeNull();
    expect(value(program.comment)?.author).toEqual({login: 'renovate[bot]', type: 'Bot'});
  });

  test.each(['archive', null] as const)('says that a thread which went to %s is not here', async (to) => {
    const here = await stage();
    if (to !== null) here.at.github.addRepo({owner: 'harbour', name: to});
    here.at.github.removeIssue(REPO, here.thread, to === null ? null : `harbour/${to}`);

    expect(value((await here.open().readScene(lookAt(here))).thread).place).not.toBe('here');
  });

  test('tells whether a pull request comes from a fork', async () => {
    const here = await stage();
    const pull = openPull(here.at);
    here.at.github.addRepo({owner: 'mallory', name: 'tide-tables'});
    here.at.github.commit('mallory/tide-tables', 'evil', {'b.txt': '1'}, 'Fork');
    const fork = here.at.github.addPull({
      repo: REPO,
      title: 'F',
      head: 'evil',
      headRepo: 'mallory/tide-tables',
      login: 'mallory',
    });

    const own = await here.open().readScene({...lookAt(here), thread: pull});
    const other = await here.open().readScene({...lookAt(here), thread: fork.number});

    expect(value(own.thread)).toMatchObject({kind: 'pull', fork: 'no', owner: 'foreign'});
    expect(value(other.thread)).toMatchObject({kind: 'pull', fork: 'yes'});
  });

  test('knows its own threads also with the token of a person', async () => {
    const here = await stage();
    here.at.github.addToken('larss', {login: 'lars', type: 'user', permissions: {}});
    here.at.github.setPermission('lars', 'write');
    const own = here.at.github.addIssue({repo: REPO, title: 'Red', body: 'x', login: 'lars', labels: [LABEL]});

    const host = here.open({token: 'larss'});

    expect(value((await host.readScene({...lookAt(here), thread: own.number})).thread).owner).toBe('own');
    expect(value((await host.readScene(lookAt(here))).thread).owner).toBe('foreign');
  });

  test('of a part that may not be read does not hide the others', async () => {
    const here = await stage();
    here.at.github.setPermission('rosa', 'write');
    here.at.github.inject({fault: 'status', match: 'GET ~/collaborators/{username}/permission', status: 403});

    const scene = await here.open().readScene(lookAt(here));

    expect(scene.permission).toMatchObject({ok: false, problem: {code: 'HOST_FORBIDDEN'}});
    expect(value(scene.comment)?.body).toBe('/retry');
    expect(scene.now).toBe(NO_TIME);
  });

  test('fails in every part when nothing answers', async () => {
    const here = await stage();
    here.at.github.inject({fault: 'graphql', error: 'FORBIDDEN', times: 9});

    const {comment, thread, sign} = await here.open().readScene(lookAt(here));

    expect([comment.ok, thread.ok, sign.ok]).toEqual([false, false, false]);
  });
});

describe('the stop sign', () => {
  const issues = (here: Stage) => here.at.github.world.repo(REPO).issues;
  const forge = (here: Stage, login: string) =>
    here.at.github.addIssue({repo: REPO, title: 'Stop', body: STOP_MARKER, login, labels: [LABEL]});

  test('that a stranger opened stops nobody', async () => {
    const here = await stage();
    forge(here, 'mallory');

    expect(value((await here.open().readScene(lookAt(here))).sign)).toBe('clear');
    expect(value(await here.at.host().readStopSign())).toBe('clear');
  });

  test('is seen behind more open incidents than one page holds', async () => {
    const here = await stage();
    forge(here, BOT);
    for (let count = 0; count < 130; count += 1) {
      here.at.github.addIssue({repo: REPO, title: 'x', login: BOT, labels: [LABEL]});
    }

    expect(value((await here.open().readScene(lookAt(here))).sign)).toBe('raised');
  });

  test('comes with the list of incidents, without a request of its own', async () => {
    const here = await stage();
    value(await here.open().ensureStopSign('raised', 'down'));
    const host = here.at.host();
    here.at.github.reset();

    value(await host.listIncidents());

    expect(value(await host.readStopSign())).toBe('raised');
    expect(here.at.github.apiRequestCount).toBe(1);
  });

  test('is one when the answer to its creation was lost', async () => {
    const here = await stage();
    here.at.github.inject({fault: 'drop-after', match: 'POST ~/issues'});

    const raised = value(await here.open().ensureStopSign('raised', 'down'));

    expect(raised.change).toBe('created');
    expect(issues(here).filter(({body}) => body?.includes(STOP_MARKER))).toHaveLength(1);
  });
});

describe('teams', () => {
  test('cannot be read with the token of a workflow, which is doubt and no membership', async () => {
    const here = await stage();
    here.at.github.setTeam('harbour', 'core', {rosa: 'active'});

    expect((await here.open().readRight({login: 'rosa', teams: ['core']})).teams).toEqual([
      {team: 'core', member: 'unreadable'},
    ]);
  });

  test('count only members that have accepted', async () => {
    const here = await stage();
    here.at.github.addToken('app', {login: 'our-app[bot]', type: 'bot', permissions: {members: 'read'}});
    here.at.github.setTeam('harbour', 'core', {rosa: 'pending'});

    expect((await here.open({token: 'app'}).readRight({login: 'rosa', teams: ['core']})).teams).toEqual([
      {team: 'core', member: 'no'},
    ]);
  });
});

test('nobody of that name may do nothing', async () => {
  const here = await stage();

  expect(value((await here.open().readRight({login: 'nobody-here', teams: []})).permission).permission).toBe('none');
});

describe('authors of commits', () => {
  const commitOf = (here: Stage, email: string) =>
    here.at.github.commit(REPO, 'main', {'a.txt': email}, {message: 'x', author: {name: 'x', email}});

  test('are read in one request, with those of their pull requests', async () => {
    const here = await stage();
    here.at.github.world.user('mika');
    const sha = commitOf(here, '5+mika@users.noreply.github.com');
    here.at.github.addPull({repo: REPO, title: 'x', head: 'main', mergeCommit: sha, login: 'noor'});
    here.at.github.reset();

    expect(value(await here.open().readAuthors([sha]))).toEqual(['mika', 'noor']);
    expect(here.at.github.apiRequestCount).toBe(1);
  });

  test('are not known when one of them has no account', async () => {
    const here = await stage();
    const sha = commitOf(here, 'somebody@example.invalid');

    expect(await here.open().readAuthors([sha])).toMatchObject({ok: false, problem: {code: 'HOST_UNREADABLE'}});
  });

  test('of a commit that is not there are not known', async () => {
    const here = await stage();

    expect((await here.open().readAuthors(['f'.repeat(40)])).ok).toBe(false);
  });
});

describe('a reply', () => {
  const marker = renderReplyMarker(1);

  test('is not found in what somebody else wrote', async () => {
    const here = await stage();
    here.at.github.addComment(REPO, {issue: here.thread, login: 'mallory', body: `I am it\n${marker}`});

    const written = await here
      .open()
      .ensureReply({thread: here.thread, marker, body: `Done\n${marker}`, known: 'find'});

    expect(value(written).change).toBe('created');
  });

  test('is one when the answer to it was lost', async () => {
    const here = await stage();
    here.at.github.inject({fault: 'drop-after', match: 'POST ~/issues/{issue_number}/comments'});

    value(await here.open().ensureReply({thread: here.thread, marker, body: `Done\n${marker}`, known: 'new'}));

    const replies = here.at.github.world.repo(REPO).comments.filter(({body}) => body.includes(marker));
    expect(replies).toHaveLength(1);
  });

  test('and a reaction on a comment that is gone are problems', async () => {
    const here = await stage();

    expect(await here.open().react(4711, 'heard')).toMatchObject({problem: {code: 'HOST_NOT_FOUND'}});
  });
});

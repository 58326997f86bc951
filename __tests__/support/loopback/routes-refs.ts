// Routes for refs and for git's own objects. Refs move only forward unless forced, as on GitHub.
import type {TreeEntry} from './bare-repository.ts';
import type {Repo} from './model.ts';
import {type Json, toRepoUrl} from './render-base.ts';
import {renderGitCommit, renderRef} from './render-git.ts';
import {
  type Call,
  namesOf,
  notFound,
  type Reply,
  type Routes,
  reply,
  replyPage,
  textOf,
  unprocessable,
} from './route.ts';
import {resolveRef} from './routes-git.ts';
import {isRecord} from './undocumented.ts';
import type {World} from './world.ts';

/** Operations on refs and git objects. */
export const REF_ROUTES: Routes = {
  'GET ~/git/ref/{ref}': {needs: 'contents:read', answer: answerRef},
  'GET ~/git/matching-refs/{ref}': {needs: 'contents:read', answer: answerMatchingRefs},
  'POST ~/git/refs': {needs: 'contents:write', answer: createRef},
  'PATCH ~/git/refs/{ref}': {needs: 'contents:write', answer: updateRef},
  'DELETE ~/git/refs/{ref}': {needs: 'contents:write', answer: deleteRef},
  'POST ~/git/blobs': {needs: 'contents:write', answer: createBlob},
  'POST ~/git/trees': {needs: 'contents:write', answer: createTree},
  'GET ~/git/trees/{tree_sha}': {needs: 'contents:read', answer: answerTree},
  'POST ~/git/commits': {needs: 'contents:write', answer: createCommit},
};

function answerRef({world, repo, params}: Call): Reply {
  const ref = `refs/${params['ref']}`;
  const sha = repo.git.readRef(ref);
  return sha === null ? notFound() : reply(200, renderRef(world, repo, ref, sha));
}

function answerMatchingRefs(call: Call): Reply {
  const refs = call.repo.git.listRefs(`refs/${call.params['ref']}`);
  return replyPage(call, refs, ({ref, sha}) => renderRef(call.world, call.repo, ref, sha));
}

function createRef({world, repo, body}: Call): Reply {
  const ref = textOf(body, 'ref') ?? '';
  const sha = textOf(body, 'sha') ?? '';
  if (!/^refs\/[^/]+\/./.test(ref)) return unprocessable('Reference name must start with refs/ and have two slashes');
  if (repo.git.resolve(sha) !== sha) return unprocessable('Object does not exist');
  if (repo.git.readRef(ref) !== null) return unprocessable('Reference already exists');
  if (repo.protection.get(ref.replace('refs/heads/', '')) === 'ruleset') {
    return unprocessable(
      'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
    );
  }
  if (!repo.git.updateRef(ref, sha, null)) return unprocessable('Reference could not be created');
  return reply(201, renderRef(world, repo, ref, sha));
}

function updateRef({world, repo, params, body}: Call): Reply {
  const ref = `refs/${params['ref']}`;
  const sha = textOf(body, 'sha') ?? '';
  const now = repo.git.readRef(ref);
  if (now === null) return unprocessable('Reference does not exist');
  if (repo.git.resolve(sha) !== sha) return unprocessable('Object does not exist');
  const rule = repo.protection.get(ref.replace('refs/heads/', ''));
  if (rule === 'ruleset' || rule === 'branch-protection') {
    return unprocessable('Repository rule violations found\n\nChanges must be made through a pull request.\n\n');
  }
  const isForward = repo.git.attempt(['merge-base', '--is-ancestor', now, sha]) !== null;
  if (!isForward && body['force'] !== true) return unprocessable('Update is not a fast forward');
  if (!repo.git.updateRef(ref, sha, now)) return unprocessable('Reference cannot be updated');
  return reply(200, renderRef(world, repo, ref, sha));
}

function deleteRef({repo, params}: Call): Reply {
  return repo.git.deleteRef(`refs/${params['ref']}`) ? reply(204, null) : unprocessable('Reference does not exist');
}

function createBlob({world, repo, body}: Call): Reply {
  const encoding = textOf(body, 'encoding') === 'base64' ? 'base64' : 'utf8';
  const bytes = Buffer.from(textOf(body, 'content') ?? '', encoding);
  const sha = repo.git.text(['hash-object', '-w', '--stdin'], bytes).trim();
  return reply(201, {sha, url: `${toRepoUrl(world, repo)}/git/blobs/${sha}`});
}

function createTree({world, repo, body}: Call): Reply {
  const {git} = repo;
  const base = textOf(body, 'base_tree');
  if (base !== null && git.resolveTree(base) === null) return unprocessable('base_tree is not a valid tree oid');
  const items = (Array.isArray(body['tree']) ? body['tree'] : []).filter(isRecord);
  const entries = items.map((item) => {
    const content = textOf(item, 'content');
    const sha = content === null ? textOf(item, 'sha') : git.text(['hash-object', '-w', '--stdin'], content).trim();
    return {path: textOf(item, 'path') ?? '', mode: textOf(item, 'mode') ?? '100644', sha};
  });
  const sha = git.writeTree(base, entries);
  return reply(201, renderTree(world, repo, sha, git.listDirectory(sha, '')));
}

/** By tree, commit or branch; `recursive` counts whatever its value is. */
function answerTree({world, repo, params, query}: Call): Reply {
  const {git} = repo;
  const sha = git.resolveTree(resolveRef(repo, params['tree_sha'] ?? '') ?? params['tree_sha'] ?? '');
  if (sha === null) return notFound();
  return reply(
    200,
    renderTree(world, repo, sha, query.has('recursive') ? git.listAll(sha) : git.listDirectory(sha, '')),
  );
}

function renderTree(world: World, repo: Repo, sha: string, entries: readonly TreeEntry[]): Json {
  const url = `${toRepoUrl(world, repo)}/git`;
  const tree = entries.map((entry) => ({
    path: entry.path,
    mode: entry.mode,
    type: entry.type,
    sha: entry.sha,
    ...(entry.type === 'blob' ? {size: entry.size} : {}),
    url: `${url}/${entry.type}s/${entry.sha}`,
  }));
  return {sha, url: `${url}/trees/${sha}`, tree, truncated: false};
}

function createCommit({world, repo, body, token}: Call): Reply {
  const {git} = repo;
  const tree = textOf(body, 'tree') ?? '';
  if (git.resolveTree(tree) === null) return unprocessable('Tree SHA does not exist');
  const parents = namesOf(body['parents']);
  const lost = parents.find((parent) => git.resolve(parent) !== parent);
  if (lost !== undefined) return unprocessable(`Parent SHA does not exist or is not a commit object: ${lost}`);
  const given = isRecord(body['author']) ? body['author'] : {};
  const name = textOf(given, 'name') ?? token.login;
  const email = textOf(given, 'email') ?? `${token.login}@users.noreply.invalid`;
  const message = textOf(body, 'message') ?? '';
  const sha = git.writeCommit({tree, parents, message, author: {name, email}, at: world.now()});
  return reply(201, renderGitCommit(world, repo, sha));
}

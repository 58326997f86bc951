// Git objects as GraphQL shows them: commits, refs, trees and blobs.
import {GraphQLError} from 'graphql';
import type {TreeEntry} from './bare-repository.ts';
import {toThreadObject, toUserOfAddress} from './graphql-threads.ts';
import type {Repo} from './model.ts';
import {type Json, toNodeId, toRepoPage, toTime} from './render-base.ts';
import {listPullsOfCommit} from './routes-git.ts';
import type {World} from './world.ts';

/** Installation tokens may not write below this folder. */
export const WORKFLOWS = '.github/workflows/';
/** GitHub cuts the text of a larger blob. */
const MAX_TEXT_BYTES = 512_000;

/** A ref, or null when it does not exist. */
export function toRefObject(world: World, repo: Repo, ref: string): Json | null {
  const sha = repo.git.readRef(ref);
  if (sha === null) return null;
  const prefix = /^refs\/[^/]+\//.exec(ref)?.[0] ?? '';
  return {
    __typename: 'Ref',
    id: toNodeId('REF', `${repo.id}:${ref}`),
    name: ref.slice(prefix.length),
    prefix,
    get target() {
      return toCommitObject(world, repo, sha);
    },
  };
}

/** A commit with its message taken apart. */
export function toCommitObject(world: World, repo: Repo, sha: string): Json {
  const info = repo.git.readCommit(sha);
  const [headline = '', ...rest] = info.message.split('\n');
  return {
    __typename: 'Commit',
    id: toNodeId('C', sha),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    url: `${toRepoPage(world, repo)}/commit/${sha}`,
    commitUrl: `${toRepoPage(world, repo)}/commit/${sha}`,
    message: info.message,
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    committedDate: toTime(info.committer.at),
    authoredDate: toTime(info.author.at),
    get tree() {
      return toTreeObject(world, repo, {commit: sha, path: ''});
    },
    authors: () => ({nodes: [{user: toUserOfAddress(world, info.author.email)}]}),
    associatedPullRequests: () => ({
      nodes: listPullsOfCommit(world, repo, sha).map((pull) => toThreadObject(world, repo, pull)),
    }),
    file: ({path}: {readonly path: string}) => {
      const entry = repo.git.readEntry(sha, path);
      // A missing file is an error beside the data, and not only a null.
      if (entry === null) {
        throw new GraphQLError(`Could not resolve file for path '${path}'.`, {extensions: {type: 'NOT_FOUND'}});
      }
      return toTreeEntry(world, repo, {commit: sha, entry});
    },
  };
}

/** A folder at a commit; its entries are read only when asked for. */
export function toTreeObject(world: World, repo: Repo, at: {readonly commit: string; readonly path: string}): Json {
  const sha = repo.git.readEntry(at.commit, at.path)?.sha ?? '';
  return {
    __typename: 'Tree',
    id: toNodeId('T', sha),
    oid: sha,
    get entries() {
      const prefix = at.path === '' ? '' : `${at.path}/`;
      return repo.git
        .listDirectory(at.commit, at.path)
        .map((entry) =>
          toTreeEntry(world, repo, {commit: at.commit, entry: {...entry, path: `${prefix}${entry.path}`}}),
        );
    },
  };
}

function toTreeEntry(world: World, repo: Repo, at: {readonly commit: string; readonly entry: TreeEntry}): Json {
  const {entry, commit} = at;
  return {
    name: entry.path.slice(entry.path.lastIndexOf('/') + 1),
    path: entry.path,
    type: entry.type,
    mode: Number.parseInt(entry.mode, 8),
    oid: entry.sha,
    size: entry.size,
    get object() {
      return entry.type === 'tree' ? toTreeObject(world, repo, {commit, path: entry.path}) : toBlobObject(repo, entry);
    },
  };
}

/** A file; binary files have no text. */
export function toBlobObject(repo: Repo, entry: TreeEntry): Json {
  const bytes = repo.git.readBlob(entry.sha);
  const isBinary = bytes.includes(0);
  return {
    __typename: 'Blob',
    id: toNodeId('B', entry.sha),
    oid: entry.sha,
    byteSize: bytes.length,
    isBinary,
    isTruncated: !isBinary && bytes.length > MAX_TEXT_BYTES,
    text: isBinary ? null : bytes.subarray(0, MAX_TEXT_BYTES).toString('utf8'),
  };
}

// Writes the part of GitHub's own OpenAPI description that the loopback GitHub answers for, small enough to be committed.
// Run it by hand (`node tools/extract-openapi.mjs`) when an operation is added; the package is 385 MB unpacked, so it is no dependency.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const PACKAGE = '@octokit/openapi@23.0.2';
/** Before it is laid out. Larger than this is no fixture any more; an operation with a huge schema was added by mistake. */
const MAX_BYTES = 300_000;
const REPO = '/repos/{owner}/{repo}';

/** Path (below `/repos/{owner}/{repo}`, or whole when it starts with `//`) to the methods that we answer. */
const OPERATIONS = {
  '//user': ['get'],
  '//rate_limit': ['get'],
  '//orgs/{org}/teams/{team_slug}/memberships/{username}': ['get'],
  '': ['get'],
  '/branches/{branch}': ['get'],
  '/collaborators/{username}/permission': ['get'],
  '/commits': ['get'],
  '/commits/{ref}': ['get'],
  '/commits/{commit_sha}/pulls': ['get'],
  '/compare/{basehead}': ['get'],
  '/contents/{path}': ['get'],
  '/git/blobs': ['post'],
  '/git/commits': ['post'],
  '/git/matching-refs/{ref}': ['get'],
  '/git/ref/{ref}': ['get'],
  '/git/refs': ['post'],
  '/git/refs/{ref}': ['patch', 'delete'],
  '/git/trees': ['post'],
  '/git/trees/{tree_sha}': ['get'],
  '/actions/runs': ['get'],
  '/actions/runs/{run_id}': ['get'],
  '/actions/runs/{run_id}/attempts/{attempt_number}': ['get'],
  '/actions/runs/{run_id}/attempts/{attempt_number}/jobs': ['get'],
  '/actions/runs/{run_id}/jobs': ['get'],
  '/actions/runs/{run_id}/rerun-failed-jobs': ['post'],
  '/actions/jobs/{job_id}': ['get'],
  '/actions/jobs/{job_id}/logs': ['get'],
  '/actions/jobs/{job_id}/rerun': ['post'],
  '/actions/workflows/{workflow_id}/runs': ['get'],
  '/check-runs/{check_run_id}/annotations': ['get'],
  '/issues': ['get', 'post'],
  '/issues/{issue_number}': ['get', 'patch'],
  '/issues/{issue_number}/comments': ['get', 'post'],
  '/issues/{issue_number}/labels': ['get', 'post'],
  '/issues/{issue_number}/timeline': ['get'],
  '/issues/comments/{comment_id}': ['get', 'patch', 'delete'],
  '/issues/comments/{comment_id}/reactions': ['post'],
  '/labels': ['get', 'post'],
  '/pulls': ['get', 'post'],
  '/pulls/{pull_number}': ['get', 'patch'],
};

const UNUSED = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'headers', 'tags']);

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/** JSON Schema has no `nullable`: a typed schema gets one more type, any other is wrapped. */
function withNull(schema) {
  const {nullable, ...rest} = schema;
  if (nullable !== true) return rest;
  if (typeof rest.type !== 'string') return {anyOf: [rest, {type: 'null'}]};
  const nulled = {...rest, type: [rest.type, 'null']};
  return rest.enum === undefined ? nulled : {...nulled, enum: [...new Set([...rest.enum, null])]};
}

/** Drops prose. Below `properties` the keys are names of fields, and a field may well be called `description`. */
function slim(node, keysAreNames) {
  if (Array.isArray(node)) return node.map((item) => slim(item, false));
  if (!isObject(node)) return node;
  const kept = Object.entries(node).filter(([key]) => keysAreNames || !(UNUSED.has(key) || key.startsWith('x-')));
  const next = kept.map(([key, value]) => {
    if (!keysAreNames && (key === 'enum' || key === 'default' || key === 'required')) return [key, value];
    return [key, slim(value, !keysAreNames && (key === 'properties' || key === 'parameters' || key === 'schemas'))];
  });
  const object = Object.fromEntries(next);
  return keysAreNames ? object : withNull(object);
}

function readDescription(folder) {
  execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  const wanted = ['package/generated/api.github.com.json', 'package/LICENSE'];
  execFileSync('tar', ['-xzf', archive, ...wanted], {cwd: folder});
  return wanted.map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Copies what `node` refers to into `components`, again and again until nothing new is named. */
function collectReferences(node, source, components) {
  if (Array.isArray(node)) for (const item of node) collectReferences(item, source, components);
  if (!isObject(node)) return;
  if (typeof node.$ref === 'string') addComponent(node.$ref, source, components);
  for (const value of Object.values(node)) collectReferences(value, source, components);
}

function addComponent(reference, source, components) {
  const [, , kind, name] = reference.split('/');
  components[kind] ??= {};
  const folder = components[kind];
  if (folder[name] !== undefined) return;
  folder[name] = slim(source.components[kind][name], false);
  collectReferences(folder[name], source, components);
}

function extractPaths(source) {
  const paths = {};
  for (const [short, methods] of Object.entries(OPERATIONS)) {
    const path = short.startsWith('//') ? short.slice(1) : `${REPO}${short}`;
    paths[path] = {};
    for (const method of methods) {
      const operation = source.paths[path]?.[method];
      if (operation === undefined) throw new Error(`${PACKAGE} has no ${method} ${path}`);
      const github = operation['x-github'] ?? {};
      paths[path][method] = {...slim(operation, false), 'x-apps': github.enabledForGitHubApps === true};
    }
  }
  return paths;
}

function main() {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    const [json, licence] = readDescription(folder);
    const source = JSON.parse(json);
    const paths = extractPaths(source);
    const components = {};
    collectReferences(paths, source, components);
    const text = `${JSON.stringify({openapi: source.openapi, info: {title: PACKAGE, version: source.info.version}, paths, components})}\n`;
    if (text.length > MAX_BYTES) throw new Error(`the extract has ${text.length} bytes, more than ${MAX_BYTES}`);
    const target = new URL('../__tests__/support/', import.meta.url);
    writeFileSync(new URL('openapi.json', target), text);
    // Laid out as the linter wants it, which also lets a review see what a newer description changes.
    const file = fileURLToPath(new URL('openapi.json', target));
    execFileSync('npx', ['biome', 'format', '--write', file], {stdio: ['ignore', 'ignore', 'inherit']});
    writeFileSync(
      new URL('openapi.LICENSE', target),
      `openapi.json is an extract of ${PACKAGE}, made by tools/extract-openapi.mjs.\n\n${licence}`,
    );
    console.log(
      `${Object.keys(paths).length} paths, ${Object.keys(components.schemas).length} schemas, ${text.length} bytes`,
    );
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

main();

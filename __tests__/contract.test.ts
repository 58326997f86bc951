// Guards the public face: action.yml, the README's tables and examples and our own workflows agree with the sources and with GitHub.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow} from '@actions/workflow-parser';
import {parseAction} from '@actions/workflow-parser/actions/action-parser';
import {describe, expect, test} from '@jest/globals';
import {parse} from 'yaml';
import {INPUTS} from '../src/config/inputs.ts';
import {readPolicyFile} from '../src/config/parse-policy.ts';
import {renderPolicyTable} from '../src/config/policy-table.ts';
import {renderActionYml, renderInputsTable, renderOutputsTable} from '../src/config/render-action.ts';
import {renderCodesPage} from '../src/config/render-codes.ts';
import {ROOT, readDocument} from './support-docs/documents.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const readme = readDocument('README.md');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: unknown;
  readonly steps?: readonly Step[];
}

const stepsOf = (workflow: Workflow) => Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);

/** What GitHub's own parser has against a workflow file. */
async function refuseWorkflow(name: string, content: string): Promise<readonly string[]> {
  const {context, value} = parseWorkflow({name, content}, new NoOperationTraceWriter());
  if (value === undefined) return context.errors.getErrors().map((error) => error.message);
  // Errors in cron, in `needs` and in expressions come only with the conversion; policy 1 goes on after the first.
  const template = await convertWorkflowTemplate(context, value, undefined, {errorPolicy: 1});
  return [...context.errors.getErrors(), ...(template.errors ?? [])].map((error) =>
    'message' in error ? error.message : error.Message,
  );
}

/** What GitHub's own parser has against an action.yml. */
function refuseAction(content: string): readonly string[] {
  const {context} = parseAction({name: 'action.yml', content}, new NoOperationTraceWriter());
  return context.errors.getErrors().map((error) => error.message);
}

const fences = readme.codes.filter((code) => code.language === 'yaml');
const isPolicy = (text: string) => text.startsWith('# .github/aftermath.yml');

const examples = fences
  .filter((fence) => !isPolicy(fence.text))
  .map((fence) => [`README.md:${fence.line}`, fence.text] as const);
const policies = fences
  .filter((fence) => isPolicy(fence.text))
  .map((fence) => [`README.md:${fence.line}`, fence.text] as const);
const own = readdirSync(join(ROOT, '.github/workflows'))
  .toSorted()
  .map((name) => [`.github/workflows/${name}`, read(`.github/workflows/${name}`)] as const);

describe('generated files are what the sources say (npm run build writes them)', () => {
  test.each([
    ['action.yml', renderActionYml],
    ['docs/reason-codes.md', renderCodesPage],
  ] as const)('%s', (path, render) => {
    expect(read(path)).toBe(render());
  });

  test.each([
    ['README.md', 'inputs', renderInputsTable],
    ['README.md', 'outputs', renderOutputsTable],
    ['docs/policy.md', 'policy', renderPolicyTable],
  ] as const)('%s: the %s table', (path, name, render) => {
    const [, block] = readDocument(path).text.split(`<!-- generated:${name} -->`);

    expect(block?.split('<!-- /generated -->')[0]?.trim()).toBe(render().trim());
  });
});

test('the policy table has a row for every key of the published schema', () => {
  interface SchemaNode {
    readonly properties?: Readonly<Record<string, SchemaNode>>;
    readonly items?: SchemaNode;
  }
  const listKeys = (node: SchemaNode): readonly string[] => [
    ...Object.entries(node.properties ?? {}).flatMap(([key, child]) => [
      key,
      ...listKeys(child).map((inner) => (inner.startsWith('[]') ? `${key}${inner}` : `${key}.${inner}`)),
    ]),
    ...(node.items === undefined ? [] : listKeys(node.items).map((inner) => `[].${inner}`)),
  ];
  const keys = listKeys(JSON.parse(read('schema/aftermath-policy.schema.json')));
  const rows = [...renderPolicyTable().matchAll(/^\| `(?<key>[^`]+)` \|/gm)].map((match) => match.groups?.['key']);

  expect(keys).toEqual(expect.arrayContaining(['mode', 'plans[].files', 'severity.rules[].when.branch']));
  expect(rows.toSorted()).toEqual(keys.toSorted());
});

test('action.yml passes the parser of GitHub', () => {
  expect(refuseAction(read('action.yml'))).toEqual([]);
});

test.each([
  ['using: node24', 'using: node99'],
  ['  main: dist/action/index.js\n', ''],
  ['branding:', 'brandung:'],
])('an action.yml with %j turned into %j is refused', (from, to) => {
  const broken = renderActionYml().replace(from, to);

  expect(broken).not.toBe(renderActionYml());
  expect(refuseAction(broken)).not.toEqual([]);
});

test('the README shows workflows for every trigger, and a policy', () => {
  expect(examples.length).toBeGreaterThanOrEqual(4);
  expect(policies.length).toBeGreaterThanOrEqual(1);
  expect(own.map(([name]) => name)).toEqual(
    ['acceptance', 'aftermath', 'check-dist', 'ci', 'explore', 'operators', 'release'].map(
      (name) => `.github/workflows/${name}.yml`,
    ),
  );
});

test.each([...own, ...examples])('%s passes the parser of GitHub', async (name, text) => {
  expect(Object.keys(parse(text))).toEqual(expect.arrayContaining(['on', 'jobs']));
  expect(await refuseWorkflow(name, text)).toEqual([]);
});

const SOUND = `on: push
permissions:
  contents: read
jobs:
  test:
    if: \${{ github.ref == 'refs/heads/main' }}
    runs-on: ubuntu-latest
    steps:
      - run: make
`;

test.each([
  ['an unknown key', SOUND.replace('runs-on', 'run-on')],
  ['an unknown permission', SOUND.replace('contents', 'content')],
  ['an unknown event', SOUND.replace('push', 'pushed')],
  ['a job that needs none that exists', SOUND.replace('    runs-on', '    needs: [build]\n    runs-on')],
  ['an expression that does not end', SOUND.replace("'refs/heads/main'", "('refs/heads/main'")],
  ['a step that does nothing', SOUND.replace('- run: make', '- name: make')],
  ['no job', 'on: push\n'],
])('a workflow with %s is refused', async (_, text) => {
  expect(await refuseWorkflow('sound.yml', SOUND)).toEqual([]);
  expect(await refuseWorkflow('broken.yml', text)).not.toEqual([]);
});

test.each(policies)('the policy at %s is accepted', (_, text) => {
  expect(readPolicyFile('.github/aftermath.yml', text)).toMatchObject({ok: true});
});

test.each([...own, ...examples])('%s gives our action only inputs that it has', (_, text) => {
  const names: readonly string[] = INPUTS.map((input) => input.name);
  const given = stepsOf(parse(text))
    .filter((step) => /^(?:\.\/|aftermath-ci\/aftermath)/.test(step.uses ?? ''))
    .flatMap((step) => Object.keys(step.with ?? {}));

  expect(given.filter((name) => !names.includes(name))).toEqual([]);
});

describe.each(own)('%s', (_, text) => {
  const workflow: Workflow = parse(text);

  test('starts without permissions and gives every job its own, and a time limit', () => {
    expect(workflow.permissions).toEqual({});
    expect(workflow.concurrency).toBeDefined();
    for (const job of Object.values(workflow.jobs)) {
      expect(job.permissions).toEqual(expect.any(Object));
      expect(job['timeout-minutes']).toEqual(expect.any(Number));
    }
  });

  test('pins every action to a commit and names its version', () => {
    const lines = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));

    expect(lines.length).toBeGreaterThan(0);
    expect(
      lines.filter((line) => !/uses: (?:\.\/|[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(line)),
    ).toEqual([]);
  });

  test('leaves no token behind and puts no value into a script', () => {
    const steps = stepsOf(workflow);
    const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@'));

    expect(checkouts.every((step) => step.with?.['persist-credentials'] === false)).toBe(true);
    expect(steps.filter((step) => step.run?.includes('${{'))).toEqual([]);
  });
});

test('the workflow that hears comments never looks at a pull request, and loses none of them', () => {
  const hearing: Workflow = parse(read('.github/workflows/operators.yml'));
  const checkouts = stepsOf(hearing).filter((step) => step.uses?.startsWith('actions/checkout@'));

  expect(hearing.on).toEqual({issue_comment: {types: ['created']}});
  expect(checkouts.map((step) => step.with?.['ref'])).toEqual(['${{ github.event.repository.default_branch }}']);
  expect(hearing.concurrency).toMatchObject({
    group: expect.stringContaining('github.event.comment.id'),
    'cancel-in-progress': false,
  });
});

test('the workflow that handles our failures listens to all others that test', () => {
  const listening: Workflow = parse(read('.github/workflows/aftermath.yml'));
  const testing = own
    .filter(([name]) => !/\/(?:aftermath|operators|release)\.yml$/.test(name))
    .map(([, text]) => parse(text).name);

  expect(listening.on).toMatchObject({workflow_run: {workflows: expect.arrayContaining(testing)}});
});

test.each(['problem', 'diagnosis'])('the issue form %s asks for reason code, result and mode', (name) => {
  const form = parse(read(`.github/ISSUE_TEMPLATE/${name}.yml`));
  const ids: readonly string[] = form.body.flatMap((field: {readonly id?: string}) =>
    field.id === undefined ? [] : [field.id],
  );

  expect(form).toMatchObject({name: expect.any(String), description: expect.any(String)});
  expect(ids).toEqual(expect.arrayContaining(['reason-code', 'result', 'mode']));
  expect(new Set(ids).size).toBe(ids.length);
});

// Whatever entry a refusal advises, written into the policy it reads the file.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {stringify} from 'yaml';
import {readPolicyFile} from '../../src/config/parse-policy.ts';
import {explainProblem} from '../../src/domain/problem.ts';
import {readWorkplan} from '../../src/workplan/read.ts';

const json = (value: unknown): string => JSON.stringify(value);

/** Reads with the advised entry; null when the file is read as it is, or no entry is advised. */
function follow(file: string, text: string) {
  const refused = readWorkplan(file, text);
  if (refused.ok || refused.problem.code !== 'PLAN_UNKNOWN' || refused.problem.mapping === undefined) return null;
  const {mapping, candidates} = refused.problem;
  for (const entry of [
    mapping,
    ...candidates.slice(1).map((preset) => mapping.replace(/preset: [\w-]+/, `preset: ${preset}`)),
  ]) {
    const policy = readPolicyFile('p.yml', entry);
    if (!policy.ok) throw new Error(`${entry}: ${json(policy.problem)}`);
    const read = readWorkplan(file, text, policy.value.policy.plans[0]);
    if (!read.ok) throw new Error(`${entry}: ${explainProblem(read.problem)}`);
    if (entry === mapping && candidates.length < 2) return {mapping, items: read.value.items};
  }
  return {mapping, items: []};
}

const two = (first: object, second: object, more: object = {}): readonly object[] => [
  {...more, ...first, title: 'A', status: 'done'},
  {...more, ...second, title: 'B', status: 'todo'},
];

const CASES: readonly (readonly [unknown, RegExp])[] = [
  [{backlog: two({epic_id: 'E1', id: 'S1'}, {epic_id: 'E1', id: 'S2'})}, /items: \["\/backlog\/\*"\], id: \["\/id"\]/],
  [
    {
      backlog: [
        ...two({epic_id: 'E1', story_no: 1}, {epic_id: 'E1', story_no: 2}),
        {epic_id: 'E1', story_no: 3, title: 'C', status: 'todo'},
      ],
    },
    /id: \["\/story_no"\]/,
  ],
  [
    [
      {userId: 1, id: 1, title: 'A', completed: true},
      {userId: 1, id: 2, title: 'B', completed: false},
    ],
    /id: \["\/id"\].*done: "\/completed"/,
  ],
  [
    {
      steps: [
        {step: 1, action: 'A', status: 'done'},
        {step: 2, action: 'B', status: 'todo'},
      ],
    },
    /items: \["\/steps\/\*"\], id: \["\/step"\], title: \["\/action"\]/,
  ],
  [
    {
      plan: {
        goal: 'g',
        steps: [
          {step: 1, description: 'A', status: 'completed'},
          {step: 2, description: 'B', status: 'pending'},
        ],
      },
    },
    /items: \["\/plan\/steps\/\*"\]/,
  ],
  [
    {
      next: 4,
      active_projects: [
        {project_number: 1, project_name: 'a', status: 'done'},
        {project_number: 2, project_name: 'b', status: 'planned'},
      ],
    },
    /id: \["\/project_number"\], title: \["\/project_name"\]/,
  ],
  [
    {
      work: {
        items: [
          {name: 'Same', uid: 'a', state: 'closed'},
          {name: 'Same', uid: 'b', state: 'open'},
        ],
      },
    },
    /id: \["\/uid"\], title: \["\/name"\]/,
  ],
  [
    {groups: [{items: two({index: 1}, {index: 2})}, {items: two({index: 1}, {index: 2})}]},
    /items: \["\/groups\/\*\/items\/\*"\], id: \["\/index"\]/,
  ],
  [
    {
      userStories: [
        {id: 1, title: 'A', passes: 'true'},
        {id: 2, title: 'B', passes: 'false'},
      ],
    },
    /status: \{from: "\/passes"\}/,
  ],
  [{work: {a: {state: 'closed'}, b: {state: 'open'}}}, /items: \["\/work\/\*"\], status: \{from: "\/state"\}/],
  [
    [
      {title: 'A', status: 'done'},
      {title: 'B', status: 'todo'},
    ],
    /id: \["\/title"\]/,
  ],
];

describe.each(['JSON', 'YAML'])('%s', (form) => {
  test.each(CASES)('%j', (document, entry) => {
    const [file, text] = form === 'JSON' ? ['own.json', json(document)] : ['own.yaml', stringify(document)];

    const followed = follow(file, text);

    expect(followed?.mapping).toMatch(entry);
    expect(followed?.items.slice(0, 2).map((item) => item.status)).toEqual(['done', 'pending']);
  });
});

test.each([
  [
    'tickets/1.md',
    '---\nticket: ABC-1\nsummary: Dock\nstate: open\n---\ntext\n',
    /preset: front-matter, id: \["\/ticket"\]/,
  ],
  ['docs/1.md', '---\nid: ABC-1\ntitle: Dock\nstatus: afloat\n---\ntext\n', /preset: front-matter, id: \["\/id"\]/],
])('a task at the head of a Markdown text: %s %j', (file, text, entry) => {
  const followed = follow(file, text);

  expect(followed?.mapping).toMatch(entry);
  expect(followed?.items).toMatchObject([{id: 'ABC-1', title: 'Dock'}]);
});

/** In YAML such a map has a preset of its own. */
test.each<(typeof CASES)[number]>([
  [
    {development_status: {'1-1-a': 'done', '1-2-b': 'backlog', '1-3-c': 'afloat'}},
    /items: \["\/development_status\/\*"\], status: \{from: ""\}/,
  ],
  [{waves: [[82]], current_statuses: {'82': 'completed', '83': 'pending'}}, /items: \["\/current_statuses\/\*"\]/],
])('a map of words in JSON: %j', (document, entry) => {
  const followed = follow('own.json', json(document));

  expect(followed?.mapping).toMatch(entry);
  expect(followed?.items.slice(0, 2).map((item) => item.status)).toEqual(['done', 'pending']);
});

test.each([
  [
    {
      epics: [
        {epic_id: 'E1', title: 'A', status: 'done'},
        {epic_id: 'E1', title: 'A', status: 'done'},
        {epic_id: 'E1', title: 'A', status: 'done'},
      ],
    },
  ],
  [{rules: {'no-a': 'error', 'no-b': 'error'}}],
  [{batches: [{batch: 1, title: 'Setup', tasks: ['a']}]}],
])('no entry is advised that would not do, and the way to write one is told: %j', (document) => {
  const refused = readWorkplan('own.json', json(document));
  if (refused.ok) throw new Error('it is refused');

  expect(explainProblem(refused.problem)).toBe(
    'own.json: not a plan we recognise (no list of items with an id, a title and a state was found; if it is a plan, say in the policy where they are: plans: [{files: ["own.json"], items: [...], id: [...], status: {from: ...}}])',
  );
});

test.each([
  [
    {features: [{id: 'F1', title: 'Dock', status: 'afloat'}]},
    /\(what it holds is too little to prove its shape\); it could be done-flag; if it is one, write/,
  ],
  [
    [],
    /\(what it holds fits more than one shape\); it could be batches or done-flag;.* preset: batches\}\], or preset: done-flag in it$/,
  ],
  [{backlog: two({id: 1}, {id: 2})}, /\(its list of items has a form that is none of ours\); if it is one, write/],
])('a refusal with advice does not say that nothing was found: %j', (document, message) => {
  const refused = readWorkplan('own.json', json(document));
  if (refused.ok) throw new Error('it is refused');

  expect(explainProblem(refused.problem)).toMatch(message);
});

test.each([
  '| id | task | status |\n|---|---|---|\n| 1 | A | done |\n',
  '# Tasks\n\n### Task 1: Dock\n**Status:** done\n',
])('a Markdown text without boxes is refused with what is read in Markdown: %j', (text) => {
  const refused = readWorkplan('plan.md', text);
  if (refused.ok) throw new Error('it is refused');

  expect(explainProblem(refused.problem)).toMatch(/check boxes in Markdown, YAML at the head/);
});

const keys = fc.constantFrom(
  'id',
  'epic_id',
  'userId',
  'key',
  'step',
  'name',
  'title',
  'task',
  'note',
  'a/b',
  '*',
  'x~y',
);
const values = fc.oneof(
  fc.constantFrom('E1', 'E2', 'done', 'todo', 'Afloat'),
  fc.nat(3),
  fc.boolean(),
  fc.constant(null),
);
const states = fc.constantFrom('status', 'state', 'done', 'Status', 'completed');
const items = fc.tuple(fc.array(keys, {minLength: 1, maxLength: 4}), states).chain(([names, state]) =>
  fc
    .array(fc.tuple(fc.tuple(...names.map(() => values)), fc.constantFrom('done', 'todo', 'Afloat', true, false)), {
      maxLength: 6,
    })
    .map((rows) =>
      rows.map(([own, word]) =>
        Object.fromEntries([...names.map((name, at) => [name, own[at]] as const), [state, word]]),
      ),
    ),
);
const documents = fc.oneof(
  items,
  fc.tuple(keys, items).map(([key, list]) => ({[key]: list})),
  fc
    .tuple(keys, fc.array(items, {maxLength: 3}))
    .map(([key, lists]) => ({groups: lists.map((list) => ({[key]: list}))})),
  fc
    .dictionary(
      keys,
      items.map((list) => list[0] ?? {}),
    )
    .map((map) => ({work: map})),
  fc.dictionary(keys, fc.constantFrom('done', 'todo', 'Afloat')).map((map) => ({plan: {states: map}})),
);

test('an entry that is advised reads the file, whatever the file holds', () => {
  fc.assert(
    fc.property(documents, fc.constantFrom('own.json', 'own.yaml', 'prd.json'), (document, file) => {
      follow(file, file.endsWith('.yaml') ? stringify(document) : json(document));
    }),
    {numRuns: 400},
  );
});

// The page docs/operator.md: the command table and every row of the matrix, so that what is documented is what is tested.
import {codeCell, escapeCell, renderTable} from '../../src/config/markdown-table.ts';
import {REASONS} from '../../src/domain/decision.ts';
import {COMMAND_TABLE, usageOf} from '../../src/operator/commands.ts';
import {MAX_COMMANDS} from '../../src/operator/parse.ts';
import type {Case} from './case.ts';
import {MATRIX} from './matrix.ts';
import {SITUATIONS} from './situations.ts';
import {CULPRIT, ID} from './stage.ts';

export function renderOperatorPage(): string {
  return `${[...head(), ...commands(), ...rules(), ...matrix()].join('\n').trimEnd()}\n`;
}

function head(): readonly string[] {
  return [
    '# Operator commands',
    '',
    'Generated from the command table and the test matrix by `UPDATE_GENERATED=1 npm test -- __tests__/operator/page.test.ts`; change',
    '`src/operator/commands.ts` or `__tests__/operator/matrix.ts` instead.',
    '',
    'People decide by one line in a comment. In threads that we opened `/COMMAND` is enough; in every other issue and pull request the line',
    'begins with `/aftermath COMMAND`.',
    '',
  ];
}

function commands(): readonly string[] {
  const rows = COMMAND_TABLE.map((spec) => [
    codeCell(usageOf(spec)),
    escapeCell(spec.does),
    spec.risk === 'as-option' ? 'as the option' : spec.risk,
    codeCell(spec.example),
    spec.whileHalted === 'works' ? 'yes' : 'no',
    spec.whenClosed === 'works' ? 'yes' : 'no',
    spec.onFork === 'works' ? 'yes' : 'no',
  ]);
  const titles = [
    'command',
    'what it does',
    'risk',
    'for example',
    'while halted',
    'incident closed',
    'pull request of a fork',
  ];
  return ['## Commands', '', renderTable(titles, rows)];
}

function rules(): readonly string[] {
  return [
    '## How a command is read',
    '',
    '- It stands on a line of its own, in plain text of the comment itself. Quotes, code of every kind, HTML, lists, tables, headings, links,',
    '  footnotes and struck-out text are never heard, and neither is a line below an HTML element that is not closed.',
    '- It is heard when the comment is written, once. An edit is never heard, and a comment that was edited before the command was carried out',
    '  is refused. A comment of a program is ignored.',
    '- While GitHub does not answer for the policy and the memory nothing is heard: the run is red, and "Re-run jobs" hears the command then.',
    `- A comment may hold ${MAX_COMMANDS} commands. They run from top to bottom; after one that was not done only \`halt\`, \`abort\`, \`status\` and \`help\` are.`,
    '- A name with blanks stands in quotes or backticks. A line that is nearly a command gets an answer with what was probably meant, and does nothing.',
    '',
    '## Who may',
    '',
    'Everybody whom the collaborator-permission API calls `write` or more, asked when the command comes and again just before anything is written.',
    'The policy (`operators.allow`) can narrow a command to people and teams, and `operators.secondPerson` asks for somebody who neither wrote nor',
    'proposed the change. What cannot be read counts as no. The association that GitHub shows beside a comment counts for nothing.',
    '',
    '## How it is switched on',
    '',
    'A workflow of its own on the default branch. It never checks a pull request out, and each comment has a group of its own: of several runs that',
    'wait in one group GitHub keeps the newest only, and a command would be lost.',
    '',
    '```yaml',
    '# .github/workflows/aftermath-operators.yml',
    'name: Aftermath operators',
    'on:',
    '  issue_comment:',
    '    types: [created]',
    'permissions: {}',
    'concurrency:',
    '  group: operators-${{ github.event.comment.id }}',
    '  cancel-in-progress: false',
    'jobs:',
    '  operate:',
    "    if: ${{ contains(github.event.comment.body, '/') && github.event.comment.user.type == 'User' }}",
    '    runs-on: ubuntu-latest',
    '    permissions:',
    '      actions: write # re-runs',
    '      contents: write # the memory, edits of the plan, branches of reverts',
    '      issues: write # reaction and answer',
    '      pull-requests: write # the same in pull requests, and the drafts of reverts',
    '    steps:',
    '      - uses: aftermath-ci/aftermath@v0',
    '        with:',
    '          command: operate',
    '```',
    '',
    'A comment without a command ends after some milliseconds, without any request. Teams in the policy need the token of an app or a person that may',
    'read them: the token of a workflow cannot, and what cannot be read counts as no.',
    '',
    '### Labels',
    '',
    'Where `operators.labels` of the policy says so, a label that is put on an incident is a second way to say `retry`, `recover`, `requeue`,',
    '`resume` or `status`. The one who put it on last is asked for the right, whoever opened the thread; there is no reaction, and the answer is',
    'the same. Taken off before anything was written, it says nothing; put on again, it says it again. Only a workflow with `command: operate` hears',
    'it: the file above, with these parts changed. The labels `duplicate`, `wontfix` and `flaky` say something about a cause besides, to the sweep.',
    '',
    '```yaml',
    'on:',
    '  issue_comment: {types: [created]}',
    '  issues: {types: [labeled]}',
    'concurrency:',
    '  group: operators-${{ github.event.comment.id || github.run_id }}',
    '  cancel-in-progress: false',
    'jobs:',
    '  operate:',
    "    if: ${{ github.event_name == 'issues' || (contains(github.event.comment.body, '/') && github.event.comment.user.type == 'User') }}",
    '```',
    '',
    '## What happens',
    '',
    'The comment gets a reaction first and one answer always, also when an effect fails. What was said, by whom, with which right, and what came',
    'of it stands in the ledger. A destructive effect waits under an id for `/approve ID`. The id stands for the decision, what is aimed at, the',
    'commit of the branch and the text that was shown; when any of it has changed the approval is refused and the proposal void. An approval counts',
    'once, and only until the time that the proposal names. Silence never approves and never chooses.',
    '',
    'From level 3 on, when it is not clear which way out is best, and whenever something waits for approval, the incident asks under "Your',
    'decision": numbered options in the order in which we would try them, each with its command. `/recover` lists them, `/recover N` takes one; a',
    'destructive one still needs its approval. After `operators.answerHours` nothing is chosen any more and the number is refused. A number means',
    'what stood in the incident when the comment was written.',
    '',
    'What takes longer than ten seconds is answered with "being done", and that reply is edited at the end. A run that was cut off goes on where it',
    'was when it is run again; after an hour the sweep answers that it was cut off (`COMMAND_LOST`), and the command has to be said again.',
    '',
    '`halt` writes two signs: a turn of the switch in `halt.json` on the state branch, and an open issue of ours. Either of them stops everything but',
    'notes; only both together let go on. So a state branch that was deleted, damaged or cannot be read does not end a halt.',
    '',
  ];
}

function matrix(): readonly string[] {
  const groups = [...new Set(MATRIX.map(({group}) => group))];
  return [
    '## What every comment comes to',
    '',
    `${MATRIX.length} comments, each of them a test. \`ID\` is the id of the open proposal, \`⏎\` a line end.`,
    '',
    ...groups.flatMap((group) => [
      `### ${group}`,
      '',
      renderTable(['comment', 'when', 'what comes of it'], MATRIX.filter((one) => one.group === group).map(toRow)),
    ]),
  ];
}

function toRow({body, situation, expected}: Case): readonly string[] {
  const outcome = expected.length === 0 ? 'nothing' : expected.map(outcomeWords).join(', then ');
  return [showBody(body), escapeCell(SITUATIONS[situation].words), outcome];
}

function outcomeWords(text: string): string {
  const [verb = '', kind = '', because] = text.split(' ');
  const words = `${verb} ${['status', 'help', 'plan'].includes(kind) ? 'answered' : kind}`;
  return because === undefined ? words : `${words} (${Object.hasOwn(REASONS, because) ? `\`${because}\`` : because})`;
}

/** The comment in one line, with what cannot be seen made visible. */
function showBody(body: string): string {
  const short = body
    .replaceAll(ID, 'ID')
    .replaceAll(CULPRIT, CULPRIT.slice(0, 8))
    .replace(/a{100,}/, '…')
    .replace(/>{20,}/, '>>>…');
  const visible = short
    .replace(/\r\n/g, '⏎CRLF ')
    .replace(/\n/g, '⏎ ')
    .replace(/\r/g, '⏎CR ')
    .replace(/\t/g, '⇥')
    .replace(
      /[\u00a0\u200b-\u200f\u202a-\u202e\ufeff\u0430]/g,
      (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0').toUpperCase()} `,
    );
  const ticks = '`'.repeat(Math.max(1, ...[...visible.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return escapeCell(`${ticks} ${visible} ${ticks}`);
}

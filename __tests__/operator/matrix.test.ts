// Every row of the matrix, through the whole use case.
import {expect, test} from '@jest/globals';
import {VERBS} from '../../src/domain/command.ts';
import {MATRIX} from './matrix.ts';
import {SITUATIONS} from './situations.ts';
import {describeReport, Stage} from './stage.ts';

test('the matrix has at least 150 rows, no two alike, and every verb and situation is in it', () => {
  const names = MATRIX.map(({body, situation}) => `${body} ${situation}`);

  expect(MATRIX.length).toBeGreaterThanOrEqual(150);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(Object.keys(SITUATIONS).filter((name) => MATRIX.every(({situation}) => situation !== name))).toEqual([]);
  expect(VERBS.filter((verb) => !MATRIX.some(({expected}) => expected.some((one) => one.startsWith(verb))))).toEqual(
    [],
  );
});

test.each(MATRIX.map((one) => [one.group, one.body.slice(0, 60), one.situation, one] as const))(
  '%s: %j, %s',
  async (_, __, ___, one) => {
    const stage = new Stage();
    SITUATIONS[one.situation].set(stage);

    const report = await stage.say(one.body);

    const {host} = stage;
    const silent = one.expected.length === 0;
    expect(silent && report.kind === 'ignored' ? [] : describeReport(report)).toEqual(one.expected);
    expect(host.reactions).toEqual(silent ? [] : ['heard']);
    expect(host.replies).toHaveLength(silent ? 0 : 1);
    if (!silent) expect(host.calls[0]).toBe('react');
    const acts = one.expected.filter((text) => /^(?:retry|skip|requeue|approve|rollback|recover) done$/.test(text));
    expect(stage.writes).toHaveLength(acts.length);
  },
);

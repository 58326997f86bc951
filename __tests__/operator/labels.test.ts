// Labels say something only where the policy says so, and the last one who put it on is the one who speaks.
import {expect, test} from '@jest/globals';
import type {LabelAct} from '../../src/domain/authority.ts';
import {findLabelling, toLabelCommand} from '../../src/operator/labels.ts';
import {person} from '../fakes/fake-operator-host.ts';
import {hours} from './stage.ts';

const LABELS = {
  labels: [
    {label: 'Try-Again', verb: 'retry' as const},
    {label: 'go', verb: 'resume' as const},
  ],
};

test.each([
  ['try-again', {verb: 'retry', job: null}],
  ['GO', {verb: 'resume'}],
  ['other', null],
] as const)('the label %j says %j', (label, command) => {
  expect(toLabelCommand(label, LABELS)).toEqual(command);
  expect(toLabelCommand(label, {labels: []})).toBeNull();
});

const act = (kind: LabelAct['act'], hour: number, actor: LabelAct['actor'], label = 'go'): LabelAct => ({
  id: hour,
  act: kind,
  label,
  actor,
  at: hours(hour),
});

test.each([
  ['nobody', [], undefined],
  ['the one who put it on', [act('labeled', 1, person('rosa'))], person('rosa')],
  ['the last of two', [act('labeled', 2, person('ada')), act('labeled', 1, person('rosa'))], person('ada')],
  ['nobody after it was taken off', [act('labeled', 1, person('rosa')), act('unlabeled', 2, person('ada'))], undefined],
  [
    'the one who put it on again',
    [act('labeled', 1, person('rosa')), act('unlabeled', 2, null), act('labeled', 3, null)],
    null,
  ],
  ['nobody for another label', [act('labeled', 1, person('rosa'), 'stop')], undefined],
] as const)('the one who speaks is %s', (_, acts, who) => {
  expect(findLabelling(acts, 'GO')?.actor).toEqual(who);
});

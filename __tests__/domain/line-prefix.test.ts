// Prefixes of tools that run other tools come off; a tool's own words stay.
import {expect, test} from '@jest/globals';
import {peelLine} from '../../src/domain/line-prefix.ts';

test.each([
  ['test_1  |   ● adds', '  ● adds'],
  ['web | Error: no', 'Error: no'],
  ['#19 11.02 /app/a.cs(3,4): error CS1: x', '/app/a.cs(3,4): error CS1: x'],
  ['11.02 /app/a.cs(3,4): error CS1: x', '/app/a.cs(3,4): error CS1: x'],
  ['    [junit] \tCaused an ERROR', '\tCaused an ERROR'],
  ['wai-extra           > copy/register', 'copy/register'],
  ['pkg: [build] src/a.ts(4,2): error TS1: x', 'src/a.ts(4,2): error TS1: x'],
  ['[error] /src/A.scala:3: no', '[error] /src/A.scala:3: no'],
  ['[ERROR] /src/A.java:[3,5] no', '[ERROR] /src/A.java:[3,5] no'],
  ['128 |         this->add()', '128 |         this->add()'],
  ['Error: no', 'Error: no'],
])('%j becomes %j', (line, peeled) => {
  expect(peelLine(line)).toBe(peeled);
});

// Perl, Lua and the shell.
export const SCENARIOS = [
  {
    name: 'prove-failure',
    tool: 'prove',
    version: 'prove --version',
    ecosystem: 'perl',
    files: {
      't/00-load.t': 'use Test::More tests => 1;\nok(1, "loads");\n',
      't/10-parse.t':
        'use Test::More tests => 3;\nis(lc "A", "a", "lower");\nis(ucfirst "bc", "BC", "upper");\nlike("error: none", qr/error/, "reports the error");\n',
    },
    steps: [{run: 'prove -v t'}],
    category: 'test-failure',
    root: ['not ok 2 - upper', "#   Failed test 'upper'", "#          got: 'Bc'"],
    note: 'TAP with diagnostics and the table of results.',
  },
  {
    name: 'perl-die',
    tool: 'perl',
    version: 'perl -e "print $^V"',
    ecosystem: 'perl',
    files: {
      'report.pl':
        'use strict;\nuse warnings;\nmy %rate;\nprint "rate: $rate{EUR}\\n";\nsub convert { my ($amount, $rate) = @_; return $amount / $rate; }\nprint convert(10, 0), "\\n";\n',
    },
    fixed: {
      'report.pl':
        'use strict;\nuse warnings;\nmy %rate;\nprint "rate: $rate{EUR}\\n";\nsub convert { my ($amount, $rate) = @_; return $amount / $rate; }\nprint convert(10, 4), "\\n";\n',
    },
    steps: [{run: 'perl report.pl'}],
    category: 'runtime-error',
    alt: ['crash'],
    root: ['Illegal division by zero at report.pl line 5.'],
    note: 'A warning about an undefined value, then a division by zero.',
  },
  {
    name: 'perl-missing-module',
    tool: 'perl',
    version: 'perl -e "print $^V"',
    ecosystem: 'perl',
    format: 'travis',
    files: {'t/a.t': 'use strict;\nuse Harbour::Tide;\nprint "1..0\\n";\n'},
    steps: [{run: 'perl -e "print qq(ready\\n)"'}, {run: 'perl t/a.t'}],
    category: 'dependency',
    alt: ['runtime-error', 'config'],
    root: ["Can't locate Harbour/Tide.pm in @INC"],
    note: 'A module that is not installed.',
  },
  {
    name: 'busted-failure',
    tool: 'busted',
    version: 'busted --version',
    ecosystem: 'lua',
    files: {
      'spec/clamp_spec.lua': `local function clamp(x, low, high) return math.max(low, math.min(x, high - 1)) end

describe("clamp", function()
  it("keeps what fits", function() assert.are.equal(3, clamp(3, 1, 9)) end)
  it("stops at the upper end", function() assert.are.equal(9, clamp(12, 1, 9)) end)
end)
`,
    },
    steps: [{run: 'busted -o utfTerminal spec'}],
    category: 'test-failure',
    root: ['spec/clamp_spec.lua:5: Expected objects to be equal'],
    note: 'One expectation fails.',
  },
  {
    name: 'lua-error',
    tool: 'lua',
    version: 'lua5.3 -v',
    ecosystem: 'lua',
    format: 'plain',
    files: {'map.lua': 'local map = {}\nprint("drawing the map")\nprint(map.tiles[1])\n'},
    steps: [{run: 'lua5.3 map.lua'}],
    category: 'runtime-error',
    alt: ['crash'],
    root: ["map.lua:3: attempt to index a nil value (field 'tiles')"],
    note: 'An error with its traceback.',
  },
  {
    name: 'bats-failure',
    tool: 'bats',
    version: 'bats --version',
    ecosystem: 'shell',
    files: {
      'test/names.bats': `#!/usr/bin/env bats
slug() { echo "$1" | tr ' ' '-'; }

@test "replaces spaces" {
  [ "$(slug 'a b')" = "a-b" ]
}

@test "lowers letters" {
  run slug "A b"
  echo "error output: $output"
  [ "$output" = "a-b" ]
}
`,
    },
    steps: [{run: 'bats test'}],
    category: 'test-failure',
    root: ['not ok 2 lowers letters', '`[ "$output" = "a-b" ]\' failed'],
    note: 'TAP of a shell test.',
  },
  {
    name: 'shellcheck-findings',
    tool: 'shellcheck',
    version: 'shellcheck --version | sed -n 2p',
    ecosystem: 'shell',
    files: {'bin/deploy.sh': '#!/bin/sh\ncd $TARGET\nrm -rf "$STEAMROOT/"*\nfor f in $(ls); do echo $f; done\n'},
    steps: [{run: 'shellcheck bin/*.sh'}],
    category: 'lint',
    root: ['SC2164 (warning)', 'SC2115 (warning)', 'SC2045 (error)', 'SC2086 (info)'],
    note: 'Findings of several levels.',
  },
  {
    name: 'bash-command-not-found',
    tool: 'bash',
    version: 'bash --version | head -1',
    ecosystem: 'shell',
    files: {
      'ci/build.sh': '#!/bin/bash\nset -euo pipefail\necho "error budget: 3"\nhugo-of-ours --minify\necho built\n',
    },
    fixed: {'ci/build.sh': '#!/bin/bash\nset -euo pipefail\necho "error budget: 3"\necho built\n'},
    steps: [{name: 'Site', run: 'bash ci/build.sh'}],
    category: 'config',
    alt: ['dependency', 'runner'],
    root: ['hugo-of-ours: command not found'],
    note: 'A tool that the image does not have.',
  },
  {
    name: 'bash-unbound',
    tool: 'bash',
    version: 'bash --version | head -1',
    ecosystem: 'shell',
    files: {'ci/tag.sh': '#!/bin/bash\nset -eux\nname=app\ntag="$name-$RELEASE_NUMBER"\necho "$tag"\n'},
    steps: [{name: 'Tag', run: 'bash ci/tag.sh'}],
    category: 'config',
    alt: ['runtime-error'],
    root: ['RELEASE_NUMBER: unbound variable'],
    note: 'A variable that the workflow does not set, with commands traced.',
  },
  {
    name: 'yamllint-findings',
    tool: 'yamllint',
    version: 'yamllint --version',
    ecosystem: 'shell',
    files: {'config/app.yml': 'a: 1\nb:\n   - x\n  - y\n'},
    steps: [{run: 'yamllint -f standard config'}],
    category: 'lint',
    alt: ['config'],
    root: ['syntax error: expected <block end>'],
    note: 'A file whose list is indented wrongly.',
  },
];

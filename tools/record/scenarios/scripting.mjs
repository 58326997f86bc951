// Ruby, PHP, Perl, Lua and the shell.
export const SCENARIOS = [
  {
    name: 'rspec-failure',
    tool: 'rspec',
    version: 'rspec --version | tail -1',
    ecosystem: 'ruby',
    files: {
      'spec/room_spec.rb': `Room = Struct.new(:seats, :taken) do
  def free = seats - taken
end

RSpec.describe Room do
  it 'counts free seats' do
    expect(Room.new(10, 4).free).to eq(6)
  end

  it 'is never negative' do
    expect(Room.new(2, 3).free).to be >= 0
  end

  it 'raises an error without arguments' do
    expect { Room.new.free }.to raise_error(NoMethodError)
  end
end
`,
    },
    steps: [{run: 'ruby --version'}, {run: 'rspec'}],
    category: 'test-failure',
    root: ['Failure/Error: expect(Room.new(2, 3).free).to be >= 0', 'expected: >= 0'],
    note: 'One expectation fails.',
  },
  {
    name: 'minitest-error',
    tool: 'minitest',
    version: 'ruby -e "require \'minitest\'; puts Minitest::VERSION"',
    ecosystem: 'ruby',
    format: 'travis',
    files: {
      'test/tag_test.rb': `require 'minitest/autorun'

class TagTest < Minitest::Test
  def clean(text) = text.strip.downcase

  def test_clean
    assert_equal 'a', clean(' A ')
  end

  def test_clean_of_nothing
    assert_equal '', clean(nil)
  end
end
`,
    },
    steps: [{run: 'ruby --version'}, {run: 'ruby test/tag_test.rb --seed 4'}],
    category: 'test-failure',
    alt: ['runtime-error'],
    root: ['NoMethodError: undefined method `strip'],
    note: 'A test ends with an error of the code.',
  },
  {
    name: 'rubocop-offenses',
    tool: 'rubocop',
    version: 'rubocop --version',
    ecosystem: 'ruby',
    files: {'.rubocop.yml': 'AllCops:\n  NewCops: disable\n  SuggestExtensions: false\nStyle/FrozenStringLiteralComment:\n  Enabled: false\n', 'lib/a.rb': "def go(speed)\n  x = 1\n  puts \"fast\"\nend\n"},
    steps: [{run: 'rubocop --cache false'}],
    category: 'lint',
    root: ['lib/a.rb:1:8: W:', 'lib/a.rb:2:3: W:', 'lib/a.rb:3:8: C:'],
    note: 'Warnings and conventions fail the check.',
  },
  {
    name: 'bundler-missing-gem',
    tool: 'bundler',
    version: 'bundle --version',
    ecosystem: 'ruby',
    files: {Gemfile: "source 'https://gems.internal.invalid'\ngem 'lighthouse-keeper', '~> 3.0'\n"},
    steps: [{run: 'bundle install --local'}],
    category: 'dependency',
    root: ["Could not find gem 'lighthouse-keeper"],
    note: 'A gem that is nowhere.',
  },
  {
    name: 'bundler-dns',
    tool: 'bundler',
    version: 'bundle --version',
    ecosystem: 'ruby',
    format: 'gh-run-view',
    job: 'rspec (3.1)',
    files: {Gemfile: "source 'https://gems.internal.invalid'\ngem 'lighthouse-keeper', '~> 3.0'\n"},
    steps: [{name: 'Install gems', run: 'bundle install --retry 1'}],
    category: 'network',
    alt: ['dependency'],
    transient: true,
    root: ['Could not reach host gems.internal.invalid'],
    note: 'The host of the source has no address.',
  },
  {
    name: 'ruby-exception',
    tool: 'ruby',
    version: 'ruby --version',
    ecosystem: 'ruby',
    files: {'seed.rb': "def price(row)\n  row.fetch(:price)\nend\n\nwarn 'warning: no currency given'\nputs price({prise: 3})\n"},
    steps: [{run: 'ruby seed.rb'}],
    category: 'runtime-error',
    alt: ['crash'],
    root: ['key not found: :price (KeyError)'],
    note: 'An exception that nobody rescues.',
  },
  {
    name: 'phpunit-failure',
    tool: 'phpunit',
    version: 'phpunit --version | head -1',
    ecosystem: 'php',
    files: {
      'tests/RangeTest.php': `<?php
use PHPUnit\\Framework\\TestCase;

final class RangeTest extends TestCase
{
    public function testHoldsItsEnds(): void
    {
        $this->assertContains(10, range(1, 10));
    }

    public function testHasNineSteps(): void
    {
        $this->assertSame(9, count(range(1, 10)), 'steps, not posts');
    }
}
`,
    },
    steps: [{run: 'php --version'}, {run: 'phpunit tests'}],
    category: 'test-failure',
    root: ['Failed asserting that 10 is identical to 9.', 'steps, not posts'],
    note: 'One assertion fails.',
  },
  {
    name: 'php-fatal',
    tool: 'php',
    version: 'php --version | head -1',
    ecosystem: 'php',
    files: {'cron.php': "<?php\necho $undefined_before;\nfunction send(array $mails): int { return count($mails); }\nsend('all');\n"},
    steps: [{run: 'php cron.php'}],
    category: 'runtime-error',
    alt: ['crash'],
    root: ['PHP Fatal error:  Uncaught TypeError: send()'],
    note: 'A warning, then an uncaught type error.',
  },
  {
    name: 'php-parse-error',
    tool: 'php',
    version: 'php --version | head -1',
    ecosystem: 'php',
    format: 'plain',
    files: {'src/a.php': '<?php\nreturn [1, 2;\n', 'src/b.php': '<?php\nreturn 1;\n'},
    steps: [{run: 'for file in src/b.php src/a.php; do php -l $file || bad=1; done\ntest -z "$bad"'}],
    category: 'compile-error',
    alt: ['lint'],
    root: ['PHP Parse error:  syntax error, unexpected token ";"'],
    note: 'A file does not parse.',
  },
  {
    name: 'composer-platform',
    tool: 'composer',
    version: 'composer --version --no-ansi 2>/dev/null',
    ecosystem: 'php',
    files: {'composer.json': '{"name": "example/app", "require": {"php": ">=9.1", "ext-quantum": "*"}, "repositories": [{"packagist.org": false}]}\n'},
    steps: [{run: 'composer install --no-ansi --no-interaction'}],
    category: 'dependency',
    alt: ['config'],
    root: ['Your requirements could not be resolved to an installable set of packages.', 'Root composer.json requires php >=9.1', 'Root composer.json requires PHP extension ext-quantum'],
    note: 'The platform does not meet the requirements.',
  },
  {
    name: 'prove-failure',
    tool: 'prove',
    version: 'prove --version',
    ecosystem: 'perl',
    files: {
      't/00-load.t': 'use Test::More tests => 1;\nok(1, "loads");\n',
      't/10-parse.t': 'use Test::More tests => 3;\nis(lc "A", "a", "lower");\nis(ucfirst "bc", "BC", "upper");\nlike("error: none", qr/error/, "reports the error");\n',
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
    files: {'report.pl': 'use strict;\nuse warnings;\nmy %rate;\nprint "rate: $rate{EUR}\\n";\nsub convert { my ($amount, $rate) = @_; return $amount / $rate; }\nprint convert(10, 0), "\\n";\n'},
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
    root: ['not ok 2 lowers letters', "`[ \"$output\" = \"a-b\" ]' failed"],
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
    files: {'ci/build.sh': '#!/bin/bash\nset -euo pipefail\necho "error budget: 3"\nhugo-of-ours --minify\necho built\n'},
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

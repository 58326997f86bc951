// Ruby and PHP.
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
    fixed: {
      'spec/room_spec.rb':
        "RSpec.describe 'room' do\n  it 'is never negative' do\n    expect([0, 2 - 3].max).to be >= 0\n  end\nend\n",
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
    files: {
      '.rubocop.yml':
        'AllCops:\n  NewCops: disable\n  SuggestExtensions: false\nStyle/FrozenStringLiteralComment:\n  Enabled: false\n',
      'lib/a.rb': 'def go(speed)\n  x = 1\n  puts "fast"\nend\n',
    },
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
    files: {
      'seed.rb':
        "def price(row)\n  row.fetch(:price)\nend\n\nwarn 'warning: no currency given'\nputs price({prise: 3})\n",
    },
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
    files: {
      'cron.php':
        "<?php\necho $undefined_before;\nfunction send(array $mails): int { return count($mails); }\nsend('all');\n",
    },
    fixed: {
      'cron.php':
        "<?php\necho $undefined_before;\nfunction send(array $mails): int { return count($mails); }\nsend(['all']);\n",
    },
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
    files: {
      'composer.json':
        '{"name": "example/app", "require": {"php": ">=9.1", "ext-quantum": "*"}, "repositories": [{"packagist.org": false}]}\n',
    },
    steps: [{run: 'composer install --no-ansi --no-interaction'}],
    category: 'dependency',
    alt: ['config'],
    root: [
      'Your requirements could not be resolved to an installable set of packages.',
      'Root composer.json requires php >=9.1',
      'Root composer.json requires PHP extension ext-quantum',
    ],
    note: 'The platform does not meet the requirements.',
  },
];

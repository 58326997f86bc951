// Python: test runners and checkers, as Debian packs them.
const PIP_NOISE = {run: 'python3 --version\npython3 -m pip --version'};

const CART = `class Cart:
    def __init__(self):
        self.lines = []

    def add(self, name, price, count=1):
        self.lines.append((name, price, count))

    def total(self):
        return sum(price * count for _, price, count in self.lines)

    def discounted(self, percent):
        return self.total() - self.total() * percent // 10
`;

const CART_TESTS = `import warnings

import pytest

from cart import Cart


@pytest.fixture
def cart():
    one = Cart()
    one.add("tea", 400, 2)
    one.add("cup", 950)
    return one


def test_total(cart):
    assert cart.total() == 1750


def test_error_when_empty_is_zero():
    warnings.warn("error totals are deprecated", DeprecationWarning)
    assert Cart().total() == 0


def test_discount_takes_percent(cart):
    assert cart.discounted(10) == 1575
`;

export const SCENARIOS = [
  {
    name: 'pytest-assertion',
    tool: 'pytest',
    version: 'pytest-3 --version 2>&1',
    ecosystem: 'python',
    files: {'cart.py': CART, 'test_cart.py': CART_TESTS},
    fixed: {'cart.py': CART.replace('// 10', '// 100')},
    steps: [PIP_NOISE, {name: 'Tests', run: 'pytest-3 -v'}],
    category: 'test-failure',
    root: ['E       assert 0 == 1575'],
    note: 'An assertion fails; a warning with the word error stands below it.',
  },
  {
    name: 'pytest-import-error',
    tool: 'pytest',
    version: 'pytest-3 --version 2>&1',
    ecosystem: 'python',
    format: 'travis',
    files: {'test_api.py': 'from basket.api import client\n\n\ndef test_client():\n    assert client() is not None\n'},
    steps: [PIP_NOISE, {run: 'pytest-3'}],
    category: 'dependency',
    alt: ['test-failure', 'config', 'runtime-error'],
    root: ["ModuleNotFoundError: No module named 'basket'"],
    note: 'The module under test is not installed: collection stops.',
  },
  {
    name: 'pytest-timeout',
    tool: 'pytest-timeout',
    version: 'pytest-3 --version 2>&1',
    ecosystem: 'python',
    files: {
      'test_queue.py': `import queue


def test_put():
    jobs = queue.Queue()
    jobs.put(1)
    assert jobs.get() == 1


def test_worker_answers():
    jobs = queue.Queue()
    assert jobs.get() == 1
`,
    },
    steps: [{run: 'pytest-3 --timeout=2 -p no:cacheprovider'}],
    category: 'timeout',
    alt: ['test-failure'],
    transient: null,
    root: ['Failed: Timeout >2.0s'],
    note: 'A test waits for ever and the plugin ends it.',
  },
  {
    name: 'pytest-reruns-one-real',
    tool: 'pytest-rerunfailures',
    version: 'pytest-3 --version 2>&1',
    ecosystem: 'python',
    files: {
      'test_sync.py': `import pathlib

import pytest

SEEN = pathlib.Path("seen")


@pytest.mark.flaky(reruns=2)
def test_retried_until_it_passes():
    SEEN.write_text(SEEN.read_text() + "x" if SEEN.exists() else "x")
    assert len(SEEN.read_text()) == 3, "peer was not ready"


def test_version_is_numeric():
    assert int("2.1".split("-")[0]) == 2
`,
    },
    steps: [{run: 'pytest-3 -rR'}],
    category: 'test-failure',
    root: ["E       ValueError: invalid literal for int() with base 10: '2.1'"],
    note: 'One test passes on its third try; another one really fails.',
  },
  {
    name: 'unittest-failure',
    tool: 'unittest',
    version: 'python3 --version',
    ecosystem: 'python',
    format: 'plain',
    files: {
      'test_dates.py': `import unittest
from datetime import date


def quarter(day):
    return day.month // 3 + 1


class QuarterTest(unittest.TestCase):
    def test_january(self):
        self.assertEqual(quarter(date(2026, 1, 9)), 1)

    def test_march_is_first_quarter(self):
        self.assertEqual(quarter(date(2026, 3, 31)), 1)

    def test_error_is_raised_for_text(self):
        with self.assertRaises(AttributeError):
            quarter("soon")
`,
    },
    steps: [{run: 'python3 -m unittest -v'}],
    category: 'test-failure',
    root: ['AssertionError: 2 != 1'],
    note: 'One method of a class fails; another has error in its name.',
  },
  {
    name: 'flake8-findings',
    tool: 'flake8',
    version: 'flake8 --version',
    ecosystem: 'python',
    files: {
      'app/__init__.py': '',
      'app/views.py': 'import os\nimport sys\n\n\ndef index( request ):\n    return sys.argv\n',
    },
    steps: [PIP_NOISE, {name: 'Lint', run: 'flake8 app --count --statistics'}],
    category: 'lint',
    root: ["app/views.py:1:1: F401 'os' imported but unused", 'app/views.py:5:11: E201', 'app/views.py:5:19: E202'],
    note: 'Three findings and their statistics.',
  },
  {
    name: 'black-would-reformat',
    tool: 'black',
    version: 'black --version',
    ecosystem: 'python',
    format: 'gh-run-view',
    job: 'format',
    files: {'app/a.py': "x = {  'a':1 }\n", 'app/b.py': 'y = 2\n'},
    steps: [{name: 'Formatting', run: 'black --check app'}],
    category: 'lint',
    root: ['would reformat'],
    note: 'One file is not formatted.',
  },
  {
    name: 'mypy-types',
    tool: 'mypy',
    version: 'mypy --version',
    ecosystem: 'python',
    files: {
      'app/prices.py': `def net(gross: int, rate: float) -> int:
    return gross / (1 + rate)


def label(price: int) -> str:
    return "EUR " + price
`,
    },
    steps: [{run: 'flake8 app || true'}, {name: 'Types', run: 'mypy --strict app'}],
    category: 'lint',
    alt: ['compile-error'],
    root: [
      'app/prices.py:2: error: Incompatible return value type',
      'app/prices.py:6: error: Returning Any',
      'app/prices.py:6: error: Unsupported operand',
    ],
    note: 'Two wrong types.',
  },
  {
    name: 'pylint-findings',
    tool: 'pylint',
    version: 'pylint --version',
    ecosystem: 'python',
    files: {'shop.py': '"""Shop."""\n\n\ndef open_door(key):\n    """Opens."""\n    return kay\n'},
    steps: [{run: 'pylint --score=n shop.py'}],
    category: 'lint',
    root: ["E0602: Undefined variable 'kay'", "W0613: Unused argument 'key'"],
    note: 'An undefined name; the real error follows a lesser finding or precedes it.',
  },
  {
    name: 'bandit-finding',
    tool: 'bandit',
    version: 'bandit --version 2>&1',
    ecosystem: 'python',
    files: {
      'app/run.py': `import subprocess


def convert(name):
    return subprocess.check_output("convert " + name, shell=True)
`,
    },
    steps: [{name: 'Security scan', run: 'bandit -q -r app -lll'}],
    category: 'security-scan',
    alt: ['lint'],
    root: ['>> Issue: [B602'],
    note: 'A shell call is found by the scanner.',
  },
];

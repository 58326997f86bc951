// Python: test runners, checkers, installers and uncaught errors, as Debian packs them.
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
    files: {'app/__init__.py': '', 'app/views.py': 'import os\nimport sys\n\n\ndef index( request ):\n    return sys.argv\n'},
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
    root: ['app/prices.py:2: error: Incompatible return value type', 'app/prices.py:6: error: Unsupported operand'],
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
  {
    name: 'python-traceback',
    tool: 'python',
    version: 'python3 --version',
    ecosystem: 'python',
    files: {
      'load.py': `import json
import logging

log = logging.getLogger("load")


def read(name):
    try:
        return json.loads(open(name).read())
    except FileNotFoundError as missing:
        log.warning("no %s, using the default", name)
        raise RuntimeError(f"settings incomplete: {name}") from missing


read("settings.json")
`,
    },
    steps: [{name: 'Load settings', run: 'python3 load.py'}],
    category: 'runtime-error',
    alt: ['config'],
    root: ['RuntimeError: settings incomplete: settings.json', "FileNotFoundError: [Errno 2] No such file or directory: 'settings.json'"],
    note: 'An error raised from another one; either may be quoted.',
  },
  {
    name: 'python-syntax-error',
    tool: 'python',
    version: 'python3 --version',
    ecosystem: 'python',
    files: {'setup_db.py': 'def main()\n    print("ready")\n\n\nmain()\n'},
    steps: [{run: 'python3 setup_db.py'}],
    category: 'compile-error',
    alt: ['runtime-error', 'lint'],
    root: ["SyntaxError: expected ':'"],
    note: 'The file does not parse.',
  },
  {
    name: 'python-port-in-use',
    tool: 'python',
    version: 'python3 --version',
    ecosystem: 'python',
    serve: 'hold.mjs',
    files: {'hold.mjs': "import net from 'node:net';\nnet.createServer().listen(48123, '127.0.0.1');\n"},
    steps: [
      {name: 'Start stub', run: 'echo "starting stub on port 48123"\npython3 -m http.server 48123 --bind 127.0.0.1'},
    ],
    category: 'port-conflict',
    transient: null,
    root: ['OSError: [Errno 98] Address already in use'],
    note: 'Another process holds the port.',
  },
  {
    name: 'python-memory-error',
    tool: 'python',
    version: 'python3 --version',
    ecosystem: 'python',
    files: {'train.py': 'rows = []\nprint("loading rows")\nwhile True:\n    rows.append(bytearray(8_000_000))\n'},
    steps: [{name: 'Train', run: 'ulimit -v 400000\npython3 train.py'}],
    category: 'oom',
    alt: ['runtime-error'],
    transient: null,
    root: ['MemoryError'],
    note: 'The address space is limited and the interpreter says so.',
  },
  {
    name: 'oom-killed-process',
    tool: 'python',
    version: 'python3 --version',
    ecosystem: 'python',
    files: {'index.py': 'print("indexing", flush=True)\nchunks = [bytearray(4_000_000) for _ in range(200)]\nprint("done")\n'},
    steps: [{name: 'Index', run: 'python3 index.py\necho "index written"', memory: '96M'}],
    category: 'oom',
    alt: ['crash'],
    transient: null,
    root: ['Killed '],
    note: 'A control group of 96 MB: the kernel kills the process and the shell reports it.',
  },
  {
    name: 'pip-no-index',
    tool: 'pip',
    version: 'python3 -m pip --version',
    ecosystem: 'python',
    files: {'requirements.txt': 'tabletop-basket==4.2\n'},
    env: {PIP_BREAK_SYSTEM_PACKAGES: '1'},
    steps: [{name: 'Install', run: 'python3 -m pip install --no-index -r requirements.txt'}],
    category: 'dependency',
    root: ['ERROR: No matching distribution found for tabletop-basket==4.2', 'ERROR: Could not find a version that satisfies'],
    note: 'No version of a requirement exists where pip looks.',
  },
  {
    name: 'pip-dns-failure',
    tool: 'pip',
    version: 'python3 -m pip --version',
    ecosystem: 'python',
    env: {PIP_BREAK_SYSTEM_PACKAGES: '1'},
    steps: [
      {
        name: 'Install',
        run: 'python3 -m pip install --retries 2 --index-url https://packages.internal.invalid/simple tabletop-basket',
      },
    ],
    category: 'network',
    alt: ['dependency'],
    transient: true,
    root: [
      'NewConnectionError',
      {text: 'NewConnectionError', nth: 2},
      'ERROR: Could not find a version that satisfies',
      'ERROR: No matching distribution found for tabletop-basket',
    ],
    note: 'The host of the index has no address; after its retries pip says that no version exists.',
  },
];

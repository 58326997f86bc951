// Python: the interpreter and its installer.
export const SCENARIOS = [
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
    root: [
      'RuntimeError: settings incomplete: settings.json',
      "FileNotFoundError: [Errno 2] No such file or directory: 'settings.json'",
    ],
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
    files: {
      'index.py': 'print("indexing", flush=True)\nchunks = [bytearray(4_000_000) for _ in range(200)]\nprint("done")\n',
    },
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
    root: [
      'ERROR: No matching distribution found for tabletop-basket==4.2',
      'ERROR: Could not find a version that satisfies',
    ],
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

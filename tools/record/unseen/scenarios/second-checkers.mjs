// The second set, its checkers of configuration, translations and packages; marked like the rest of it before a diagnosis was seen.
export const CHECKERS = [
  {
    name: 'haproxy-unknown-keyword',
    tool: 'haproxy',
    version: 'haproxy -v | head -1',
    ecosystem: 'server',
    files: {
      'conf/haproxy.cfg': `global
  maxconn 256

defaults
  mode http
  timeout connect 5s
  timeout client 30s
  timeout server 30s

frontend web
  bind 127.0.0.1:48310
  default_backend shop

backend shop
  balance roundrobin
  option httpchk
  http-chek send meth GET uri /health
  server one 127.0.0.1:48311 check
`,
    },
    steps: [{run: 'haproxy -v | head -1'}, {name: 'Check the proxy', run: 'haproxy -c -f conf/haproxy.cfg'}],
    category: 'config',
    root: ["unknown keyword 'http-chek'"],
    note: 'A keyword has a letter too few; two lines about the file follow.',
  },
  {
    name: 'named-checkzone-no-address',
    tool: 'named-checkzone',
    version: 'named-checkzone -v',
    ecosystem: 'dns',
    files: {
      'zones/example.net.zone': `$TTL 3600
@ IN SOA ns1.example.net. admin.example.net. (2026030201 7200 900 1209600 3600)
@ IN NS ns1.example.net.
ns1 IN A 192.0.2.1
`,
      'zones/example.org.zone': `$TTL 3600
@ IN SOA ns1.example.org. admin.example.org. (2026030201 7200 900 1209600 3600)
@ IN NS ns1.example.org.
ns1 IN A 192.0.2.1
www IN A 192.0.2.300
`,
    },
    steps: [
      {
        name: 'Check zones',
        run: 'for zone in example.net example.org; do\n  named-checkzone "$zone" "zones/$zone.zone"\ndone',
      },
    ],
    category: 'config',
    alt: ['lint'],
    root: ["near '192.0.2.300': bad dotted quad", 'loading from master file zones/example.org.zone failed'],
    note: 'The second of two zones holds an address that cannot be.',
  },
  {
    name: 'msgfmt-format-mismatch',
    tool: 'msgfmt',
    version: 'msgfmt --version | head -1',
    ecosystem: 'gettext',
    files: {
      'po/de.po': `msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: de\\n"

#, c-format
msgid "%d errors in %s"
msgstr "%d Fehler in %s"
`,
      'po/fr.po': `msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: fr\\n"

#, c-format
msgid "%d errors in %s"
msgstr "%d erreurs"
`,
    },
    steps: [
      {
        name: 'Translations',
        run: 'for file in po/*.po; do\n  echo "$file"\n  msgfmt --check --statistics -o "${file%.po}.mo" "$file"\ndone',
      },
      {name: 'Catalogs', run: 'ls po', always: true},
    ],
    category: 'lint',
    alt: ['compile-error', 'quality-gate'],
    root: ["number of format specifications in 'msgid' and 'msgstr' does not match"],
    note: 'A translation lost one of two arguments; the message it quotes speaks of errors itself.',
  },
  {
    name: 'depcruise-forbidden-import',
    tool: 'dependency-cruiser',
    version: 'depcruise --version',
    ecosystem: 'node',
    npm: ['dependency-cruiser@17.0.1'],
    files: {
      'package.json': '{"name": "app", "version": "1.0.0", "private": true, "type": "module"}\n',
      '.dependency-cruiser.cjs': `module.exports = {
  forbidden: [
    {name: 'core-knows-no-shell', severity: 'error', from: {path: '^src/core'}, to: {path: '^src/shell'}},
    {name: 'no-orphans', severity: 'warn', from: {orphan: true, pathNot: 'cjs$'}, to: {}},
  ],
  options: {doNotFollow: {path: 'node_modules'}},
};
`,
      'src/core/price.js': "import {print} from '../shell/print.js';\nexport const price = () => print(3);\n",
      'src/shell/print.js': 'export const print = (text) => text;\n',
      'src/errors.js': 'export const none = 0;\n',
    },
    steps: [{run: 'depcruise src --config .dependency-cruiser.cjs'}],
    category: 'lint',
    alt: ['quality-gate'],
    root: ['error core-knows-no-shell'],
    note: 'A module imports what it must not know; a warning about another stands beside it.',
  },
  {
    name: 'publint-missing-file',
    tool: 'publint',
    version: 'publint --version',
    ecosystem: 'node',
    npm: ['publint@0.3.25'],
    files: {
      'package.json': `{
  "name": "tidy-errors",
  "version": "1.4.0",
  "type": "module",
  "main": "./dist/index.js",
  "exports": {
    ".": {"types": "./dist/index.d.ts", "import": "./dist/index.js"},
    "./parse": "./dist/parse.js"
  },
  "files": ["dist"]
}
`,
      'dist/index.js': 'export const tidy = (error) => String(error);\n',
      'dist/index.d.ts': 'export declare const tidy: (error: unknown) => string;\n',
    },
    steps: [{name: 'Package', run: 'ls dist'}, {run: 'publint --pack false'}],
    category: 'lint',
    alt: ['quality-gate', 'config'],
    root: ['./dist/parse.js but the file does not exist'],
    note: 'A package promises a file that the build did not make; the finding is styled word by word.',
  },
  {
    name: 'knip-unused-export',
    tool: 'knip',
    version: 'knip --version',
    ecosystem: 'node',
    npm: ['knip@5.70.0', 'typescript@5.9.3', '@types/node@22.19.0'],
    files: {
      'package.json': '{"name": "app", "version": "1.0.0", "private": true, "type": "module"}\n',
      'knip.json': '{"entry": ["src/main.js"], "project": ["src/**/*.js"]}\n',
      'src/main.js': "import {total} from './total.js';\nconsole.log(total([1, 2]));\n",
      'src/total.js': `export const total = (parts) => parts.reduce((a, b) => a + b, 0);
export const onError = (error) => String(error);
`,
      'src/errors.js': 'export const none = 0;\n',
    },
    steps: [{run: 'node src/main.js'}, {run: 'knip'}, {name: 'Files', run: 'ls src', always: true}],
    category: 'lint',
    alt: ['quality-gate'],
    root: ['src/errors.js', 'onError'],
    note: 'One file and one export are used by nobody; the report has no word of failure.',
  },
];

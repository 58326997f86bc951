// Checkers of documents, configuration and packages: they read, complain in a form of their own, and exit.
export const SCENARIOS = [
  {
    name: 'xmllint-schema',
    tool: 'xmllint',
    version: 'xmllint --version 2>&1 | head -1 | sed "s/.*version/version/"',
    ecosystem: 'xml',
    files: {
      'catalog.xsd': `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="catalog"><xs:complexType><xs:sequence>
    <xs:element name="item" maxOccurs="unbounded"><xs:complexType><xs:sequence>
      <xs:element name="title" type="xs:string"/><xs:element name="price" type="xs:decimal"/>
    </xs:sequence></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>
`,
      'samples/bad.xml': '<catalog><item><title>No price</title></item></catalog>\n',
      'feeds/spring.xml': '<catalog><item><title>Error proof lamp</title><price>3.50</price></item></catalog>\n',
      'feeds/summer.xml':
        '<catalog>\n  <item>\n    <title>Chair</title>\n    <price>12,50</price>\n  </item>\n</catalog>\n',
    },
    steps: [
      {
        name: 'The check refuses a bad sample',
        run: 'xmllint --noout --schema catalog.xsd samples/bad.xml || echo "refused, as it should be"',
      },
      {run: 'for feed in feeds/*.xml; do xmllint --noout --schema catalog.xsd "$feed"; done'},
      {name: 'Sizes', run: 'wc -c feeds/*.xml', always: true},
    ],
    category: 'lint',
    alt: ['config', 'quality-gate', 'data-corruption'],
    root: ['element price: Schemas validity error'],
    note: 'The second of two documents has a decimal comma where the schema wants a point; a step before shows an expected complaint.',
  },
  {
    name: 'nginx-unknown-directive',
    tool: 'nginx',
    version: 'nginx -v 2>&1',
    ecosystem: 'server',
    files: {
      'conf/nginx.conf': `worker_processes 1;
error_log stderr;
pid /tmp/app-nginx.pid;
events { worker_connections 64; }
http {
  server {
    listen 127.0.0.1:48300;
    location /api {
      proxy_passs http://127.0.0.1:48301;
    }
  }
}
`,
    },
    steps: [
      {run: 'nginx -v'},
      {name: 'Old server is gone', run: 'curl -sS http://127.0.0.1:48302/ || echo "nobody answers, good"'},
      {name: 'Check the configuration', run: 'nginx -t -p "$PWD" -c conf/nginx.conf'},
    ],
    category: 'config',
    root: ['unknown directive "proxy_passs"'],
    note: 'A misspelt directive; a refused connection in a passed step before it is expected.',
  },
  {
    name: 'promtool-rules',
    tool: 'promtool',
    version: 'promtool --version 2>&1 | head -1 | cut -d"(" -f1',
    ecosystem: 'monitoring',
    files: {
      'alerts/disk.yml':
        'groups:\n- name: disk\n  rules:\n  - alert: DiskFull\n    expr: node_filesystem_avail_bytes < 1e9\n    for: 5m\n',
      'alerts/errors.yml': `groups:
- name: errors
  rules:
  - alert: ErrorRateHigh
    expr: sum(rate(http_errors_total[5m]) by (job) > 0.1
    for: 10m
`,
    },
    steps: [{run: 'promtool check rules alerts/disk.yml alerts/errors.yml'}],
    category: 'config',
    alt: ['lint', 'compile-error'],
    root: ['could not parse expression'],
    note: 'The first file passes, the expression of the second has a bracket too few.',
  },
  {
    name: 'dot-syntax',
    tool: 'dot',
    version: 'dot -V 2>&1',
    ecosystem: 'docs',
    files: {
      'docs/flow.dot': 'digraph flow { start -> read -> stop }\n',
      'docs/parts.dot': 'digraph parts {\n  rankdir = LR\n  shell -> app\n  app -> -> domain\n  app -> ports\n}\n',
    },
    steps: [{run: 'mkdir -p site\nfor f in flow parts; do\n  dot -Tsvg docs/$f.dot -o site/$f.svg\ndone'}],
    category: 'compile-error',
    alt: ['lint', 'config'],
    root: ['Error: docs/parts.dot: syntax error in line 4'],
    note: 'The second of two graphs has an arrow too many. dot says one line.',
  },
  {
    name: 'codespell-words',
    tool: 'codespell',
    version: 'codespell --version',
    ecosystem: 'docs',
    files: {
      'README.md': '# App\n\nThis is how you recieve a message.\n',
      'docs/guide.md': '# Guide\n\nSeperate the two hosts before you begin.\nNothing else.\n',
    },
    steps: [
      {run: 'codespell --version'},
      {name: 'Spelling', run: 'codespell README.md docs'},
      {name: 'Word count', run: 'wc -w README.md docs/guide.md', always: true},
    ],
    category: 'lint',
    alt: ['quality-gate'],
    root: ['README.md:3: recieve ==> receive', 'docs/guide.md:3: Seperate ==> Separate'],
    note: 'Two misspelt words; the tool never says that something failed.',
  },
  {
    name: 'lintian-errors',
    tool: 'lintian',
    version: 'lintian --version | head -1',
    ecosystem: 'debian',
    files: {
      'pkg/DEBIAN/control': `Package: app-tool
Version: 1.2-1
Architecture: all
Maintainer: Example Team <team@example.com>
Section: utils
Priority: optional
Description: tool of the app
 A small tool for the app, with an error table.
`,
      'pkg/usr/bin/app-tool': '#!/bin/bsh\necho app\n',
    },
    steps: [
      {
        hidden: true,
        run: 'mkdir -p pkg/usr/share/doc/app-tool && chmod 755 pkg/usr/bin/app-tool && chmod 644 pkg/DEBIAN/control',
      },
      {run: 'dpkg-deb --root-owner-group -b pkg app-tool_1.2-1_all.deb'},
      {run: 'lintian --allow-root --no-cfg --fail-on error app-tool_1.2-1_all.deb'},
    ],
    category: 'lint',
    alt: ['quality-gate', 'config'],
    root: ['E: app-tool: no-changelog', 'E: app-tool: no-copyright-file'],
    note: 'Errors and warnings of a package check: one letter and a colon at the beginning of each line.',
  },
  {
    name: 'asciidoctor-include',
    tool: 'asciidoctor',
    version: 'asciidoctor --version | head -1 | cut -d"[" -f1',
    ecosystem: 'docs',
    files: {
      'docs/manual.adoc':
        '= Manual\n\n== Set-up\n\ninclude::parts/setup.adoc[]\n\n== Errors\n\ninclude::parts/erors.adoc[]\n',
      'docs/draft.adoc': '= Draft\n\nSee <<nowhere>>.\n\ninclude::parts/later.adoc[]\n',
      'docs/parts/setup.adoc': 'Unpack and start.\n',
      'docs/parts/errors.adoc': 'Error 4 means that the disk is full.\n',
    },
    steps: [
      {name: 'Draft', run: 'asciidoctor -D site docs/draft.adoc'},
      {run: 'asciidoctor --failure-level=WARN -D site docs/manual.adoc\necho "manual written"'},
    ],
    category: 'config',
    alt: ['lint', 'compile-error', 'quality-gate'],
    root: ['asciidoctor: ERROR: manual.adoc: line 9'],
    note: 'An included file is not there; the same complaint about a draft is let pass by the step before.',
  },
  {
    name: 'htmlhint-findings',
    tool: 'htmlhint',
    version: 'htmlhint --version',
    ecosystem: 'node',
    npm: ['htmlhint@1.9.2'],
    files: {
      'package.json': '{"name": "app", "private": true, "scripts": {"lint:html": "htmlhint site"}}\n',
      'site/index.html':
        '<!DOCTYPE html>\n<html lang="en">\n<head><title>App</title></head>\n<body><p>No errors here.</p></body>\n</html>\n',
      'site/about.html':
        '<!DOCTYPE html>\n<html lang="en">\n<head><title>About</title></head>\n<body>\n<div id="team"><p>We</div>\n<img src=team.png>\n</body>\n</html>\n',
    },
    steps: [{run: 'npm run lint:html'}],
    category: 'lint',
    root: ['Tag must be paired, missing', 'The value of attribute [ src ] must be in double quotes'],
    note: 'Findings under the name of the file, with a caret below the place.',
  },
  {
    name: 'cspell-unknown-word',
    tool: 'cspell',
    version: 'cspell --version',
    ecosystem: 'node',
    npm: ['cspell@8.19.4'],
    files: {
      'package.json': '{"name": "app", "private": true}\n',
      'docs/start.md': '# Start\n\nOpen the window and wait.\n',
      'docs/deploy.md': '# Deploy\n\nThe servce restarts by itself after an error.\n',
    },
    steps: [{run: 'npx cspell lint --no-color "docs/**"'}],
    category: 'lint',
    alt: ['quality-gate'],
    root: ['docs/deploy.md:3:5 - Unknown word (servce)'],
    note: 'One unknown word between lines of progress.',
  },
  {
    name: 'spectral-openapi',
    tool: 'spectral',
    version: 'spectral --version',
    ecosystem: 'node',
    npm: ['@stoplight/spectral-cli@6.16.3'],
    files: {
      '.spectral.yaml': 'extends: [["spectral:oas", "recommended"]]\n',
      'openapi.yaml': `openapi: 3.0.3
info:
  title: Orders
  version: 1.0.0
paths:
  /orders/{id}:
    get:
      operationId: readOrder
      responses:
        '200':
          description: An order
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Ordr'
components:
  schemas:
    Order:
      type: object
`,
    },
    steps: [{run: 'spectral lint openapi.yaml --fail-severity=error'}],
    category: 'lint',
    alt: ['config', 'api-breaking', 'quality-gate'],
    root: ['error  path-params', 'error  invalid-ref'],
    note: 'A reference to a schema that is not there, in a table with warnings.',
  },
  {
    name: 'ajv-invalid-data',
    tool: 'ajv-cli',
    version: 'node -p "require(\'ajv-cli/package.json\').version"',
    ecosystem: 'node',
    npm: ['ajv-cli@5.0.0'],
    files: {
      'settings.schema.json': JSON.stringify({
        type: 'object',
        required: ['region', 'replicas'],
        properties: {region: {type: 'string'}, replicas: {type: 'integer', minimum: 1}},
      }),
      'env/test.json': '{"region": "north", "replicas": 1}\n',
      'env/live.json': '{"region": "north", "replicas": "three"}\n',
    },
    steps: [{run: 'ajv validate -s settings.schema.json -d "env/*.json"'}],
    category: 'config',
    alt: ['lint', 'quality-gate', 'data-corruption'],
    root: ['env/live.json invalid', "message: 'must be integer'"],
    note: 'One of two settings files has a text where a number belongs; the finding is a dump of objects.',
  },
];

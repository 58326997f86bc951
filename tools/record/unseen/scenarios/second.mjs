// The second set: twelve other tools, recorded after the first set had been looked at while mechanisms were built.
// The marks and the categories were made from the logs, before any diagnosis of them was seen.
import {CHECKERS} from './second-checkers.mjs';

const TOOLS = [
  {
    name: 'csi-bad-argument',
    tool: 'csi',
    version: 'csi -release',
    ecosystem: 'scheme',
    files: {
      'src/prices.scm': `(define (price-of item catalog) (cdr (assq item catalog)))
(define (total items catalog)
  (apply + (map (lambda (item) (price-of item catalog)) items)))
`,
      'tests/run.scm': `(load "src/prices.scm")
(define catalog '((lamp . 12) (chair . 30)))
(print "lamp and chair: " (total '(lamp chair) catalog))
(print "errors so far: 0")
(print "lamp and table: " (total '(lamp table) catalog))
(print "all done")
`,
    },
    steps: [{run: 'csi -release'}, {run: 'csi -script tests/run.scm'}],
    category: 'runtime-error',
    root: ['Error: (cdr) bad argument type'],
    note: 'A procedure gets false instead of a pair; the call history is below the error.',
  },
  {
    name: 'cobc-undefined-name',
    tool: 'cobc',
    version: 'cobc --version | head -1',
    ecosystem: 'cobol',
    files: {
      'src/invoice.cob': `       IDENTIFICATION DIVISION.
       PROGRAM-ID. INVOICE.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01 WS-NET    PIC 9(5)V99 VALUE 100.
       01 WS-TAX    PIC 9(5)V99.
       PROCEDURE DIVISION.
           COMPUTE WS-TAX = WS-NET * 0.19.
           ADD WS-TAX TO WS-GROSS.
           DISPLAY "GROSS " WS-GROSS.
           STOP RUN.
`,
      'src/hello.cob': `       IDENTIFICATION DIVISION.
       PROGRAM-ID. HELLO.
       PROCEDURE DIVISION.
           DISPLAY "HELLO".
           STOP RUN.
`,
    },
    steps: [
      {run: 'cobc --version | head -1'},
      {name: 'Compile', run: 'for file in src/*.cob; do echo "compiling $file"; cobc -fsyntax-only "$file"; done'},
    ],
    category: 'compile-error',
    root: [{text: "'WS-GROSS' is not defined", all: true}],
    note: 'A field that nobody declared is added to and shown.',
  },
  {
    name: 'gnuplot-undefined-variable',
    tool: 'gnuplot',
    version: 'gnuplot --version',
    ecosystem: 'gnuplot',
    files: {
      'data/latency.dat': '1 12.5\n2 13.1\n3 11.9\n',
      'plots/latency.gp': `set terminal dumb 60 12
set title "Latency"
print "plotting the measured series"
stats "data/latency.dat" using 2 name "L" nooutput
print sprintf("mean %.2f", L_mean)
limit = L_mean + 2 * L_sdev
plot "data/latency.dat" using 1:2 with lines, limit
`,
    },
    steps: [
      {
        name: 'A missing series is refused',
        run: `gnuplot -e 'plot "data/none.dat"' || echo "refused, as it should be"`,
      },
      {run: 'gnuplot plots/latency.gp'},
      {name: 'Files', run: 'ls -R data plots', always: true},
    ],
    category: 'runtime-error',
    alt: ['compile-error'],
    root: ['undefined variable: L_sdev'],
    note: 'A script reads a statistic under a wrong name; a step before shows an expected complaint.',
  },
  {
    name: 'peggy-undefined-rule',
    tool: 'peggy',
    version: 'peggy --version',
    ecosystem: 'node',
    npm: ['peggy@5.1.0'],
    files: {
      'grammar/query.peggy': `query = head:term tail:(_ "and" _ term)* { return [head, ...tail.map((part) => part[3])]; }
term = name:word ":" value:literal { return {name, value}; }
word = $[a-z]+
_ = [ \\t]+
`,
      'grammar/version.peggy': 'version = $([0-9]+ "." [0-9]+)\n',
    },
    steps: [
      {name: 'Generate version parser', run: 'peggy -o version.js grammar/version.peggy && echo "version.js written"'},
      {name: 'Generate query parser', run: 'peggy -o query.js grammar/query.peggy && echo "query.js written"'},
    ],
    category: 'compile-error',
    root: ['Rule "literal" is not defined'],
    note: 'A grammar uses a rule that it does not have.',
  },
  {
    name: 'automake-missing-conditional',
    tool: 'automake',
    version: 'automake --version | head -1',
    ecosystem: 'autotools',
    files: {
      'configure.ac': `AC_INIT([counter], [1.2])
AM_INIT_AUTOMAKE([foreign])
AC_PROG_CC
AC_CONFIG_FILES([Makefile])
AC_OUTPUT
`,
      'Makefile.am': `bin_PROGRAMS = counter
counter_SOURCES = main.c
if WITH_ERROR_LOG
counter_SOURCES += log.c
endif
`,
      'main.c': 'int main(void) { return 0; }\n',
      'log.c': 'int logged = 0;\n',
    },
    steps: [
      {name: 'Prepare', run: 'aclocal && autoconf && echo "configure written"'},
      {name: 'Makefiles', run: 'automake --add-missing --copy'},
      {name: 'Leftovers', run: 'ls', always: true},
    ],
    category: 'config',
    alt: ['compile-error'],
    root: ['WITH_ERROR_LOG does not appear in AM_CONDITIONAL'],
    note: 'A makefile asks for a condition that configure does not set; helpers are installed above it.',
  },
  {
    name: 'shunit2-wrong-result',
    tool: 'shunit2',
    version: 'echo 2.1.8',
    ecosystem: 'shell',
    files: {
      'lib/slug.sh': `slug() { printf '%s' "$1" | tr 'A-Z ' 'a-z-'; }
`,
      'tests/slug_test.sh': `#!/bin/sh
. ./lib/slug.sh
testLowerCase() { assertEquals 'lower case' abc "$(slug ABC)"; }
testErrorWordStays() { assertEquals 'word' fatal-error "$(slug 'Fatal Error')"; }
testNoDoubleDash() { assertEquals 'two blanks are one dash' a-b "$(slug 'a  b')"; }
testEmpty() { assertEquals 'empty' '' "$(slug '')"; }
. shunit2
`,
    },
    steps: [{run: './tests/slug_test.sh'}, {name: 'Files', run: 'ls lib tests', always: true}],
    category: 'test-failure',
    root: ['ASSERT:two blanks are one dash'],
    note: 'One of four tests of a shell function gets another text; others follow it and pass.',
  },
];

export const SCENARIOS = [...TOOLS, ...CHECKERS].map((one) => ({...one, set: 2}));

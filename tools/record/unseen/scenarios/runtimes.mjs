// Uncaught errors of rarer runtimes, and test frameworks that no large project of the field uses.
export const SCENARIOS = [
  {
    name: 'sbcl-unhandled',
    tool: 'sbcl',
    version: 'sbcl --version',
    ecosystem: 'lisp',
    files: {
      'src/rates.lisp': `(defun share (part whole)
  (/ part whole))

(defun shares (parts)
  (let ((whole (reduce #'+ parts)))
    (mapcar (lambda (part) (share part whole)) parts)))
`,
      'ci.lisp': `(load "src/rates.lisp")
(format t "shares of 1 2 3: ~a~%" (shares '(1 2 3)))
(format t "shares of 0 0: ~a~%" (shares '(0 0)))
(format t "done~%")
`,
    },
    steps: [{run: 'sbcl --version'}, {run: 'sbcl --non-interactive --no-userinit --load ci.lisp'}],
    category: 'runtime-error',
    root: ['Unhandled DIVISION-BY-ZERO', 'arithmetic error DIVISION-BY-ZERO signalled'],
    note: 'A division by zero reaches the top level; the backtrace is below it.',
  },
  {
    name: 'swipl-plunit',
    tool: 'swipl',
    version: 'swipl --version',
    ecosystem: 'prolog',
    files: {
      'family.pl': `:- module(family, [grandparent/2, ancestor/2]).
parent(ann, bob).
parent(bob, cid).
parent(cid, dan).
grandparent(A, C) :- parent(A, B), parent(B, C).
ancestor(A, B) :- parent(A, B).
ancestor(A, C) :- parent(A, B), grandparent(B, C).
`,
      'test_family.pl': `:- use_module(library(plunit)).
:- use_module(family).
:- begin_tests(family).
test(grandparent) :- grandparent(ann, cid).
test(no_error_for_strangers, [fail]) :- grandparent(zoe, _).
test(all_descendants, all(X == [bob, cid, dan])) :- ancestor(ann, X).
test(near, [true(X == bob), nondet]) :- ancestor(ann, X).
:- end_tests(family).
`,
    },
    steps: [
      {
        name: 'Strangers are refused',
        run: 'swipl -g "grandparent(zoe, cid)" -t halt family.pl || echo "no such family"',
      },
      {run: 'swipl -g run_tests -t halt test_family.pl'},
      {name: 'Files', run: 'ls -R', always: true},
    ],
    category: 'test-failure',
    root: ['ERROR: /home/runner/work/app/app/test_family.pl:6:', 'test all_descendants: wrong "all" answer:'],
    note: 'One of four tests finds the wrong set of answers.',
  },
  {
    name: 'octave-index-out-of-bound',
    tool: 'octave',
    version: 'octave-cli --version | head -1',
    ecosystem: 'octave',
    files: {
      'lib/window_mean.m': `function m = window_mean (x, n)
  m = zeros (1, numel (x));
  for k = 1:numel (x)
    m(k) = mean (x(k:k + n - 1));
  end
end
`,
      'run_checks.m': `addpath ("lib");
printf ("check constant series\\n");
disp (window_mean ([2 2 2 2], 1));
warning ("window wider than series is slow");
printf ("check short series\\n");
disp (window_mean ([1 2 3 4], 2));
printf ("all checks passed\\n");
`,
    },
    steps: [{run: 'octave-cli --version | head -1'}, {run: 'octave-cli --norc run_checks.m'}],
    category: 'runtime-error',
    root: ['error: x(5): out of bound 4'],
    note: 'A script reads beyond a vector; a harmless warning stands before it.',
  },
  {
    name: 'guile-wrong-type',
    tool: 'guile',
    version: 'guile --version | head -1',
    ecosystem: 'scheme',
    files: {
      'src/stack.scm': `(define-module (src stack) #:export (top drop))
(define (top stack) (car stack))
(define (drop stack) (cdr stack))
`,
      'check.scm': `(use-modules (src stack))
(format #t "top of two: ~a~%" (top '(a b)))
(format #t "after drop: ~a~%" (top (drop '(a b))))
(format #t "after two drops: ~a~%" (top (drop (drop '(a b)))))
`,
    },
    steps: [{run: 'GUILE_AUTO_COMPILE=0 guile -L . -s check.scm'}],
    category: 'runtime-error',
    root: ['In procedure car: Wrong type argument'],
    note: 'A procedure gets an empty list; Guile prints the backtrace first and the error last.',
  },
  {
    name: 'tcltest-failed',
    tool: 'tclsh',
    version: 'echo "puts [info patchlevel]" | tclsh',
    ecosystem: 'tcl',
    files: {
      'src/text.tcl': `namespace eval text {}
proc text::shorten {s n} {
  if {[string length $s] <= $n} { return $s }
  return "[string range $s 0 $n]..."
}
`,
      'tests/all.tcl': `package require tcltest
namespace import ::tcltest::*
source [file join [file dirname [info script]] .. src text.tcl]
test shorten-1.1 {short text stays} -body { text::shorten abc 5 } -result abc
test shorten-1.2 {long text is cut} -body { text::shorten abcdefgh 5 } -result abcde...
test shorten-1.3 {error without arguments} -body { text::shorten } -returnCodes error -match glob -result {wrong # args*}
set failed $::tcltest::numTests(Failed)
cleanupTests
exit [expr {$failed > 0}]
`,
    },
    steps: [{run: 'tclsh tests/all.tcl -verbose "pass body error start"'}],
    category: 'test-failure',
    root: ['==== shorten-1.2 long text is cut FAILED', '---- Result was:'],
    note: 'One of three tests gets a text that is one letter too long.',
  },
  {
    name: 'newman-assertion',
    tool: 'newman',
    version: 'newman --version',
    ecosystem: 'node',
    npm: ['newman@6.2.2'],
    files: {
      'server.mjs': `import {createServer} from 'node:http';
createServer((request, response) => {
  const found = request.url === '/orders/1';
  response.writeHead(found ? 200 : 500, {'content-type': 'application/json'});
  response.end(JSON.stringify(found ? {id: 1, total: 3} : {error: 'no such order'}));
}).listen(48213, '127.0.0.1');
`,
      'api.json': JSON.stringify({
        info: {name: 'orders', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'},
        item: [
          requestItem('an order that exists', '/orders/1', 'status is 200', 200),
          requestItem('an order that does not', '/orders/9', 'status is 404', 404),
        ],
      }),
    },
    serve: 'server.mjs',
    steps: [{run: 'newman run api.json --color off'}],
    category: 'test-failure',
    root: ['  1. status is 404', ' 1.  AssertionError  status is 404', 'expected response to have status code 404'],
    note: 'One of two requests gets the wrong status from a server on loopback.',
  },
  {
    name: 'jq-cannot-index',
    tool: 'jq',
    version: 'jq --version',
    ecosystem: 'shell',
    files: {
      'releases.json': '[{"name": "1.0.0", "assets": [{"size": 3}]}, {"name": "1.1.0", "assets": ["none"]}]\n',
      'notes.txt': 'error: none so far\n',
      'release-size.sh': `#!/bin/sh
set -eu
for version in 1.0.0 1.1.0; do
  echo "size of $version"
  jq --arg v "$version" '.[] | select(.name == $v) | .assets | map(.size) | add' releases.json
done
`,
    },
    steps: [
      {name: 'A text is not a document', run: 'jq . notes.txt || echo "refused, as it should be"'},
      {run: './release-size.sh'},
      {name: 'What was read', run: 'wc -c releases.json', always: true},
    ],
    category: 'runtime-error',
    alt: ['config', 'data-corruption'],
    root: ['jq: error (at releases.json:1): Cannot index string'],
    note: 'The shape of a document is not what the filter expects, for the second of two versions.',
  },
];

/** One request of a collection with one check. */
function requestItem(name, path, check, status) {
  return {
    name,
    request: {method: 'GET', url: `http://127.0.0.1:48213${path}`},
    event: [{listen: 'test', script: {exec: [`pm.test('${check}', () => pm.response.to.have.status(${status}));`]}}],
  };
}

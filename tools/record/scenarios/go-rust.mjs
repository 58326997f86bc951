// Go and Rust: compilers, test runners, formatters and panics.
const GO_MOD = 'module example.com/app\n\ngo 1.19\n';
const CARGO = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n';

export const SCENARIOS = [
  {
    name: 'go-test-failure',
    tool: 'go test',
    version: 'go version',
    ecosystem: 'go',
    files: {
      'go.mod': GO_MOD,
      'price/price.go': 'package price\n\nfunc Round(cents float64) int { return int(cents) }\n',
      'price/price_test.go': `package price

import "testing"

func TestRound(t *testing.T) {
	for _, c := range []struct {
		name string
		in   float64
		want int
	}{{"whole", 3, 3}, {"half goes up", 2.5, 3}} {
		t.Run(c.name, func(t *testing.T) {
			if got := Round(c.in); got != c.want {
				t.Errorf("Round(%v) = %d, want %d", c.in, got, c.want)
			}
		})
	}
}

func TestErrorPath(t *testing.T) { t.Log("error: expected by this test") }
`,
      'stock/stock.go': 'package stock\n',
    },
    fixed: {
      'price/price.go':
        'package price\n\nimport "math"\n\nfunc Round(cents float64) int { return int(math.Round(cents)) }\n',
    },
    steps: [{run: 'go version'}, {run: 'go vet ./...'}, {run: 'go test -v ./...'}],
    category: 'test-failure',
    root: ['Round(2.5) = 2, want 3'],
    note: 'A table test with one failing row.',
  },
  {
    name: 'go-build-error',
    tool: 'go build',
    version: 'go version',
    ecosystem: 'go',
    format: 'travis',
    files: {
      'go.mod': GO_MOD,
      'main.go':
        'package main\n\nimport (\n\t"fmt"\n\t"os"\n)\n\nfunc main() {\n\tvar port int = "8080"\n\tfmt.Println(prt)\n}\n',
    },
    steps: [{run: 'go version'}, {run: 'go build ./...'}],
    category: 'compile-error',
    root: [
      './main.go:5:2: imported and not used: "os"',
      './main.go:9:17: cannot use "8080"',
      './main.go:10:14: undefined: prt',
    ],
    note: 'Three errors of one file.',
  },
  {
    name: 'go-panic-in-test',
    tool: 'go test',
    version: 'go version',
    ecosystem: 'go',
    files: {
      'go.mod': GO_MOD,
      'queue_test.go': `package app

import "testing"

type node struct{ next *node }

func second(head *node) *node { return head.next.next }

func TestOne(t *testing.T) {}

func TestSecondOfShortList(t *testing.T) {
	if second(&node{}) != nil {
		t.Fatal("should be nil")
	}
}
`,
    },
    steps: [{run: 'go test ./...'}],
    category: 'test-failure',
    alt: ['crash', 'runtime-error'],
    root: ['panic: runtime error: invalid memory address or nil pointer dereference', 'queue_test.go:7'],
    note: 'A nil pointer inside a test.',
  },
  {
    name: 'go-test-timeout',
    tool: 'go test',
    version: 'go version',
    ecosystem: 'go',
    files: {
      'go.mod': GO_MOD,
      'wait_test.go':
        'package app\n\nimport (\n\t"testing"\n\t"time"\n)\n\nfunc TestWait(t *testing.T) {\n\tdone := make(chan int)\n\tgo time.Sleep(time.Minute)\n\t<-done\n}\n',
    },
    steps: [{run: 'go test -timeout 2s ./...'}],
    category: 'timeout',
    alt: ['test-failure'],
    transient: null,
    root: ['panic: test timed out after 2s'],
    note: 'A channel that nobody fills.',
  },
  {
    name: 'go-race-map',
    tool: 'go run',
    version: 'go version',
    ecosystem: 'go',
    format: 'plain',
    files: {
      'go.mod': GO_MOD,
      'main.go':
        'package main\n\nfunc main() {\n\tdone := make(chan bool)\n\tprintln("waiting for the worker")\n\t<-done\n}\n',
    },
    steps: [{run: 'go run .'}],
    category: 'runtime-error',
    alt: ['crash'],
    root: ['fatal error: all goroutines are asleep - deadlock!'],
    note: 'The run time finds that nothing can go on.',
  },
  {
    name: 'go-missing-module',
    tool: 'go build',
    version: 'go version',
    ecosystem: 'go',
    files: {
      'go.mod': GO_MOD,
      'main.go': 'package main\n\nimport "example.com/lib/clock"\n\nfunc main() { clock.Tick() }\n',
    },
    steps: [{run: 'GOFLAGS=-mod=readonly go build ./...'}],
    category: 'dependency',
    alt: ['compile-error'],
    root: ['main.go:3:8: cannot find module providing package example.com/lib/clock'],
    note: 'A module that go.mod does not name.',
  },
  {
    name: 'gofmt-difference',
    tool: 'gofmt',
    version: 'go version',
    ecosystem: 'go',
    files: {'go.mod': GO_MOD, 'main.go': 'package main\n\nfunc main() {\n    x := 1\n\t_ = x\n}\n'},
    steps: [{name: 'Format', run: 'test -z "$(gofmt -l . | tee /dev/stderr)" || (gofmt -d .; exit 1)'}],
    category: 'lint',
    root: [{text: ' main.go', nth: 1}, '-    x := 1', '+\tx := 1'],
    note: 'Only a name and a difference; no word for an error anywhere.',
  },
  {
    name: 'cargo-test-failure',
    tool: 'cargo test',
    version: 'cargo --version',
    ecosystem: 'rust',
    files: {
      'Cargo.toml': CARGO,
      'src/lib.rs': `pub fn words(text: &str) -> usize {
    text.split(' ').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_words() {
        assert_eq!(words("a b"), 2);
    }

    #[test]
    fn spaces_at_the_end() {
        assert_eq!(words("a b "), 2, "trailing space");
    }

    #[test]
    #[should_panic(expected = "error")]
    fn panics_on_error() {
        panic!("error: as expected");
    }
}
`,
    },
    fixed: {
      'src/lib.rs':
        'pub fn words(text: &str) -> usize {\n    text.split_whitespace().count()\n}\n\n#[test]\nfn spaces_at_the_end() {\n    assert_eq!(words("a b "), 2);\n}\n\n#[test]\n#[should_panic(expected = "error")]\nfn panics_on_error() {\n    panic!("error: as expected");\n}\n',
    },
    steps: [{run: 'cargo --version'}, {run: 'cargo test'}],
    category: 'test-failure',
    root: ['panicked at src/lib.rs:16:9', 'assertion `left == right` failed: trailing space'],
    note: 'One test fails, another panics as it should.',
  },
  {
    name: 'rustc-borrow',
    tool: 'cargo build',
    version: 'cargo --version',
    ecosystem: 'rust',
    files: {
      'Cargo.toml': CARGO,
      'src/main.rs':
        'fn main() {\n    let unused = 1;\n    let name = String::from("a");\n    let other = name;\n    println!("{name} {other}");\n}\n',
    },
    steps: [{run: 'cargo build'}],
    category: 'compile-error',
    root: ['error[E0382]: borrow of moved value: `name`'],
    note: 'A moved value; a warning is printed as well.',
  },
  {
    name: 'clippy-denied',
    tool: 'clippy',
    version: 'cargo clippy --version',
    ecosystem: 'rust',
    format: 'gh-run-view',
    job: 'clippy',
    files: {
      'Cargo.toml': CARGO,
      'src/lib.rs': 'pub fn empty(list: &Vec<u8>) -> bool {\n    return list.len() == 0;\n}\n',
    },
    steps: [{name: 'Clippy', run: 'cargo clippy -- -D warnings'}],
    category: 'lint',
    alt: ['compile-error'],
    root: [
      'error: unneeded `return` statement',
      'error: writing `&Vec` instead of `&[_]`',
      'error: length comparison to zero',
    ],
    note: 'Warnings are made errors.',
  },
  {
    name: 'rustfmt-difference',
    tool: 'rustfmt',
    version: 'cargo fmt --version',
    ecosystem: 'rust',
    files: {'Cargo.toml': CARGO, 'src/lib.rs': 'pub fn f( )->u8 { 1 }\n'},
    steps: [{run: 'cargo fmt --check'}],
    category: 'lint',
    root: ['Diff in '],
    note: 'A difference and nothing else.',
  },
  {
    name: 'cargo-lock-outdated',
    tool: 'cargo',
    version: 'cargo --version',
    ecosystem: 'rust',
    files: {
      'Cargo.toml': `${CARGO}\n[dependencies]\nhelper = { path = "helper" }\n`,
      'Cargo.lock':
        '# This file is automatically @generated by Cargo.\nversion = 3\n\n[[package]]\nname = "app"\nversion = "0.1.0"\n',
      'src/lib.rs': '\n',
      'helper/Cargo.toml': CARGO.replace('app', 'helper'),
      'helper/src/lib.rs': '\n',
    },
    steps: [{run: 'cargo build --locked'}],
    category: 'dependency',
    alt: ['config'],
    root: ['error: cannot update the lock file'],
    note: 'The lock file needs a change that is forbidden.',
  },
  {
    name: 'rust-panic',
    tool: 'cargo run',
    version: 'cargo --version',
    ecosystem: 'rust',
    env: {RUST_BACKTRACE: '1'},
    files: {
      'Cargo.toml': CARGO,
      'src/main.rs':
        'fn main() {\n    eprintln!("warning: falling back to defaults");\n    let port: u16 = std::env::var("APP_PORT").unwrap_or("eighty".into()).parse().unwrap();\n    println!("{port}");\n}\n',
    },
    steps: [{run: 'cargo build --quiet'}, {name: 'Migrate', run: 'cargo run --quiet'}],
    category: 'runtime-error',
    alt: ['crash', 'config'],
    root: ['panicked at src/main.rs:3', 'called `Result::unwrap()` on an `Err` value: ParseIntError'],
    note: 'A panic with its backtrace.',
  },
];

// Haskell, Erlang, Elixir, OCaml and R.
export const SCENARIOS = [
  {
    name: 'ghc-type-error',
    tool: 'ghc',
    version: 'ghc --version',
    ecosystem: 'haskell',
    files: {
      'Main.hs':
        'module Main where\n\nimport Data.List (sort)\n\nwidth :: String -> Int\nwidth text = length text ++ "px"\n\nmain :: IO ()\nmain = print (width "a")\n',
    },
    steps: [{run: 'ghc -Wall -outputdir build -o app Main.hs'}],
    category: 'compile-error',
    root: ['Main.hs:6:14: error:', "Couldn't match"],
    note: 'Types that do not fit; the warning comes later or not at all.',
  },
  {
    name: 'hspec-failure',
    tool: 'hspec',
    version: 'ghc-pkg field hspec version | tail -1',
    ecosystem: 'haskell',
    files: {
      'Spec.hs': `import Test.Hspec

half :: Int -> Int
half n = n \`quot\` 2

main :: IO ()
main = hspec $ describe "half" $ do
  it "halves even numbers" $ half 8 \`shouldBe\` 4
  it "rounds down below zero" $ half (-3) \`shouldBe\` (-2)
`,
    },
    steps: [
      {name: 'Build', run: 'ghc -v0 -outputdir build -o spec Spec.hs'},
      {name: 'Test', run: './spec'},
    ],
    category: 'test-failure',
    root: ['Spec.hs:9:', 'expected: -2', '1) half rounds down below zero'],
    note: 'One example fails; the seed and the count follow.',
  },
  {
    name: 'tasty-failure',
    tool: 'tasty',
    version: 'ghc-pkg field tasty version | tail -1',
    ecosystem: 'haskell',
    format: 'travis',
    files: {
      'Check.hs': `import Test.Tasty
import Test.Tasty.HUnit

main :: IO ()
main = defaultMain $ testGroup "words"
  [ testCase "one" $ length (words "a") @?= 1
  , testCase "tabs count" $ length (words "a\\tb") @?= 3
  ]
`,
    },
    steps: [{run: 'ghc -v0 -outputdir build -o check Check.hs'}, {run: './check'}],
    category: 'test-failure',
    root: ['expected: 3', 'Check.hs:7:'],
    note: 'One case fails in a tree.',
  },
  {
    name: 'cabal-missing-package',
    tool: 'cabal',
    version: 'cabal --numeric-version',
    ecosystem: 'haskell',
    files: {
      'app.cabal':
        'cabal-version: 2.4\nname: app\nversion: 0.1\n\nexecutable app\n  main-is: Main.hs\n  default-language: Haskell2010\n  build-depends: base, lighthouse-of-ours >= 2\n',
      'Main.hs': 'main = pure ()\n',
    },
    steps: [
      {hidden: true, run: 'mkdir -p $HOME/.cabal && echo "" > $HOME/.cabal/config'},
      {run: 'cabal build --offline'},
    ],
    category: 'dependency',
    alt: ['config'],
    root: ['Could not resolve dependencies:', 'unknown package: lighthouse-of-ours', 'lighthouse-of-ours'],
    note: 'No package source knows the library.',
  },
  {
    name: 'erlc-error',
    tool: 'erlc',
    version: 'erl -noshell -eval \'io:format("~s~n", [erlang:system_info(otp_release)]), halt().\'',
    ecosystem: 'erlang',
    format: 'plain',
    files: {
      'gate.erl': '-module(gate).\n-export([open/1, shut/1]).\n\nopen(Name) ->\n    Unused = 1,\n    {ok, Nmae}.\n',
    },
    steps: [{run: 'erlc gate.erl'}],
    category: 'compile-error',
    root: ["variable 'Nmae' is unbound", 'function shut/1 undefined'],
    note: 'Two errors and warnings.',
  },
  {
    name: 'eunit-failure',
    tool: 'eunit',
    version: 'erl -noshell -eval \'io:format("~s~n", [erlang:system_info(otp_release)]), halt().\'',
    ecosystem: 'erlang',
    files: {
      'ring.erl': `-module(ring).
-include_lib("eunit/include/eunit.hrl").

next(N, Size) -> N rem Size + 1.

middle_test() -> ?assertEqual(3, next(2, 5)).
wraps_test() -> ?assertEqual(0, next(5, 5)).
`,
    },
    steps: [
      {run: 'erlc +debug_info ring.erl'},
      {run: "erl -noshell -eval 'case eunit:test(ring, [verbose]) of ok -> halt(0); _ -> halt(1) end.'"},
    ],
    category: 'test-failure',
    root: ['{expected,0}', '**error:{assertEqual'],
    note: 'An assertion with its properties.',
  },
  {
    name: 'exunit-failure',
    tool: 'mix test',
    version: 'elixir --version | tail -1',
    ecosystem: 'elixir',
    files: {
      'mix.exs':
        'defmodule App.MixProject do\n  use Mix.Project\n  def project, do: [app: :app, version: "0.1.0"]\nend\n',
      'lib/app.ex':
        'defmodule App do\n  def initials(name), do: name |> String.split() |> Enum.map(&String.first/1) |> Enum.join()\nend\n',
      'test/test_helper.exs': 'ExUnit.start(seed: 3)\n',
      'test/app_test.exs': `defmodule AppTest do
  use ExUnit.Case

  test "two names" do
    assert App.initials("ada byron") == "AB"
  end

  test "error tuple is fine" do
    assert {:error, _} = {:error, :expected}
  end
end
`,
    },
    steps: [{run: 'mix test'}],
    category: 'test-failure',
    root: ['Assertion with == failed', 'code:  assert App.initials', 'left:  "ab"'],
    note: 'A comparison with both sides.',
  },
  {
    name: 'mix-compile-error',
    tool: 'mix compile',
    version: 'elixir --version | tail -1',
    ecosystem: 'elixir',
    format: 'gh-run-view',
    job: 'Build and test',
    files: {
      'mix.exs':
        'defmodule App.MixProject do\n  use Mix.Project\n  def project, do: [app: :app, version: "0.1.0"]\nend\n',
      'lib/app.ex': 'defmodule App do\n  def unused_warning(x), do: 1\n  def area(r), do: pie * r * r\nend\n',
    },
    steps: [{name: 'Compile', run: 'mix compile --warnings-as-errors'}],
    category: 'compile-error',
    root: ['undefined function pie/0'],
    note: 'An undefined name after a warning.',
  },
  {
    name: 'dune-type-error',
    tool: 'dune',
    version: 'dune --version',
    ecosystem: 'ocaml',
    files: {
      'dune-project': '(lang dune 2.9)\n',
      dune: '(executable (name main))\n',
      'main.ml': 'let twice x = x * 2\n\nlet () = print_endline (twice 4)\n',
    },
    steps: [{run: 'dune build'}],
    category: 'compile-error',
    root: ['Error: This expression has type int', 'File "main.ml", line 3'],
    note: 'A type that does not fit.',
  },
  {
    name: 'ocaml-exception',
    tool: 'ocaml',
    version: 'ocaml -version',
    ecosystem: 'ocaml',
    format: 'plain',
    files: {
      'load.ml':
        'let find key = List.assoc key [ ("a", 1) ]\n\nlet () =\n  print_endline "loading";\n  print_int (find "b")\n',
    },
    steps: [{run: 'ocaml load.ml'}],
    category: 'runtime-error',
    alt: ['crash'],
    root: ['Exception: Not_found.'],
    note: 'An exception that nobody handles.',
  },
  {
    name: 'r-error',
    tool: 'Rscript',
    version: 'Rscript --version 2>&1',
    ecosystem: 'r',
    files: {
      'fit.R':
        'fit <- function(data) {\n  if (nrow(data) < 5) warning("few rows")\n  lm(y ~ x, data = data)\n}\nfit(data.frame(x = 1:3, z = 1:3))\n',
    },
    steps: [{run: 'Rscript fit.R'}],
    category: 'runtime-error',
    root: ["object 'y' not found"],
    note: 'An error with its call stack and a warning message after it.',
  },
  {
    name: 'testthat-failure',
    tool: 'testthat',
    version: 'Rscript -e \'cat(as.character(packageVersion("testthat")))\'',
    ecosystem: 'r',
    files: {
      'tests/test-mean.R':
        'library(testthat)\n\ntest_that("mean of nothing is zero", {\n  expect_equal(mean(numeric()), 0)\n})\n\ntest_that("mean works", {\n  expect_equal(mean(c(1, 3)), 2)\n})\n',
    },
    steps: [{run: 'Rscript -e \'testthat::test_dir("tests", reporter = "check", stop_on_failure = TRUE)\''}],
    category: 'test-failure',
    root: ['mean(numeric()) not equal to 0', "Failure ('test-mean.R:4')"],
    note: 'An expectation fails; the count follows.',
  },
  {
    name: 'r-missing-package',
    tool: 'Rscript',
    version: 'Rscript --version 2>&1',
    ecosystem: 'r',
    format: 'travis',
    files: {'plot.R': 'library(stats)\nlibrary(harbourplots)\nplot(1)\n'},
    steps: [{run: 'Rscript plot.R'}],
    category: 'dependency',
    alt: ['runtime-error'],
    root: ['there is no package called'],
    note: 'A package that is not installed.',
  },
];

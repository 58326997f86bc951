// Further checkers, build systems and packagers that Debian has.
export const SCENARIOS = [
  {
    name: 'checkstyle-findings',
    tool: 'checkstyle',
    version: 'dpkg-query -W -f "${Version}" checkstyle',
    ecosystem: 'java',
    files: {
      'rules.xml': `<?xml version="1.0"?>
<!DOCTYPE module PUBLIC "-//Checkstyle//DTD Checkstyle Configuration 1.3//EN" "https://checkstyle.org/dtds/configuration_1_3.dtd">
<module name="Checker">
  <property name="severity" value="error"/>
  <module name="FileTabCharacter"/>
  <module name="TreeWalker">
    <module name="UnusedImports"/>
    <module name="MethodName"/>
  </module>
</module>
`,
      'src/A.java': 'import java.util.List;\n\npublic class A {\n\tint Count() { return 1; }\n}\n',
    },
    steps: [{run: 'checkstyle -c rules.xml src'}],
    category: 'lint',
    root: ['A.java:1:8: Unused import', 'A.java:4:1: File contains tab', "A.java:4:13: Name 'Count' must match"],
    note: 'Three findings and their count.',
  },
  {
    name: 'ant-junit-failure',
    tool: 'ant',
    version: 'ant -version',
    ecosystem: 'java',
    files: {
      'build.xml': `<project default="test">
  <target name="compile"><mkdir dir="out"/><javac srcdir="src" destdir="out" includeantruntime="false" classpath="/usr/share/java/junit4.jar"/></target>
  <target name="test" depends="compile">
    <junit haltonfailure="true" printsummary="false">
      <classpath><pathelement path="out:/usr/share/java/junit4.jar:/usr/share/java/hamcrest-core.jar"/></classpath>
      <formatter type="plain" usefile="false"/>
      <test name="AgeTest"/>
    </junit>
  </target>
</project>
`,
      'src/AgeTest.java':
        'import static org.junit.Assert.*;\nimport org.junit.Test;\n\npublic class AgeTest {\n  @Test public void adult() { assertEquals(18, 17 + 1); }\n  @Test public void birthday() { assertEquals("years", 30, 2026 - 1997); }\n}\n',
    },
    steps: [{run: 'ant'}],
    category: 'test-failure',
    root: ['Testcase: birthday', {text: 'years expected:<30> but was:<29>', all: true}],
    note: 'The test formatter inside the output of the build tool.',
  },
  {
    name: 'scalac-error',
    tool: 'scalac',
    version: 'scalac -version 2>&1 | grep -o "Scala compiler.*"',
    ecosystem: 'scala',
    files: {'Seats.scala': 'object Seats {\n  def free(all: Int, taken: Option[Int]): Int = all - taken\n}\n'},
    steps: [{run: 'scalac -d . Seats.scala'}],
    category: 'compile-error',
    root: ['Seats.scala:2: error:'],
    note: 'A type that does not fit.',
  },
  {
    name: 'phpcs-findings',
    tool: 'phpcs',
    version: 'phpcs --version',
    ecosystem: 'php',
    files: {'src/Door.php': '<?php\nclass door {\n    function open( $key ) { return TRUE; }\n}\n'},
    steps: [{run: 'phpcs --standard=PSR12 --report-width=100 src'}],
    category: 'lint',
    root: [{text: '| ERROR |', all: true}],
    note: 'A table of findings.',
  },
  {
    name: 'cppcheck-finding',
    tool: 'cppcheck',
    version: 'cppcheck --version',
    ecosystem: 'cpp',
    files: {'src/buf.c': 'int last(void) {\n  int row[4] = {0};\n  return row[4];\n}\n'},
    steps: [{run: 'cppcheck --error-exitcode=2 --enable=warning src'}],
    category: 'lint',
    root: ["error: Array 'row[4]' accessed at index 4"],
    note: 'An index that is out of bounds.',
  },
  {
    name: 'clang-format-difference',
    tool: 'clang-format',
    version: 'clang-format --version',
    ecosystem: 'cpp',
    files: {'src/a.c': 'int  main( void ){return 0;}\n'},
    steps: [{run: 'clang-format --dry-run --Werror src/a.c'}],
    category: 'lint',
    root: ['src/a.c:1:4: error: code should be clang-formatted'],
    note: 'A file that is not formatted.',
  },
  {
    name: 'clang-tidy-finding',
    tool: 'clang-tidy',
    version: 'clang-tidy --version | grep version',
    ecosystem: 'cpp',
    format: 'gh-run-view',
    job: 'tidy',
    files: {
      'src/a.cpp':
        '#include <cstdlib>\n\nint level(const char *text) {\n  int *unused = 0;\n  return std::atoi(text) + (unused != 0);\n}\n',
    },
    steps: [
      {
        name: 'Static analysis',
        run: "clang-tidy --quiet --checks='-*,cert-err34-c,modernize-use-nullptr' --warnings-as-errors='*' src/a.cpp --",
      },
    ],
    category: 'lint',
    root: [{text: 'error: use nullptr', all: true}, "error: 'atoi' used to convert a string"],
    note: 'Checks that are made errors.',
  },
  {
    name: 'meson-missing-dependency',
    tool: 'meson',
    version: 'meson --version',
    ecosystem: 'c',
    files: {
      'meson.build':
        "project('app', 'c')\ntides = dependency('lib-tides-of-ours', version: '>=2')\nexecutable('app', 'main.c', dependencies: tides)\n",
      'main.c': 'int main(void) { return 0; }\n',
    },
    steps: [{run: 'meson setup build'}],
    category: 'dependency',
    alt: ['config'],
    root: ['ERROR: Dependency "lib-tides-of-ours" not found'],
    note: 'A library that is not installed.',
  },
  {
    name: 'configure-missing-header',
    tool: 'autoconf',
    version: 'autoconf --version | head -1',
    ecosystem: 'c',
    files: {
      'configure.ac':
        'AC_INIT([app], [1.0])\nAC_PROG_CC\nAC_CHECK_HEADERS([error.h])\nAC_CHECK_HEADER([tides.h], [], [AC_MSG_ERROR([tides.h is needed, install libtides-dev])])\nAC_OUTPUT\n',
    },
    steps: [{run: 'autoconf'}, {run: './configure'}],
    category: 'dependency',
    alt: ['config'],
    root: ['configure: error: tides.h is needed, install libtides-dev'],
    note: 'Checks that answer no, then one that is needed.',
  },
  {
    name: 'rpmbuild-file-not-found',
    tool: 'rpmbuild',
    version: 'rpmbuild --version',
    ecosystem: 'rpm',
    files: {
      'app.spec':
        'Name: app\nVersion: 1.0\nRelease: 1\nSummary: App\nLicense: MIT\nBuildArch: noarch\n\n%description\nApp.\n\n%install\nmkdir -p %{buildroot}/usr/share/app\ntouch %{buildroot}/usr/share/app/error-messages.txt\n\n%files\n/usr/share/app/error-messages.txt\n/usr/share/app/help.txt\n',
    },
    steps: [{run: 'rpmbuild --define "_topdir $PWD/rpm" -bb app.spec'}],
    category: 'config',
    alt: ['compile-error', 'deploy', 'dependency'],
    root: ['error: File not found: ', '    File not found: '],
    note: 'A file of the list is not installed; commands are traced.',
  },
  {
    name: 'pre-commit-hook',
    tool: 'pre-commit',
    version: 'pre-commit --version',
    ecosystem: 'python',
    files: {
      '.pre-commit-config.yaml':
        "repos:\n  - repo: local\n    hooks:\n      - id: words\n        name: words\n        entry: 'true'\n        language: system\n      - id: no-marker\n        name: no left-over markers\n        entry: 'left to do'\n        language: pygrep\n        files: '\\.txt$'\n",
      'notes.txt': 'fine\nthis is left to do\n',
    },
    steps: [
      {hidden: true, run: 'git init -q . && git add -A'},
      {name: 'Hooks', run: 'pre-commit run --all-files --color never'},
    ],
    category: 'lint',
    root: ['notes.txt:2:this is left to do', 'no left-over markers.....'],
    note: 'One hook passes, one fails and prints its finding.',
  },
  {
    name: 'luacheck-findings',
    tool: 'luacheck',
    version: 'luacheck --version | head -1',
    ecosystem: 'lua',
    files: {'src/map.lua': 'local unused = 1\nprint(undefinedname)\n'},
    steps: [{run: 'luacheck --no-color src'}],
    category: 'lint',
    root: ['src/map.lua:1:7: unused variable', 'src/map.lua:2:7: accessing undefined variable'],
    note: 'Two warnings fail the check.',
  },
  {
    name: 'valgrind-leak',
    tool: 'valgrind',
    version: 'valgrind --version',
    ecosystem: 'c',
    files: {
      'leak.c':
        '#include <stdlib.h>\nint main(void) {\n  int *row = malloc(40);\n  row[0] = 1;\n  return row[0] - 1;\n}\n',
    },
    steps: [{run: 'gcc -g -o leak leak.c'}, {run: 'valgrind --leak-check=full --error-exitcode=3 ./leak'}],
    category: 'test-failure',
    alt: ['quality-gate', 'crash', 'runtime-error', 'lint', 'oom'],
    root: ['40 bytes in 1 blocks are definitely lost in loss record 1 of 1'],
    note: 'Memory that is never freed.',
  },
  {
    name: 'gfortran-error',
    tool: 'gfortran',
    version: 'gfortran --version | head -1',
    ecosystem: 'fortran',
    files: {
      'tide.f90': 'program tide\n  implicit none\n  integer :: hour\n  hour = 6\n  print *, hours\nend program\n',
    },
    steps: [{run: 'gfortran -o tide tide.f90'}],
    category: 'compile-error',
    root: ['tide.f90:5:16:', 'Error: Symbol ‘hours’'],
    note: 'The place stands some lines above the message.',
  },
  {
    name: 'hlint-hints',
    tool: 'hlint',
    version: 'hlint --version',
    ecosystem: 'haskell',
    format: 'travis',
    files: {
      'Main.hs': 'module Main where\n\nmain :: IO ()\nmain = mapM_ print (concat (map (\\x -> [x]) [1, 2 :: Int]))\n',
    },
    steps: [{run: 'hlint --version'}, {run: 'hlint Main.hs'}],
    category: 'lint',
    root: ['Main.hs:4:21-58: Warning: Use concatMap', 'Main.hs:4:21'],
    note: 'A hint that fails the check.',
  },
  {
    name: 'skopeo-refused',
    tool: 'skopeo',
    version: 'skopeo --version',
    ecosystem: 'docker',
    steps: [
      {
        name: 'Copy image',
        run: 'skopeo inspect --retry-times 1 --tls-verify=false docker://127.0.0.1:48160/team/app:1.0',
      },
    ],
    category: 'network',
    alt: ['docker', 'infra'],
    transient: null,
    root: [{text: 'connect: connection refused', all: true}],
    note: 'No image registry answers.',
  },
  {
    name: 'poetry-lock-outdated',
    tool: 'poetry',
    version: 'poetry --version',
    ecosystem: 'python',
    files: {
      'pyproject.toml':
        '[tool.poetry]\nname = "app"\nversion = "0.1.0"\ndescription = ""\nauthors = []\n\n[tool.poetry.dependencies]\npython = "^3.11"\nbasket = "^2.0"\n',
      'poetry.lock':
        'package = []\n\n[metadata]\nlock-version = "2.0"\npython-versions = "^3.11"\ncontent-hash = "0000000000000000000000000000000000000000000000000000000000000000"\n',
    },
    steps: [{run: 'poetry install --no-interaction --no-ansi'}],
    category: 'dependency',
    alt: ['config'],
    root: ['Because app depends on basket (^2.0)', 'Warning: poetry.lock is not consistent with pyproject.toml.'],
    note: 'The lock file does not fit the manifest.',
  },
];

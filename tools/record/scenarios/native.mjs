// C and C++: compilers, linkers, build tools and test runners.
const CMAKE = `cmake_minimum_required(VERSION 3.20)
project(app CXX)
set(CMAKE_CXX_STANDARD 17)
`;

export const SCENARIOS = [
  {
    name: 'gcc-undeclared',
    tool: 'gcc',
    version: 'gcc --version | head -1',
    ecosystem: 'c',
    files: {
      Makefile: 'CFLAGS = -Wall -O1\nall: list.o main.o\n\t$(CC) -o app $^\nclean:\n\trm -f app *.o\n',
      'list.c': 'int size(int n) {\n  int unused_error = 1;\n  return n;\n}\n',
      'main.c': '#include <stdio.h>\n\nint main(void) {\n  printf("%d\\n", lenght);\n  return 0;\n}\n',
    },
    fixed: {
      'main.c':
        '#include <stdio.h>\n\nint size(int n);\n\nint main(void) {\n  printf("%d\\n", size(3));\n  return 0;\n}\n',
    },
    steps: [{run: 'make clean all'}],
    category: 'compile-error',
    root: ['main.c:4:18: error: ‘lenght’ undeclared'],
    note: 'A warning of another file stands before it; make adds its own lines after it.',
  },
  {
    name: 'gxx-template',
    tool: 'g++',
    version: 'g++ --version | head -1',
    ecosystem: 'cpp',
    format: 'plain',
    files: {
      'sort.cpp': `#include <algorithm>
#include <list>
#include <string>

struct Row { std::string name; };

void order(std::list<Row>& rows) {
  std::sort(rows.begin(), rows.end());
}
`,
    },
    steps: [
      {
        run: 'g++ -std=c++17 -fmax-errors=3 -c sort.cpp 2>&1 | cut -c 1-300\ng++ -std=c++17 -fsyntax-only sort.cpp 2>/dev/null',
      },
    ],
    category: 'compile-error',
    root: ['error: no match for', 'required from here'],
    note: 'A long instantiation trace around the error.',
  },
  {
    name: 'clang-type-error',
    tool: 'clang',
    version: 'clang --version | head -1',
    ecosystem: 'c',
    format: 'travis',
    files: {
      'pump.c': 'struct pump { int speed; };\n\nint read_speed(struct pump *p) {\n  return p.speed + p->presure;\n}\n',
    },
    steps: [{run: 'clang --version'}, {run: 'clang -Wall -c pump.c'}],
    category: 'compile-error',
    root: ['pump.c:4:11: error:', "pump.c:4:23: error: no member named 'presure'"],
    note: 'Two errors with carets and a fix-it.',
  },
  {
    name: 'linker-undefined',
    tool: 'ld',
    version: 'ld --version | head -1',
    ecosystem: 'c',
    files: {'main.c': 'int checksum(const char *text);\nint main(void) { return checksum("a"); }\n'},
    steps: [{run: 'gcc -o app main.c'}],
    category: 'compile-error',
    root: ['undefined reference to `checksum'],
    note: 'A function that no object holds.',
  },
  {
    name: 'make-missing-target',
    tool: 'make',
    version: 'make --version | head -1',
    ecosystem: 'c',
    files: {Makefile: 'all: app.bin\napp.bin: boot.img kernel.o\n\tcat $^ > $@\nkernel.o:\n\ttouch $@\n'},
    steps: [{run: 'make -j2'}],
    category: 'config',
    alt: ['compile-error'],
    root: ["No rule to make target 'boot.img'"],
    note: 'An input that no rule makes.',
  },
  {
    name: 'cmake-missing-package',
    tool: 'cmake',
    version: 'cmake --version | head -1',
    ecosystem: 'cpp',
    files: {
      'CMakeLists.txt': `${CMAKE}find_package(TidalCharts 3 REQUIRED)\nadd_executable(app main.cpp)\n`,
      'main.cpp': 'int main() {}\n',
    },
    steps: [{run: 'cmake -B build -S .'}],
    category: 'dependency',
    alt: ['config'],
    root: [
      'CMake Error at CMakeLists.txt:4',
      'By not providing "FindTidalCharts.cmake"',
      'Could not find a package configuration file provided by "TidalCharts"',
    ],
    note: 'A library that is not installed; the configuration reports that it is incomplete.',
  },
  {
    name: 'ninja-compile-error',
    tool: 'ninja',
    version: 'ninja --version',
    ecosystem: 'cpp',
    format: 'gh-run-view',
    job: 'linux / gcc',
    files: {
      'CMakeLists.txt': `${CMAKE}add_library(core a.cpp b.cpp c.cpp)\n`,
      'a.cpp': 'int a() { return 1; }\n',
      'b.cpp': '#include "core/limits.h"\nint b() { return LIMIT; }\n',
      'c.cpp': 'int c() { return 3; }\n',
    },
    steps: [
      {name: 'Configure', run: 'cmake -G Ninja -B build -S .'},
      {name: 'Build', run: 'ninja -C build'},
    ],
    category: 'compile-error',
    root: ['b.cpp:1:10: fatal error: core/limits.h: No such file'],
    note: 'A header is missing; the tool repeats the command and counts what failed.',
  },
  {
    name: 'ctest-failure',
    tool: 'ctest',
    version: 'ctest --version | head -1',
    ecosystem: 'cpp',
    files: {
      'CMakeLists.txt': `${CMAKE}enable_testing()\nadd_executable(unit unit.cpp)\nadd_test(NAME parse COMMAND unit parse)\nadd_test(NAME error_path COMMAND unit error)\nadd_test(NAME round COMMAND unit round)\n`,
      'unit.cpp': `#include <cassert>
#include <cstring>

int main(int, char** argv) {
  if (std::strcmp(argv[1], "round") == 0) {
    int cents = static_cast<int>(1.15 * 100);
    assert(cents == 115);
  }
}
`,
    },
    steps: [{run: 'cmake -B build -S . && cmake --build build'}, {run: 'ctest --test-dir build --output-on-failure'}],
    category: 'test-failure',
    alt: ['crash'],
    root: ["Assertion `cents == 115' failed"],
    note: 'One of three tests aborts on an assertion.',
  },
  {
    name: 'gtest-failure',
    tool: 'gtest',
    version: 'dpkg-query -W -f "${Version}" libgtest-dev',
    ecosystem: 'cpp',
    files: {
      'tank_test.cpp': `#include <gtest/gtest.h>

static int level(int in, int out) { return in - out / 10; }

TEST(TankTest, FillsUp) { EXPECT_EQ(level(5, 0), 5); }
TEST(TankTest, ErrorWhenNegative) { EXPECT_GE(level(5, 5), 0); }
TEST(TankTest, Drains) { EXPECT_EQ(level(50, 10), 40) << "after one minute"; }
`,
    },
    steps: [
      {run: 'g++ -o tank_test tank_test.cpp -lgtest -lgtest_main -pthread'},
      {name: 'Unit tests', run: './tank_test'},
    ],
    category: 'test-failure',
    root: ['tank_test.cpp:7: Failure', 'Expected equality of these values:'],
    note: 'One expectation fails; the list of failed tests follows.',
  },
  {
    name: 'catch2-failure',
    tool: 'catch2',
    version: 'dpkg-query -W -f "${Version}" catch2',
    ecosystem: 'cpp',
    files: {
      'color_test.cpp': `#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>

static int luma(int r, int g, int b) { return (r + g + b) / 3; }

TEST_CASE("white is bright") { REQUIRE(luma(255, 255, 255) == 255); }
TEST_CASE("green weighs more than red") { REQUIRE(luma(0, 255, 0) > luma(255, 0, 0)); }
`,
    },
    steps: [{run: 'g++ -o color_test color_test.cpp'}, {name: 'Unit tests', run: './color_test'}],
    category: 'test-failure',
    root: ['color_test.cpp:7: FAILED:', 'REQUIRE( luma(0, 255, 0) > luma(255, 0, 0) )', '85 > 85'],
    note: 'A comparison with its expansion.',
  },
];

// C and C++: crashes, sanitizers, and what happens when memory or disk run out.
export const SCENARIOS = [
  {
    name: 'segfault',
    tool: 'gcc',
    version: 'gcc --version | head -1',
    ecosystem: 'c',
    files: {
      'walk.c': `#include <stdio.h>
#include <stdlib.h>

int main(int count, char **words) {
  int *far = count > 5 ? &count : NULL;
  puts("walking the tree");
  fflush(stdout);
  printf("%d\\n", *far);
  return words == NULL;
}
`,
    },
    steps: [{run: 'gcc -O0 -o walk walk.c'}, {name: 'Smoke test', run: './walk\necho "smoke test passed"'}],
    category: 'crash',
    transient: null,
    root: ['Segmentation fault'],
    note: 'The shell reports the signal.',
  },
  {
    name: 'asan-overflow',
    tool: 'AddressSanitizer',
    version: 'gcc --version | head -1',
    ecosystem: 'c',
    files: {
      'copy.c': `#include <stdlib.h>
#include <string.h>

int main(void) {
  char *name = malloc(4);
  memset(name, 'x', 5);
  int first = name[0];
  free(name);
  return first == 'y';
}
`,
    },
    steps: [{run: 'gcc -g -O0 -fsanitize=address -o copy copy.c'}, {run: './copy'}],
    category: 'crash',
    alt: ['test-failure', 'runtime-error'],
    transient: null,
    root: ['ERROR: AddressSanitizer: heap-buffer-overflow'],
    note: 'One byte too many, with the shadow map after the stack.',
  },
  {
    name: 'ubsan-overflow',
    tool: 'UndefinedBehaviorSanitizer',
    version: 'gcc --version | head -1',
    ecosystem: 'c',
    format: 'plain',
    files: {
      'sum.c':
        '#include <limits.h>\nint main(int n, char **w) {\n  (void)w;\n  int most = INT_MAX;\n  return most + n > 0;\n}\n',
    },
    steps: [{run: 'gcc -fsanitize=undefined -fno-sanitize-recover -o sum sum.c && ./sum'}],
    category: 'crash',
    alt: ['runtime-error', 'test-failure'],
    root: ['runtime error: signed integer overflow'],
    note: 'The sanitizer ends the program after one line.',
  },
  {
    name: 'cpp-uncaught',
    tool: 'g++',
    version: 'g++ --version | head -1',
    ecosystem: 'cpp',
    files: {
      'stage.cpp': `#include <iostream>
#include <stdexcept>

int main() {
  std::cerr << "warning: stage 2 has no cache" << std::endl;
  throw std::runtime_error("stage 2 lost its input");
}
`,
    },
    steps: [{run: 'g++ -o stage stage.cpp && ./stage'}],
    category: 'crash',
    alt: ['runtime-error'],
    transient: null,
    root: ["terminate called after throwing an instance of 'std::runtime_error'", 'what():  stage 2 lost its input'],
    note: 'An exception that nobody catches.',
  },
  {
    name: 'bad-alloc',
    tool: 'g++',
    version: 'g++ --version | head -1',
    ecosystem: 'cpp',
    files: {
      'grid.cpp':
        '#include <vector>\nint main() {\n  std::vector<char> grid(900000000, 1);\n  return grid[5] - 1;\n}\n',
    },
    steps: [{run: 'g++ -o grid grid.cpp'}, {name: 'Benchmark', run: 'ulimit -v 300000\n./grid'}],
    category: 'oom',
    alt: ['crash'],
    transient: null,
    root: ['std::bad_alloc', 'what():  std::bad_alloc'],
    note: 'The address space is limited and an allocation is refused.',
  },
  {
    name: 'file-size-limit',
    tool: 'dd',
    version: 'dd --version | head -1',
    ecosystem: 'shell',
    files: {},
    steps: [{name: 'Make image', run: 'ulimit -f 64\ndd if=/dev/zero of=image.bin bs=4096 count=400'}],
    category: 'disk-full',
    alt: ['crash', 'quota'],
    transient: null,
    root: ['File size limit exceeded'],
    note: 'A quota on the size of files ends the program.',
  },
  {
    name: 'gcc-disk-full',
    tool: 'gcc',
    version: 'gcc --version | head -1',
    ecosystem: 'c',
    disk: {at: 'build', size: '64k'},
    files: {'table.c': 'int table[200000] = {1, 2, 3};\n'},
    steps: [{name: 'Build', run: 'gcc -c -o build/table.o table.c'}],
    category: 'disk-full',
    alt: ['compile-error'],
    transient: null,
    root: ['No space left on device'],
    note: 'The object file does not fit on the disk.',
  },
  {
    name: 'tar-disk-full',
    tool: 'tar',
    version: 'tar --version | head -1',
    ecosystem: 'shell',
    disk: {at: 'cache', size: '64k'},
    format: 'gh-run-view',
    job: 'package',
    files: {},
    steps: [
      {hidden: true, run: 'mkdir data && head -c 400000 /dev/zero > data/a.bin && tar -cf data.tar data'},
      {name: 'Unpack', run: 'df -h --output=size,pcent cache\ntar -xvf data.tar -C cache'},
    ],
    category: 'disk-full',
    alt: ['unknown'],
    transient: null,
    root: ['Wrote only'],
    note: 'An archive is unpacked on a full disk; the tool says how much it wrote, not why it stopped.',
  },
];

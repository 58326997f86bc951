// Compilers of rarer languages, an assembler, a parser generator, a hardware-like modeller: each stops at one mistake.
export const SCENARIOS = [
  {
    name: 'fpc-identifier',
    tool: 'fpc',
    version: 'fpc -iV',
    ecosystem: 'pascal',
    files: {
      'src/ledger.pas': `unit ledger;
{$mode objfpc}
interface
type
  TEntry = record
    Amount: Integer;
    Note: string;
  end;
function Total(const Entries: array of TEntry): Integer;
implementation
function Total(const Entries: array of TEntry): Integer;
var
  i, unusedCount: Integer;
begin
  Result := 0;
  for i := 0 to High(Entries) do
    Result := Result + Entries[i].Amout;
end;
end.
`,
      'src/app.pas': `program app;
{$mode objfpc}
uses ledger;
var
  e: array[0..1] of TEntry;
begin
  e[0].Amount := 4;
  e[1].Amount := 5;
  writeln(Total(e));
end.
`,
    },
    steps: [{run: 'mkdir -p bin\nfpc -iV'}, {run: 'fpc -vewnh -FEbin -Fusrc src/app.pas'}],
    category: 'compile-error',
    root: ['ledger.pas(17,35) Error: identifier idents no member'],
    note: 'A misspelt field in a unit; notes and hints stand before, two fatal lines after.',
  },
  {
    name: 'gnat-type-mismatch',
    tool: 'gnatmake',
    version: 'gnatmake --version | head -1',
    ecosystem: 'ada',
    files: {
      'src/meters.ads': `package Meters is
   type Metres is new Float;
   type Feet is new Float;
   function To_Feet (M : Metres) return Feet;
end Meters;
`,
      'src/meters.adb': `package body Meters is
   Spare : Integer := 3;
   function To_Feet (M : Metres) return Feet is
   begin
      return M * 3.281;
   end To_Feet;
end Meters;
`,
      'src/main.adb': `with Ada.Text_IO; use Ada.Text_IO;
with Meters; use Meters;
procedure Main is
begin
   Put_Line (Feet'Image (To_Feet (2.0)));
end Main;
`,
    },
    steps: [{run: 'gnatmake --version | head -1'}, {run: 'mkdir -p obj\ngnatmake -gnatwa -D obj -aIsrc src/main.adb'}],
    category: 'compile-error',
    root: ['error: expected type "Feet"', 'error: found type "Metres"'],
    note: 'A value of the wrong type is returned; warnings of the same file around it.',
  },
  {
    name: 'nasm-undefined-symbol',
    tool: 'nasm',
    version: 'nasm --version',
    ecosystem: 'assembly',
    files: {
      Makefile: `OBJS = build/boot.o build/print.o
build/app: $(OBJS)
\tld -o $@ $(OBJS)
build/%.o: src/%.asm
\t@mkdir -p build
\tnasm -f elf64 -w+all -o $@ $<
`,
      'src/boot.asm': `global _start
extern print_line
section .text
_start:
    mov rdi, greeting
    call print_line
    mov rax, 60
    xor rdi, rdi
    syscall
section .data
greeting: db "up", 0
`,
      'src/print.asm': `global print_line
section .text
print_line:
    mov rsi, rdi
    mov rdx, lenght
    mov rax, 1
    mov rdi, 1
    syscall
    ret
section .data
length equ 2
`,
    },
    steps: [{run: 'make build/app'}],
    category: 'compile-error',
    root: ['src/print.asm:5: error: symbol'],
    note: 'A misspelt constant in the second of two files; make speaks last.',
  },
  {
    name: 'bison-unknown-symbol',
    tool: 'bison',
    version: 'bison --version | head -1',
    ecosystem: 'c',
    files: {
      'src/calc.y': `%{
int yylex(void);
void yyerror(const char *s);
%}
%token NUMBER PLUS TIMES UNUSED
%left PLUS
%left TIMES
%%
input: %empty | input expr ';';
expr: expr PLUS expr
    | expr TIMES factor
    | NUMBER
    ;
%%
`,
      'package.txt': 'calc\n',
    },
    steps: [
      {name: 'Tool versions', run: 'bison --version | head -1'},
      {name: 'Generate the parser', run: 'mkdir -p gen\nbison -Wall -d -o gen/calc.c src/calc.y'},
      {name: 'Keep what was generated', run: 'ls -R gen', always: true},
    ],
    category: 'compile-error',
    root: ['src/calc.y:11.18-23: error: symbol'],
    note: 'A rule names a symbol that nobody defined; a listing step runs after the failure.',
  },
  {
    name: 'openscad-parser-error',
    tool: 'openscad',
    version: 'openscad --version',
    ecosystem: 'cad',
    files: {
      'parts/lid.scad': 'module lid(size) {\n  cube([size, size, 2]);\n}\nlid(40);\n',
      'parts/box.scad': `wall = 2;
module box(size) {
  difference() {
    cube([size, size, size]);
    translate([wall, wall, wall])
      cube([size - 2 * wall, size - 2 * wall, size])
  }
}
box(40);
`,
    },
    steps: [
      {
        run: 'mkdir -p out\nfor part in lid box; do\n  echo "exporting $part"\n  openscad -o out/$part.stl parts/$part.scad\ndone',
      },
    ],
    category: 'compile-error',
    root: ['ERROR: Parser error: syntax error in file parts/box.scad'],
    note: 'The first part is exported, the second lacks a semicolon.',
  },
  {
    name: 'sass-undefined-variable',
    tool: 'sass',
    version: 'sass --version',
    ecosystem: 'node',
    npm: ['sass@1.101.0'],
    files: {
      'package.json':
        '{"name": "app", "private": true, "scripts": {"css": "sass --no-source-map styles:public/css"}}\n',
      'styles/_tokens.scss': '$ink: #222;\n$paper: #fff;\n',
      'styles/base.scss': "@use 'tokens';\nbody { color: tokens.$ink; margin: math.div(10px, 2); }\n",
      'styles/card.scss': `@use 'tokens';
.card {
  background: tokens.$paper;
  border: 1px solid tokens.$edge;
}
`,
    },
    steps: [{run: 'npm run css'}],
    category: 'compile-error',
    root: ['Error: There is no module with the namespace', 'Error: Undefined variable.'],
    note: 'Two style sheets: a module not loaded, a variable that its module does not have.',
  },
  {
    name: 'scons-missing-source',
    tool: 'scons',
    version: 'scons --version | grep -o "SCons: v[0-9.]*"',
    ecosystem: 'c',
    files: {
      SConstruct:
        "env = Environment(CCFLAGS=['-O1', '-Wall'])\nenv.Program('build/app', ['src/main.c', 'src/error_table.c', 'src/prase.c'])\n",
      'src/main.c': '#include <stdio.h>\nint parse(void);\nint main(void) { printf("%d\\n", parse()); return 0; }\n',
      'src/error_table.c': 'const char *errors[] = {"error: none", "error: fatal"};\n',
      'src/parse.c': 'int parse(void) { return 3; }\n',
    },
    steps: [{run: 'scons -j1 build/app'}],
    category: 'compile-error',
    alt: ['config'],
    root: ['scons: *** [src/prase.o] Source'],
    note: 'The build file names a source file that is not there; harmless file names speak of errors.',
  },
];

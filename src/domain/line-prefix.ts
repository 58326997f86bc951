// Tools that run other tools put a prefix before each line of them; this takes it off.

/** Prefixes by which tools that run other tools mark whose line it is. */
const PREFIXES: readonly RegExp[] = [
  /^[A-Za-z][\w.-]*[ \t]*\| (?! *\^)/,
  /^[A-Za-z][\w.-]* +> /,
  /^#\d+ (?:\d+\.\d+ )?/,
  /^\d{1,4}\.\d{1,4} (?=\S)/,
  /^ *\[(?:junit|javac|exec|java|testng|scalac|groovyc|mvn|ant|jar|rake|exec:\w+)\] ?/,
  /^(?:@?[\w./-]+:)?[\w.-]+: (?=\[|\S+\.\w+[(:]\d)/,
  /^\[(?!(?:warn|info|debug|error)(?:ing)?\])[\w.:@/-]+\] (?=\S+\.\w+[(:]\d)/,
  /^(?:remote|stderr|stdout|err|out): /,
];

/** The line without prefixes of tools that run other tools; at most three are taken off. */
export function peelLine(text: string): string {
  let rest = text;
  for (let round = 0; round < 3; round++) {
    const found = PREFIXES.map((prefix) => prefix.exec(rest)?.[0]).find((prefix) => prefix !== undefined);
    if (found === undefined) return rest;
    rest = rest.slice(found.length);
  }
  return rest;
}

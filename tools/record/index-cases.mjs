// Writes `__tests__/cases/cases.json`: the index that `aftermath score` reads, made from the folders' own descriptions.
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {CASES} from './settings.mjs';

/** Reads every `case.json`, in order of name, and writes the index. */
export function indexCases() {
  const names = readdirSync(CASES).filter((name) => existsSync(join(CASES, name, 'case.json')));
  const logs = names.sort().map((name) => {
    const one = JSON.parse(readFileSync(join(CASES, name, 'case.json'), 'utf8'));
    const {category, altCategories, rootCauseLines, transient} = one;
    return {
      id: one.name,
      file: `${name}/log.txt`,
      format: one.format,
      tool: one.tool,
      expected: {category, altCategories, rootCauseLines, transient},
    };
  });
  writeFileSync(join(CASES, 'cases.json'), `${JSON.stringify({logs, junit: []}, null, 1)}\n`);
}

if (process.argv[1]?.endsWith('index-cases.mjs')) indexCases();

// Takes a Markdown file with YAML at its head apart, so that the head is edited as every other YAML.
import {withoutBom} from '../plan-problem.ts';

/** A Markdown file's YAML head with what stands before and behind it; null when it has none. */
export function splitFrontMatter(whole: string): {before: string; head: string; behind: string} | null {
  const {bom, text} = withoutBom(whole);
  const found = /^(?<open>---[ \t]*\r?\n)(?<head>[\s\S]*?)(?<close>\r?\n---[ \t]*(?:\r?\n|$))/.exec(text)?.groups;
  if (found === undefined) return null;
  const {open = '', head = ''} = found;
  return {before: bom + open, head, behind: text.slice(open.length + head.length)};
}

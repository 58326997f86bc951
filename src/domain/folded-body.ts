// The body of a duplicate thread: it names the thread that stays, keeps its evidence readable, and its marker no longer counts.

/** Body of a thread that is folded into another one. Folding it twice would stack the sentence: ask `isFolded` first. */
export function toFoldedBody(body: string, into: number): string {
  const evidence = body.replaceAll('<!-- aftermath:incident ', '<!-- aftermath:folded ');
  return `Same cause as #${into}, which was opened first and is kept up to date.\n\n${evidence}`;
}

/** True for the body of a thread that was folded already. */
export function isFolded(body: string): boolean {
  return body.includes('<!-- aftermath:folded ') && !body.includes('<!-- aftermath:incident ');
}

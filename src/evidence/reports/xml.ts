// Connects the XML parser with the tally: no entity but XML's own five is known to it, and output is never collected.
import {SaxesParser} from 'saxes';
import {type Flaw, toBlamed} from './flaw.ts';
import type {ReportTally} from './tally.ts';

/** Feeds one XML document to a tally. */
export interface XmlReader {
  write(text: string): void;
  end(rest: string): void;
  /** First violation of the XML rules; null while there is none. Nothing is read behind it. */
  flaw(): Flaw | null;
}

/** A reader into this tally. Text is asked for only where the tally keeps it. */
export function createXmlReader(tally: ReportTally): XmlReader {
  const parser = new SaxesParser();
  let flaw: Flaw | null = null;
  let piece = {text: '', start: 0, line: 1, column: 0};
  let complete = 0;
  const pass = (): void => {
    complete = parser.position;
    if (tally.wantsText) parser.on('text', collect);
    else parser.off('text');
  };
  const collect = (text: string): void => tally.text(text);
  parser.on('error', (error) => {
    const reported = {line: parser.line, column: Math.max(1, parser.columnIndex), what: toReason(error.message)};
    const from = Math.max(0, complete - piece.start);
    flaw ??= toBlamed(reported, {piece: piece.text, line: piece.line, column: piece.column, from});
  });
  parser.on('opentag', (tag) => {
    tally.open(tag.name, tag.attributes);
    pass();
  });
  parser.on('closetag', () => {
    tally.close();
    pass();
  });
  parser.on('cdata', (text) => {
    if (tally.wantsText) tally.text(text);
    pass();
  });
  // No listener more than these: with nine, V8 keeps the parser's fields in a hash table and reading takes seven times as long.
  parser.on('comment', pass);
  parser.on('processinginstruction', pass);

  function write(text: string): void {
    if (flaw !== null || text === '') return;
    piece = {text, start: piece.start + piece.text.length, line: parser.line, column: parser.columnIndex};
    parser.write(text);
  }

  return {
    write,
    end(rest) {
      write(rest);
      if (flaw === null) parser.close();
    },
    flaw: () => flaw,
  };
}

/** The parser's sentence without the place that it puts in front and without its full stop. */
function toReason(message: string): string {
  return message
    .replace(/^\d+:\d+: /, '')
    .replace(/\.$/, '')
    .slice(0, 200);
}

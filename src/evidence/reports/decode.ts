// Bytes of an XML file to text, piece by piece: the byte order mark wins, then the bytes themselves, then the declaration.

/** Turns bytes into text as they come; characters cut by a piece border are completed with the next piece. */
export interface TextReader {
  write(bytes: Uint8Array): string;
  /** What was held back. Call once, last. */
  end(): string;
}

type Decoder = InstanceType<typeof TextDecoder>;

/** Bytes looked at before deciding: an XML declaration with all its attributes is shorter than 100. */
const HEAD_BYTES = 256;

/**
 * A reader for one XML document. Undecodable bytes become U+FFFD: a report with one bad byte in a test's output is worth
 * reading. An encoding that the platform does not know is read as UTF-8.
 */
export function createXmlTextReader(): TextReader {
  let head: Uint8Array | null = new Uint8Array(0);
  let decoder: Decoder | null = null;

  function start(bytes: Uint8Array): string {
    decoder = decoderFor(findEncoding(bytes));
    head = null;
    return decoder.decode(bytes, {stream: true});
  }

  return {
    write(bytes) {
      if (decoder !== null) return decoder.decode(bytes, {stream: true});
      const known = join(head ?? new Uint8Array(0), bytes);
      if (known.length >= HEAD_BYTES) return start(known);
      head = known;
      return '';
    },
    end() {
      const held = head === null ? '' : start(head);
      return held + (decoder?.decode() ?? '');
    },
  };
}

/** Label of the encoding that the first bytes of an XML file speak for. */
export function findEncoding(head: Uint8Array): string {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  const start = String.fromCharCode(...head.subarray(0, HEAD_BYTES));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["'](?<label>[\w.:-]+)["']/.exec(start)?.groups?.['label'] ?? 'utf-8';
  // .NET's string writers declare UTF-16 and the file is then saved as UTF-8: the declaration was readable byte by byte.
  return /^(?:utf-?16|ucs-?2|utf-?32)/i.test(declared) ? 'utf-8' : declared.toLowerCase();
}

function decoderFor(label: string): Decoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('utf-8');
  }
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

// Reading request bodies and sending answers, whole or damaged on purpose.
import type {IncomingMessage, ServerResponse} from 'node:http';
import type {Reply} from './route.ts';

/** What a fault does to an answer on its way out. */
export type Damage = 'none' | 'drop' | 'truncate' | 'html';

const WEB_PAGE =
  '<!DOCTYPE html>\n<html><head><title>Unicorn!</title></head><body>No server is available.</body></html>\n';

/** The parsed body; null when there is none, the text itself when it is no JSON. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Sends an answer, or what the damage leaves of it. */
export function sendReply(response: ServerResponse, reply: Reply, damage: Damage): void {
  if (damage === 'drop') {
    response.socket?.destroy();
    return;
  }
  if (damage === 'html') {
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(WEB_PAGE);
    return;
  }
  const {bytes, type} = encode(reply);
  const headers: Record<string, string | number> = {...reply.headers, 'content-length': bytes.length};
  if (type !== null) headers['content-type'] = type;
  response.writeHead(reply.status, headers);
  if (damage === 'none') {
    response.end(bytes);
    return;
  }
  // The length was promised, so the reader can tell that the rest is missing.
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.socket?.destroy());
}

function encode(reply: Reply): {readonly bytes: Uint8Array; readonly type: string | null} {
  const {body} = reply;
  if (body === null) return {bytes: Buffer.alloc(0), type: null};
  if (body instanceof Uint8Array) return {bytes: body, type: reply.type ?? 'application/octet-stream'};
  if (typeof body === 'string') return {bytes: Buffer.from(body), type: reply.type ?? 'text/plain'};
  return {bytes: Buffer.from(JSON.stringify(body)), type: 'application/json; charset=utf-8'};
}

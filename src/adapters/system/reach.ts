// Names and services, each with a bounded wait. Nothing is sent: a connection is opened and closed.
import {lookup} from 'node:dns/promises';
import {connect} from 'node:net';
import type {ReachFacts} from '../../domain/environment.ts';

/** Ports that addresses without one mean. */
const USUAL_PORTS: Readonly<Record<string, number>> = {
  'http:': 80,
  'https:': 443,
  'postgres:': 5432,
  'postgresql:': 5432,
  'mysql:': 3306,
  'redis:': 6379,
  'mongodb:': 27_017,
  'amqp:': 5672,
};

/** One name, by the system's resolver with its own files and settings. */
export function resolveName(host: string, timeoutMs: number): Promise<ReachFacts> {
  return timed(host, timeoutMs, async () => {
    await lookup(host, {all: true});
  });
}

/** One service. `target`: `host:port`, or an address with a scheme. */
export function reachService(target: string, timeoutMs: number): Promise<ReachFacts> {
  const place = parseTarget(target);
  return timed(toShown(target), timeoutMs, (signal) =>
    place === null ? Promise.reject(new Error('no port')) : open(place, signal),
  );
}

interface Place {
  readonly host: string;
  readonly port: number;
}

function parseTarget(target: string): Place | null {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(target) ? target : `tcp://${target}`;
  if (!URL.canParse(text)) return null;
  const {hostname, port, protocol} = new URL(text);
  const number = port === '' ? USUAL_PORTS[protocol] : Number(port);
  return number === undefined ? null : {host: hostname.replace(/^\[|\]$/g, ''), port: number};
}

/** Without what stands before the host and behind the port: a password may stand in one, a token in the other. */
function toShown(target: string): string {
  return target.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/, '');
}

function open({host, port}: Place, signal: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    const socket = connect({host, port});
    signal.addEventListener('abort', () => socket.destroy(), {once: true});
    socket.once('error', fail);
    socket.once('connect', () => {
      socket.destroy();
      done();
    });
  });
}

/** A resolver cannot be called back: what it says after the time is not heard. */
async function timed(
  target: string,
  timeoutMs: number,
  ask: (signal: AbortSignal) => Promise<void>,
): Promise<ReachFacts> {
  const start = performance.now();
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((done) => {
    timer = setTimeout(() => done('ETIMEDOUT'), timeoutMs);
  });
  const trouble = await Promise.race([ask(stop.signal).then(() => null, toCode), late]);
  clearTimeout(timer);
  stop.abort();
  return {target, ms: Math.round(performance.now() - start), trouble};
}

function toCode(error: unknown): string {
  const known = typeof error === 'object' && error !== null;
  return known && 'code' in error ? String(error.code) : 'EINVAL';
}

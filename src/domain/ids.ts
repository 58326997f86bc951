// Brands: a value with a brand was checked once, at the edge, by the function here that makes it.
import {createHash} from 'node:crypto';

declare const brand: unique symbol;
type Brand<T, Name extends string> = T & {readonly [brand]: Name};

/** A full commit id: 40 or 64 lower-case hex digits. */
export type Sha = Brand<string, 'Sha'>;
/** Hash of a normalised failure, 16 hex digits. Same fingerprint, same incident. */
export type Fingerprint = Brand<string, 'Fingerprint'>;
/** Identity of one intended effect; survives re-runs. Same key, same one thing in the world. */
export type EffectKey = Brand<string, 'EffectKey'>;
/** Identity of one decision: hash over its effects, targets and the head commit. 12 hex digits. */
export type DecisionId = Brand<string, 'DecisionId'>;
/**
 * Text that may be held, hashed and shown: control characters and terminal sequences removed, secrets redacted.
 * Only `evidence/safe-text.ts` makes one. Rendering still escapes it for the place it is put in (see `render/markdown.ts`).
 */
export type SafeText = Brand<string, 'SafeText'>;
/** A person or team that may be mentioned, with its `@`: `@octocat`, `@acme/platform`. Only from files of the default branch. */
export type OwnerName = Brand<string, 'OwnerName'>;
/** Milliseconds since the Unix epoch, UTC. */
export type Instant = Brand<number, 'Instant'>;

const HOST_RESOLUTION_MS = 1000;

/** The commit id in a text, or null when the text is not one. */
export function parseSha(text: string): Sha | null {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? (text as Sha) : null;
}

/** The fingerprint in a text, or null when the text is not one. */
export function parseFingerprint(text: string): Fingerprint | null {
  return /^[0-9a-f]{16}$/.test(text) ? (text as Fingerprint) : null;
}

/** The owner in a text such as `@octocat` or `@acme/platform`, or null when the text is none. Limits are GitHub's own for names. */
export function parseOwnerName(text: string): OwnerName | null {
  return /^@[a-z0-9](?:[a-z0-9]|-(?=[a-z0-9])){0,38}(?:\/[a-z0-9][a-z0-9_-]{0,99})?$/i.test(text)
    ? (text as OwnerName)
    : null;
}

/** Fingerprint of already redacted and normalised parts. Order matters; parts may hold anything but NUL. */
export function toFingerprint(parts: readonly string[]): Fingerprint {
  return digest(parts, 16) as Fingerprint;
}

/** Key of an effect from its kind and targets. */
export function toEffectKey(kind: string, ...targets: readonly string[]): EffectKey {
  return `${kind}:${digest(targets, 12)}` as EffectKey;
}

/** Id of a decision from everything an approval must bind to. */
export function toDecisionId(parts: readonly string[]): DecisionId {
  return digest(parts, 12) as DecisionId;
}

/** The id of a decision or proposal in a text, or null when the text is not one. */
export function parseDecisionId(text: string): DecisionId | null {
  return /^[0-9a-f]{12}$/.test(text) ? (text as DecisionId) : null;
}

/** A number from 0 up to 1, evenly spread over different parts and always the same for the same ones: chance that can be replayed. */
export function toDraw(...parts: readonly string[]): number {
  return Number.parseInt(digest(parts, 8), 16) / 2 ** 32;
}

/** The instant of an ISO 8601 text, or null when it is none. */
export function parseInstant(text: string): Instant | null {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? null : (ms as Instant);
}

/**
 * Whether something that the host dates was surely written before one of our own instants. GitHub tells the second alone
 * (`2026-01-31T12:00:00Z`, all its timestamps), ours have milliseconds: within one second nobody knows which came first.
 */
export function isSurelyBefore(hostTime: Instant, own: Instant): boolean {
  return hostTime + HOST_RESOLUTION_MS <= own;
}

/** ISO 8601 in UTC with second resolution: what logs and reports show. */
export function toIsoText(at: Instant): string {
  return new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function digest(parts: readonly string[], hexDigits: number): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, hexDigits);
}

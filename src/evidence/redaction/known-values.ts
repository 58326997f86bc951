// Values that we know to be secret, in every form in which they may turn up: as they are, escaped, URL-encoded, in Base64.
import {isPlaceholderPart, toPlaceholder} from './placeholder.ts';

/** Shorter values are ignored: they would hit ordinary words. GitHub's own masking has no bound and is known for that. */
const MIN_UNITS = 6;

/** Replaces the known values of one list in a text. */
export type KnownValueRedactor = (text: string) => string;

const unchanged: KnownValueRedactor = (text) => text;

/** One redactor per list, kept as long as the list is: building it costs more than a hundred uses. */
const redactors = new WeakMap<readonly string[], KnownValueRedactor>();

/** A redactor for these values. The list must not change afterwards. */
export function findKnownValueRedactor(values: readonly string[]): KnownValueRedactor {
  if (values.length === 0) return unchanged;
  const kept = redactors.get(values);
  if (kept !== undefined) return kept;
  const made = makeRedactor(values);
  redactors.set(values, made);
  return made;
}

function makeRedactor(values: readonly string[]): KnownValueRedactor {
  const placeholder = toPlaceholder('known-secret');
  const forms = new Set(values.flatMap(toParts).flatMap(toForms));
  // Longest first: of two values that start alike, the whole longer one has to go.
  const targets = [...forms].filter((form) => !isPlaceholderPart(form)).sort((a, b) => b.length - a.length);
  if (targets.length === 0) return unchanged;
  const pattern = new RegExp(targets.map(escapePattern).join('|'), 'g');
  return (text) => text.replace(pattern, placeholder);
}

/** The value and, when it has several lines, each of its lines: a log is read line by line. */
function toParts(value: string): readonly string[] {
  const whole = value.replace(/\r\n?/g, '\n').trim();
  const lines = whole.split('\n').map((line) => line.trim());
  return [whole, ...lines].filter((part) => part.length >= MIN_UNITS);
}

function toForms(value: string): readonly string[] {
  const whole = value.replace(/\p{Surrogate}/gu, '\ufffd');
  const url = encodeURIComponent(whole);
  const forms = [
    value,
    ...toJsonForms(value),
    ...toHtmlForms(value),
    ...[url, encodeForm(url), encodeURI(whole)].flatMap((form) => [
      form,
      form.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase()),
      form.replaceAll('%20', '+'),
    ]),
    ...toBase64Forms(value),
  ];
  return forms.filter((form) => form.length >= MIN_UNITS);
}

/** As JavaScript writes it; with the slash escaped, as PHP does; with the signs of HTML escaped, as Go does; both inside another JSON text. */
function toJsonForms(value: string): readonly string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const forms = [
    json,
    json.replaceAll('/', '\\/'),
    json.replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`),
  ];
  return [...forms, ...forms.map((form) => JSON.stringify(form).slice(1, -1))];
}

/** As XML and HTML write it. */
function toHtmlForms(value: string): readonly string[] {
  const html = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  return [html, html.replaceAll("'", '&#39;'), html.replaceAll("'", '&apos;')];
}

/** Forms encode some signs that addresses may hold. */
function encodeForm(url: string): string {
  return url.replace(/[!'()~*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * The characters that the value forces in a Base64 text, for each of its three positions in a group of three bytes;
 * in both alphabets. The first and the last character are shared with the neighbours and left out where they are.
 */
function toBase64Forms(value: string): readonly string[] {
  const bytes = new TextEncoder().encode(value);
  const forms: string[] = [];
  for (const offset of [0, 1, 2]) {
    const padded = String.fromCharCode(...new Uint8Array(offset), ...bytes);
    const start = Math.ceil((offset * 8) / 6);
    const end = Math.floor(((offset + bytes.length) * 8) / 6);
    const form = btoa(padded).slice(start, end);
    forms.push(form, form.replaceAll('+', '-').replaceAll('/', '_'));
  }
  return forms;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

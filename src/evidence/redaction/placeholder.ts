// The fixed text that stands where a secret stood. It has no part of the secret and is never taken for one itself.

/** What can be found; the words that stand in the text. */
const KINDS = [
  'known-secret',
  'private-key',
  'url-credentials',
  'authorization',
  'cookie',
  'credential',
  'jwt',
  'github-token',
  'gitlab-token',
  'aws-key',
  'google-key',
  'slack-token',
  'webhook',
  'stripe-key',
  'npm-token',
  'pypi-token',
  'azure-key',
  'sendgrid-key',
  'twilio-key',
  'ai-key',
  'huggingface-token',
  'docker-token',
  'service-token',
  'provider-secret',
  'encoded-secret',
] as const;
export type SecretKind = (typeof KINDS)[number];

export function toPlaceholder(kind: SecretKind): string {
  return `[redacted:${kind}]`;
}

/** True for text that placeholders consist of: replacing it would never end. */
export function isPlaceholderPart(text: string): boolean {
  return KINDS.some((kind) => toPlaceholder(kind).includes(text));
}

/** A whole placeholder; at the end of a cut text, the start of one or the mark of the cut. */
const PLACEHOLDER = /\[redacted:[a-z-]+\]|(?:\[(?:redacted:[a-z-]*|redacted|redacte|redact|redac|reda|red|re|r)?)?…$/g;

/** The text without the placeholders in it: what is left to be judged. */
export function withoutPlaceholders(text: string): string {
  return text.replace(PLACEHOLDER, '');
}

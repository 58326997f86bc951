// The fixed text that stands where a secret stood. It has no part of the secret and is never taken for one itself.

/** What was found, for the reader of the text. */
export type SecretKind =
  | 'known-secret'
  | 'private-key'
  | 'url-credentials'
  | 'authorization'
  | 'cookie'
  | 'credential'
  | 'jwt'
  | 'github-token'
  | 'gitlab-token'
  | 'aws-key'
  | 'google-key'
  | 'slack-token'
  | 'webhook'
  | 'stripe-key'
  | 'npm-token'
  | 'pypi-token'
  | 'azure-key'
  | 'sendgrid-key'
  | 'twilio-key'
  | 'ai-key'
  | 'huggingface-token'
  | 'docker-token'
  | 'service-token';

export function toPlaceholder(kind: SecretKind): string {
  return `[redacted:${kind}]`;
}

/** A placeholder, also one that a cut took the end of. */
const PLACEHOLDER = /\[redact(?:ed(?::[a-z-]*)?)?(?:\]|…|$)|\[redacte…/g;

/** The text without the placeholders in it: what is left to be judged. */
export function withoutPlaceholders(text: string): string {
  return text.includes('[redact') ? text.replace(PLACEHOLDER, '') : text;
}

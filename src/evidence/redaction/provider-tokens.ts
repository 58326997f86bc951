// Tokens that show by their form who issued them. Data: each pattern starts with a literal and reads on without going back.
import type {SecretKind} from './placeholder.ts';

/** How a provider's secrets look. */
export interface TokenRule {
  readonly kind: SecretKind;
  /** Global; the whole match is the secret. */
  readonly pattern: RegExp;
}

/**
 * Marks one of which every secret of the table holds. Most lines have none: one search instead of thirty.
 * Keep in step with the table; a test plants every sample of every rule.
 */
export const TOKEN_MARKS =
  /gh[oprsu]_|github_pat_|gl[a-z]{2,5}-|A[KS]IA|A[BC]IA|ACCA|AIza|GOCSPX|ya29\.|xox|xapp-|hooks\.|webhook|rk_|sk_|whsec_|npm_|pypi-A|sig=|AccountKey|SharedAccess|SG\.|SK[0-9a-f]|sk-|xai-|gsk_|hf_|dckr_|eyJ/;

export const TOKEN_RULES: readonly TokenRule[] = [
  {kind: 'github-token', pattern: /gh[oprsu]_[A-Za-z0-9_]{20,}(?:[.-][A-Za-z0-9_-]{4,}){0,3}/g},
  {kind: 'github-token', pattern: /github_pat_[A-Za-z0-9_]{20,}/g},
  {
    kind: 'gitlab-token',
    pattern: /(?<![A-Za-z0-9])gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat|ffct|rtr)-[\w.-]{16,}/g,
  },
  {kind: 'aws-key', pattern: /(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}))(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16,}/g},
  {kind: 'google-key', pattern: /(?<![A-Za-z0-9])AIza[\w-]{30,}/g},
  {kind: 'google-key', pattern: /GOCSPX-[\w-]{20,}|(?<![A-Za-z0-9])ya29\.[\w-]{20,}/g},
  {kind: 'slack-token', pattern: /xox[abceoprs][.-][\w.-]{10,}|xapp-\d-[\w-]{10,}/g},
  {kind: 'webhook', pattern: /(?<=hooks\.slack\.com\/)(?:services|workflows|triggers)\/[\w/-]{10,}/g},
  {kind: 'webhook', pattern: /(?<=discord(?:app)?\.com\/api\/)webhooks\/\d{5,}\/[\w-]{20,}/g},
  {kind: 'webhook', pattern: /(?<=webhook\.office\.com\/)webhookb2\/[\w@/-]{30,}/g},
  {
    kind: 'stripe-key',
    pattern: /(?<![A-Za-z0-9])(?:[rs]k_(?:live|test|prod)_[A-Za-z0-9]{10,}|whsec_[A-Za-z0-9+/=]{20,})/g,
  },
  {kind: 'npm-token', pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{30,}/g},
  {kind: 'pypi-token', pattern: /(?<![A-Za-z0-9])pypi-A[\w-]{50,}/g},
  {kind: 'azure-key', pattern: /(?<=(?:AccountKey|SharedAccessKey|SharedAccessSignature)=)[A-Za-z0-9+/%=]{20,}/g},
  {kind: 'azure-key', pattern: /(?<=[?&;]sig=)[A-Za-z0-9+/%=_-]{20,}/g},
  {kind: 'sendgrid-key', pattern: /(?<![A-Za-z0-9])SG\.[\w-]{16,}\.[\w-]{16,}/g},
  {kind: 'twilio-key', pattern: /(?<![A-Za-z0-9])SK[0-9a-f]{32}(?![0-9a-f])/g},
  {
    kind: 'ai-key',
    pattern: /(?<![A-Za-z0-9])sk-(?:(?:ant|proj|svcacct|admin|or|lf|None)-[\w-]{20,}|[A-Za-z0-9]{20,})/g,
  },
  {kind: 'ai-key', pattern: /(?<![A-Za-z0-9])(?:xai-[A-Za-z0-9]{30,}|gsk_[A-Za-z0-9]{30,})/g},
  {kind: 'huggingface-token', pattern: /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{30,}/g},
  {kind: 'docker-token', pattern: /dckr_[a-z]{3}_[\w-]{20,}/g},
  {kind: 'jwt', pattern: /(?<![\w-])eyJ[\w-]{8,}(?:\.[\w-]*){1,4}/g},
];

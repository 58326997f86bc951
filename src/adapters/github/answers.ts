// Reads what octokit throws: statuses and headers of failed answers, and the answers that only look good.

/** A good status with an answer that is none: HTML, half a document, another shape. */
export class UnreadableAnswer extends Error {
  readonly status = 200;
  readonly request: object;

  constructor(detail: string, request: object) {
    super(detail);
    this.request = request;
  }
}

/** A GraphQL answer with status 200 that says that nothing was answered; it is treated as the status that REST would give. */
export class GraphqlFailure extends Error {
  readonly status: 429 | 502;
  readonly response: object;
  readonly request: object;

  constructor(status: 429 | 502, response: object, request: object) {
    super('GraphQL did not answer');
    this.status = status;
    this.response = response;
    this.request = request;
  }
}

/** Why a request is not sent at all. `wait`: GitHub asked for it, in milliseconds. */
export type Withholding =
  | {readonly because: 'budget' | 'stopped' | 'unreachable'}
  | {readonly because: 'wait'; readonly waitMs: number};

/** A request that was not sent at all. */
export class WithheldRequest extends Error {
  readonly withholding: Withholding;

  constructor(withholding: Withholding) {
    super('not sent');
    this.withholding = withholding;
  }
}

/** A header of a failed answer, or null. */
export function headerOf(error: unknown, name: string): string | null {
  const response = fieldOf(error, 'response');
  const value = fieldOf(fieldOf(response, 'headers'), name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/** The status of an answer that arrived; null when none did. */
export function statusOf(error: unknown): number | null {
  const status = fieldOf(error, 'response') === undefined ? null : fieldOf(error, 'status');
  return typeof status === 'number' ? status : null;
}

/** A field of an unknown value, or undefined. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Milliseconds that the answer asks us to wait; null when it does not say. */
export function retryAfterOf(error: unknown): number | null {
  const seconds = Number(headerOf(error, 'retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}

/** GraphQL's words for a failure of the server itself: such an error has no type. */
const BROKEN_WORDS = /^Something went wrong while executing your query\b/;

/** The status that REST would have given to a GraphQL answer that holds nothing: 429, 502, or null for all other answers. */
export function brokenGraphqlOf(data: unknown): 429 | 502 | null {
  const errors = fieldOf(data, 'errors');
  const [first]: readonly unknown[] = Array.isArray(errors) ? errors : [];
  if (fieldOf(first, 'type') === 'RATE_LIMITED') return 429;
  const isBroken =
    fieldOf(first, 'type') === 'SERVICE_UNAVAILABLE' || BROKEN_WORDS.test(String(fieldOf(first, 'message')));
  return isBroken ? 502 : null;
}

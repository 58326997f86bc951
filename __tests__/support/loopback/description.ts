// GitHub's own OpenAPI description as a judge: which operation a request is, and what in a message it does not document.
import {readFileSync} from 'node:fs';
import {Ajv, type ValidateFunction} from 'ajv';
import formats from 'ajv-formats';
import {findUndocumented, isRecord, type Schema} from './undocumented.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: Schema;
}

/** One operation of the description. */
export interface Operation {
  readonly method: string;
  /** `/repos/{owner}/{repo}/issues` */
  readonly template: string;
  /** False for operations that refuse installation tokens. */
  readonly apps: boolean;
  readonly pattern: RegExp;
  readonly node: Record<string, unknown>;
}

/** An operation and the values in the path. */
export interface Match {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

/** What of a request is checked; a null body means none. */
export interface SentRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** What of a response is checked; a null body means none. */
export interface SentResponse {
  readonly status: number;
  readonly contentType: string | null;
  readonly body: unknown;
}

/** Path parameters that may hold slashes. */
const DEEP = new Set(['path', 'ref', 'branch', 'basehead']);
/** Statuses that GitHub gives for every operation without listing them: they carry its ordinary error body. */
const EVERYWHERE = new Set([401, 403, 404, 410, 429]);
const RAW_TYPES = new Set(['application/vnd.github.raw+json', 'application/vnd.github.raw']);
/** GitHub cuts a larger page without a word, so asking for one is a bug in the caller. */
const MAX_PAGE_SIZE = 100;

type Document = {readonly paths: Record<string, Record<string, Record<string, unknown>>>; readonly components: unknown};

/** The description with its operations and compiled schemas. */
export class Description {
  readonly operations: readonly Operation[];
  private readonly document: Document;
  private readonly ajv: Ajv;
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(document: Document) {
    this.document = document;
    this.ajv = new Ajv({strict: false, allErrors: true, validateSchema: false, logger: false});
    formats.default(this.ajv);
    this.ajv.addSchema(document, 'gh');
    this.operations = Object.entries(document.paths)
      .flatMap(([template, methods]) =>
        Object.entries(methods).map(([method, node]) => toOperation(template, method, node)),
      )
      .sort((a, b) => toSpecificity(b) - toSpecificity(a));
  }

  /** The operation that a method and path (without base path and query) name, or null. */
  match(method: string, path: string): Match | null {
    for (const operation of this.operations) {
      if (operation.method !== method) continue;
      const groups = operation.pattern.exec(path)?.groups;
      if (groups === undefined && !operation.pattern.test(path)) continue;
      const entries = Object.entries(groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
      return {operation, params: Object.fromEntries(entries)};
    }
    return null;
  }

  /** What a request has that the description does not allow; empty when it is fine. */
  checkRequest(operation: Operation, sent: SentRequest): readonly string[] {
    const parameters = this.listParameters(operation);
    return [
      ...parameters.flatMap((parameter) => this.checkParameter(operation, parameter, sent)),
      ...[...new Set(sent.query.keys())]
        .filter((name) => !parameters.some((parameter) => parameter.in === 'query' && parameter.name === name))
        .map((name) => `unknown query parameter ${name}`),
      ...this.checkBody(operation, sent.body),
    ];
  }

  /** What a response has that the description does not allow; empty when it is fine. */
  checkResponse(operation: Operation, sent: SentResponse): readonly string[] {
    const responses = operation.node['responses'];
    const named = isRecord(responses) ? responses[String(sent.status)] : undefined;
    if (named === undefined) {
      if (!EVERYWHERE.has(sent.status)) return [`undocumented status ${sent.status}`];
      return this.checkValue('/components/schemas/basic-error', {$ref: '#/components/schemas/basic-error'}, sent.body);
    }
    const {node, pointer} = this.follow(named, `${toPointer(operation)}/responses/${sent.status}`);
    const content = isRecord(node) && isRecord(node['content']) ? node['content'] : null;
    if (content === null) {
      const allowed = sent.body === null || sent.status >= 400;
      return allowed ? [] : [`a body where status ${sent.status} has none`];
    }
    const type = content[sent.contentType ?? ''] === undefined ? 'application/json' : (sent.contentType ?? '');
    if (sent.contentType !== type) {
      const raw = RAW_TYPES.has(sent.contentType ?? '');
      return raw ? [] : [`undocumented content type ${sent.contentType}`];
    }
    const media = content[type];
    const schema = isRecord(media) && isRecord(media['schema']) ? media['schema'] : {};
    return this.checkValue(`${pointer}/content/${escapePointer(type)}/schema`, schema, sent.body);
  }

  private listParameters(operation: Operation): readonly Parameter[] {
    const listed = operation.node['parameters'];
    return (Array.isArray(listed) ? listed : []).map((item) => this.follow(item, '').node as unknown as Parameter);
  }

  private checkParameter(operation: Operation, parameter: Parameter, sent: SentRequest): readonly string[] {
    const text = parameter.in === 'path' ? sent.params[parameter.name] : sent.query.get(parameter.name);
    if (text === undefined || text === null) {
      return parameter.required === true ? [`missing parameter ${parameter.name}`] : [];
    }
    if (parameter.name === 'per_page' && !(Number(text) >= 1 && Number(text) <= MAX_PAGE_SIZE)) {
      return [`per_page ${text} is not in 1..${MAX_PAGE_SIZE}`];
    }
    const validate = this.compile(`${operation.method} ${operation.template} ${parameter.name}`, parameter.schema);
    const readings = [
      text,
      ...toRangeStart(operation, parameter, text),
      ...(/^-?\d+$/.test(text) ? [Number(text)] : []),
      ...toBoolean(text),
    ];
    return readings.some((value) => validate(value)) ? [] : [`parameter ${parameter.name} has the value ${text}`];
  }

  private checkBody(operation: Operation, body: unknown): readonly string[] {
    const request = operation.node['requestBody'];
    if (!isRecord(request)) return body === null || isEmptyObject(body) ? [] : ['a body where the operation has none'];
    if (body === null) return request['required'] === true ? ['missing body'] : [];
    const content = request['content'];
    const media = isRecord(content) ? content['application/json'] : undefined;
    const schema = isRecord(media) && isRecord(media['schema']) ? media['schema'] : {};
    return this.checkValue(`${toPointer(operation)}/requestBody/content/application~1json/schema`, schema, body);
  }

  private checkValue(pointer: string, schema: Schema, value: unknown): readonly string[] {
    const validate = this.compile(pointer, {$ref: `gh#${toFragment(pointer)}`});
    const wrong = validate(value)
      ? []
      : (validate.errors ?? []).slice(0, 8).map((error) => `${error.instancePath || '/'} ${error.message ?? ''}`);
    const unknown = findUndocumented({root: this.document, schema, value});
    return [...wrong, ...unknown.map((path) => `undocumented field ${path}`)];
  }

  private compile(key: string, schema: Schema): ValidateFunction {
    const known = this.compiled.get(key);
    if (known !== undefined) return known;
    const validate = this.ajv.compile(schema);
    this.compiled.set(key, validate);
    return validate;
  }

  /** A node and where it stands, after following one `$ref`. */
  private follow(node: unknown, pointer: string): {readonly node: unknown; readonly pointer: string} {
    const reference = isRecord(node) ? node['$ref'] : undefined;
    if (typeof reference !== 'string') return {node, pointer};
    let target: unknown = this.document;
    for (const key of reference.slice(2).split('/')) target = isRecord(target) ? target[key] : undefined;
    return {node: target, pointer: reference.slice(1)};
  }
}

let shared: Description | null = null;

/** The description next to this folder, read once a process. */
export function readDescription(): Description {
  shared ??= new Description(JSON.parse(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8')) as Document);
  return shared;
}

function toOperation(template: string, method: string, node: Record<string, unknown>): Operation {
  const segments = template.split('/').map((segment) => {
    const name = /^\{(?<name>\w+)\}$/.exec(segment)?.groups?.['name'];
    if (name === undefined) return segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return DEEP.has(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`;
  });
  const pattern = new RegExp(`^${segments.join('/')}$`);
  return {method: method.toUpperCase(), template, apps: node['x-apps'] === true, pattern, node};
}

/** Routes with more fixed words are tried first, so that a parameter with slashes does not swallow them. */
function toSpecificity(operation: Operation): number {
  return operation.template.split('/').filter((segment) => !segment.startsWith('{')).length;
}

function toPointer(operation: Operation): string {
  return `/paths/${escapePointer(operation.template)}/${operation.method.toLowerCase()}`;
}

function escapePointer(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}

function toFragment(pointer: string): string {
  return pointer.split('/').map(encodeURIComponent).join('/');
}

/** The description calls `created` of runs a time; its prose, and GitHub, want a range in the words of the search. */
function toRangeStart(operation: Operation, {name}: Parameter, text: string): readonly string[] {
  const isRange = name === 'created' && operation.template.endsWith('/runs');
  return isRange ? [text.replace(/^[<>]=?/, '')] : [];
}

function toBoolean(text: string): readonly boolean[] {
  return text === 'true' ? [true] : text === 'false' ? [false] : [];
}

function isEmptyObject(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length === 0;
}

// The GraphQL side: GitHub's own schema decides what a query may ask, the resolvers answer from the same world.
import {readFileSync} from 'node:fs';
import {
  buildSchema,
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import {type GraphqlContext, GraphqlRoot} from './graphql-root.ts';
import type {Json} from './render-base.ts';
import type {Reply} from './route.ts';
import {isRecord} from './undocumented.ts';

const SCHEMA_FILE = '../../../node_modules/@octokit/graphql-schema/schema.graphql';
let schema: GraphQLSchema | null = null;
/** Queries that the schema allows, by their text: checking one takes longer than answering it. */
const allowed = new Map<string, DocumentNode>();

/** Built on first use: reading the schema takes a quarter of a second that most tests need not pay. */
function readSchema(): GraphQLSchema {
  const read = (): string => readFileSync(new URL(SCHEMA_FILE, import.meta.url), 'utf8');
  schema ??= buildSchema(read(), {assumeValid: true, assumeValidSDL: true});
  return schema;
}

/**
 * Answers one GraphQL request. As on GitHub a refused request is a 200 with `errors`, each with its `type`.
 * A query that the schema does not allow, or asks for a field that is not modelled, is also noted as a violation.
 */
export function answerGraphql(context: GraphqlContext, body: unknown): Reply {
  const query = isRecord(body) ? body['query'] : undefined;
  if (typeof query !== 'string')
    return {status: 400, body: {message: 'A query attribute must be specified and must be a string.'}};
  const variables = isRecord(body) && isRecord(body['variables']) ? body['variables'] : {};
  try {
    const document = allowed.get(query) ?? parse(query);
    const wrong = allowed.has(query) ? [] : validate(readSchema(), document);
    if (wrong.length > 0) return refuseQuery(context, wrong);
    allowed.set(query, document);
    const root = new GraphqlRoot(context);
    const result = execute({
      schema: readSchema(),
      document,
      rootValue: root,
      contextValue: context,
      variableValues: variables,
      fieldResolver: toResolver(context),
    });
    if (result instanceof Promise) throw new Error('a resolver of the loopback GitHub is asynchronous');
    const {data, errors = []} = result;
    noteBadVariables(context, errors);
    return {status: 200, body: {data: data ?? null, ...(errors.length === 0 ? {} : {errors: errors.map(renderError)})}};
  } catch (error) {
    if (error instanceof GraphQLError) return refuseQuery(context, [error]);
    throw error;
  }
}

function refuseQuery(context: GraphqlContext, errors: readonly GraphQLError[]): Reply {
  for (const error of errors) context.violations.push(`POST /graphql: ${error.message}`);
  return {status: 200, body: {errors: errors.map(renderError)}};
}

/** Variables are checked while executing; an error without path comes from there. */
function noteBadVariables(context: GraphqlContext, errors: readonly GraphQLError[]): void {
  for (const error of errors) {
    if (error.path === undefined && error.extensions['type'] === undefined) {
      context.violations.push(`POST /graphql: ${error.message}`);
    }
  }
}

/** The default way of reading a field, except that a field which no resolver provides is an error and not a silent null. */
function toResolver(context: GraphqlContext): GraphQLFieldResolver<unknown, GraphqlContext> {
  return (source, args, contextValue, info) => {
    const owner: unknown = source;
    const has = owner !== null && typeof owner === 'object' && info.fieldName in owner;
    if (!has) {
      const name = `${info.parentType.name}.${info.fieldName}`;
      context.violations.push(`POST /graphql: the loopback GitHub does not answer ${name}`);
      throw new GraphQLError(`the loopback GitHub does not answer ${name}`);
    }
    const value: unknown = Reflect.get(owner, info.fieldName);
    return typeof value === 'function' ? value.call(owner, args, contextValue, info) : value;
  };
}

function renderError(error: GraphQLError): Json {
  const {type, ...extensions} = error.extensions;
  return {
    ...(type === undefined ? {} : {type}),
    ...(error.path === undefined ? {} : {path: error.path}),
    ...(Object.keys(extensions).length === 0 ? {} : {extensions}),
    locations: error.locations ?? [],
    message: error.message,
  };
}

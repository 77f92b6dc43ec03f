/**
 * GraphQL over HTTP, by GET and POST, as the specification of that name has it (the draft of May 2025
 * and later). Unexpected errors are masked in every environment.
 */
import type { GraphQLSchema } from 'graphql'
import { createYoga } from 'graphql-yoga'
import type { Handler } from 'hono'
import type { SchemaContext } from '../../schema/builder.ts'
import type { Store } from '../store/store.ts'
import { codeVariableErrors } from './code-variable-errors.ts'
import { errorAnswer } from './error-answer.ts'
import { limitTokens } from './limit-tokens.ts'
import { maskError } from './mask-error.ts'
import { strictRequests } from './strict-requests.ts'

export interface GraphqlOptions {
  readonly schema: GraphQLSchema
  readonly store: Store
}

/** yoga refuses such a request without a word. */
const notAcceptable = errorAnswer(
  'NOT_ACCEPTABLE',
  'Cannot answer in a media type that "Accept" names: expected application/graphql-response+json or application/json',
)

export function createGraphqlHandler({ schema, store }: GraphqlOptions): Handler {
  const context: SchemaContext = { store }
  const yoga = createYoga({
    schema,
    context,
    plugins: [strictRequests(), limitTokens(), codeVariableErrors()],
    maskedErrors: { isDev: false, maskError },
    // The route has its own CORS, log and page.
    cors: false,
    logging: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    // `strictRequests` counts; yoga would wrap every body in a stream to do so.
    maxRequestBodySize: false,
  })
  return async (c) => {
    const request = c.req.raw
    // Hono answers HEAD with the headers of GET, and so must what it asks.
    const asked = request.method === 'HEAD' ? new Request(request, { method: 'GET' }) : request
    const response = await yoga.fetch(asked)
    if (response.status === 406) return c.json(notAcceptable, 406, { Vary: 'Accept' })
    // The media type and the status of errors depend on what the client accepts.
    return new Response(response.body, {
      status: response.status,
      headers: { ...Object.fromEntries(response.headers), Vary: 'Accept' },
    })
  }
}

/** Requests to the Worker with parts that hardly fit together, and some that are no HTTP. */
import fc from 'fast-check'
import type { RawRequest } from './send-raw.ts'

const paths = fc.constantFrom(
  '/graphql',
  '/',
  '/health',
  '/schema.graphql',
  '/nothing',
  '/graphql/',
)

const questions = fc.constantFrom(
  '{__typename}',
  '{ actor(slug: "taliban") { name } }',
  'query A { __typename } query B { corpus { articles } }',
  '{ nothing }',
  '{',
  '',
  'mutation { a }',
)

/** Without a line break, which would begin another header. */
const values = fc.oneof(
  fc.constantFrom(
    'application/json',
    'application/graphql-response+json',
    'text/html',
    '*/*;q=0.5',
    'application/json; charset=utf-16',
    'gzip',
    '*',
    'W/"x", "y"',
    'true',
    '0',
    '65537',
    '',
  ),
  fc
    .string({ unit: 'binary-ascii', maxLength: 40 })
    .map((text) => text.replaceAll(/[\r\n\0]/g, '')),
)

const names = fc.constantFrom(
  'Accept',
  'Content-Type',
  'Content-Encoding',
  'If-None-Match',
  'Origin',
  'Cookie',
  'Dateline-Cost',
  'Dateline-Question',
  'CF-Connecting-IP',
  'X-Forwarded-Host',
  'Range',
  'Cache-Control',
  'Access-Control-Request-Method',
  'Expect',
)

const searches = fc.array(
  fc.tuple(
    fc.constantFrom('query', 'variables', 'operationName', 'extensions', 'x', '__proto__'),
    fc.oneof(
      questions,
      fc.json({ maxDepth: 2 }),
      fc.constantFrom('A', '{"cost":true}', '{"persistedQuery":{"version":1,"sha256Hash":"0"}}'),
      fc.string({ unit: 'binary', maxLength: 30 }).filter((text) => text.isWellFormed()),
    ),
  ),
  { maxLength: 4 },
)

const bodies = fc.oneof(
  fc.constant(undefined),
  questions.map((query) => JSON.stringify({ query })),
  fc.json({ maxDepth: 3 }),
  fc.uint8Array({ maxLength: 60 }),
)

export const arbitraryRequests: fc.Arbitrary<RawRequest> = fc
  .record({
    method: fc.constantFrom('GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'get'),
    path: paths,
    search: searches,
    junk: fc.oneof(
      { weight: 4, arbitrary: fc.constant('') },
      fc.constantFrom('%', '&%ff', '&&=', '&a=%00', '#x'),
    ),
    headers: fc.array(fc.tuple(names, values), { maxLength: 4 }),
    body: bodies,
    framing: fc.constantFrom('length', 'chunked'),
  })
  .map(({ path, search, junk, body, framing, ...request }): RawRequest => {
    const parameters = search.map(
      ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
    )
    return {
      ...request,
      path: `${path}?${parameters.join('&')}${junk}`,
      ...(body === undefined ? {} : { body, framing }),
    }
  })

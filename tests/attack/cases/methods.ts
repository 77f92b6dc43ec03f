/** Methods that are not answered, on every route, and attempts to be taken for another method. */
import type { Attack } from '../attack.ts'
import { getQuery, nameOfTheTaliban, post, theTaliban } from '../requests.ts'

const question = `/graphql?query=${encodeURIComponent(nameOfTheTaliban)}`

/** The path, the methods that it answers, and how it answers OPTIONS. */
const routes = [
  { path: '/graphql', allow: 'GET, HEAD, POST, OPTIONS', options: 204 },
  { path: '/', allow: 'GET, HEAD', options: 204 },
  { path: '/schema.graphql', allow: 'GET, HEAD, OPTIONS', options: 204 },
  { path: '/health', allow: 'GET, HEAD, OPTIONS', options: 204 },
] as const

const methods = ['PUT', 'DELETE', 'PATCH', 'PROPFIND', 'PURGE', 'TRACE'] as const

/** What no HTTP server of this kind takes for a method; it answers itself, and never asks the Worker. */
const noMethods = ['FOO', 'get', 'post', 'GETT', '__proto__', 'G'.repeat(5000)]

export const methodAttacks: readonly Attack[] = [
  ...routes.flatMap(({ path, allow }) =>
    methods.map((method): Attack => ({
      title: `${method} ${path}`,
      send: { method, path },
      status: 405,
      code: 'METHOD_NOT_ALLOWED',
      headers: { Allow: new RegExp(`: ${allow.split(', ').slice(0, 2).join(', ')}`) },
    })),
  ),
  ...routes.map(({ path, options }): Attack => ({
    title: `OPTIONS ${path}`,
    send: { method: 'OPTIONS', path },
    status: options,
  })),
  {
    title: 'a preflight for a method and headers that there are none of',
    send: {
      method: 'OPTIONS',
      path: '/graphql',
      headers: [
        ['Origin', 'https://evil.example'],
        ['Access-Control-Request-Method', 'DELETE'],
        ['Access-Control-Request-Headers', `x-a, ${'x-b, '.repeat(500)}authorization`],
      ],
    },
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': /: GET, HEAD, POST$/,
      'Access-Control-Max-Age': /: \d{4,}$/,
    },
    maxBytes: 0,
  },
  ...[
    '/',
    question,
    '/schema.graphql',
    '/health',
    '/graphiql',
    '/nothing',
    '/graphql',
    '/graphql?query={',
  ].map((path): Attack => ({
    title: `HEAD ${path.slice(0, 40)}`,
    send: { method: 'HEAD', path },
    status: [200, 400, 404],
    maxBytes: 0,
  })),
  {
    title: 'POST /schema.graphql',
    send: { ...post('{}'), path: '/schema.graphql' },
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
  },
  {
    title: 'POST /health',
    send: { ...post('{}'), path: '/health' },
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
  },
  {
    title: 'OPTIONS with a body',
    send: { ...post('{"query":"{ __typename }"}'), method: 'OPTIONS' },
    status: 204,
    maxBytes: 0,
  },
  ...['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override', '_method'].map(
    (name): Attack => ({
      title: `GET with ${name}: DELETE`,
      send: getQuery(nameOfTheTaliban, [[name, 'DELETE']]),
      status: 200,
      data: theTaliban,
    }),
  ),
  {
    title: 'CONNECT',
    send: { method: 'CONNECT', path: 'example.com:443', headers: [['Host', 'example.com:443']] },
    status: [400, 404, 405, 500, 501, 'closed'],
    isBeforeWorker: true,
  },
  ...noMethods.map((method): Attack => ({
    title: `the method ${method.slice(0, 20)}`,
    send: { method, path: question },
    status: [400, 405, 431, 501, 'closed'],
    isBeforeWorker: true,
  })),
]

/** Addresses that are no route, or nearly one. */
import type { Attack } from '../attack.ts'

const query = '?query={corpus{version}}'

const nothing: readonly string[] = [
  `/graphql/${query}`,
  `/graphql/x${query}`,
  `/graphql%2f${query}`,
  `/graphql%00${query}`,
  `/graphql;a=b${query}`,
  `/GraphQL${query}`,
  `//graphql${query}`,
  `/./graphql/.${query}`,
  `/api/graphql${query}`,
  '/schema.graphql/',
  '/schema.graphqls',
  '/.env',
  '/.git/config',
  '/package.json',
  '/src/index.ts',
  '/index.js',
  '/corpus.bundle',
  '/admin',
  '/__proto__',
  '/constructor',
  '/health/..%2fgraphql',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%5c..%5cwindows',
  '/%',
  '/%ff%fe',
  '/%E0%A4%A',
  '/%3Cscript%3Ealert(1)%3C/script%3E',
  '/%0d%0aSet-Cookie:%20a=b',
  '/%22onerror=%22alert(1)',
  `/${'a'.repeat(10_000)}`,
  `/${'a/'.repeat(4000)}`,
  '/robots.txt',
  '/graphiql/x',
]

export const routes: readonly Attack[] = [
  ...nothing.map((path): Attack => ({
    title: `GET ${path.slice(0, 50)}`,
    send: { path },
    status: 404,
    code: 'NOT_FOUND',
  })),
  ...['POST', 'OPTIONS', 'DELETE'].map((method): Attack => ({
    title: `${method} of what is not there`,
    send: { method, path: '/nothing' },
    ...(method === 'OPTIONS' ? { status: 204 } : { status: 404, code: 'NOT_FOUND' }),
  })),
  ...['/../graphql', '/a/../graphql', '/./graphql', '/%2e/graphql'].map((path): Attack => ({
    title: `GET ${path}, which is /graphql by the rules of addresses`,
    send: { path: `${path}${query}` },
    status: [200, 400, 404],
    code: 'NOT_FOUND',
    isBeforeWorker: true,
  })),
  ...['graphql', '', '*', 'http://evil.example/graphql', '/graphql#x', '/graph ql'].map(
    (path): Attack => ({
      title: `GET ${JSON.stringify(path)}, which is no path`,
      send: { path },
      status: [200, 400, 404, 501, 'closed'],
      isBeforeWorker: true,
    }),
  ),
  {
    title: 'GET /health',
    send: { path: '/health?x=1', headers: [['If-None-Match', '*']] },
    status: 200,
    headers: { 'Cache-Control': /no-store/ },
  },
  {
    title: 'GET / with another host',
    send: { path: '/', headers: [['Host', '"><script>alert(1)</script>']] },
    status: [200, 400, 404, 'closed'],
    isBeforeWorker: true,
  },
  {
    title: 'GET /schema.graphql of a part',
    send: { path: '/schema.graphql', headers: [['Range', 'bytes=0-10']] },
    status: 200,
    maxBytes: 400_000,
  },
]

/** Parameters in the address: repeated, unknown, malformed, badly encoded, too long. */
import type { Attack } from '../attack.ts'
import { get, nameOfTheTaliban, theTaliban } from '../requests.ts'

const right = { status: 200, data: theTaliban } as const
const badRequest = { status: 400, code: 'BAD_REQUEST' } as const
const query = `query=${encodeURIComponent(nameOfTheTaliban)}`

export const parameters: readonly Attack[] = [
  ...[
    `${query}&${query}`,
    `query=&${query}`,
    `${query}&variables={}&variables={}`,
    `${query}&operationName=A&operationName=`,
    `${query}&extensions={}&extensions=%7B%22cost%22:true%7D`,
    `${query}&qu%65ry=%7B__typename%7D`,
  ].map((search): Attack => ({
    title: `repeated parameters: ${search.replaceAll(query, 'query=…')}`,
    send: get(search),
    ...badRequest,
  })),
  ...[
    '',
    'query',
    'query=',
    'Query={__typename}',
    'query[]={__typename}',
    '&&&',
    '=',
    '__proto__=1',
  ].map((search): Attack => ({
    title: `no query: ${JSON.stringify(search)}`,
    send: get(search),
    ...badRequest,
  })),
  ...[
    'variables={',
    'variables=[]',
    'variables=1',
    'variables=%22x%22',
    'variables=%00',
    'variables=%ff',
    'variables=undefined',
    'extensions={',
    'extensions=[]',
    'extensions=true',
  ].map((search): Attack => ({
    title: `a malformed parameter: ${search}`,
    send: get(`${query}&${search}`),
    ...badRequest,
  })),
  ...[
    'utm_source=x',
    '__proto__=x',
    'constructor[prototype][a]=1',
    'variables=null',
    'variables=',
    'extensions=',
    'operationName=',
    'callback=alert',
    '_=1700000000',
    `${'a=b&'.repeat(500)}c=d`,
  ].map((search): Attack => ({
    title: `a parameter that changes nothing: ${search.slice(0, 30)}`,
    send: get(`${query}&${search}`),
    ...right,
  })),
  {
    title: 'a query with plus signs for spaces',
    send: get(`query=${encodeURIComponent(nameOfTheTaliban).replaceAll('%20', '+')}`),
    ...right,
  },
  {
    title: 'a query with bytes that are no UTF-8',
    send: get('query=%ff%fe%7B'),
    status: 400,
    code: ['BAD_REQUEST', 'GRAPHQL_PARSE_FAILED'],
  },
  {
    title: 'a query with a percent sign that encodes nothing',
    send: get('query=%zz%7B__typename%7D%'),
    status: 400,
    code: ['BAD_REQUEST', 'GRAPHQL_PARSE_FAILED'],
  },
  {
    title: 'a query that is encoded twice',
    send: get(`query=${encodeURIComponent(encodeURIComponent(nameOfTheTaliban))}`),
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
  },
  {
    title: 'an address of 16 kB and more',
    send: get(`${query}&x=${'a'.repeat(17_000)}`),
    status: 414,
    code: 'URI_TOO_LONG',
    maxBytes: 1000,
  },
  {
    title: 'an address of 50 kB',
    send: get(`query=%23${'a'.repeat(50_000)}`),
    status: [414, 'closed'],
    code: 'URI_TOO_LONG',
    maxBytes: 1000,
  },
  {
    title: 'an address of a megabyte',
    send: get(`query=%23${'a'.repeat(1_000_000)}`),
    status: [400, 414, 431, 'closed'],
    isBeforeWorker: true,
  },
]

/** Bodies of the wrong type, in the wrong encoding, too long, too short, too slow. */
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Attack } from '../attack.ts'
import { acceptGraphql, ask, nameOfTheTaliban, post, theTaliban } from '../requests.ts'

const badRequest = { status: 400, code: 'BAD_REQUEST' } as const
const tooLarge = { status: 413, code: 'PAYLOAD_TOO_LARGE' } as const
const unsupported = { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' } as const
const right = { status: 200, data: theTaliban } as const

const body = JSON.stringify({ query: nameOfTheTaliban })
const bytes = Buffer.from(body)
/** A body of so many bytes. */
const ofLength = (length: number): string => body.padEnd(length, ' ')

const contentTypes: readonly string[] = [
  'text/plain',
  'application/graphql',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/xml',
  'application/graphql-response+json',
  'application/json, text/plain',
  'application/jsonx',
  'json',
  '*/*',
  '',
  ';',
  'application/json; charset=utf-16',
  'application/json; charset=iso-8859-1',
  'application/json; charset=__proto__',
  `text/${'x'.repeat(5000)}`,
]

const goodContentTypes: readonly string[] = [
  'application/json; charset=utf-8',
  'Application/JSON;charset="UTF-8"',
  'application/json ; charset=utf-8 ; x=y',
]

const malformed: readonly (readonly [title: string, body: string | Uint8Array])[] = [
  ['empty', ''],
  ['of spaces', '   '],
  ['that is cut off', '{"query":"{ __type'],
  ['with a comma too many', '{"query":"{ __typename }",}'],
  ['with single quotes', "{'query':'{ __typename }'}"],
  ['with a comment', '{"query":"{ __typename }"/* */}'],
  ['of two objects', '{"query":"{ __typename }"}{"query":"{ __typename }"}'],
  ['that is a number', '1'],
  ['that is null', 'null'],
  ['that is a text', '"{ __typename }"'],
  ['that is NaN', 'NaN'],
  ['with a raw line break in a text', '{"query":"{\n__typename }"}'],
  ['that is a form', 'query=%7B__typename%7D'],
  ['of NUL', Buffer.alloc(100)],
  ['in UTF-16', Buffer.from(`\uFEFF${body}`, 'utf16le')],
  ['of bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
  ['with an overlong UTF-8 sequence', Buffer.from([0x22, 0xc0, 0x80, 0x22])],
  ['with half a UTF-8 sequence at its end', Buffer.from([...bytes, 0xe2, 0x82])],
  ['of a batch of one', `[${body}]`],
  ['of a batch of 500', `[${Array.from({ length: 500 }, () => body).join(',')}]`],
  ['of an empty batch', '[]'],
  [
    'with half a surrogate pair in the query',
    String.raw`{"query":"{ actor(slug: \"\ud800\") { name } }"}`,
  ],
]

export const bodies: readonly Attack[] = [
  ...contentTypes.map((type): Attack => ({
    title: `a body of the type ${JSON.stringify(type.slice(0, 50))}`,
    send: post(body, [['Content-Type', type]]),
    ...unsupported,
  })),
  ...goodContentTypes.map((type): Attack => ({
    title: `a body of the type ${JSON.stringify(type)}, which is JSON`,
    send: post(body, [['Content-Type', type]]),
    ...right,
  })),
  {
    title: 'a body without a type',
    send: { method: 'POST', path: '/graphql', headers: [acceptGraphql], body },
    ...unsupported,
  },
  {
    title: 'a body of two types',
    send: post(body, [
      ['Content-Type', 'application/json'],
      ['Content-Type', 'text/plain'],
    ]),
    status: [400, 415],
    code: ['BAD_REQUEST', 'UNSUPPORTED_MEDIA_TYPE'],
  },
  ...malformed.map(([title, content]): Attack => ({
    title: `a body ${title}`,
    send: post(content),
    ...badRequest,
  })),
  {
    title: 'no body at all',
    send: {
      method: 'POST',
      path: '/graphql',
      headers: [acceptGraphql, ['Content-Type', 'application/json'], ['Content-Length', '0']],
    },
    ...badRequest,
  },
  {
    title: 'a body with a byte order mark',
    send: post(`\uFEFF${body}`),
    status: [200, 400],
    code: 'BAD_REQUEST',
  },
  ...[
    ['gzip', gzipSync(bytes)],
    ['br', brotliCompressSync(bytes)],
    ['GZIP', gzipSync(bytes)],
    ['deflate, gzip', gzipSync(bytes)],
    ['gzip', bytes],
    ['nonsense', bytes],
    ['gzip', gzipSync(Buffer.alloc(10_000_000, ' '))],
  ].map(([encoding, content]): Attack => ({
    title: `${content?.length ?? 0} bytes of a body in the encoding ${String(encoding)}`,
    send: post(content ?? '', [['Content-Encoding', String(encoding)]]),
    ...unsupported,
  })),
  {
    title: 'a body of exactly the limit',
    send: post(ofLength(65_536)),
    ...right,
  },
  {
    title: 'a body of a byte over the limit',
    send: post(ofLength(65_537)),
    ...tooLarge,
  },
  {
    title: 'a body of 5 MB',
    send: post(ofLength(5_000_000)),
    // The connection may be reset before the answer is read: most of the body was never taken.
    status: [413, 'closed'],
    code: 'PAYLOAD_TOO_LARGE',
    maxBytes: 2000,
  },
  {
    title: 'a body of 5 MB in chunks',
    send: { ...post(ofLength(5_000_000)), framing: 'chunked', pieces: 100 },
    // The connection may be reset before the answer is read: most of the body was never taken.
    status: [413, 'closed'],
    code: 'PAYLOAD_TOO_LARGE',
    maxBytes: 2000,
  },
  {
    title: 'a body that says that it has a terabyte',
    send: post(body, [['Content-Length', '1099511627776']]),
    ...tooLarge,
    maxBytes: 2000,
  },
  {
    title: 'a body in chunks of one byte',
    send: { ...post(body), framing: 'chunked', pieces: bytes.byteLength },
    ...right,
  },
  {
    title: 'a body in slow pieces',
    send: { ...post(body), pieces: 8, pauseMs: 40 },
    ...right,
  },
  {
    title: 'a body in slow chunks',
    send: { ...post(body), framing: 'chunked', pieces: 8, pauseMs: 40 },
    ...right,
  },
  {
    title: 'a body that is shorter than its length says',
    send: { ...post(body, [['Content-Length', '5000']]), end: true },
    status: [400, 'closed'],
    code: 'BAD_REQUEST',
  },
  {
    title: 'a body of chunks that stop',
    send: { ...post(body), framing: 'chunked', pieces: 4, end: true },
    status: [400, 'closed'],
    code: 'BAD_REQUEST',
  },
  {
    title: 'a body that is longer than its length says',
    send: post(`${body}GET /health HTTP/1.1\r\n\r\n`, [
      ['Content-Length', String(bytes.byteLength)],
    ]),
    ...right,
  },
  {
    title: 'a body with a length and chunks, as smuggling has it',
    send: {
      ...post(body, [['Content-Length', '4']]),
      framing: 'chunked',
    },
    status: [200, 400, 'closed'],
    isBeforeWorker: true,
  },
  ...['-1', '1e3', '0x40', 'ten', '4, 5', '99999999999999999999999'].map((length): Attack => ({
    title: `a body of the length ${length}`,
    send: post(body, [['Content-Length', length]]),
    status: [400, 413, 'closed'],
    isBeforeWorker: true,
  })),
  {
    title: 'a transfer encoding that there is none of',
    send: post(body, [['Transfer-Encoding', 'xchunked']]),
    status: [200, 400, 501, 'closed'],
    isBeforeWorker: true,
  },
  {
    title: 'a body with Expect: 100-continue',
    send: post(body, [['Expect', '100-continue']]),
    ...right,
  },
  {
    title: 'a query in the address of a POST as well',
    send: { ...ask(nameOfTheTaliban), path: '/graphql?query={corpus{version}}' },
    ...right,
  },
]

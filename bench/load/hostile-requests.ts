/** What hostile clients send: each is refused, and each by another part of the Worker. */

export interface HostileRequest {
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
  /** Whether `status` and body are those of the refusal that is meant. */
  readonly isRefusal: (status: number, body: string) => boolean
}

/** An address that the rate limiter has had enough of; all its requests are new questions. */
const banned = { 'CF-Connecting-IP': '198.51.100.66' }

const nested =
  'relatedActors(first: 100) { nodes { relatedActors(first: 100) { nodes { name } } } }'

const coded = (code: string) => (_: number, body: string) => body.includes(`"${code}"`)
const json = (query: string): string => JSON.stringify({ query })

/** `turn` makes each request another question, so that no cache of refusals could help. */
export const hostileRequests: Readonly<Record<string, (turn: number) => HostileRequest>> = {
  'JSON that breaks off': (turn) => ({
    body: `{"query":"{ corpus { version } } # ${turn}`,
    isRefusal: coded('BAD_REQUEST'),
  }),
  'a body over the limit': (turn) => ({
    body: json(`{ corpus { version } } # ${turn} ${'x'.repeat(70_000)}`),
    isRefusal: coded('PAYLOAD_TOO_LARGE'),
  }),
  'a syntax error at the end': (turn) => ({
    body: json(`# ${turn}\n{ ${'a '.repeat(900)}`),
    isRefusal: coded('GRAPHQL_PARSE_FAILED'),
  }),
  'too many tokens': (turn) => ({
    body: json(`# ${turn}\n{ ${'a '.repeat(20_000)} }`),
    isRefusal: coded('LIMIT_EXCEEDED'),
  }),
  'too many aliases': (turn) => ({
    body: json(
      `{ ${Array.from({ length: 200 }, (_, i) => `a${turn}_${i}: __typename`).join(' ')} }`,
    ),
    isRefusal: coded('LIMIT_EXCEEDED'),
  }),
  'unknown fields, close to known ones': (turn) => ({
    body: json(
      `# ${turn}\n{ statements { nodes { ${Array.from({ length: 200 }, (_, i) => `contnet${i}`).join(' ')} } } }`,
    ),
    isRefusal: coded('GRAPHQL_VALIDATION_FAILED'),
  }),
  'nested pages': (turn) => ({
    body: json(`{ a${turn}: actors(first: 100) { nodes { ${nested} } } }`),
    isRefusal: coded('COST_LIMIT_EXCEEDED'),
  }),
  'new questions from an address over its rate': (turn) => ({
    body: json(`{ a${turn}: statements(first: 20) { nodes { content } } }`),
    headers: banned,
    isRefusal: (status, body) => status === 429 || body.startsWith('{"data"'),
  }),
}

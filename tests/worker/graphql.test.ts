/** GraphQL over HTTP: what is answered, and how each kind of wrong request is refused. */
import { describe, expect, it } from 'vitest'
import { type Answer, fetchPath, get, post } from './ask.ts'

const query = 'query Names($first: Int) { actors(first: $first) { nodes { name } } }'

async function expectError(response: Response, status: number, code: string): Promise<string> {
  const { errors } = await response.json<Answer>()
  expect([response.status, errors?.[0]?.extensions?.['code']]).toEqual([status, code])
  expect(response.headers.get('Content-Type')).toMatch(/json/)
  expect(JSON.stringify(errors)).not.toMatch(/\bat \w+ \(|\.ts:|\.js:/)
  return errors?.[0]?.message ?? ''
}

describe('/graphql', () => {
  it('answers the same by POST and by GET', async () => {
    const posted = await (await post({ query, variables: { first: 2 } })).json<Answer>()
    const got = await (await get({ query, variables: '{"first":2}' })).json<Answer>()
    expect(posted.errors).toBeUndefined()
    expect(posted.data?.['actors']).toMatchObject({ nodes: [{}, {}] })
    expect(got).toEqual(posted)
  })

  it('keeps the order of the fields as asked', async () => {
    const response = await post({
      query: '{ c: corpus { version } a: actors { totalCount } b: __typename }',
    })
    const { data } = await response.json<Answer>()
    expect(Object.keys(data ?? {})).toEqual(['c', 'a', 'b'])
  })

  it('chooses the media type by Accept and says so in Vary', async () => {
    const response = await get({ query }, { Accept: 'application/graphql-response+json' })
    await response.text()
    expect(response.headers.get('Content-Type')).toContain('application/graphql-response+json')
    expect(response.headers.get('Vary')).toBe('Accept')
  })

  it.each(['text/html', 'text/html,application/xhtml+xml,*/*;q=0.8'])(
    'sends a browser (Accept: %s) to the playground',
    async (accept) => {
      const response = await fetchPath('/graphql', { headers: { Accept: accept } })
      expect([response.status, response.headers.get('Location')]).toEqual([302, '/graphiql'])
      expect(response.headers.get('Cache-Control')).toBe('no-store')
    },
  )

  it('answers a query in the address also to a browser', async () => {
    const response = await get({ query }, { Accept: 'text/html,*/*;q=0.8' })
    expect(response.status).toBe(200)
    expect((await response.json<Answer>()).errors).toBeUndefined()
  })

  it('answers an introspection query', async () => {
    const { data } = await (
      await post({ query: '{ __schema { queryType { name } } }' })
    ).json<Answer>()
    expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } })
  })
})

describe('/graphql refuses', () => {
  it.each([
    [
      'a body that is not JSON',
      '{"query":',
      400,
      'BAD_REQUEST',
      /^Cannot read the body: expected JSON, got /,
    ],
    ['an empty body', '', 400, 'BAD_REQUEST', /expected JSON/],
    [
      'a batch',
      '[{"query":"{__typename}"}]',
      400,
      'BAD_REQUEST',
      /got an array: batches are not supported/,
    ],
    ['a body that is a number', '1', 400, 'BAD_REQUEST', /expected a JSON object, got a number$/],
    ['a body that is null', 'null', 400, 'BAD_REQUEST', /expected a JSON object, got null$/],
    [
      'a body without a query',
      '{}',
      400,
      'BAD_REQUEST',
      /expected the parameter "query", got none$/,
    ],
    ['a query that is a number', '{"query":1}', 400, 'BAD_REQUEST', /query/],
    [
      'variables that are a list',
      '{"query":"{__typename}","variables":[]}',
      400,
      'BAD_REQUEST',
      /variables/,
    ],
    [
      'extensions that are a text',
      '{"query":"{__typename}","extensions":"x"}',
      400,
      'BAD_REQUEST',
      /extensions/,
    ],
    ['an unknown parameter', '{"query":"{__typename}","quer":1}', 400, 'BAD_REQUEST', /"quer"/],
  ])('%s', async (_, body, status, code, message) => {
    expect(await expectError(await post(body), status, code)).toMatch(message)
  })

  it.each([
    ['variables', '{', /^Cannot read the parameter "variables": expected JSON, got /],
    [
      'variables',
      '[1]',
      /^Cannot read the parameter "variables": expected a JSON object, got an array$/,
    ],
    ['variables', '"x"', /got a string$/],
    ['extensions', '{', /^Cannot read the parameter "extensions": expected JSON, got /],
    ['extensions', '1', /got a number$/],
  ])('malformed %s in the address: %s', async (name, value, message) => {
    expect(await expectError(await get({ query, [name]: value }), 400, 'BAD_REQUEST')).toMatch(
      message,
    )
  })

  it.each([
    [undefined, 'none'],
    ['text/plain', '"text/plain"'],
    ['application/graphql', '"application/graphql"'],
    ['application/x-www-form-urlencoded', '"application/x-www-form-urlencoded"'],
    ['multipart/form-data; boundary=x', '"multipart/form-data"'],
  ])('a body of the content type %s', async (type, found) => {
    const response = await fetchPath('/graphql', {
      method: 'POST',
      headers: type === undefined ? {} : { 'Content-Type': type },
      body: new TextEncoder().encode('{"query":"{__typename}"}'),
    })
    expect(await expectError(response, 415, 'UNSUPPORTED_MEDIA_TYPE')).toBe(
      `Cannot read the body: expected the content type "application/json", got ${found}`,
    )
  })

  it.each([
    ['a text for a number', 'query ($x: Int) { actors(first: $x) { totalCount } }', 'a'],
    [
      'an unknown field of a filter',
      'query ($x: ActorFilter) { actors(filter: $x) { totalCount } }',
      { nam: 'x' },
    ],
    [
      'an unknown value of an enum',
      'query ($x: [NodeKind!]) { search(query: "x", kinds: $x) { totalCount } }',
      ['PLACE'],
    ],
  ])('a variable with %s', async (_, text, x) => {
    const response = await post({ query: text, variables: { x } })
    expect(await expectError(response, 400, 'INVALID_ARGUMENT')).toMatch(/^Variable "\$x"/)
  })

  it.each(['text/html', 'garbage'])('to answer in %s', async (type) => {
    const response = await post({ query }, { Accept: type })
    expect(await expectError(response, 406, 'NOT_ACCEPTABLE')).toContain('application/json')
    expect(response.headers.get('Vary')).toBe('Accept')
  })

  it('a body that is not UTF-8', async () => {
    const response = await fetchPath('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: new Uint8Array([0x7b, 0xff, 0x7d]),
    })
    expect(await expectError(response, 400, 'BAD_REQUEST')).toContain('UTF-8')
  })

  it('a body over 64 kB', async () => {
    const response = await post({ query: `# ${'x'.repeat(70_000)}\n{ __typename }` })
    expect(await expectError(response, 413, 'PAYLOAD_TOO_LARGE')).toContain('at most 65536 bytes')
  })

  it('a mutation by GET', async () => {
    const response = await get({ query: 'mutation { x }' })
    const { errors } = await response.json<Answer>()
    expect(response.status).toBe(405)
    expect(response.headers.get('Allow')).toBe('POST')
    expect(errors).toHaveLength(1)
  })

  it.each([
    ['a syntax error', '{ corpus {', /Syntax Error/],
    ['an unknown field', '{ nothing }', /Cannot query field "nothing"/],
    [
      'an operation name of nothing',
      'query A { __typename }',
      /Could not determine what operation to execute/,
    ],
  ])('%s with a GraphQL error', async (_, text, message) => {
    const response = await post(
      { query: text, ...(text.startsWith('query A') ? { operationName: 'B' } : {}) },
      { Accept: 'application/graphql-response+json' },
    )
    const { data, errors } = await response.json<Answer>()
    expect(response.status).toBe(400)
    expect(data).toBeUndefined()
    expect(errors?.[0]?.message).toMatch(message)
  })

  it.each([
    ['deeply nested fields', `${'{a'.repeat(5000)}${'}'.repeat(5000)}`],
    ['deeply nested lists', `{ a(x: ${'['.repeat(9000)}${']'.repeat(9000)}) }`],
    ['deeply nested types', `query ($x: ${'['.repeat(9000)}Int${']'.repeat(9000)}) { a }`],
    ['a very long document', `{ ${'__typename '.repeat(1500)} }`],
  ])('%s, by counting tokens', async (_, text) => {
    const response = await post({ query: text }, { Accept: 'application/graphql-response+json' })
    const { errors } = await response.json<Answer>()
    expect(response.status).toBe(400)
    expect(errors?.[0]?.message).toContain('Document contains more than 1000 tokens')
  })

  it('what is as deep as the token count allows without running out of stack', async () => {
    const response = await post({ query: `${'{a'.repeat(330)}${'}'.repeat(330)}` })
    expect(response.status).toBeLessThan(500)
    const listed = await post({
      query: `{ actors(filter: { kinds: ${'['.repeat(490)}${']'.repeat(490)} }) { totalCount } }`,
    })
    expect(listed.status).toBeLessThan(500)
    await Promise.all([response.text(), listed.text()])
  })
})

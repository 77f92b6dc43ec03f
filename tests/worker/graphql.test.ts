/** GraphQL over HTTP: what is answered, and how each kind of wrong request is refused. */
import { describe, expect, it } from 'vitest'
import { type Answer, fetchPath, get, post } from './ask.ts'
import { openService } from './open-service.ts'

const graphqlJson = { Accept: 'application/graphql-response+json' }
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
    const response = await get({ query }, graphqlJson)
    await response.text()
    expect(response.headers.get('Content-Type')).toContain('application/graphql-response+json')
    expect(response.headers.get('Vary')).toBe('Accept, Dateline-Cost')
  })

  it.each(['text/html', 'text/html,application/xhtml+xml,*/*;q=0.8'])(
    'sends a browser (Accept: %s) to the playground',
    async (accept) => {
      for (const method of ['GET', 'HEAD']) {
        const response = await fetchPath('/graphql', { method, headers: { Accept: accept } })
        expect([response.status, response.headers.get('Location')]).toEqual([302, '/graphiql'])
        expect(response.headers.get('Cache-Control')).toBe('no-store')
        expect(response.headers.get('Vary')).toBe('Accept, Dateline-Cost')
        expect(await response.text()).toBe('')
      }
    },
  )

  it('sends a browser on with the query in the address, to the character', async () => {
    const search = `?${new URLSearchParams({ query, variables: '{"first":1}', x: 'é\r\nSet-Cookie: a=b' })}`
    const response = await fetchPath(`/graphql${search}`, {
      headers: { Accept: 'text/html,*/*;q=0.8' },
    })
    expect([response.status, response.headers.get('Location')]).toEqual([302, `/graphiql${search}`])
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(response.headers.get('Set-Cookie')).toBeNull()
  })

  it.each([
    'application/json, text/html',
    'text/html;q=0.5, application/graphql-response+json;q=0.6',
    '*/*',
    'text/html;q=0, */*',
  ])('answers who takes JSON at least as gladly as a page (Accept: %s)', async (accept) => {
    const response = await get({ query }, { Accept: accept })
    expect(response.status).toBe(200)
    expect((await response.json<Answer>()).errors).toBeUndefined()
  })

  it('ignores parameters of the address that are none of its own', async () => {
    const response = await get({ query, utm_source: 'x', fbclid: 'y' })
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
    const response = await post({ query: text, variables: { x } }, graphqlJson)
    expect(await expectError(response, 400, 'INVALID_ARGUMENT')).toMatch(/^Variable "\$x"/)
    const older = await post({ query: text, variables: { x } })
    expect(await expectError(older, 200, 'INVALID_ARGUMENT')).toMatch(/^Variable "\$x"/)
  })

  it.each(['text/html', 'garbage'])('to answer in %s', async (type) => {
    const response = await post({ query }, { Accept: type })
    expect(await expectError(response, 406, 'NOT_ACCEPTABLE')).toContain('application/json')
    expect(response.headers.get('Vary')).toBe('Accept, Dateline-Cost')
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

  it.each(['mutation { x }', 'subscription { x }'])('%s by GET', async (text) => {
    const response = await get({ query: text })
    expect(response.headers.get('Allow')).toBe('POST')
    expect(await expectError(response, 405, 'OPERATION_NOT_SUPPORTED')).toContain(
      'expected a query',
    )
  })

  it('a mutation by POST', async () => {
    const response = await post({ query: 'mutation { x }' }, graphqlJson)
    expect(response.headers.get('Allow')).toBeNull()
    await expectError(response, 400, 'OPERATION_NOT_SUPPORTED')
  })

  it.each(['query', 'operationName', 'variables', 'extensions'])(
    'the parameter %s given twice',
    async (name) => {
      const value = { query, operationName: 'Names', variables: '{}', extensions: '{}' }[name] ?? ''
      const search = new URLSearchParams({ query })
      search.delete(name)
      search.append(name, value)
      search.append(name, value)
      const response = await fetchPath(`/graphql?${search}`)
      expect(await expectError(response, 400, 'BAD_REQUEST')).toBe(
        `Cannot read the parameter "${name}": expected it once, got it 2 times`,
      )
    },
  )

  it('an address of more than 16,384 characters', async () => {
    const response = await get({ query: `${query} # ${'x'.repeat(17_000)}` })
    expect(await expectError(response, 414, 'URI_TOO_LONG')).toContain('send the query by POST')
  })

  it.each([
    [{ 'Content-Type': 'application/json; charset=utf-16' }, '"utf-16"'],
    [{ 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }, '"gzip"'],
  ])('a body that is not plain UTF-8: %j', async (headers, found) => {
    const response = await fetchPath('/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    })
    expect(await expectError(response, 415, 'UNSUPPORTED_MEDIA_TYPE')).toContain(found)
  })

  it.each(['application/json; charset=UTF-8', 'Application/JSON;charset="utf-8"; x=y'])(
    'no body of the content type %s',
    async (type) => {
      const response = await post({ query }, { 'Content-Type': type })
      expect((await response.json<Answer>()).errors).toBeUndefined()
    },
  )

  it.each([
    ['with', '10'],
    ['without', undefined],
  ])('a body over 64 kB %s a length that is wrong', async (_, length) => {
    const chunk = new TextEncoder().encode('x'.repeat(10_000))
    let sent = 0
    const body = new ReadableStream({
      pull(controller) {
        sent += 1
        if (sent > 100) controller.close()
        else controller.enqueue(chunk)
      },
    })
    const headers = {
      'Content-Type': 'application/json',
      ...(length && { 'Content-Length': length }),
    }
    const request = new Request('https://dateline.example/graphql', {
      method: 'POST',
      headers,
      body,
    })
    await expectError(await openService().fetch(request), 413, 'PAYLOAD_TOO_LARGE')
    // What is announced with a length is read in one piece; the platform holds it to its word.
    if (length === undefined) expect(sent).toBeLessThan(20)
  })

  it('a body that breaks off', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"query":'))
        controller.error(new Error('the client has gone'))
      },
    })
    const request = new Request('https://dateline.example/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    })
    expect(await expectError(await openService().fetch(request), 400, 'BAD_REQUEST')).toBe(
      'Cannot read the body: expected all of it, got a part',
    )
  })

  it('half a surrogate pair in a query', async () => {
    const response = await post('{"query":"{ __typename } # \\ud800"}')
    expect(await expectError(response, 400, 'BAD_REQUEST')).toContain('half a surrogate pair')
  })

  it('variables that no double holds, and variables that nest too deep', async () => {
    const huge = await post(`{"query":"{ __typename }","variables":{"x":1e400}}`)
    expect(await expectError(huge, 400, 'BAD_REQUEST')).toContain('numbers that a double can hold')
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
    const nested = await post(`{"query":"{ __typename }","variables":{"x":${deep}}}`)
    expect(await expectError(nested, 400, 'BAD_REQUEST')).toContain('at most 64 levels')
  })

  it('variables over 16 kB', async () => {
    const variables = { x: 'x'.repeat(20_000) }
    const response = await post({ query, variables }, graphqlJson)
    const { errors } = await response.json<Answer>()
    expect(response.status).toBe(400)
    expect(errors?.[0]?.extensions).toEqual({
      code: 'LIMIT_EXCEEDED',
      limit: 'variablesSize',
      maximum: 16_384,
      found: 20_008,
    })
  })

  it.each([
    ['a syntax error', '{ corpus {', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    [
      'an unknown field',
      '{ nothing }',
      'GRAPHQL_VALIDATION_FAILED',
      /Cannot query field "nothing"/,
    ],
    [
      'an operation name of nothing',
      'query A { __typename }',
      'OPERATION_RESOLUTION_FAILURE',
      /^Cannot find the operation "B": the document defines A\.$/,
    ],
    [
      'no operation at all',
      'fragment F on Query { __typename }',
      'OPERATION_RESOLUTION_FAILURE',
      /the document defines none/,
    ],
  ])('%s with a GraphQL error', async (_, text, code, message) => {
    const body = { query: text, ...(text.startsWith('query A') ? { operationName: 'B' } : {}) }
    for (const [headers, status] of [
      [graphqlJson, 400],
      [{}, 200],
    ] as const) {
      const response = await post(body, headers)
      const { data, errors } = await response.json<Answer>()
      expect(response.status).toBe(status)
      expect(data).toBeUndefined()
      expect(errors?.[0]?.message).toMatch(message)
      expect(errors?.[0]?.extensions?.['code']).toBe(code)
    }
  })

  it.each([
    ['deeply nested fields', `${'{a'.repeat(5000)}${'}'.repeat(5000)}`],
    ['deeply nested lists', `{ a(x: ${'['.repeat(9000)}${']'.repeat(9000)}) }`],
    ['deeply nested types', `query ($x: ${'['.repeat(9000)}Int${']'.repeat(9000)}) { a }`],
    ['a very long document', `{ ${'__typename '.repeat(1500)} }`],
  ])('%s, by counting tokens', async (_, text) => {
    const response = await post({ query: text }, graphqlJson)
    const { errors } = await response.json<Answer>()
    expect(response.status).toBe(400)
    expect(errors?.[0]?.message).toContain('expected at most 1000 tokens, got more')
    expect(errors?.[0]?.extensions).toEqual({
      code: 'LIMIT_EXCEEDED',
      limit: 'tokens',
      maximum: 1000,
    })
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

/** The routes beside GraphQL: what they give, how they refuse, who may read them. */
import { describe, expect, it } from 'vitest'
import sdl from '../../schema/schema.graphql'
import { type Answer, fetchPath } from './ask.ts'
import { sha256 } from './sha256.ts'

const paths = [
  '/',
  '/search',
  '/events/border-fencing',
  '/events/none',
  '/graphql?query={corpus{version}}',
  '/schema.graphql',
  '/health',
  '/no/such',
]

describe('/health', () => {
  it('gives the corpus version, its counts and the hash of the schema, and is never stored', async () => {
    const response = await fetchPath('/health')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(await response.json()).toEqual({
      status: 'ok',
      corpus: {
        version: expect.stringMatching(/^[0-9a-f]{64}$/),
        articles: expect.any(Number),
        actors: expect.any(Number),
        statements: expect.any(Number),
        events: expect.any(Number),
        locations: expect.any(Number),
      },
      schema: { sha256: await sha256(sdl) },
    })
  })
})

describe('/schema.graphql', () => {
  it('is the committed schema, as text that a browser shows', async () => {
    const response = await fetchPath('/schema.graphql')
    expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
    expect(response.headers.get('ETag')).toBe(`"${await sha256(sdl)}"`)
    expect(await response.text()).toBe(sdl)
  })

  it('answers 304 without a body to the tag of the same text, also weak and in a list', async () => {
    const tag = `"${await sha256(sdl)}"`
    for (const given of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const response = await fetchPath('/schema.graphql', { headers: { 'If-None-Match': given } })
      expect([given, response.status, await response.text()]).toEqual([given, 304, ''])
    }
    const changed = await fetchPath('/schema.graphql', { headers: { 'If-None-Match': '"other"' } })
    expect([changed.status, await changed.text()]).toEqual([200, sdl])
  })
})

describe('a path that there is none of', () => {
  it.each([
    '/no/such',
    '/graphql/x',
    '/graphiqlx',
    '/health/',
    '/assets/none.js',
    '/actors',
    '/actors/',
    '/actors/taliban/x',
    '/Timeline',
    '/health//',
    '/__proto__',
  ])('%s gets a JSON 404 that names the paths there are', async (path) => {
    const response = await fetchPath(path)
    expect(response.status).toBe(404)
    const { errors } = await response.json<Answer>()
    expect(errors?.[0]?.message).toBe(
      `Cannot find "${path}": expected one of /, /articles/:slug, /actors/:slug, /statements/:slug, /events/:slug, /locations/:slug, /timeline, /map, /network, /search, /graphql, /graphiql, /docs, /schema.graphql, /health`,
    )
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND')
  })

  const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

  it.each(['/no/such', '/Timeline', '/actors', '/statements/', '/docs/x', '/assets/none.js'])(
    '%s gets a page that nobody lists or stores, and that leads on, where HTML is asked for',
    async (path) => {
      const response = await fetchPath(path, { headers: { Accept: browser } })
      const page = await response.text()
      expect(response.status).toBe(404)
      expect(response.headers.get('Content-Type')).toBe('text/html; charset=UTF-8')
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      expect(response.headers.get('Vary')).toBe('Accept')
      expect(response.headers.get('Content-Security-Policy')).toContain("script-src 'self'")
      expect(page).toContain('<title>Not found · Dateline</title>')
      expect(page).toContain('<meta name="robots" content="noindex" />')
      expect(page).not.toMatch(/canonical|og:url/)
      const without = /<noscript>.*<\/noscript>/s.exec(page)?.[0]
      const linked = ['/', '/timeline', '/map', '/network', '/search', '/graphiql', '/docs']
      for (const way of linked) expect(without).toContain(`href="${way}"`)
    },
  )

  it.each(['*/*', 'application/json', 'application/json, text/html;q=0.5', 'image/svg+xml'])(
    'gets JSON where "Accept" is %s',
    async (Accept) => {
      const response = await fetchPath('/no/such', { headers: { Accept } })
      await response.text()
      expect(response.headers.get('Content-Type')).toContain('application/json')
      expect(response.headers.get('Vary')).toBe('Accept')
    },
  )
})

describe('a slash too many', () => {
  it.each([
    ['/timeline/', '/timeline'],
    ['/map/?kind=EVENT&actor=actor%3Ataliban', '/map?kind=EVENT&actor=actor%3Ataliban'],
    ['/actors/taliban/', '/actors/taliban'],
    ['/articles/%2F%2Fevil.example/', '/articles/%2F%2Fevil.example'],
  ])('%s leads to %s for good', async (path, target) => {
    for (const method of ['GET', 'HEAD']) {
      const response = await fetchPath(path, { method, redirect: 'manual' })
      await response.text()
      expect([method, response.status]).toEqual([method, 308])
      expect(response.headers.get('Location')).toBe(target)
    }
  })

  it.each(['//evil.example/', '/actors//', '///timeline/'])(
    'never leads to another place: %s',
    async (path) => {
      const response = await fetchPath(path, { redirect: 'manual' })
      await response.text()
      expect(response.headers.get('Location')).toBeNull()
    },
  )
})

describe('methods', () => {
  it.each(paths)('HEAD %s gives the status and type of GET without a body', async (path) => {
    const head = await fetchPath(path, { method: 'HEAD' })
    const full = await fetchPath(path)
    expect(await head.text()).toBe('')
    expect(await full.text()).not.toBe('')
    expect(head.status).toBe(full.status)
    expect(head.headers.get('Content-Type')).toBe(full.headers.get('Content-Type'))
  })

  it.each([
    ['PUT', '/graphql', 'GET, HEAD, POST, OPTIONS'],
    ['DELETE', '/graphql', 'GET, HEAD, POST, OPTIONS'],
    ['POST', '/health', 'GET, HEAD, OPTIONS'],
    ['POST', '/schema.graphql', 'GET, HEAD, OPTIONS'],
    ['POST', '/', 'GET, HEAD'],
    ['POST', '/actors/taliban', 'GET, HEAD'],
    ['PUT', '/search', 'GET, HEAD'],
    ['POST', '/timeline/', 'GET, HEAD'],
    ['DELETE', '/actors/taliban/', 'GET, HEAD'],
  ])('%s %s gets a JSON 405 that says what is allowed', async (method, path, allow) => {
    const response = await fetchPath(path, { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('Allow')).toBe(allow)
    const { errors } = await response.json<Answer>()
    expect(errors?.[0]?.message).toBe(`Cannot ${method} ${path}: expected one of ${allow}`)
  })
})

describe('other origins', () => {
  const origin = { Origin: 'https://reader.example' }

  it.each([
    ['/graphql?query={corpus{version}}', {}],
    ['/graphql?query={', {}],
    ['/graphql', { method: 'PUT' }],
    ['/schema.graphql', {}],
    ['/schema.graphql', { method: 'DELETE' }],
    ['/health', {}],
    ['/', {}],
    ['/', { method: 'POST' }],
    ['/no/such', {}],
  ])('may read %s, without credentials', async (path, init) => {
    const response = await fetchPath(path, { ...init, headers: origin })
    await response.text()
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull()
    const exposed = response.headers.get('Access-Control-Expose-Headers')
    for (const name of ['ETag', 'Retry-After', 'Server-Timing', 'Dateline-Layer']) {
      expect(exposed).toContain(name)
    }
  })

  it('may read a 304', async () => {
    const tag = `"${await sha256(sdl)}"`
    const headers = { ...origin, 'If-None-Match': tag }
    const response = await fetchPath('/schema.graphql', { headers })
    expect(response.status).toBe(304)
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(response.headers.get('ETag')).toBe(tag)
  })

  it.each(paths)('get an answer to a preflight of %s that allows a JSON body', async (path) => {
    const response = await fetchPath(path, {
      method: 'OPTIONS',
      headers: {
        ...origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(response.headers.get('Access-Control-Allow-Methods')).toContain('POST')
    // Of all headers, `*` stands for each but Authorization.
    expect(response.headers.get('Access-Control-Allow-Headers')).toBe('*, Authorization')
    expect(response.headers.get('Access-Control-Max-Age')).toBe('86400')
    expect(await response.text()).toBe('')
  })
})

describe('every answer', () => {
  it.each(paths)('of %s tells a browser to keep to itself, also when refusing', async (path) => {
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'DELETE']) {
      const response = await fetchPath(path, { method })
      await response.text()
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(response.headers.get('X-Frame-Options')).toBe('DENY')
      expect(response.headers.get('Referrer-Policy')).toBe('no-referrer')
      expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    }
  })

  it.each(paths)('that refuses %s is stored by nobody', async (path) => {
    const response = await fetchPath(path, { method: 'DELETE' })
    await response.text()
    expect(response.headers.get('Cache-Control')).toBe('no-store')
  })
})

/** The pages of the explorer as the Worker answers them: before any script, and without. */
import { describe, expect, it } from 'vitest'
import { type Answer, fetchPath, get } from './ask.ts'
import { origin, send } from './ask-service.ts'
import { openService } from './open-service.ts'

const articlePath = '/articles/pakistan-defense-minister-afghanistan-border'
const articleTitle = 'Pakistan’s Defense Minister on Afghanistan, the Taliban and the border'

const addresses: readonly (readonly [path: string, title: string])[] = [
  ['/', 'Dateline'],
  [articlePath, `${articleTitle} · Dateline`],
  ['/actors/taliban', 'the Taliban · Dateline'],
  [
    '/statements/border-differs-from-conventional-borders',
    'Quotation, how the border differs from conventional borders · Dateline',
  ],
  ['/events/border-fencing', 'Fencing of most of the border · Dateline'],
  ['/locations/khyber-pakhtunkhwa', 'Khyber Pakhtunkhwa · Dateline'],
  ['/timeline', 'Timeline · Dateline'],
  ['/map', 'Map · Dateline'],
  ['/network', 'Network · Dateline'],
  ['/search', 'Search · Dateline'],
]
const paths = addresses.map(([path]) => path)

const folders = ['articles', 'actors', 'statements', 'events', 'locations']
const missing = folders.flatMap((folder) =>
  ['none', '__proto__', 'TALIBAN', '%3Cscript%3E', '%E0%A4%A', 'a'.repeat(5000)].map(
    (slug) => `/${folder}/${slug}`,
  ),
)

async function pageAt(path: string): Promise<string> {
  const response = await fetchPath(path)
  return response.text()
}

function jsonLdOf(page: string): unknown {
  const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1]
  return block === undefined ? null : JSON.parse(block)
}

const contentOf = (page: string, name: string): string | undefined =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(page)?.[1]

describe('a page', () => {
  it.each(addresses)(
    'at %s has its title, description, address and preview',
    async (path, title) => {
      const response = await fetchPath(path)
      const page = await response.text()
      expect(response.status).toBe(200)
      expect(response.headers.get('Content-Type')).toBe('text/html; charset=UTF-8')
      expect(/<title>(.*?)<\/title>/.exec(page)?.[1]).toBe(title)
      expect(page.match(/<title>/g)).toHaveLength(1)
      expect(page).toContain(`<link rel="canonical" href="${origin}${path}" />`)
      const description = contentOf(page, 'description')
      expect(description?.length).toBeGreaterThan(20)
      expect(description?.length).toBeLessThan(300)
      expect(contentOf(page, 'og:title')).toBe(title.replace(' · Dateline', ''))
      expect(contentOf(page, 'og:url')).toBe(origin + path)
      expect(contentOf(page, 'og:description')).toBe(description)
      expect(contentOf(page, 'twitter:card')).toBe('summary')
      expect(contentOf(page, 'robots')).toBe(path === '/search' ? 'noindex' : undefined)
    },
  )

  it.each(paths)(
    'at %s runs no inline script or style, and says what is missing without script',
    async (path) => {
      const page = await pageAt(path)
      expect(page.replace(/<script type="application\/ld\+json">/g, '')).not.toMatch(
        /<script(?![^>]* src=)|<style|\son\w+=|\sstyle=/,
      )
      const without = /<noscript>.*<\/noscript>/s.exec(page)?.[0]
      expect(without).toContain('What is missing without JavaScript')
    },
  )

  it.each(paths)('at %s may load from this origin alone', async (path) => {
    const response = await fetchPath(path)
    await response.text()
    const policy = response.headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toMatch(/script-src[^;]*unsafe|unsafe-eval|http|\*/)
  })

  it.each(paths)(
    'at %s is asked for anew each time, and is 304 by its tag while it is the same',
    async (path) => {
      const first = await fetchPath(path)
      await first.text()
      const tag = first.headers.get('ETag') ?? ''
      expect(tag).toMatch(/^"[0-9a-f]{40}"$/)
      expect(first.headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate')
      for (const given of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
        const again = await fetchPath(path, { headers: { 'If-None-Match': given } })
        expect([given, again.status, await again.text()]).toEqual([given, 304, ''])
        expect(again.headers.get('ETag')).toBe(tag)
        expect(again.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
      }
      const other = await fetchPath(path, { headers: { 'If-None-Match': '"other"' } })
      expect([other.status, (await other.text()).length > 0]).toEqual([200, true])
    },
  )

  it('has a tag of its own by path, by query, by host, by build and by corpus', async () => {
    const tagOf = async (path: string, parts: Parameters<typeof openService>[0] = {}) =>
      (await send(openService(parts), new Request(origin + path))).etag
    const elsewhere = await send(openService(), new Request('https://other.example/map'))
    expect(elsewhere.text).toContain('<link rel="canonical" href="https://other.example/map" />')
    const tags = [
      await tagOf('/map'),
      elsewhere.etag,
      await tagOf('/timeline'),
      await tagOf('/?afterArticles='),
      await tagOf('/'),
      await tagOf('/map', { buildHash: 'other' }),
      await tagOf('/map', { corpusVersion: 'other' }),
    ]
    expect(new Set(tags).size).toBe(tags.length)
    expect(await tagOf('/map')).toBe(tags[0])
  })

  it('keeps the files that the explorer was built to, whatever they are called', async () => {
    const explorer =
      '<head><script type="module" src="/assets/x-$&-1a2b.js"></script><!--page-head--></head><body><div id="x"></div><!--page-body--></body>'
    const { text } = await send(openService({ explorer }), new Request(`${origin}/map`))
    expect(text).toContain('<script type="module" src="/assets/x-$&-1a2b.js"></script>')
    expect(text).toContain('<title>Map · Dateline</title>')
    expect(text).not.toContain('<!--page-')
  })

  it('stops the start where the explorer has no place for it', () => {
    expect(() => openService({ explorer: '<!--page-head-->' })).toThrow(
      'Cannot use the page that was built: expected "<!--page-body-->" once, got it 0 times',
    )
  })
})

describe('an address of nothing', () => {
  it.each(missing)('%s is a page with 404 that nobody lists or stores', async (path) => {
    const response = await fetchPath(path)
    const page = await response.text()
    expect(response.status).toBe(404)
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=UTF-8')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(response.headers.get('ETag')).toBeNull()
    expect(contentOf(page, 'robots')).toBe('noindex')
    expect(page).toContain('<title>Not found · Dateline</title>')
    expect(page).not.toMatch(/canonical|og:url|<script>/)
  })
})

describe('without script', () => {
  interface Facts {
    readonly data: {
      readonly article: { readonly text: string }
    }
  }

  it.each(['/', articlePath])('%s has the whole text of the article', async (path) => {
    const page = await pageAt(path)
    const query = `{ article(slug: "${articlePath.slice('/articles/'.length)}") { text } }`
    const { data } = await (await get({ query })).json<Facts>()
    const paragraphs = data.article.text.split('\n')
    expect(paragraphs.length).toBeGreaterThan(10)
    for (const paragraph of paragraphs) expect(page).toContain(`<p dir="auto">${paragraph}</p>`)
  })

  it('what is not stated is called so, and what is inferred says so with its reason', async () => {
    const page = await pageAt(articlePath)
    expect(page).toContain('<dd>not stated</dd>')
    expect(page).toMatch(/2024-03-27 \(inferred\).*The article calls March 27/)
  })

  it('an open speaker is shown with both readings', async () => {
    const page = await pageAt('/statements/taliban-diverged-from-doha-agreement')
    expect(page).toMatch(
      /either\s+<a href="\/actors\/zabihullah-mujahid"[^>]*>.* or <a href="\/actors\/khawaja-muhammad-asif"[^>]*>/,
    )
    expect(contentOf(page, 'description')).toMatch(
      /either Zabihullah Mujahid or Khawaja Muhammad Asif$/,
    )
  })
})

describe('JSON-LD', () => {
  it('of the article has its quotations, and neither a headline nor a date that it does not state', async () => {
    const data = jsonLdOf(await pageAt(articlePath)) as Readonly<Record<string, unknown>>
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      mainEntityOfPage: { '@type': 'WebPage', name: articleTitle, url: origin + articlePath },
      dateline: 'VANCOUVER, CANADA',
      inLanguage: 'en',
    })
    for (const absent of ['headline', 'name', 'datePublished', 'author', 'publisher', 'url']) {
      expect(data).not.toHaveProperty(absent)
    }
    const query =
      '{ statements(filter: { forms: [DIRECT] }) { nodes { slug content attribution { provenance { note } } } } }'
    const { data: asked } = await (
      await get({ query })
    ).json<{
      readonly data: {
        readonly statements: {
          readonly nodes: readonly {
            readonly slug: string
            readonly content: string
            readonly attribution: { readonly provenance: { readonly note: string } }
          }[]
        }
      }
    }>()
    expect(data['hasPart']).toEqual(
      asked.statements.nodes.map(({ slug, content, attribution }) =>
        expect.objectContaining({
          '@type': 'Quotation',
          url: `${origin}/statements/${slug}`,
          text: content,
          // No quotation of the article names its speaker.
          spokenByCharacter: {
            '@type': 'Role',
            description: `Inferred, not stated by the article. ${attribution.provenance.note}`,
            spokenByCharacter: {
              '@type': 'Person',
              '@id': `${origin}/actors/khawaja-muhammad-asif`,
              name: 'Khawaja Muhammad Asif',
            },
          },
        }),
      ),
    )
    expect(asked.statements.nodes).toHaveLength(3)
    for (const part of data['hasPart'] as object[]) expect(part).not.toHaveProperty('dateCreated')
  })

  it('is on the pages of articles alone', async () => {
    for (const path of paths) {
      expect([path, jsonLdOf(await pageAt(path)) !== null]).toEqual([path, path === articlePath])
    }
  })
})

describe('pages and the endpoint', () => {
  it('share answers: what a page asked is not worked out again', async () => {
    let limited = 0
    const limiter = {
      limit: async () => {
        limited += 1
        return { success: true }
      },
    }
    const counting = openService({ settings: { RATE_LIMIT: 'true' } })
    await send(counting, new Request(origin + articlePath), { limiter })
    await send(counting, new Request(origin + articlePath), { limiter })
    expect(limited).toBe(1)
  })

  it('count a client who has much worked out: the page is 429 and says when to come again', async () => {
    const service = openService({ settings: { RATE_LIMIT: 'true' } })
    const limiter = { limit: async () => ({ success: false }) }
    const refused = await send(service, new Request(origin + articlePath), { limiter })
    expect(refused.status).toBe(429)
    expect(refused.headers.get('Retry-After')).toBe('60')
    expect(refused.headers.get('Cache-Control')).toBe('no-store')
    expect(refused.text).toContain('cannot be shown now')
    expect(refused.text).toContain('<div id="')
  })

  it('of a deployment that answers its own operations alone are filled all the same', async () => {
    const service = openService({ settings: { TRUSTED_DOCUMENTS_ONLY: 'true' } })
    for (const [path, title] of addresses) {
      const { status, text } = await send(service, new Request(origin + path))
      expect([path, status]).toEqual([path, 200])
      expect(text).toContain(`<title>${title}</title>`)
    }
  })

  it('are 503, never empty, where the operator allows no operation that they ask', async () => {
    const service = openService({ settings: { MAX_COST: 100 } })
    const { status, text, headers } = await send(service, new Request(origin + articlePath))
    expect([status, headers.get('Cache-Control')]).toEqual([503, 'no-store'])
    expect(text).toContain('cannot be shown now')
  })

  it('answer HEAD as GET without a body', async () => {
    const head = await fetchPath(articlePath, { method: 'HEAD' })
    const full = await fetchPath(articlePath)
    expect([head.status, await head.text()]).toEqual([200, ''])
    await full.text()
    expect([...head.headers]).toEqual([...full.headers])
  })

  it('refuse other methods in JSON', async () => {
    const response = await fetchPath('/actors/none', { method: 'POST' })
    expect(response.status).toBe(405)
    const { errors } = await response.json<Answer>()
    expect(errors?.[0]?.extensions?.['code']).toBe('METHOD_NOT_ALLOWED')
  })
})

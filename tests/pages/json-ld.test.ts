/** Hostile and missing values in what the Worker writes into a page. */
import fc from 'fast-check'
import { html } from 'hono/html'
import { describe, expect, it, test } from 'vitest'
import { jsonLdText } from '../../src/worker/pages/json-ld-text.ts'
import { certainDate } from '../../src/worker/pages/known-time.ts'
import { type ArticleFacts, newsArticle } from '../../src/worker/pages/news-article.ts'
import type { Page } from '../../src/worker/pages/page.ts'
import { openShell } from '../../src/worker/pages/shell.ts'
import { shorten } from '../../src/worker/pages/shorten.ts'

const origin = 'https://dateline.example'

const article: ArticleFacts = {
  slug: 'a',
  label: 'Ours',
  headline: null,
  author: null,
  publisher: null,
  url: null,
  licence: null,
  language: 'en',
  text: 'Words.',
  dateline: null,
  publishedOn: null,
  statements: { nodes: [] },
}

const statement = {
  slug: 's',
  content: 'Words',
  saidOn: null,
  attribution: { attributedAs: null, provenance: { status: 'STATED', note: null } },
  speaker: { __typename: 'Person', slug: 'p', name: 'P' },
} as const

const time = (edtf: string, status: 'STATED' | 'INFERRED' | 'AMBIGUOUS' | 'REFERENCE_DATA') => ({
  edtf,
  provenance: { status, note: null },
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '</script><script>alert(1)</script>',
    '<!--<script>',
    '-->',
    ']]>',
    '" onload="alert(1)',
    "' onload='alert(1)",
    '\u2028\u2029',
    '&lt;/script&gt;',
    '$&$1$`',
    '</noscript><img src=x onerror=alert(1)>',
  ),
)

test('jsonLdText() is JSON of the same value in which no markup and no line separator stands', () => {
  fc.assert(
    fc.property(fc.array(hostile), (texts) => {
      const text = jsonLdText({ texts })
      expect(JSON.parse(text)).toEqual({ texts })
      expect(text).not.toMatch(/[<>&\u2028\u2029]/)
    }),
  )
})

test('openShell() fills both places so that no text becomes markup', async () => {
  const shell = openShell('<head><!--page-head--></head><body><!--page-body--></body>')
  const tags = (text: string) => text.match(/<\/?[a-z!][a-z-]*/gi)
  const page = (text: string): Page => ({
    path: '/x',
    title: text,
    description: text,
    openGraphType: 'article',
    isIndexed: true,
    structuredData: () => newsArticle({ ...article, label: text, text, headline: text }, origin),
    body: html`<p>${text}</p>`,
  })
  const plain = tags(await shell(page('plain'), origin))
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const filled = await shell(page(text), origin)
      expect(tags(filled)).toEqual(plain)
      const data = /ld\+json">(.*?)<\/script>/s.exec(filled)?.[1] ?? ''
      expect(JSON.parse(data)).toMatchObject({ articleBody: text, headline: text })
      for (const quoted of filled.matchAll(/content="([^"]*)"/g))
        expect(quoted[1]).not.toMatch(/[<>]/)
    }),
  )
})

test('openShell() refuses a file with a place twice', () => {
  expect(() => openShell('<!--page-head--><!--page-head--><!--page-body-->')).toThrow(
    'expected "<!--page-head-->" once, got it 2 times',
  )
})

describe('newsArticle()', () => {
  it('has of an article of which nothing is known only what it is', () => {
    expect(Object.keys(newsArticle(article, origin)).sort()).toEqual([
      '@context',
      '@id',
      '@type',
      'articleBody',
      'hasPart',
      'inLanguage',
      'mainEntityOfPage',
    ])
  })

  it('has what is known', () => {
    const known = {
      ...article,
      headline: 'Printed',
      author: 'A. Writer',
      publisher: 'The Paper',
      url: 'https://paper.example/1',
      licence: 'CC-BY-4.0',
      publishedOn: time('2024-03-27', 'REFERENCE_DATA'),
    }
    expect(newsArticle(known, origin)).toMatchObject({
      headline: 'Printed',
      creditText: 'A. Writer',
      publisher: { '@type': 'Organization', name: 'The Paper' },
      url: 'https://paper.example/1',
      license: { '@type': 'CreativeWork', name: 'CC-BY-4.0' },
      datePublished: '2024-03-27',
      mainEntityOfPage: { name: 'Ours' },
    })
  })

  it.each([
    ['Person', { '@type': 'Person' }],
    ['Organization', { '@type': 'Organization' }],
    ['State', { '@type': 'GovernmentOrganization' }],
    ['Group', undefined],
  ] as const)('has a speaker who is a %s as one', (__typename, expected) => {
    const nodes = [{ ...statement, speaker: { ...statement.speaker, __typename } }]
    const { hasPart } = newsArticle({ ...article, statements: { nodes } }, origin) as {
      hasPart: { spokenByCharacter?: object }[]
    }
    if (expected === undefined) expect(hasPart[0]).not.toHaveProperty('spokenByCharacter')
    else expect(hasPart[0]?.spokenByCharacter).toMatchObject({ ...expected, name: 'P' })
  })

  it('has no speaker where that is open', () => {
    const attribution = {
      attributedAs: 'he',
      provenance: { status: 'AMBIGUOUS', note: 'Two.' },
    } as const
    const nodes = [{ ...statement, speaker: null, attribution }]
    const { hasPart } = newsArticle({ ...article, statements: { nodes } }, origin) as {
      hasPart: object[]
    }
    expect(hasPart[0]).not.toHaveProperty('spokenByCharacter')
    expect(hasPart[0]).toMatchObject({ creditText: 'he' })
  })
})

test.each([
  [null, undefined],
  [time('2024-03-27', 'STATED'), '2024-03-27'],
  [time('2024-03-27', 'REFERENCE_DATA'), '2024-03-27'],
  [time('2024-03-27', 'INFERRED'), undefined],
  [time('2024-03-27', 'AMBIGUOUS'), undefined],
  [time('2024-03-27?', 'STATED'), undefined],
  [time('2024-03', 'STATED'), undefined],
  [time('2024-03-27/..', 'STATED'), undefined],
])('certainDate(%j) is %j', (given, expected) => {
  expect(certainDate(given)).toBe(expected)
})

test.each([
  ['short', 10, 'short'],
  ['one two three', 9, 'one two…'],
  ['one two, three', 10, 'one two…'],
  ['unbroken', 4, 'unb…'],
  ['😀😀😀😀', 3, '😀😀…'],
])('shorten(%j, %i) is %j', (text, most, expected) => {
  expect(shorten(text, most)).toBe(expected)
})

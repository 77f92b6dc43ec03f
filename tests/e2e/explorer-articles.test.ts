/**
 * The explorer over several articles, with characters outside of the BMP before their marks: what is shown is
 * exactly what the endpoint says, each article by itself and all together.
 */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from './axe-violations.ts'
import { useSite } from './use-site.ts'

const fixture = new URL('../fixtures/corpus/articles/', import.meta.url)
const bundled = 'pakistan-defense-minister-afghanistan-border'
const astral = [
  'lamplighters-play-for-the-drowned',
  'letter-claims-the-lamps',
  'marigold-strikes-pier-nine',
]

const site = useSite('with fixture')
const { complaints } = site

async function opened(path: string): Promise<Page & AsyncDisposable> {
  const page = await site.opened()
  await page.goto(path)
  return page
}

async function asked<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const response = await page.request.post('/graphql', { data: { query, variables } })
  return ((await response.json()) as { data: Data }).data
}

/** A browser that asks for pages of so few that lists go on. */
async function inPagesOf(page: Page, size: number): Promise<void> {
  await page.route('**/graphql', (route) => {
    const postData = (route.request().postData() ?? '').replaceAll(
      /"first":\d+/g,
      `"first":${size}`,
    )
    return route.fallback({ postData })
  })
}

describe('the reader of an article with characters outside of the BMP', () => {
  it.each(astral)('shows the text of %s to the byte', async (slug) => {
    await using page = await opened(`/articles/${slug}`)
    await page.locator('.text p').first().waitFor()
    const text = await page
      .locator('.text p')
      .evaluateAll((all) => all.map((one) => one.textContent))
    expect(text.join('\n')).toBe(await readFile(new URL(`${slug}/article.txt`, fixture), 'utf8'))
  })

  it.each(astral)('highlights exactly the passage of each mention of %s', async (slug) => {
    await using page = await opened('/search')
    const { article } = await asked<{
      article: {
        mentions: { nodes: { evidence: { start: number; end: number; exact: string } }[] }
      }
    }>(
      page,
      `query ($slug: String!) { article(slug: $slug) {
        mentions(first: 100) { nodes { evidence { start end exact } } } } }`,
      { slug },
    )
    const passages = article.mentions.nodes.map(({ evidence }) => evidence)
    expect(passages.length).toBeGreaterThan(4)
    await page.goto(`/articles/${slug}`)
    for (const { start, end, exact } of passages) {
      await page.evaluate(`location.hash = 'at=${start}-${end}'`)
      const pointed = page.locator('.run-pointed')
      await expect.poll(async () => (await pointed.allTextContents()).join('')).toBe(exact)
    }
  })

  it('leads from a fact to exactly its words, behind an emoji', async () => {
    await using page = await opened('/actors/zoltan-brull')
    await page.getByRole('link', { name: 'Mr. Brull', exact: true }).click()
    await page.waitForURL('**/articles/letter-claims-the-lamps#at=*')
    await page.locator('.run-pointed').first().waitFor()
    expect((await page.locator('.run-pointed').allTextContents()).join('')).toBe('Mr. Brull')
  })

  it('has a way to every statement and every event of the article', async () => {
    await using page = await opened('/search')
    for (const slug of [bundled, ...astral]) {
      const { article, events } = await asked<{
        article: { statements: { nodes: { slug: string }[] } }
        events: { nodes: { slug: string }[] }
      }>(
        page,
        `query ($slug: String!, $id: ID!) {
          article(slug: $slug) { statements(first: 100) { nodes { slug } } }
          events(filter: { article: $id }, first: 100) { nodes { slug } } }`,
        { slug, id: `article:${slug}` },
      )
      await page.goto(`/articles/${slug}`)
      await page.locator('.text a').first().waitFor()
      const links = new Set(
        await page
          .locator('.text a')
          .evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
      )
      const wanted = [
        ...article.statements.nodes.map((one) => `/statements/${one.slug}`),
        ...events.nodes.map((one) => `/events/${one.slug}`),
      ]
      expect(wanted.filter((path) => !links.has(path))).toEqual([])
    }
  })
})

describe('the articles', () => {
  it('stand in a list that is read to its end, and lead to each and back', async () => {
    await using page = await opened('/search')
    await inPagesOf(page, 4)
    await page.getByRole('link', { name: 'Articles', exact: true }).click()
    await page.getByText('6 articles, the newest first.').waitFor()
    expect(await page.locator('main .card').count()).toBe(4)
    await page.getByText('4 of 6 are here.').waitFor()
    await page.getByRole('button', { name: /^Show 2 more ?: articles$/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('2 more. All 6 are here.').waitFor()
    expect(await page.locator('main .card').count()).toBe(6)
    // The button that had the focus is gone.
    expect(await page.evaluate('document.activeElement.textContent')).toBe(
      '2 more. All 6 are here.',
    )
    expect(await axeViolations(page, ['best-practice'])).toEqual([])
    await page.getByRole('link', { name: 'A letter claims the lamps' }).click()
    await page.waitForURL('**/articles/letter-claims-the-lamps')
    await page.getByText('cannot spell Ébène').first().waitFor()
    await page.goBack()
    await expect.poll(() => page.locator('main .card').count()).toBe(6)
  })
})

describe('a list of a page', () => {
  it('goes on by cursor, keeps the focus on the button, and says how many have come', async () => {
    await using page = await opened('/search')
    await inPagesOf(page, 2)
    await page.goto('/actors/aurelio-vane')
    const list = page.getByRole('region', { name: /^Mentioned/ })
    await list.waitFor()
    const total = Number(await list.locator('.count').innerText())
    expect(total).toBeGreaterThan(4)
    const items = list.locator('.passages > li')
    expect(await items.count()).toBe(2)
    await list.getByRole('button', { name: /^Show \d+ more/ }).press('Enter')
    await expect.poll(() => items.count()).toBe(4)
    await list.getByText(`2 more. 4 of ${total} are here.`).waitFor()
    expect(await page.evaluate('document.activeElement.localName')).toBe('button')
    while ((await list.getByRole('button').count()) > 0) {
      const before = await items.count()
      await list.getByRole('button').press('Enter')
      await expect.poll(() => items.count()).toBeGreaterThan(before)
    }
    expect(await items.count()).toBe(total)
    const links = await items
      .locator('a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(new Set(links).size).toBe(total)
  })

  it('says so where more does not come, and gives it when asked again', async () => {
    await using page = await opened('/search')
    await inPagesOf(page, 2)
    await page.goto('/actors/aurelio-vane')
    const list = page.getByRole('region', { name: /^Mentioned/ })
    await list.getByRole('button').waitFor()
    await page.route('**/graphql', (route) => route.abort())
    await list.getByRole('button').click()
    await list.getByText('The rest did not come. Ask again.').waitFor()
    await page.unroute('**/graphql')
    await inPagesOf(page, 2)
    await list.getByRole('button').click()
    await list.getByText(/^2 more\./).waitFor()
    // The browser itself writes of a request that failed.
    expect(complaints.splice(0).filter((text) => !text.includes('ERR_FAILED'))).toEqual([])
  })

  it('of a search is read to its end', async () => {
    await using page = await opened('/search')
    await inPagesOf(page, 3)
    await page.goto('/search?q=lamps')
    const [found = '0'] =
      /\d+/.exec(await page.getByText(/found, the best first/).innerText()) ?? []
    expect(Number(found)).toBeGreaterThan(6)
    while ((await page.getByRole('button', { name: /^Show \d+ more/ }).count()) > 0) {
      const before = await page.locator('.hits > li').count()
      await page.getByRole('button', { name: /^Show \d+ more/ }).click()
      await expect.poll(() => page.locator('.hits > li').count()).toBeGreaterThan(before)
    }
    expect(await page.locator('.hits > li').count()).toBe(Number(found))
  })
})

describe('the choice of an article', () => {
  it('narrows the timeline, and survives reload', async () => {
    await using page = await opened('/timeline')
    const every = page.getByText(/^\d+ with a date/)
    const all = Number.parseInt(await every.innerText(), 10)
    await page.getByLabel('Article').selectOption('A letter claims the lamps')
    await page.waitForURL('**/timeline?article=letter-claims-the-lamps')
    await expect.poll(async () => Number.parseInt(await every.innerText(), 10)).toBeLessThan(all)
    await page.reload()
    await page.getByRole('rowheader', { name: /^The letter says that/ }).waitFor()
    expect(await page.getByLabel('Article').inputValue()).toBe('letter-claims-the-lamps')
    expect(await page.getByRole('rowheader', { name: /Asif/ }).count()).toBe(0)
    await page.getByLabel('Article').selectOption({ value: bundled })
    await page.getByText('17 with a date').waitFor()
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.waitForURL('**/timeline')
  })

  it('narrows the network to what the article says, together with days', async () => {
    await using page = await opened(`/network?article=${bundled}`)
    const waitForLines = (words: string) => page.getByText(words).first().waitFor()
    await waitForLines('8 actors, 10 lines.')
    await page.getByLabel('From').fill('2023-07-05')
    await page.getByLabel('To', { exact: true }).fill('2023-07-05')
    await page.waitForURL(`**/network?article=${bundled}&from=2023-07-05&to=2023-07-05`)
    await waitForLines('2 actors, 2 lines. What has no date is left out')
    await page.getByLabel('Article').selectOption('A letter claims the lamps')
    // Its letter has no day but the last possible one.
    await page
      .getByRole('row')
      .filter({ hasText: /letter/i })
      .first()
      .waitFor()
    expect(await page.getByRole('row').filter({ hasText: 'Asif' }).count()).toBe(0)
    expect(await page.getByLabel('Article').inputValue()).toBe('letter-claims-the-lamps')
  })

  it('is made by a link of the article', async () => {
    await using page = await opened('/articles/letter-claims-the-lamps')
    await page.getByRole('link', { name: 'its timeline' }).click()
    await page.waitForURL('**/timeline?article=letter-claims-the-lamps')
    await expect
      .poll(() => page.getByLabel('Article').inputValue(), { timeout: 10_000 })
      .toBe('letter-claims-the-lamps')
  })

  it('narrows the map to its places, with the events that it puts there', async () => {
    await using page = await opened(`/map?article=${bundled}`)
    await page.getByRole('article', { name: /^Khyber Pakhtunkhwa/ }).waitFor()
    const { article } = await asked<{ article: { locations: { totalCount: number } } }>(
      page,
      '{ article(slug: "pakistan-defense-minister-afghanistan-border") { locations { totalCount } } }',
    )
    expect(await page.getByRole('article').count()).toBe(article.locations.totalCount)
    const pakistan = page.getByRole('article', { name: /^Pakistan/ })
    expect(await pakistan.innerText()).toContain('3 events, 2 not settled (1 of them in')
    await page.getByLabel('Article').selectOption('A letter claims the lamps')
    await page.waitForURL('**/map?article=letter-claims-the-lamps')
    await page.getByRole('article', { name: /^Quill Haven/ }).waitFor()
    expect(await page.getByRole('article', { name: /Pakistan/ }).count()).toBe(0)
    expect(await axeViolations(page, ['best-practice'])).toEqual([])
  })
})

describe('the explorer over several articles', () => {
  it('asks no other origin for anything, and leaves no error on the console', () => {
    expect(complaints).toEqual([])
  })
})

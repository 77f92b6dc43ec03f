/** The explorer in a real browser: what it shows, how one gets about in it, and that all can use it. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from './axe-violations.ts'
import { articlePath, explorerPages } from './explorer-pages.ts'
import { useSite } from './use-site.ts'

const root = new URL('../../', import.meta.url)
const narrow = { width: 360, height: 740 }
const wide = { width: 1280, height: 900 }
const statementPath = '/statements/asif-taliban-do-nothing-about-sanctuaries'

const site = useSite()
const { complaints, opened } = site

function widthOf(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth')
}

describe('each view', () => {
  for (const { path, title, facts } of explorerPages) {
    it(`shows facts of the article, dark and light, narrow and wide, to everybody: ${path}`, async () => {
      await using page = await opened({ colorScheme: 'dark', viewport: narrow })
      await page.goto(path)
      await page.getByRole('link', { name: 'Open in the playground' }).first().waitFor()
      for (const fact of facts) await page.getByText(fact).first().waitFor({ state: 'attached' })
      await expect.poll(() => page.title()).toBe(`${title} · Dateline`)
      expect(await widthOf(page)).toBeLessThanOrEqual(narrow.width)
      expect(await axeViolations(page, ['best-practice'])).toEqual([])

      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize(wide)
      // What draws has drawn anew.
      await page.waitForTimeout(500)
      expect(await widthOf(page)).toBeLessThanOrEqual(wide.width)
      expect(await axeViolations(page, ['best-practice'])).toEqual([])
    })
  }
})

describe('the keyboard', () => {
  const focused = (page: Page) => page.evaluate('document.activeElement.textContent.trim()')

  it('skips to the content, reaches every mark once, goes into its panel and back, and follows it', async () => {
    await using page = await opened({ viewport: wide })
    await page.goto(articlePath)
    await page.locator('.text p').first().waitFor()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('content')
    // The kinds in the legend come first.
    for (let kind = 0; kind < 4; kind += 1) await page.keyboard.press('Tab')
    const stops: unknown[] = []
    for (let mark = 0; mark < 4; mark += 1) {
      await page.keyboard.press('Tab')
      stops.push(await focused(page))
    }
    expect(stops).toEqual(['VANCOUVER', 'CANADA', 'Khawaja Muhammad Asif', 'Pakistan'])

    const panel = page.getByRole('complementary', { name: 'What is marked here' })
    await panel.getByText('Actor, mentioned by a name').first().waitFor()
    await page.keyboard.press(' ')
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(
      'What is marked here',
    )
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('Pakistan')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/actors/pakistan')
    // A screen reader says where one is.
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1')
    expect(await focused(page)).toBe('Pakistan')
  })

  it('searches as one types, and opens what is found', async () => {
    await using page = await opened()
    await page.goto('/search')
    const field = page.getByRole('searchbox', { name: 'Search' })
    await field.focus()
    await page.keyboard.type('sanctuar')
    await page.waitForURL('**/search?q=sanctuar')
    await page.locator('.hits mark').first().waitFor()
    expect(await page.locator('.hits mark').first().innerText()).toMatch(/^sanctuar/i)
    expect(await page.evaluate('document.activeElement.name')).toBe('q')
    await page.getByRole('radio', { name: 'Events' }).check()
    await page.waitForURL('**/search?q=sanctuar&kind=event')
    const hit = page.locator('.hits h2 a').first()
    await hit.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/events/**')
  })
})

describe('what has not happened', () => {
  it('is no answer on any page', async () => {
    await using page = await opened()
    await page.goto('/events/asif-remarks-of-march-27')
    const links = page.getByRole('region', { name: 'Answers and echoes' })
    await links.waitFor()
    expect(await links.innerText()).toContain('Is answered by (did not happen)')
    await page.goto('/events/no-taliban-response-to-march-27')
    await page.getByRole('heading', { name: 'Who would have taken part' }).waitFor()
    expect(await links.innerText()).toContain('Answers (did not happen)')
  })
})

describe('actors that are named together', () => {
  it('are told from those that only stand in the same article', async () => {
    await using page = await opened()
    await page.goto('/actors/chinese-nationals')
    const related = page.getByRole('region', { name: /^Named together with/ })
    const text = await related.innerText()
    const [tied = '', merely = ''] = text.split('Only named in the same article')
    expect(tied).not.toContain('Tehrik-i-Taliban Pakistan')
    expect(merely).toContain('Tehrik-i-Taliban Pakistan')
  })
})

describe('a list of statements', () => {
  it('says of each how its speaker is known', async () => {
    await using page = await opened()
    await page.goto('/actors/khawaja-muhammad-asif')
    const said = page.getByRole('region', { name: /^Said/ }).first()
    const item = said.getByRole('listitem').filter({ hasText: 'Pakistan is not bound to enforce' })
    expect(await item.locator('.said-by').innerText()).toMatch(/Asif\s*inferred\s*· rejection/)
  })
})

describe('the header', () => {
  it('shows developers the playground and the manual, at 360 px too', async () => {
    await using page = await opened({ viewport: narrow })
    await page.goto('/timeline')
    const tools = page.getByRole('navigation', { name: 'For developers' })
    for (const [name, path] of [
      ['Playground', '/graphiql'],
      ['Manual', '/docs'],
    ] as const) {
      const box = await tools.getByRole('link', { name }).boundingBox()
      expect(box?.y).toBeLessThan(60)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(narrow.width)
      expect(await tools.getByRole('link', { name }).getAttribute('href')).toBe(path)
    }
  })

  it('searches as one types, from any page, and leaves the focus to who types', async () => {
    await using page = await opened()
    await page.goto('/map')
    await page.getByRole('searchbox').focus()
    await page.keyboard.type('talib', { delay: 60 })
    await page.waitForURL('**/search?q=talib')
    await page.locator('.hits mark').first().waitFor()
    expect(await page.evaluate('document.activeElement.name')).toBe('q')
    await page.goBack()
    await page.waitForURL('**/map')
  })

  it('has room at 320 px, as at 1280 px enlarged four times', async () => {
    await using page = await opened({ viewport: { width: 320, height: 640 } })
    for (const { path } of explorerPages) {
      await page.goto(path)
      await page.getByRole('link', { name: 'Open in the playground' }).first().waitFor()
      expect(await widthOf(page)).toBeLessThanOrEqual(320)
    }
  })
})

describe('the query behind a view', () => {
  it('opens in the playground and is copied as code that gives the same answer', async () => {
    await using page = await opened({ permissions: ['clipboard-read', 'clipboard-write'] })
    const asked = page.waitForRequest('**/graphql')
    await page.goto(statementPath)
    const body = (await asked).postDataJSON() as { query: string; variables: unknown }
    expect(body.query).toBe(
      await readFile(new URL('web/explorer/operations/statement.graphql', root), 'utf8'),
    )
    const href = await page
      .getByRole('link', { name: 'Open in the playground' })
      .getAttribute('href')
    const { searchParams } = new URL(href ?? '', site.address)
    expect(searchParams.get('query')).toBe(body.query)
    expect(JSON.parse(searchParams.get('variables') ?? '')).toEqual(body.variables)

    await page.getByRole('button', { name: 'Copy as fetch' }).click()
    await page.getByText('Copied as fetch.').waitFor()
    const code = (await page.evaluate('navigator.clipboard.readText()')) as string
    const ran = (await import(
      `data:text/javascript,${encodeURIComponent(`${code}\nexport { data, errors }`)}`
    )) as { data: { statement: { act: string } }; errors?: unknown }
    expect([ran.data.statement.act, ran.errors]).toEqual(['ACCUSE', undefined])
  })
})

describe('the explorer', () => {
  it('asks no other origin for anything, and leaves no error on the console', () => {
    expect(complaints).toEqual([])
  })
})

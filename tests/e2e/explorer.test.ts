/** The explorer in a real browser: what it shows, how one gets about in it, and that all can use it. */
import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from './axe-violations.ts'
import { articlePath, explorerPages } from './explorer-pages.ts'
import { openSite, type Site } from './open-site.ts'
import type { StartedProject } from './start-project.ts'

const root = new URL('../../', import.meta.url)
const narrow = { width: 360, height: 740 }
const wide = { width: 1280, height: 900 }
const statementPath = '/statements/asif-taliban-do-nothing-about-sanctuaries'

let site: Site
let project: StartedProject
let browser: Browser
/** Requests to other origins, errors on the console, uncaught errors. */
const complaints: string[] = []

beforeAll(async () => {
  site = await openSite()
  ;({ browser, project } = site)
})
afterAll(() => site[Symbol.asyncDispose]())

/** A page that reports what it should not do, closed with the block that uses it. */
async function opened(options: BrowserContextOptions = {}): Promise<Page & AsyncDisposable> {
  const context = await browser.newContext({ baseURL: project.address, ...options })
  const page = await context.newPage()
  await page.route('**/*', async (route) => {
    const { origin } = new URL(route.request().url())
    if (origin === project.address) return route.fallback()
    complaints.push(`request to ${route.request().url()}`)
    return route.abort()
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return Object.assign(page, { [Symbol.asyncDispose]: () => context.close() })
}

async function shows(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
}

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

describe('the reader', () => {
  it('shows the text to the byte, and every mark that the endpoint gives', async () => {
    await using page = await opened()
    await page.goto(articlePath)
    await page.locator('.text p').first().waitFor()
    const text = await page
      .locator('.text p')
      .evaluateAll((all) => all.map((one) => one.textContent))
    expect(text.join('\n')).toBe(
      await readFile(new URL(`data${articlePath}/article.txt`, root), 'utf8'),
    )

    const query = `{ article(slug: "${articlePath.slice(10)}") {
      mentions { totalCount } statements { nodes { contentEvidence { start } } } } }`
    const response = await page.request.post('/graphql', { data: { query } })
    const { data } = (await response.json()) as {
      data: {
        article: {
          mentions: { totalCount: number }
          statements: { nodes: { contentEvidence: unknown[] }[] }
        }
      }
    }
    const counted = await page.locator('.mark-choice .quiet').allInnerTexts()
    expect(counted.map(Number).reduce((sum, count) => sum + count, 0)).toBe(
      data.article.mentions.totalCount +
        data.article.statements.nodes.flatMap((node) => node.contentEvidence).length,
    )
  })

  it('asks for page after page until it has every mark', async () => {
    await using page = await opened()
    let asked = 0
    await page.route('**/graphql', (route) => {
      asked += 1
      const postData = (route.request().postData() ?? '').replaceAll('first: 100', 'first: 40')
      return route.fallback({ postData })
    })
    await page.goto(articlePath)
    await page.locator('.text p').first().waitFor()
    const some = await page.locator('.mark-choice .quiet').allInnerTexts()
    expect(asked).toBeGreaterThan(2)
    await page.unroute('**/graphql')
    await page.reload()
    await page.locator('.text p').first().waitFor()
    expect(await page.locator('.mark-choice .quiet').allInnerTexts()).toEqual(some)
  })

  it('shows who, what, when and why of a statement that is pointed at', async () => {
    await using page = await opened({ viewport: wide })
    await page.goto(articlePath)
    await page.getByText('are well aware of').first().hover()
    const panel = page.getByRole('complementary', { name: 'What is marked here' })
    await panel.getByText('Asif on X, that the Taliban do nothing').waitFor()
    const shown = await panel.innerText()
    for (const words of [
      'Khawaja Muhammad Asif',
      'took to X today, March 27, asserting',
      'Accusation',
      'March 27, 2024',
      'inferred',
      'The Taliban',
    ]) {
      expect(shown).toContain(words)
    }
  })

  it('shows both readings of an open attribution, and what answers what', async () => {
    await using page = await opened()
    await page.goto(articlePath)
    await page.getByText('have diverged from').hover()
    const panel = page.getByRole('complementary', { name: 'What is marked here' })
    await panel.getByText('Zabihullah Mujahid').waitFor()
    expect(await panel.innerText()).toContain('Khawaja Muhammad Asif')
    expect(await panel.innerText()).toContain('ambiguous')

    await page.getByText('allegations of harbouring').hover()
    await panel.getByText('The Taliban refute').first().waitFor()
    expect(await panel.innerText()).toMatch(/rebuts/i)
  })

  it('leads from a mark to its actor, on to a statement, to its place, and back', async () => {
    await using page = await opened()
    await page.goto('/')
    await page.getByRole('link', { name: 'Khawaja Muhammad Asif' }).first().click()
    await page.waitForURL('**/actors/khawaja-muhammad-asif')
    await shows(page, 'Khawaja Muhammad Asif')
    await page.getByRole('link', { name: /while the Taliban are well aware/ }).click()
    await page.waitForURL(`**${statementPath}`)
    await shows(page, /^Asif on X/)
    await page.getByRole('link', { name: 'Read it in its place' }).click()
    await page.waitForURL(`**${articlePath}#at=325-435`)
    const pointed = page.locator('.run-pointed')
    await pointed.first().waitFor()
    expect((await pointed.allTextContents()).join('')).toBe(
      'while the Taliban are well aware of the terrorist sanctuaries within Afghanistan, they do nothing to stop them',
    )
    await page.goBack()
    await shows(page, /^Asif on X/)
    await page.goBack()
    await page.waitForURL('**/actors/khawaja-muhammad-asif')
    await page.goBack()
    expect(new URL(page.url()).pathname).toBe('/')
    await page.getByText('Comments from').first().waitFor()
  })

  it('keeps what is chosen in the address, over a reload', async () => {
    await using page = await opened()
    await page.goto(`${articlePath}#at=325-435`)
    const events = page.getByRole('checkbox', { name: /Events/ })
    await events.uncheck()
    await page.waitForURL(`**${articlePath}?hide=event#at=325-435`)
    await page.reload()
    await page.locator('.run-pointed').first().waitFor()
    expect(await events.isChecked()).toBe(false)
    expect(await page.locator('.text .line-event').count()).toBe(0)
    expect(await page.locator('.text .line-actor').count()).toBeGreaterThan(0)
  })

  it('scrolls to a passage and shows it, wherever in the text it is', async () => {
    await using page = await opened({ viewport: { width: 360, height: 640 } })
    const text = await readFile(new URL(`data${articlePath}/article.txt`, root), 'utf8')
    const words = 'diverged from the Doha agreement'
    const start = text.indexOf(words)
    await page.goto(`${articlePath}#at=${start}-${start + words.length}`)
    await page.locator('.run-pointed').first().waitFor()
    await page.waitForTimeout(800)
    expect((await page.locator('.run-pointed').allTextContents()).join('')).toBe(words)
    const box = await page.locator('.run-pointed').first().boundingBox()
    // The panel covers less than the lower half.
    expect(box?.y).toBeGreaterThan(0)
    expect(box?.y).toBeLessThan(0.55 * 640)
  })

  it('shows a mark at the first touch, and follows it from there', async () => {
    await using page = await opened({ viewport: narrow, hasTouch: true })
    await page.goto(articlePath)
    await page.getByRole('link', { name: 'Minister Asif' }).tap()
    const panel = page.getByRole('complementary', { name: 'What is marked here' })
    await panel.getByRole('link', { name: 'Khawaja Muhammad Asif' }).waitFor()
    expect(new URL(page.url()).pathname).toBe(articlePath)
    await panel.getByRole('button', { name: 'Close' }).tap()
    await panel.getByRole('link').first().waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Minister Asif' }).tap()
    await panel.getByRole('link', { name: 'Khawaja Muhammad Asif' }).tap()
    await page.waitForURL('**/actors/khawaja-muhammad-asif')
  })
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
    const { searchParams } = new URL(href ?? '', project.address)
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

describe('what goes wrong', () => {
  it('has a face where the connection is gone, and a way on', async () => {
    await using page = await opened()
    await page.goto('/search')
    await page.route('**/graphql', (route) => route.abort())
    await page.getByRole('searchbox').fill('taliban')
    await page.getByRole('alert').getByText('There is no connection.').waitFor()
    expect(await axeViolations(page, ['best-practice'])).toEqual([])
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.hits li').first().waitFor()
    // The browser itself writes of a request that failed.
    expect(complaints.splice(0).filter((text) => !text.includes('ERR_FAILED'))).toEqual([])
  })

  it('has a face for what the endpoint refuses, with its code', async () => {
    await using page = await opened()
    await page.goto(`/search?q=${'a'.repeat(501)}`)
    const alert = page.getByRole('alert')
    await alert.getByText('INVALID_ARGUMENT').waitFor()
    expect(await axeViolations(page, ['best-practice'])).toEqual([])
    expect(complaints.splice(0).filter((text) => !text.includes('400'))).toEqual([])
  })

  it('has a face for a slow network', async () => {
    await using page = await opened()
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => {
        setTimeout(resolve, 3500)
      })
      await route.fallback()
    })
    await page.goto(statementPath)
    await page.getByRole('status').getByText('Loading').waitFor()
    await page.getByText('Still waiting for the answer').waitFor()
    expect(await axeViolations(page, ['best-practice'])).toEqual([])
    await page.getByText('Accusation').waitFor()
  })

  it('has a face for nothing found', async () => {
    await using page = await opened()
    await page.goto('/search?q=penguins')
    await page.getByText('Nothing found.').waitFor()
    expect(await axeViolations(page, ['best-practice'])).toEqual([])
  })

  it('has a face for an address of nothing', async () => {
    await using page = await opened()
    for (const path of [
      '/actors/nobody',
      '/statements/nothing',
      '/events/x',
      '/locations/x',
      '/articles/x',
    ]) {
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      await shows(page, 'Not found')
      await expect.poll(() => page.title()).toBe('Not found · Dateline')
    }
    expect(await axeViolations(page, ['best-practice'])).toEqual([])
    expect(complaints.splice(0).filter((text) => !text.includes('404'))).toEqual([])
  })

  it('is none of: a request to another origin, an error on the console', () => {
    expect(complaints).toEqual([])
  })
})

/** What a browser makes of the explorer's pages before and without script. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateFiles } from '../../bench/corpus/generate-corpus.ts'
import { openPage } from './open-page.ts'
import { openSite, type Site } from './open-site.ts'
import { copyProject } from './project-copy.ts'
import { startedProject, type StartedProject } from './start-project.ts'

const article = '/articles/pakistan-defense-minister-afghanistan-border'
const paths = [
  '/',
  article,
  '/actors/taliban',
  '/statements/taliban-diverged-from-doha-agreement',
  '/events/border-fencing',
  '/locations/khyber-pakhtunkhwa',
  '/timeline',
  '/map',
  '/network',
  '/search?q=border',
]

let site: Site
let project: StartedProject

beforeAll(async () => {
  site = await openSite()
  ;({ project } = site)
})
afterAll(() => site[Symbol.asyncDispose]())

async function openPath(path: string, options: BrowserContextOptions = {}) {
  const errors: string[] = []
  const page = await openPage(site, errors, options)
  await page.goto(path)
  return { page, errors, [Symbol.asyncDispose]: () => page[Symbol.asyncDispose]() }
}

describe('with script off', () => {
  it.each(paths)(
    '%s can be read at 360 px, says what is missing, and leads to the manual',
    async (path) => {
      await using opened = await openPath(path, {
        javaScriptEnabled: false,
        viewport: { width: 360, height: 740 },
      })
      const { page, errors } = opened
      const main = page.locator('main.without-script')
      expect(await main.isVisible()).toBe(true)
      expect(await main.getByRole('heading', { level: 1 }).count()).toBe(1)
      expect(await main.innerText()).toContain('What is missing without JavaScript')
      const widest = await main.evaluate((node) =>
        Math.max(
          ...[node, ...node.querySelectorAll('*')].map((one) => one.getBoundingClientRect().right),
        ),
      )
      expect(widest).toBeLessThanOrEqual(360)
      await main.getByRole('link', { name: 'its manual' }).click()
      await page.waitForURL(`${project.address}/docs`)
      expect(errors).toEqual([])
    },
  )

  it('the links from an actor lead to its statements, and on to the article', async () => {
    await using opened = await openPath('/actors/zabihullah-mujahid', { javaScriptEnabled: false })
    const { page } = opened
    await page
      .locator('main')
      .getByRole('link', { name: /Mujahid’s social media post/ })
      .click()
    await page.waitForURL(/\/events\//)
    await page
      .locator('main')
      .getByRole('link', { name: /Pakistan’s Defense Minister/ })
      .click()
    await page.waitForURL(project.address + article)
    expect(await page.locator('main article p').count()).toBeGreaterThan(10)
  })
})

describe('with script off and many articles', () => {
  const articles = 47
  let many: Site

  beforeAll(async () => {
    await using opened = new AsyncDisposableStack()
    const copy = opened.use(await copyProject())
    for (const [path, text] of generateFiles({ seed: 1, articles })) {
      const file = join(copy.folder, 'data', path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    }
    const started = opened.use(await startedProject(copy.folder))
    const all = opened.move()
    many = { ...site, project: started, [Symbol.asyncDispose]: () => all.disposeAsync() }
  })
  afterAll(() => many[Symbol.asyncDispose]())

  it('/ leads page by page to every article, each once, and back to the start', async () => {
    const errors: string[] = []
    await using page = await openPage(many, errors, { javaScriptEnabled: false })
    await page.goto('/')
    const found: (string | null)[] = []
    const further = page.getByRole('link', { name: 'Further articles' })
    for (;;) {
      const links = await page.locator('main li a').all()
      expect(links.length).toBeGreaterThan(0)
      for (const link of links) found.push(await link.getAttribute('href'))
      if ((await further.count()) === 0) break
      await further.click()
    }
    expect(found).toHaveLength(articles + 1)
    expect(new Set(found).size).toBe(articles + 1)
    expect(found).toContain(article)
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(
      `${many.project.address}/`,
    )
    await page.getByRole('link', { name: /From the start/ }).click()
    expect(new URL(page.url()).search).toBe('')
    expect(await page.locator('main li a').first().getAttribute('href')).toBe(found[0])
    expect(errors).toEqual([])
  })

  it('a place of a list that there is none of is a page of nothing', async () => {
    for (const path of ['/?afterArticles=none', '/locations/afghanistan?afterEvents=%00']) {
      const response = await fetch(many.project.address + path)
      expect([path, response.status]).toEqual([path, 404])
      expect(await response.text()).toContain('<title>Not found · Dateline</title>')
    }
  })
})

describe('an address of nothing, in a browser', () => {
  it.each([true, false])(
    'is a page that leads on, with script on: %s',
    async (javaScriptEnabled) => {
      await using opened = await openPath('/no/such', { javaScriptEnabled })
      const { page } = opened
      await page.getByRole('heading', { level: 1, name: 'Not found' }).waitFor()
      expect(await page.title()).toContain('Not found')
      await page
        .getByRole('link', { name: /all articles|Dateline|front page/i })
        .first()
        .click()
      await page.waitForURL(`${project.address}/`)
    },
  )

  it('with a slash too many is the page without it', async () => {
    await using opened = await openPath('/actors/taliban/')
    const { page } = opened
    expect(page.url()).toBe(`${project.address}/actors/taliban`)
    await page.getByRole('heading', { level: 1, name: 'the Taliban' }).waitFor()
  })
})

describe('JSON-LD', () => {
  it('stands in the page under its policy without a complaint', async () => {
    await using opened = await openPath(article, {})
    const { page, errors } = opened
    const data = await page.locator('script[type="application/ld+json"]').textContent()
    expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'NewsArticle' })
    expect(errors.filter((error) => error.includes('Content Security Policy'))).toEqual([])
  })

  it('beside it no inline script would run', async () => {
    await using opened = await openPath(article, {})
    const { page, errors } = opened
    await page.evaluate(
      "document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))",
    )
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect(errors.join()).toContain('Content Security Policy')
  })
})

it('names scripts and styles of the page that are there, and can be kept', async () => {
  const page = await (await fetch(`${project.address}/map`)).text()
  const files = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path)
  expect(files.length).toBeGreaterThan(0)
  for (const path of files) {
    const response = await fetch(project.address + path)
    await response.arrayBuffer()
    expect([path, response.status]).toEqual([path, 200])
    expect(response.headers.get('Cache-Control')).toContain('immutable')
  }
})

it('the file that pages are made of is not served as it is', async () => {
  for (const path of ['/explorer', '/explorer.html', '/.assetsignore']) {
    const response = await fetch(project.address + path)
    await response.text()
    expect([path, response.status]).toEqual([path, 404])
  }
})

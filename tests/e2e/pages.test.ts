/** What a browser makes of the explorer's pages before and without script. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Site } from './open-site.ts'
import type { StartedProject } from './start-project.ts'

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
let browser: Browser

beforeAll(async () => {
  site = await openSite()
  ;({ browser, project } = site)
})
afterAll(() => site[Symbol.asyncDispose]())

async function openPage(
  path: string,
  options: Parameters<Browser['newPage']>[0],
): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
  const page = await browser.newPage(options)
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(project.address + path)
  return { page, errors }
}

describe('with script off', () => {
  it.each(paths)(
    '%s can be read at 360 px, says what is missing, and leads to the manual',
    async (path) => {
      const { page, errors } = await openPage(path, {
        javaScriptEnabled: false,
        viewport: { width: 360, height: 740 },
      })
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
      await page.close()
    },
  )

  it('the links from an actor lead to its statements, and on to the article', async () => {
    const { page } = await openPage('/actors/zabihullah-mujahid', { javaScriptEnabled: false })
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
    await page.close()
  })
})

describe('JSON-LD', () => {
  it('stands in the page under its policy without a complaint', async () => {
    const { page, errors } = await openPage(article, {})
    const data = await page.locator('script[type="application/ld+json"]').textContent()
    expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'NewsArticle' })
    expect(errors.filter((error) => error.includes('Content Security Policy'))).toEqual([])
    await page.close()
  })

  it('beside it no inline script would run', async () => {
    const { page, errors } = await openPage(article, {})
    await page.evaluate(
      "document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))",
    )
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect(errors.join()).toContain('Content Security Policy')
    await page.close()
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

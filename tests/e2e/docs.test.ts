/** The manual in a real browser, and what it shows against what the server answers. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from './axe-violations.ts'
import { openSite, type Site } from './open-site.ts'
import type { StartedProject } from './start-project.ts'

let site: Site
let project: StartedProject
let browser: Browser
const complaints: string[] = []

beforeAll(async () => {
  site = await openSite()
  ;({ browser, project } = site)
})
afterAll(() => site[Symbol.asyncDispose]())

async function openDocs(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options)
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== project.address) complaints.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(`${project.address}/docs`)
  return page
}

describe('/docs', () => {
  it('shows of every operation the very answer that the server gives', async () => {
    const page = await openDocs({ javaScriptEnabled: false })
    const shown = await page.locator('.operation').all()
    expect(shown.length).toBeGreaterThan(20)
    for (const operation of shown) {
      const query = (await operation.locator('[data-query]').textContent()) ?? ''
      const given = operation.locator('[data-variables]')
      const variables =
        (await given.count()) === 0 ? {} : JSON.parse((await given.textContent()) ?? '')
      const response = await fetch(`${project.address}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      const answer = await operation.locator('[data-answer]').textContent()
      expect(JSON.parse(answer ?? '')).toEqual(await response.json())
      // Cut from the file, it differs from the trusted document by its last line break.
      const link = await operation
        .getByRole('link', { name: 'Open in the playground' })
        .getAttribute('href')
      const parameters = new URL(link ?? '', project.address).searchParams
      expect(parameters.get('query')?.trimEnd()).toBe(query)
      expect(JSON.parse(parameters.get('variables') ?? '{}')).toEqual(variables)
    }
    await page.close()
  })

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)(
    'in %s at %i px has no fault of accessibility and does not scroll sideways',
    async (colorScheme, width) => {
      const page = await openDocs({ colorScheme, viewport: { width, height: 800 } })
      await page.evaluate(
        "for (const part of document.querySelectorAll('details')) part.open = true",
      )
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      expect(await axeViolations(page, ['best-practice'])).toEqual([])
      await page.close()
    },
  )

  it('leads from a field to its type by a link', async () => {
    const page = await openDocs()
    await page
      .locator('[id="Query.statements"]')
      .getByRole('link', { name: 'StatementConnection' })
      .click()
    await page.waitForURL(/#type-StatementConnection$/)
    expect(await page.locator('#type-StatementConnection').isVisible()).toBe(true)
    await page.close()
  })

  it('asks no other origin for anything and leaves no error on the console', () => {
    expect(complaints).toEqual([])
  })
})

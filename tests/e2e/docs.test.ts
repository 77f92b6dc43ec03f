/** The manual in a real browser, and what it shows against what the server answers. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from './axe-violations.ts'
import { useSite } from './use-site.ts'

const site = useSite()
const { complaints, opened } = site

async function openDocs(options: BrowserContextOptions = {}): Promise<Page & AsyncDisposable> {
  const page = await opened(options)
  await page.goto('/docs')
  return page
}

describe('/docs', () => {
  it('shows of every operation the very answer that the server gives', async () => {
    await using page = await openDocs({ javaScriptEnabled: false })
    const shown = await page.locator('.operation').all()
    expect(shown.length).toBeGreaterThan(20)
    for (const operation of shown) {
      const query = (await operation.locator('[data-query]').textContent()) ?? ''
      const given = operation.locator('[data-variables]')
      const variables =
        (await given.count()) === 0 ? {} : JSON.parse((await given.textContent()) ?? '')
      const response = await fetch(`${site.address}/graphql`, {
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
      const parameters = new URL(link ?? '', site.address).searchParams
      expect(parameters.get('query')?.trimEnd()).toBe(query)
      expect(JSON.parse(parameters.get('variables') ?? '{}')).toEqual(variables)
    }
  })

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)(
    'in %s at %i px has no fault of accessibility and does not scroll sideways',
    async (colorScheme, width) => {
      await using page = await openDocs({ colorScheme, viewport: { width, height: 800 } })
      await page.evaluate(
        "for (const part of document.querySelectorAll('details')) part.open = true",
      )
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      expect(await axeViolations(page, ['best-practice'])).toEqual([])
      // A table that is cut off hides what to do.
      const cells = await page
        .getByRole('table')
        .getByRole('cell')
        .evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().right))
      expect(cells.length).toBeGreaterThan(100)
      expect(Math.max(...cells)).toBeLessThanOrEqual(width)
    },
  )

  it('is served under a policy that lets it run nothing, and tells a browser to keep to itself', async () => {
    const response = await fetch(`${site.address}/docs`)
    await response.text()
    const policy = response.headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'; style-src 'self';")
    expect(policy).not.toMatch(/script|unsafe/)
    expect(response.headers.get('X-Frame-Options')).toBe('DENY')
    expect(response.headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
  })

  it.each(['/docs', '/graphiql', '/icon.svg'])(
    '%s takes no other methods, and says which it takes',
    async (path) => {
      const response = await fetch(site.address + path, { method: 'POST' })
      await response.text()
      expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD'])
    },
  )

  it('leads from a field to its type by a link', async () => {
    await using page = await openDocs()
    await page
      .locator('[id="Query.statements"]')
      .getByRole('link', { name: 'StatementConnection' })
      .click()
    await page.waitForURL(/#type-StatementConnection$/)
    expect(await page.locator('#type-StatementConnection').isVisible()).toBe(true)
  })

  it('asks no other origin for anything and leaves no error on the console', () => {
    expect(complaints).toEqual([])
  })
})

/** The playground in a real browser: it loads from this origin alone and runs what it opens with. */
import { readdir } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { readTrustedDocuments } from '../../scripts/read-trusted-documents.ts'
import { axeViolations } from './axe-violations.ts'
import { useSite } from './use-site.ts'

const site = useSite()
const { complaints, opened } = site
let page: Page
const clipboard = ['clipboard-read', 'clipboard-write']

beforeAll(async () => {
  page = await opened({ viewport: { width: 1280, height: 800 } })
  const introspected = page.waitForResponse(`${site.address}/graphql`)
  await page.goto(`${site.address}/graphiql`)
  await introspected
  // The editor loads after the page; before it has, there is nothing to execute.
  await page.locator('.graphiql-query-editor .view-line').getByText('query').first().waitFor()
})

/** The used value of a style property. */
function styleOf(element: Locator, property: string): Promise<string> {
  return element.evaluate(
    (node, name) =>
      node.ownerDocument.defaultView?.getComputedStyle(node).getPropertyValue(name) ?? '',
    property,
  )
}

interface Run {
  readonly data?: unknown
  readonly errors?: unknown
  /** What was asked, to the byte. */
  readonly query: string
}

/** Runs what is in the editor; the answer that came over the network, once the page shows it. */
async function run(): Promise<Run> {
  // GraphiQL reads the operation's name only when the editor has been still for a moment.
  await page.waitForTimeout(750)
  const answered = page.waitForResponse(
    (response) =>
      response.url().endsWith('/graphql') &&
      !(response.request().postData() ?? '').includes('IntrospectionQuery'),
  )
  await page.getByRole('button', { name: /Execute query/ }).click()
  const response = await answered
  const answer = (await response.json()) as { data?: unknown; errors?: unknown }
  const body = response.request().postData() ?? ''
  if (answer.data == null) {
    throw new Error(`${body} was answered with ${JSON.stringify(answer)}`)
  }
  await page.locator('.graphiql-response').getByText('"data"').waitFor()
  return { ...answer, query: (JSON.parse(body) as { query: string }).query }
}

describe('the playground', () => {
  it('opens with trusted documents in tabs, each of which is sent unchanged and runs to a result', async () => {
    const trusted = new Map(await readTrustedDocuments())
    const tabs = page.getByRole('tab')
    const count = await tabs.count()
    expect(count).toBeGreaterThanOrEqual(5)
    for (let index = 0; index < count; index += 1) {
      await tabs.nth(index).click()
      const answer = await run()
      expect([await tabs.nth(index).textContent(), answer.errors]).toEqual([
        expect.anything(),
        undefined,
      ])
      expect(answer.data).toBeTruthy()
      expect([...trusted.values()]).toContain(answer.query)
    }
  })

  it('lists every example operation, opens one in a new tab, and one that is open in its own', async () => {
    const files = await readdir(new URL('../../schema/operations', import.meta.url))
    await page.getByRole('button', { name: /Examples/ }).click()
    const list = page.getByRole('region', { name: 'Examples' }).getByRole('button')
    expect(await list.count()).toBe(files.filter((file) => file.endsWith('.graphql')).length)

    const tabs = page.getByRole('tab')
    const before = await tabs.count()
    await list.last().click()
    expect(await tabs.count()).toBe(before + 1)
    const opened = await run()
    expect(opened.errors).toBeUndefined()
    expect([...new Map(await readTrustedDocuments()).values()]).toContain(opened.query)

    await tabs.first().click()
    await list.last().click()
    expect(await tabs.count()).toBe(before + 1)
    expect(await tabs.last().getAttribute('aria-selected')).toBe('true')
    expect((await run()).query).toBe(opened.query)
    await list.last().click()
    expect(await tabs.count()).toBe(before + 1)
  })

  it('documents the schema', async () => {
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    await page.getByRole('link', { name: 'Query', exact: true }).click()
    const field = page.getByRole('link', { name: 'timeline', exact: true }).first()
    await field.waitFor()
    expect(await field.isVisible()).toBe(true)
  })

  it('links the front page, the manual and the schema', async () => {
    const site = page.getByRole('navigation', { name: 'Site' })
    expect(
      await site
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['/', '/docs', '/schema.graphql'])
  })

  it('is dark where the reader prefers dark', async () => {
    await using dark = await opened({ colorScheme: 'dark' })
    await dark.goto(`${site.address}/graphiql`)
    await dark.locator('.graphiql-execute-button').waitFor()
    const ground = await styleOf(dark.locator('.graphiql-container'), 'background-color')
    const light = await styleOf(page.locator('.graphiql-container'), 'background-color')
    expect(ground).not.toBe(light)
  })

  it('opens with the operation that the address of the endpoint carried', async () => {
    await using shared = await opened()
    const query = 'query Shared($slug: String!) { actor(slug: $slug) { name } }'
    const parameters = new URLSearchParams({ query, variables: '{"slug":"taliban"}' })
    await shared.goto(`${site.address}/graphql?${parameters}`)
    await shared.waitForURL(/\/graphiql\?query=/)
    await shared.locator('.graphiql-query-editor .view-line').getByText('Shared').first().waitFor()
    const answered = shared.waitForResponse((response) =>
      (response.request().postData() ?? '').includes('"taliban"'),
    )
    await shared.waitForTimeout(750)
    await shared.getByRole('button', { name: /Execute query/ }).click()
    expect(await (await answered).json()).toEqual({ data: { actor: { name: 'the Taliban' } } })
  })

  it('copies an address that opens the same operation, with its variables and its name', async () => {
    await using writer = await opened({ permissions: clipboard })
    const query =
      'query One { corpus { version } }\n\n# “Curly” & 100 %\nquery Two($slug: String!) { actor(slug: $slug) { slug } }'
    const shared = { query, variables: '{"slug":"taliban"}', operationName: 'Two' }
    await writer.goto(`${site.address}/graphiql?${new URLSearchParams(shared)}`)
    await writer.locator('.graphiql-query-editor .view-line').getByText('Two').first().waitFor()
    await writer.waitForTimeout(750)
    await writer.getByRole('button', { name: 'Copy link' }).click()
    await writer.getByRole('status').getByText('Copied').waitFor()
    const copied = (await writer.evaluate('navigator.clipboard.readText()')) as string
    expect(copied).toBe(writer.url())
    expect(Object.fromEntries(new URL(copied).searchParams)).toEqual(shared)

    const reader = await writer.context().newPage()
    await reader.goto(copied)
    await reader.locator('.graphiql-query-editor .view-line').getByText('Two').first().waitFor()
    await reader.waitForTimeout(750)
    await reader.locator('.graphiql-query-editor .view-lines').click()
    await reader.getByRole('button', { name: 'Copy link' }).click()
    expect(new URL(reader.url()).searchParams.get('variables')).toBe(shared.variables)
  })

  it('copies of an operation that no server would take in an address one that keeps it from the server, and says how long it is', async () => {
    await using writer = await opened({ permissions: clipboard })
    const fields = Array.from({ length: 900 }, (_, index) => `version${index}: version`)
    const query = `query Long {\n  corpus {\n${fields.join('\n')}\n  }\n}`
    const address = `${site.address}/graphiql#${new URLSearchParams({ query })}`
    await writer.goto(address)
    await writer.locator('.graphiql-query-editor .view-line').getByText('Long').first().waitFor()
    await writer.waitForTimeout(750)
    await writer.getByRole('button', { name: 'Copy link' }).click()
    const said = writer.getByRole('status').getByText('Copied')
    await said.waitFor()
    const copied = (await writer.evaluate('navigator.clipboard.readText()')) as string
    expect(copied.length).toBeGreaterThan(16_384)
    expect(await said.textContent()).toBe(
      `Copied: ${copied.length.toLocaleString('en')} characters, too long for some`,
    )
    expect(copied).toBe(address)
  })

  it('says where the address names an operation that its document has not', async () => {
    await using reader = await opened()
    const query = 'query A { corpus { version } } query B { corpus { articles } }'
    await reader.goto(`/graphiql?${new URLSearchParams({ query, operationName: 'Z' })}`)
    const said = reader.getByRole('alert').filter({ hasText: 'the operation “Z”' })
    await said.waitFor()
    await said.getByRole('button', { name: 'Close' }).click()
    await said.waitFor({ state: 'detached' })

    await reader.goto(`/graphiql?${new URLSearchParams({ query, operationName: 'B' })}`)
    await reader.locator('.graphiql-query-editor .view-line').getByText('articles').waitFor()
    await reader.waitForTimeout(750)
    expect(await reader.locator('.site-bar').getByRole('alert').count()).toBe(0)
  })

  it('calls its icons after what they show', async () => {
    await using reader = await opened()
    await reader.goto('/graphiql')
    await reader.locator('.graphiql-query-editor .view-line').getByText('query').first().waitFor()
    const titles = await reader.locator('svg title').allTextContents()
    expect(titles.length).toBeGreaterThan(5)
    for (const title of titles) expect(title).toMatch(/^[a-z]{3,}(?: [a-z]+)* icon$/)
  })

  it.each(['Show Documentation Explorer', 'Show GraphiQL Explorer', 'Examples'])(
    'keeps the links of the site in one line inside the frame beside an open panel: %s',
    async (panel) => {
      await using reader = await opened({
        viewport: { width: 1280, height: 800 },
      })
      await reader.goto('/graphiql')
      await reader.locator('.graphiql-query-editor .view-line').getByText('query').first().waitFor()
      await reader.getByRole('button', { name: panel }).click()
      await reader.locator('.graphiql-plugin').waitFor()
      const frame = await reader.locator('.graphiql-session-header').boundingBox()
      const links = await reader.locator('.site-bar :is(a, button)').all()
      expect(links).toHaveLength(4)
      const boxes = await Promise.all(links.map((link) => link.boundingBox()))
      for (const box of boxes) {
        expect(box?.y).toBeGreaterThanOrEqual(frame?.y ?? 999)
        expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(
          (frame?.y ?? 0) + (frame?.height ?? 0),
        )
        expect((box?.x ?? 9999) + (box?.width ?? 0)).toBeLessThanOrEqual(1280)
        expect(Math.abs((box?.y ?? 0) - (boxes[0]?.y ?? 999))).toBeLessThan(4)
      }
    },
  )

  it('leaves out of the address what it has none of, and where it may not write to the clipboard says so', async () => {
    await using writer = await opened()
    const query = '{ corpus { version } }'
    await writer.goto(`${site.address}/graphiql?${new URLSearchParams({ query })}`)
    await writer.locator('.graphiql-query-editor .view-line').getByText('corpus').first().waitFor()
    await writer.evaluate(
      "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } })",
    )
    await writer.getByRole('button', { name: 'Copy link' }).click()
    await writer.getByRole('status').getByText('In the address bar').waitFor()
    expect(Object.fromEntries(new URL(writer.url()).searchParams)).toEqual({ query })
  })

  it('sends the headers of its pane', async () => {
    await using asker = await opened()
    const query = '{ actors(first: 3) { nodes { name } } }'
    await asker.goto(`${site.address}/graphiql?${new URLSearchParams({ query })}`)
    await asker.locator('.graphiql-query-editor .view-line').getByText('actors').first().waitFor()
    await asker.getByRole('button', { name: 'Headers', exact: true }).click()
    await asker.locator('.graphiql-editor-tool:not(.hidden) .view-lines').last().click()
    await asker.keyboard.insertText('{"Dateline-Cost": "true"}')
    await asker.waitForTimeout(750)
    const answered = asker.waitForResponse((response) =>
      (response.request().postData() ?? '').includes('actors'),
    )
    await asker.getByRole('button', { name: /Execute query/ }).click()
    const response = await answered
    expect(response.request().headers()['dateline-cost']).toBe('true')
    expect(await response.json()).toMatchObject({
      data: null,
      extensions: { cost: { passes: true } },
    })
  })

  it('can be used at 360 px: nothing is cut off at the side, and the answer stands below', async () => {
    await using narrow = await opened({ viewport: { width: 360, height: 740 } })
    await narrow.goto(`${site.address}/graphiql`)
    await narrow.locator('.graphiql-query-editor .view-line').getByText('query').first().waitFor()
    await narrow.waitForTimeout(750)
    expect(await narrow.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    await narrow.getByRole('button', { name: /Execute query/ }).click()
    await narrow.locator('.graphiql-response').getByText('"data"').waitFor()
    const boxes = await Promise.all(
      ['.graphiql-sidebar', '.site-bar', '.graphiql-query-editor', '.graphiql-response'].map(
        (name) => narrow.locator(name).boundingBox(),
      ),
    )
    let below = 0
    for (const box of boxes) {
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360)
      expect(box?.width).toBeGreaterThan(250)
      expect(box?.y).toBeGreaterThanOrEqual(below)
      below = (box?.y ?? 0) + (box?.height ?? 0)
    }
    await narrow.getByRole('button', { name: /Examples/ }).click()
    const panel = narrow.getByRole('region', { name: 'Examples' })
    expect((await panel.boundingBox())?.width).toBeGreaterThan(250)
  })

  it.each(['light', 'dark'] as const)(
    'has in %s no fault of accessibility but those of GraphiQL itself',
    async (colorScheme) => {
      await using visitor = await opened({ colorScheme })
      await visitor.goto(`${site.address}/graphiql`)
      await visitor
        .locator('.graphiql-query-editor .view-line')
        .getByText('query')
        .first()
        .waitFor()
      await visitor.getByRole('button', { name: /Examples/ }).click()
      await visitor.getByRole('region', { name: 'Examples' }).waitFor()
      const violations = await axeViolations(visitor)
      // A tab of GraphiQL is a list item with the role, and has its two buttons inside.
      const others = violations.filter(
        ([id, target]) => id !== 'nested-interactive' || !target.includes('.graphiql-tab'),
      )
      expect(others).toEqual([])
    },
  )

  it('asks no other origin for anything and leaves no error on the console', () => {
    expect(complaints).toEqual([])
  })
})

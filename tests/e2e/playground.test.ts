/** The playground in a real browser: it loads from this origin alone and runs what it opens with. */
import { readdir } from 'node:fs/promises'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTrustedDocuments } from '../../scripts/make-trusted-documents.ts'
import { openChromium } from './open-chromium.ts'
import { copyProject, type ProjectCopy } from './project-copy.ts'
import { startedProject, type StartedProject } from './start-project.ts'

let copy: ProjectCopy
let project: StartedProject
let browser: Browser
let page: Page
/** Requests to other origins, errors on the console, uncaught errors. */
const complaints: string[] = []

beforeAll(async () => {
  browser = await openChromium()
  copy = await copyProject()
  project = await startedProject(copy.folder)
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== project.address) {
      complaints.push(`request to ${request.url()}`)
    }
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  const introspected = page.waitForResponse(`${project.address}/graphql`)
  await page.goto(`${project.address}/graphiql`)
  await introspected
  // The editor loads after the page; before it has, there is nothing to execute.
  await page.locator('.graphiql-query-editor .view-line').getByText('query').first().waitFor()
})
afterAll(async () => {
  await browser.close()
  await project.end()
  await copy[Symbol.asyncDispose]()
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

  it('lists every example operation and opens one in a new tab', async () => {
    const files = await readdir(new URL('../../schema/operations', import.meta.url))
    await page.getByRole('button', { name: /Examples/ }).click()
    const list = page.getByRole('region', { name: 'Examples' }).getByRole('button')
    expect(await list.count()).toBe(files.filter((file) => file.endsWith('.graphql')).length)

    const before = await page.getByRole('tab').count()
    await list.last().click()
    expect(await page.getByRole('tab').count()).toBe(before + 1)
    const opened = await run()
    expect(opened.errors).toBeUndefined()
    expect([...new Map(await readTrustedDocuments()).values()]).toContain(opened.query)
  })

  it('documents the schema', async () => {
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    await page.getByRole('link', { name: 'Query', exact: true }).click()
    const field = page.getByRole('link', { name: 'timeline', exact: true }).first()
    await field.waitFor()
    expect(await field.isVisible()).toBe(true)
  })

  it('links the front page and the schema', async () => {
    const site = page.getByRole('navigation', { name: 'Site' })
    expect(
      await site
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['/', '/schema.graphql'])
  })

  it('is dark where the reader prefers dark', async () => {
    const dark = await browser.newPage({ colorScheme: 'dark' })
    await dark.goto(`${project.address}/graphiql`)
    await dark.locator('.graphiql-execute-button').waitFor()
    const ground = await styleOf(dark.locator('.graphiql-container'), 'background-color')
    const light = await styleOf(page.locator('.graphiql-container'), 'background-color')
    expect(ground).not.toBe(light)
    await dark.close()
  })

  it('opens with the operation that the address of the endpoint carried', async () => {
    const shared = await browser.newPage()
    const query = 'query Shared($slug: String!) { actor(slug: $slug) { name } }'
    const parameters = new URLSearchParams({ query, variables: '{"slug":"taliban"}' })
    await shared.goto(`${project.address}/graphql?${parameters}`)
    await shared.waitForURL(/\/graphiql\?query=/)
    await shared.locator('.graphiql-query-editor .view-line').getByText('Shared').first().waitFor()
    const answered = shared.waitForResponse((response) =>
      (response.request().postData() ?? '').includes('"taliban"'),
    )
    await shared.waitForTimeout(750)
    await shared.getByRole('button', { name: /Execute query/ }).click()
    expect(await (await answered).json()).toEqual({ data: { actor: { name: 'the Taliban' } } })
    await shared.close()
  })

  it('asks no other origin for anything and leaves no error on the console', () => {
    expect(complaints).toEqual([])
  })
})

describe('the front page', () => {
  it('shows its style under its own policy, without a console error, at 360 px without scrolling sideways', async () => {
    const narrow = await browser.newPage({ viewport: { width: 360, height: 800 } })
    const errors: string[] = []
    narrow.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await narrow.goto(project.address)
    const width = await narrow.evaluate('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(360)
    expect(await styleOf(narrow.locator('dd').first(), 'margin-left')).toBe('0px')
    await narrow.getByRole('link', { name: 'Open the playground' }).click()
    await narrow.waitForURL(`${project.address}/graphiql`)
    expect(errors).toEqual([])
    await narrow.close()
  })
})

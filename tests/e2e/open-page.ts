/** A page of the site that may ask nobody else, and that reports what it should not do. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import type { Site } from './open-site.ts'

/**
 * Closed with the block that uses it. `complaints` gets requests to other origins, which are refused, errors
 * on the console, also those of the policy, and uncaught errors, of every page of its context.
 */
export async function openPage(
  { browser, project }: Site,
  complaints: string[],
  options: BrowserContextOptions = {},
): Promise<Page & AsyncDisposable> {
  const context = await browser.newContext({ baseURL: project.address, ...options })
  await context.route('**/*', async (route) => {
    const { origin } = new URL(route.request().url())
    if (origin === project.address) return route.fallback()
    complaints.push(`request to ${route.request().url()}`)
    return route.abort()
  })
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  context.on('weberror', (error) => complaints.push(error.error().message))
  const page = await context.newPage()
  return Object.assign(page, { [Symbol.asyncDispose]: () => context.close() })
}

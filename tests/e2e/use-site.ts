/** The site that the tests of one file look at: started before the first of them, ended after the last. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openPage } from './open-page.ts'
import { openSite, type Site } from './open-site.ts'

export interface UsedSite {
  /** Without a slash at the end. */
  readonly address: string
  /** Of all pages; whoever expects some takes them out. */
  readonly complaints: string[]
  /** Closed with the block that uses it. */
  readonly opened: (options?: BrowserContextOptions) => Promise<Page & AsyncDisposable>
}

/** To be called where the file's tests are described. */
export function useSite(...[articles]: Parameters<typeof openSite>): UsedSite {
  let site: Site | undefined
  const complaints: string[] = []
  beforeAll(async () => {
    site = await openSite(articles)
  })
  afterAll(() => site?.[Symbol.asyncDispose]())

  function started(): Site {
    if (site === undefined) throw new Error('Cannot look at the site: it is not started')
    return site
  }
  return {
    get address() {
      return started().project.address
    },
    complaints,
    opened: (options) => openPage(started(), complaints, options),
  }
}

/** Resolves when the page has that heading. */
export async function shows(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
}

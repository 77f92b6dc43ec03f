/**
 * Answers the address of a page with the explorer's HTML. Every load asks whether the page is still the
 * same (304 by its tag), since an old one names files that a new deployment does not have.
 */
import type { Handler } from 'hono'
import type { Ask } from '../graphql/ask.ts'
import { createEntityTags } from '../graphql/entity-tag.ts'
import { matchesNone, namesTag } from '../graphql/if-none-match.ts'
import { platformOf } from '../graphql/platform.ts'
import { logError } from '../log-error.ts'
import { createAskPage, PageRefusal } from './ask-page.ts'
import { contextOf } from '../context-of.ts'
import { afterParameter } from './link-list.ts'
import { missingPage, unansweredPage } from './other-pages.ts'
import { pagePolicy } from './page-policy.ts'
import type { AfterOf, PageSource } from './page-source.ts'
import type { Shell } from './shell.ts'

export interface ServePageOptions {
  readonly ask: Ask
  readonly shell: Shell
  /** Stands for everything that a page depends on beside its address: code, files, schema, corpus. */
  readonly build: string
}

export function servePage(source: PageSource, options: ServePageOptions): Handler {
  const { ask, shell, build } = options
  const tagOf = createEntityTags(build)

  return async (c) => {
    const { origin, pathname, search, searchParams } = new URL(c.req.url)
    // Addresses in the page are of the host that was asked, and lists go on where the query says.
    const etag = tagOf(`page\n${origin}${pathname}${search}`)
    const validators = {
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Content-Security-Policy': pagePolicy,
      ETag: etag,
    }
    const given = c.req.header('If-None-Match') ?? null
    // `*` asks whether there is a page at all.
    if (namesTag(given, etag)) {
      return c.body(null, 304, validators)
    }
    const unstored = { 'Cache-Control': 'no-store', 'Content-Security-Policy': pagePolicy }
    try {
      const askPage = createAskPage(ask, c.req.raw, platformOf(c.env, contextOf(c)))
      const after: AfterOf = (list) => searchParams.get(afterParameter(list)) || null
      const page = await source.open(askPage, c.req.param('slug') ?? '', after)
      if (page === null) return c.html(await shell(missingPage, origin), 404, unstored)
      if (!matchesNone(given, etag)) return c.body(null, 304, validators)
      return c.html(await shell(page, origin), 200, validators)
    } catch (error) {
      if (!(error instanceof PageRefusal)) throw error
      if (error.status === 404) return c.html(await shell(missingPage, origin), 404, unstored)
      if (error.status === 503) logError(error, { page: source.pattern })
      const retry = error.retryAfter === null ? {} : { 'Retry-After': error.retryAfter }
      return c.html(await shell(unansweredPage, origin), error.status, {
        ...unstored,
        ...retry,
      })
    }
  }
}

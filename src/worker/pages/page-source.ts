/** Where a page comes from: which operations it asks, and what it makes of the answers. */
import type { PageFolder } from './link-list.ts'
import type { Page } from './page.ts'

/**
 * The data of an operation of ours.
 *
 * @throws {PageRefusal} where the endpoint gives no complete answer.
 */
export type AskPage = <Data>(
  document: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<Data>

/** The cursor that a list of the page goes on after; null for its start. */
export type AfterOf = (list: PageFolder) => string | null

export interface PageSource {
  /** As Hono has it; `:slug` is the only parameter. */
  readonly pattern: string
  /** Null where the slug is of nothing. Without a parameter the slug is an empty text. */
  readonly open: (ask: AskPage, slug: string, after: AfterOf) => Promise<Page | null>
}

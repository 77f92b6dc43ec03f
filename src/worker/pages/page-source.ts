/** Where a page comes from: which operations it asks, and what it makes of the answers. */
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

export interface PageSource {
  /** As Hono has it; `:slug` is the only parameter. */
  readonly pattern: string
  /** Null where the slug is of nothing. Without a parameter the slug is an empty text. */
  readonly open: (ask: AskPage, slug: string) => Promise<Page | null>
}

/**
 * Everything about an article for its reader, however many marks it has: pages of mentions and statements
 * are asked for until there are no more.
 */
import { ask } from '../ask.ts'
import { operation } from '../operation.ts'
import text from '../operations/article.graphql?raw'
import eventsText from '../operations/article-events.graphql?raw'
import type {
  ArticleEventsQuery,
  ArticleEventsQueryVariables,
  ArticleQuery,
  ArticleQueryVariables,
} from '../operations/types.ts'

const firstPages = operation<ArticleQuery, ArticleQueryVariables>(text)

const articleEvents = operation<ArticleEventsQuery, ArticleEventsQueryVariables>(eventsText)

export type ReaderEvent = ArticleEventsQuery['events']['nodes'][number]
/** For `useAnswer` with `readArticle`. */
export const articleOperation = operation<ReaderAnswer, ArticleQueryVariables>(text)

export interface ReaderArticle extends NonNullable<ArticleQuery['article']> {
  readonly events: readonly ReaderEvent[]
}

export interface ReaderAnswer {
  readonly article: ReaderArticle | null
}
export type ReaderStatement = ReaderArticle['statements']['nodes'][number]

export async function readArticle(
  { slug }: ArticleQueryVariables,
  signal: AbortSignal,
): Promise<ReaderAnswer> {
  const { article } = await ask(firstPages, { slug }, signal)
  if (article === null) return { article }
  const events = await readEvents(article.id, signal)
  const mentions = [...article.mentions.nodes]
  const statements = [...article.statements.nodes]
  let mentionsPage = article.mentions.pageInfo
  let statementsPage = article.statements.pageInfo
  while (mentionsPage.hasNextPage || statementsPage.hasNextPage) {
    const mentionsAfter = mentionsPage.endCursor
    const statementsAfter = statementsPage.endCursor
    const more = await ask(firstPages, { slug, mentionsAfter, statementsAfter }, signal)
    if (more.article === null) break
    // A list that is at its end gives an empty page, which has no cursor to go on from.
    if (mentionsPage.hasNextPage) {
      mentions.push(...more.article.mentions.nodes)
      mentionsPage = more.article.mentions.pageInfo
    }
    if (statementsPage.hasNextPage) {
      statements.push(...more.article.statements.nodes)
      statementsPage = more.article.statements.pageInfo
    }
  }
  return {
    article: {
      ...article,
      events,
      mentions: { nodes: mentions, pageInfo: mentionsPage },
      statements: { nodes: statements, pageInfo: statementsPage },
    },
  }
}

async function readEvents(article: string, signal: AbortSignal): Promise<readonly ReaderEvent[]> {
  const events: ReaderEvent[] = []
  let after: string | null = null
  do {
    const page: ArticleEventsQuery = await ask(articleEvents, { article, after }, signal)
    events.push(...page.events.nodes)
    after = page.events.pageInfo.hasNextPage ? page.events.pageInfo.endCursor : null
  } while (after !== null)
  return events
}

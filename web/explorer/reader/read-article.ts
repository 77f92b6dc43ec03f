/**
 * Everything about an article for its reader, however many marks it has: pages of mentions and statements
 * are asked for until there are no more.
 */
import { ask } from '../ask.ts'
import { operation } from '../operation.ts'
import text from '../operations/article.graphql?raw'
import type { ArticleQuery, ArticleQueryVariables } from '../operations/types.ts'

export const articleOperation = operation<ArticleQuery, ArticleQueryVariables>(text)

export type ReaderArticle = NonNullable<ArticleQuery['article']>
export type ReaderStatement = ReaderArticle['statements']['nodes'][number]

export async function readArticle(
  { slug }: ArticleQueryVariables,
  signal: AbortSignal,
): Promise<ArticleQuery> {
  const { article } = await ask(articleOperation, { slug }, signal)
  if (article === null) return { article }
  const mentions = [...article.mentions.nodes]
  const statements = [...article.statements.nodes]
  let mentionsPage = article.mentions.pageInfo
  let statementsPage = article.statements.pageInfo
  while (mentionsPage.hasNextPage || statementsPage.hasNextPage) {
    const mentionsAfter = mentionsPage.endCursor
    const statementsAfter = statementsPage.endCursor
    const more = await ask(articleOperation, { slug, mentionsAfter, statementsAfter }, signal)
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
      mentions: { nodes: mentions, pageInfo: mentionsPage },
      statements: { nodes: statements, pageInfo: statementsPage },
    },
  }
}

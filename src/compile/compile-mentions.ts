/** Every noun phrase of an article that denotes an actor, an event or a location. */
import type { AuthoredMention } from '../authoring/article-file.ts'
import { mentionOrder } from '../model/list-orders.ts'
import { encodeNodeId, type NodeId } from '../model/node-id.ts'
import type { MentionRecord } from '../model/records.ts'
import type { ArticleSource } from './article-source.ts'
import { claimProvenance } from './claim-provenance.ts'

/** By article, then by place in it, the longer first, then by node. */
export function compileMentions(articles: readonly ArticleSource[]): readonly MentionRecord[] {
  const { order, keyOf } = mentionOrder
  return articles
    .flatMap(mentionsOf)
    .toSorted((left, right) => order.compare(keyOf(left), keyOf(right)))
}

function mentionsOf(article: ArticleSource): readonly MentionRecord[] {
  const { actors = {}, events = {}, locations = {} } = article.file
  return [
    ...Object.entries(actors).flatMap(([slug, { mentions }]) =>
      mentions.map(mentionOf(article, encodeNodeId('ACTOR', slug))),
    ),
    ...Object.entries(events).flatMap(([slug, { mentions = [] }]) =>
      mentions.map(mentionOf(article, encodeNodeId('EVENT', slug))),
    ),
    ...Object.entries(locations).flatMap(([slug, { mentions }]) =>
      mentions.map(mentionOf(article, encodeNodeId('LOCATION', slug))),
    ),
  ]
}

function mentionOf(
  article: ArticleSource,
  node: NodeId,
): (mention: AuthoredMention) => MentionRecord {
  return (mention) => {
    const authored =
      typeof mention === 'string'
        ? { quote: mention, form: 'NAME' as const, status: 'STATED' as const }
        : mention
    return {
      node,
      form: authored.form,
      span: article.spanOf(authored),
      provenance: claimProvenance(article, authored, authored),
    }
  }
}

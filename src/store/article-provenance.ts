/** How it is known that an article speaks of a node. */
import type { OpenBundle } from '../model/bundle/bundle.ts'
import type { ArticleId, NodeId } from '../model/node-id.ts'
import type { Provenance } from '../model/records.ts'
import { bestMentionIn } from './best-mention.ts'

export interface SpokenOf {
  readonly isMentioned: boolean
  readonly provenance: Provenance
}

/**
 * By the best mention; where the article has none, by the best link that it makes to the node: an
 * inferred speaker. Undefined where it has neither, and of a statement or event that it reports.
 */
export function articleProvenances(
  bundle: OpenBundle,
): (node: NodeId, article: ArticleId) => SpokenOf | undefined {
  const { indexes, numbers } = bundle
  const bestMention = bestMentionIn(bundle)
  return (node, article) => {
    const mention = bestMention(node, article)
    if (mention !== undefined) return { isMentioned: true, provenance: mention.provenance }
    const number = numbers.numberOf(node)
    const ordinal = numbers.ordinalOfId(article)
    if (number === null || ordinal === null) return undefined
    const provenance = indexes.articles.linked(ordinal, number)
    return provenance === null ? undefined : { isMentioned: false, provenance }
  }
}

/** How it is known that an article speaks of a node. */
import type { Bundle } from '../model/bundle.ts'
import type { ArticleId, NodeId } from '../model/node-id.ts'
import type { NodeNumbers } from '../model/node-numbers.ts'
import type { Provenance } from '../model/records.ts'
import { bestMentionIn } from './best-mention.ts'
import { once } from './selection.ts'

export interface SpokenOf {
  readonly isMentioned: boolean
  readonly provenance: Provenance
}

/**
 * By the best mention; where the article has none, by the best link that it makes to the node: an
 * inferred speaker. Undefined where it has neither, and of a statement or event that it reports.
 */
export function articleProvenances(
  bundle: Bundle,
  numbers: NodeNumbers,
): (node: NodeId, article: ArticleId) => SpokenOf | undefined {
  const bestMention = bestMentionIn(bundle)
  const linked = once(
    () =>
      new Map(
        bundle.indexes.articles.linked.map(([article, node, provenance]) => [
          `${article} ${node}`,
          provenance,
        ]),
      ),
  )
  return (node, article) => {
    const mention = bestMention(node, article)
    if (mention !== undefined) return { isMentioned: true, provenance: mention.provenance }
    const key = `${numbers.ordinalOfId(article) ?? ''} ${numbers.numberOf(node) ?? ''}`
    const provenance = linked().get(key)
    return provenance === undefined ? undefined : { isMentioned: false, provenance }
  }
}

/** The mention that tells best that an article speaks of a node. */
import type { OpenBundle } from '../model/bundle/bundle.ts'
import { lowerBound } from '../model/bundle/indexes/ordinals.ts'
import { doubtOf } from '../model/doubt.ts'
import { mentionFormRank } from '../model/mention-form-rank.ts'
import type { ArticleId, NodeId } from '../model/node-id.ts'
import type { MentionRecord } from '../model/records.ts'

/** Of the node's mentions in the article the least doubtful, of these that of the form that says most by itself, of these the first; undefined where it has none. */
export type BestMention = (node: NodeId, article: ArticleId) => MentionRecord | undefined

/** Looks at the mentions of the node in the article, at no others. */
export function bestMentionIn({ records, indexes }: OpenBundle): BestMention {
  const { node: byNode, article: byArticle } = indexes.mentions
  return (node, article) => {
    const ofNode = byNode.of(node).ordinals()
    // The mentions of one article have consecutive ordinals.
    const ofArticle = byArticle.of(article).ordinals()
    const [first, last] = [ofArticle[0], ofArticle[ofArticle.length - 1]]
    if (first === undefined || last === undefined) return undefined
    const found: MentionRecord[] = []
    for (let place = lowerBound(ofNode, first); (ofNode[place] ?? Infinity) <= last; place += 1) {
      found.push(records.mentions.at(ofNode[place] ?? -1))
    }
    return found.toSorted(
      (a, b) =>
        doubtOf(a.provenance) - doubtOf(b.provenance) ||
        mentionFormRank[a.form] - mentionFormRank[b.form],
    )[0]
  }
}

/** The mention that tells best that an article speaks of a node. */
import type { Bundle } from '../model/bundle.ts'
import { doubtOf } from '../model/doubt.ts'
import { mentionFormRank } from '../model/mention-form-rank.ts'
import type { ArticleId, NodeId } from '../model/node-id.ts'
import type { MentionRecord } from '../model/records.ts'
import { postingLists } from './posting-lists.ts'
import { lowerBound } from './selection.ts'

/** Of the node's mentions in the article the least doubtful, of these that of the form that says most by itself, of these the first; undefined where it has none. */
export type BestMention = (node: NodeId, article: ArticleId) => MentionRecord | undefined

/** Looks at the mentions of the node in the article, at no others. */
export function bestMentionIn({ records, indexes }: Bundle): BestMention {
  const mentions = postingLists(indexes.mentions.node)
  const mentionsIn = postingLists(indexes.mentions.article)
  return (node, article) => {
    const ofNode = mentions.ordinals(node)
    // The mentions of one article have consecutive ordinals.
    const ofArticle = mentionsIn.ordinals(article)
    const start = lowerBound(ofNode, ofArticle[0] ?? Infinity)
    const end = lowerBound(ofNode, (ofArticle.at(-1) ?? -1) + 1)
    return ofNode
      .slice(start, end)
      .flatMap((ordinal) => records.mentions[ordinal] ?? [])
      .toSorted(
        (a, b) =>
          doubtOf(a.provenance) - doubtOf(b.provenance) ||
          mentionFormRank[a.form] - mentionFormRank[b.form],
      )[0]
  }
}

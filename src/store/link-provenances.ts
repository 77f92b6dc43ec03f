/** Finds how a link of a path is known. */
import type { Bundle } from '../model/bundle.ts'
import { leastDoubtful } from '../model/doubt.ts'
import { kindOf, type ArticleId, type NodeId } from '../model/node-id.ts'
import type { NodeNumbers } from '../model/node-numbers.ts'
import { articleLink, positionLink, recordLinks } from '../model/record-links.ts'
import type { PathLinkRecord } from '../model/records.ts'
import type { PathLinkKind } from '../model/vocabulary.ts'
import { articleProvenances } from './article-provenance.ts'
import { postingLists } from './posting-lists.ts'

/**
 * The link with its provenance: where the records hold several of that kind, the first of the least
 * doubtful; of mentions in an article, the best, and of what it does not mention, the best link that it makes to it.
 */
export type DescribeLink = (from: NodeId, kind: PathLinkKind, to: NodeId) => PathLinkRecord

export function linkDescriber(bundle: Bundle, numbers: NodeNumbers): DescribeLink {
  const { records, indexes } = bundle
  const heldBy = postingLists(indexes.positions.holder)
  const spokenOf = articleProvenances(bundle, numbers)

  const linksOf = (id: NodeId): readonly PathLinkRecord[] => {
    const number = numbers.numberOf(id)
    return number === null ? [] : recordLinks(numbers.recordOf(number))
  }
  const positionLinks = (holder: NodeId): readonly PathLinkRecord[] =>
    heldBy.ordinals(holder).flatMap((ordinal) => {
      const position = records.positions[ordinal]
      return position === undefined ? [] : (positionLink(position) ?? [])
    })
  const mentionLinks = (node: NodeId, article: NodeId): readonly PathLinkRecord[] => {
    if (!isArticleId(article)) return []
    const found = spokenOf(node, article)
    return found === undefined ? [] : [articleLink(node, article, found.provenance)]
  }

  return (from, kind, to) => {
    const candidates = [
      ...(kind === 'HOLDS_POSITION' ? positionLinks(from) : []),
      ...(kind === 'MENTIONED_IN' ? mentionLinks(from, to) : []),
      ...linksOf(from),
      ...linksOf(to),
    ].filter((link) => link.from === from && link.to === to && link.kind === kind)
    const found = leastDoubtful(candidates)
    if (found === undefined) {
      throw new Error(
        `Cannot describe the link ${kind} from "${from}" to "${to}": the records do not hold it`,
      )
    }
    return found
  }
}

function isArticleId(id: NodeId): id is ArticleId {
  return kindOf(id) === 'ARTICLE'
}

/** Finds how a link of a path is known. */
import type { OpenBundle } from '../model/bundle/bundle.ts'
import { leastDoubtful } from '../model/doubt.ts'
import { kindOf, type ArticleId, type NodeId } from '../model/node-id.ts'
import { articleLink, positionLink, recordLinks } from '../model/record-links.ts'
import type { PathLinkRecord } from '../model/records.ts'
import type { PathLinkKind } from '../model/vocabulary.ts'
import { articleProvenances } from './article-provenance.ts'

/**
 * The link with its provenance: where the records hold several of that kind, the first of the least
 * doubtful; of mentions in an article, the best, and of what it does not mention, the best link that it makes to it.
 */
export type DescribeLink = (from: NodeId, kind: PathLinkKind, to: NodeId) => PathLinkRecord

export function linkDescriber(bundle: OpenBundle): DescribeLink {
  const { records, indexes, numbers } = bundle
  const spokenOf = articleProvenances(bundle)

  const linksOf = (id: NodeId): readonly PathLinkRecord[] => {
    const number = numbers.numberOf(id)
    return number === null ? [] : recordLinks(numbers.recordOf(number))
  }
  const positionLinks = (holder: NodeId): readonly PathLinkRecord[] =>
    Array.from(
      indexes.positions.holder.of(holder).ordinals(),
      (ordinal) => positionLink(records.positions.at(ordinal)) ?? [],
    ).flat()
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

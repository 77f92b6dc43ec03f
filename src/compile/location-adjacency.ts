/** Which locations border on each other, from both ends. It is enough that one end says so. */
import { encodeNodeId, type LocationId } from '../model/node-id.ts'
import type { Link, Provenance } from '../model/records.ts'
import type { ArticleSource } from './article-source.ts'
import { claimProvenance } from './claim-provenance.ts'
import { compareText } from './compare-text.ts'
import { groupBy } from './group-by.ts'
import { mergeProvenance } from './merge-provenance.ts'

/** The locations that border on one, in the order of slugs. */
export type LocationAdjacency = (id: LocationId) => readonly Link<LocationId>[]

interface Border {
  /** In the order of ids. */
  readonly sides: readonly [LocationId, LocationId]
  readonly provenance: Provenance
}

/** `articles` in order of publication. A border that is given more than once is one border. */
export function collectAdjacency(articles: readonly ArticleSource[]): LocationAdjacency {
  const given = groupBy(articles.flatMap(bordersOf), ({ sides }) => sides.join(' '))
  const ends = [...given.values()].flatMap((group) => {
    const [left, right] = group[0].sides
    const provenance = mergeProvenance(group.map((border) => border.provenance))
    return [
      { from: left, link: { node: right, provenance } },
      { from: right, link: { node: left, provenance } },
    ]
  })
  const byLocation = groupBy(ends, ({ from }) => from)
  return (id) =>
    (byLocation.get(id) ?? [])
      .map(({ link }) => link)
      .toSorted((left, right) => compareText(left.node, right.node))
}

function bordersOf(article: ArticleSource): readonly Border[] {
  return Object.entries(article.file.locations ?? {}).flatMap(([slug, { adjacentTo = [] }]) =>
    adjacentTo.map((link) => ({
      sides: inOrder(encodeNodeId('LOCATION', slug), encodeNodeId('LOCATION', link.location)),
      provenance: claimProvenance(article, link),
    })),
  )
}

function inOrder(left: LocationId, right: LocationId): readonly [LocationId, LocationId] {
  return compareText(left, right) <= 0 ? [left, right] : [right, left]
}

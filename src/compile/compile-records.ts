/**
 * A checked corpus to the records of the served graph. Pure: the same corpus and gazetteer give the
 * same records, in whatever order the files were read. It throws only where a law is broken that
 * `check` upholds.
 */
import type { AuthoredFile } from '../authoring/corpus.ts'
import type { CheckedCorpus } from '../check/checked-corpus.ts'
import { encodeNodeId, type LocationId, type NodeId } from '../model/node-id.ts'
import type { LocationRecord, Provenance, Records } from '../model/records.ts'
import { openArticle } from './article-source.ts'
import { compareText } from './compare-text.ts'
import { compileActor } from './compile-actors.ts'
import { compileArticle } from './compile-article.ts'
import { compileEvent } from './compile-events.ts'
import { compileLocations } from './compile-locations.ts'
import { compileMentions } from './compile-mentions.ts'
import { compilePositions } from './compile-positions.ts'
import { compileStatements } from './compile-statements.ts'
import { entriesBySlug } from './entries-by-slug.ts'
import { collectEventOrder } from './event-order.ts'
import type { Gazetteer } from '../model/gazetteer.ts'
import { collectAdjacency } from './location-adjacency.ts'
import { collectMentionProvenance } from './mention-provenance.ts'
import { collectReferences } from './node-references.ts'
import { collectOccurrenceLinks } from './occurrence-links.ts'
import { comparePublication } from './publication-order.ts'
import { publicationTime } from './publication-time.ts'

export async function compileRecords(
  corpus: CheckedCorpus,
  gazetteer: Gazetteer,
): Promise<Records> {
  const articles = [...corpus.articles.values()]
    .map(openArticle)
    .map((article) => ({
      ...article,
      publishedOn: publicationTime(article),
    }))
    .toSorted(comparePublication)
  const mentions = compileMentions(articles)
  const mentioned = collectMentionProvenance(mentions, articles)
  const referred = collectReferences(articles)
  const provenanceOf = (id: NodeId): Provenance | null =>
    mentioned.get(id) ?? referred.get(id) ?? null

  const locationEntries = entriesBySlug(articles, ({ file }) => file.locations)
  const locations = bySlug(
    compileLocations(corpus, {
      entriesOf: (slug) => locationEntries.get(slug) ?? [],
      provenanceOf,
      adjacency: collectAdjacency(articles),
      gazetteer,
    }),
  )
  const territoryOf = finder(locations)
  const ancestors = new Map(locations.map((location) => [location.id, location.ancestors]))
  const liesIn = (inner: LocationId, outer: LocationId): boolean =>
    ancestors.get(inner)?.includes(outer) ?? false
  const actorEntries = entriesBySlug(articles, ({ file }) => file.actors)
  const eventEntries = entriesBySlug(articles, ({ file }) => file.events)
  const links = collectOccurrenceLinks(articles)
  const order = collectEventOrder(articles)

  return {
    articles: bySlug(await Promise.all(articles.map(compileArticle))),
    actors: filesOf(corpus.actors).map((file) => {
      const provenance = known(provenanceOf(encodeNodeId('ACTOR', file.slug)), file.path)
      return compileActor(file, actorEntries.get(file.slug) ?? [], provenance, territoryOf)
    }),
    statements: compileStatements(articles, links),
    events: filesOf(corpus.events).map((file) =>
      compileEvent(file, eventEntries.get(file.slug) ?? [], {
        links,
        order,
        liesIn,
        referred: referred.get(encodeNodeId('EVENT', file.slug)) ?? null,
      }),
    ),
    locations,
    mentions,
    positions: compilePositions(articles),
  }
}

function filesOf<Content>(
  files: ReadonlyMap<string, AuthoredFile<Content>>,
): readonly AuthoredFile<Content>[] {
  return bySlug([...files.values()])
}

function bySlug<Item extends { readonly slug: string }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((left, right) => compareText(left.slug, right.slug))
}

function finder(locations: readonly LocationRecord[]): (slug: string) => LocationRecord {
  const found = new Map(locations.map((location) => [location.slug, location]))
  return (slug) => {
    const location = found.get(slug)
    if (location === undefined) throw new Error(`Cannot compile: no location is called "${slug}"`)
    return location
  }
}

function known(provenance: Provenance | null, path: string): Provenance {
  if (provenance === null) throw new Error(`Cannot compile ${path}: no article speaks of it`)
  return provenance
}

/** What holds of the records of every corpus, tried on both of the repository. */
import { describe, expect, it } from 'vitest'
import { passagesOf } from '../../src/authoring/marks.ts'
import { compileRecords } from '../../src/compile/compile-records.ts'
import { openArticle, wordsOf } from '../../src/compile/article-source.ts'
import { parseNodeId } from '../../src/model/node-id.ts'
import type { NodeRecord, Provenance, Span } from '../../src/model/records.ts'
import { checked, compiled, gazetteer, readCorpus, type CorpusName } from './corpora.ts'

const names: readonly CorpusName[] = ['seed', 'fixture']

/** Every object and list inside a value, itself included. */
function* within(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return
  yield value
  for (const inner of Object.values(value)) yield* within(inner)
}

function isProvenance(value: object): value is Provenance {
  return 'status' in value && 'evidence' in value
}

function isSpan(value: object): value is Span {
  return 'article' in value && 'start' in value && 'end' in value
}

describe.each(names)('compileRecords() of the %s', async (name) => {
  const records = await compiled(name)
  const corpus = checked(await readCorpus(name))
  const { articles, actors, statements, events, locations, mentions } = records
  const nodes: readonly NodeRecord[] = [
    ...articles,
    ...actors,
    ...statements,
    ...events,
    ...locations,
  ]
  const objects = [...within(records)]
  const texts = new Map(articles.map(({ id, text }) => [id, Array.from(text)]))
  const layouts = new Map(articles.map((article) => [article.id, article]))

  it('has a record for each file and statement', () => {
    const authored = [...corpus.articles.values()]
    expect(articles.length).toBe(corpus.articles.size)
    expect(actors.length).toBe(corpus.actors.size)
    expect(events.length).toBe(corpus.events.size)
    expect(locations.length).toBe(corpus.locations.size)
    const slugs = authored.flatMap(({ content }) => Object.keys(content.statements ?? {}))
    expect(statements.map(({ slug }) => slug)).toEqual(slugs.toSorted())
  })

  it('sorts each kind of node by slug', () => {
    for (const list of [articles, actors, statements, events, locations]) {
      const slugs = list.map(({ slug }) => slug)
      expect(slugs).toEqual(slugs.toSorted())
    }
  })

  it('places every passage on its words', () => {
    const passages = [...corpus.articles.values()].flatMap((authored) => {
      const article = openArticle(authored)
      return passagesOf(authored.content).map(({ value }) => ({
        value,
        span: article.spanOf(value),
      }))
    })
    expect(passages.length).toBeGreaterThan(100)
    for (const { value, span } of passages) {
      expect(texts.get(span.article)?.slice(span.start, span.end).join('')).toBe(wordsOf(value))
    }
  })

  it('places every span inside the text of its article', () => {
    const spans = objects.filter(isSpan)
    expect(spans.length).toBeGreaterThan(100)
    for (const { article, start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(texts.get(article)?.length ?? 0)
    }
  })

  it('gives the words that a record has as they are printed', () => {
    for (const { article, content, contentEvidence, cue, cueEvidence } of statements) {
      const words = (spans: readonly Span[]): string =>
        spans.map(({ start, end }) => texts.get(article)?.slice(start, end).join('')).join(' … ')
      expect(content).toBe(words(contentEvidence))
      expect(cue ?? '').toBe(words(cueEvidence))
    }
  })

  it('has evidence for everything but reference data, and a note for everything but what is stated', () => {
    const provenances = objects.filter(isProvenance)
    expect(provenances.length).toBeGreaterThan(100)
    for (const { status, evidence, note } of provenances) {
      expect(evidence.length === 0).toBe(status === 'REFERENCE_DATA')
      if (status !== 'STATED') expect(note).not.toBeNull()
    }
  })

  it('refers to nodes that are there alone', () => {
    const ids = new Set<string>(nodes.map(({ id }) => id))
    const strings = objects
      .flatMap((value) => Object.values(value))
      .filter((value) => typeof value === 'string')
    const references = strings.filter((text) => parseNodeId(text) !== null)
    expect(references.length).toBeGreaterThan(nodes.length)
    expect(references.filter((id) => !ids.has(id))).toEqual([])
  })

  it('is JSON without loss', () => {
    expect(JSON.parse(JSON.stringify(records))).toEqual(records)
  })

  it('keeps every mention and sentence inside one paragraph', () => {
    const isInOne = (lines: readonly (readonly [number, number])[], start: number, end: number) =>
      lines.filter(([from, to]) => from <= start && end <= to).length === 1
    for (const { span } of mentions) {
      const { paragraphs = [] } = layouts.get(span.article) ?? {}
      expect(isInOne(paragraphs, span.start, span.end)).toBe(true)
    }
    for (const { paragraphs, sentences } of articles) {
      for (const [start, end] of sentences) expect(isInOne(paragraphs, start, end)).toBe(true)
    }
  })

  it('shows every link between statements and events at both ends', () => {
    const occurrences = [...statements, ...events]
    const made = occurrences.flatMap(({ id, links }) =>
      links.flatMap(({ node, ...link }) => (node === null ? [] : { from: id, to: node, ...link })),
    )
    const met = occurrences.flatMap(({ id, linkedFrom }) =>
      linkedFrom.map(({ node, ...link }) => ({ from: node, to: id, ...link })),
    )
    expect(made.length).toBeGreaterThan(0)
    expect(inOrder(met)).toEqual(inOrder(made))
  })

  it('shows the order of two events at both', () => {
    const before = events.flatMap(({ id, precededBy }) =>
      precededBy.map(({ event, ...order }) => ({ earlier: event, later: id, ...order })),
    )
    const after = events.flatMap(({ id, followedBy }) =>
      followedBy.map(({ event, ...order }) => ({ earlier: id, later: event, ...order })),
    )
    expect(before.length).toBeGreaterThan(0)
    expect(inOrder(after)).toEqual(inOrder(before))
  })

  it('shows a border at both sides', () => {
    const borders = locations.flatMap(({ id, adjacentTo }) =>
      adjacentTo.map(({ node, provenance }) => ({ from: id, to: node, provenance })),
    )
    expect(borders.length).toBeGreaterThan(0)
    expect(
      inOrder(borders.map(({ from, to, ...rest }) => ({ from: to, to: from, ...rest }))),
    ).toEqual(inOrder(borders))
  })

  it('lists the ancestors of a location from its parent up', () => {
    const byId = new Map(locations.map((location) => [location.id, location]))
    for (const { containedIn, ancestors } of locations) {
      const parent = containedIn === null ? undefined : byId.get(containedIn.node)
      expect(ancestors).toEqual(parent === undefined ? [] : [parent.id, ...parent.ancestors])
    }
  })

  it('has a report of an event for each article, in order of publication', () => {
    for (const { reports } of events) {
      const days = reports.map(({ article }) => layouts.get(article)?.publishedOn?.earliest ?? '~')
      expect(days).toEqual(days.toSorted())
      expect(new Set(reports.map(({ article }) => article)).size).toBe(reports.length)
    }
  })

  it('is the same for the same files in another order', async () => {
    const files = await readCorpus(name)
    const reversed = checked(new Map([...files].toReversed()))
    const shuffled = {
      ...reversed,
      articles: new Map([...reversed.articles].toReversed()),
      actors: new Map([...reversed.actors].toReversed()),
      events: new Map([...reversed.events].toReversed()),
      locations: new Map([...reversed.locations].toReversed()),
    }
    const again = await compileRecords(shuffled, gazetteer)
    expect(JSON.stringify(again)).toBe(JSON.stringify(records))
  })
})

function inOrder(values: readonly object[]): readonly string[] {
  const ordered = values.map((value) =>
    JSON.stringify(
      Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    ),
  )
  return ordered.toSorted()
}

/**
 * The records of a corpus, written to a bundle. Strings that occur more than once stand in a table,
 * the most frequent first; to know them everything is written twice.
 */
import { encodeNodeId, type NodeId } from '../node-id.ts'
import { kindsById, numberNodes } from '../node-numbers.ts'
import type { NodeRecord, Records } from '../records.ts'
import type { NodeKind } from '../vocabulary.ts'
import { binaryOf, varintLength } from './byte-writer.ts'
import type { Description } from './coder.ts'
import { describeActor } from './describe-actor.ts'
import { describeArticle } from './describe-article.ts'
import { describeEvent } from './describe-event.ts'
import { describeLocation } from './describe-location.ts'
import { describePosition } from './describe-position.ts'
import { describeStatement } from './describe-statement.ts'
import { encodeMentions } from './mention-list.ts'
import { slugsName } from './open-node-numbers.ts'
import { recordKinds } from './record-kinds.ts'
import { RecordWriter, type WriterContext } from './record-writer.ts'
import type { SectionWriter } from './sections.ts'
import { encodeSlugs } from './slug-list.ts'
import { encodeTexts } from './text-list.ts'

/** Numbers of nodes have 24 bits where they stand in indexes. */
const maxNodes = 2 ** 24

/**
 * @throws {Error} for what a bundle cannot hold: a lone surrogate in a text, a slug that is not ASCII or
 * not after the one before, an id that does not fit its slug, a value outside of its vocabulary, a span
 * that ends before it starts, more than 16,777,216 nodes.
 */
export function encodeRecords(records: Records, out: SectionWriter): void {
  const { articles, actors, statements, events, locations } = records
  const numbers = numberNodes(records)
  if (numbers.size > maxNodes) {
    throw new Error(
      `Cannot encode the records: expected at most ${maxNodes} nodes, got ${numbers.size}`,
    )
  }
  const lists: Readonly<Record<NodeKind, readonly NodeRecord[]>> = {
    ACTOR: actors,
    ARTICLE: articles,
    EVENT: events,
    LOCATION: locations,
    STATEMENT: statements,
  }
  for (const nodes of Object.values(lists)) {
    for (const { nodeKind, id, slug } of nodes) {
      if (id !== encodeNodeId(nodeKind, slug)) {
        throw new Error(
          `Cannot encode the record "${id}": expected the id "${encodeNodeId(nodeKind, slug)}" for its slug`,
        )
      }
    }
  }

  const foreign = new Map<NodeId, number>()
  const texts: string[] = []
  const counts = new Map<string, number>()
  const context: WriterContext = {
    numbers,
    foreignOf: (id) => {
      const number = foreign.get(id) ?? foreign.size
      foreign.set(id, number)
      return number
    },
    textOf: (ordinal) => (texts[ordinal] ??= binaryOf(articles[ordinal]?.text ?? '')),
    placeOf: () => undefined,
    onInline: (string) => void counts.set(string, (counts.get(string) ?? 0) + 1),
  }
  writeAll(records, context, null)
  const strings = frequentStrings(counts)
  const places = new Map(strings.map((string, place) => [string, place]))

  out.add(
    'records.counts',
    Uint32Array.from(recordKinds, (kind) => records[kind].length),
  )
  for (const kind of kindsById) {
    encodeSlugs(
      slugsName(kind),
      lists[kind].map(({ slug }) => slug),
      out,
    )
  }
  encodeTexts(
    'texts',
    articles.map(({ text }) => text),
    out,
  )
  encodeTexts('strings', strings, out)
  writeAll(
    records,
    { ...context, placeOf: (string) => places.get(string), onInline: () => {} },
    out,
  )
  encodeTexts('foreignIds', [...foreign.keys()], out)
}

function writeAll(records: Records, context: WriterContext, out: SectionWriter | null): void {
  writeList('articles', records.articles, describeArticle, context, out)
  writeList('actors', records.actors, describeActor, context, out)
  writeList('statements', records.statements, describeStatement, context, out)
  writeList('events', records.events, describeEvent, context, out)
  writeList('locations', records.locations, describeLocation, context, out)
  writeList('positions', records.positions, describePosition, context, out)
  encodeMentions(records.mentions, context, out)
}

function writeList<Item extends object>(
  name: string,
  items: readonly (Item & { readonly id?: NodeId; readonly slug?: string })[],
  description: Description<Item>,
  context: WriterContext,
  out: SectionWriter | null,
): void {
  const writer = new RecordWriter(context)
  const offsets = new Uint32Array(items.length + 1)
  for (const [place, item] of items.entries()) {
    writer.begin(item.id ?? ('' as NodeId), item.slug ?? '')
    description(writer, item)
    offsets[place + 1] = writer.out.length
  }
  out?.add(`${name}.offsets`, offsets)
  out?.add(`${name}.bytes`, writer.out.toBytes())
}

/** Those that take less room in the table, the most frequent first, then in the order of UTF-16 units. */
function frequentStrings(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts]
    .filter(([string, count]) => {
      const { length } = binaryOf(string)
      const inline = count * (length + varintLength(length * 4))
      // An offset has four bytes, a place mostly two.
      return count > 1 && length + 4 + count * 2 < inline
    })
    .toSorted(([one, oneCount], [other, otherCount]) =>
      oneCount === otherCount ? (one < other ? -1 : 1) : otherCount - oneCount,
    )
    .map(([string]) => string)
}

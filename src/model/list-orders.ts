/**
 * The orders of the lists of nodes and the keys of their items. The compiler sorts by them and the
 * store finds the place of a cursor by them, so that the two cannot disagree. Names sort folded.
 */
import { fold } from './fold.ts'
import { slugOf } from './node-id.ts'
import type {
  ActorRecord,
  ArticleRecord,
  EventRecord,
  LocationRecord,
  MentionRecord,
  PositionRecord,
  StatementRecord,
  TimeReference,
} from './records.ts'
import { number, sortOrder, text, type SortOrder, type SortValues } from './sort-order.ts'
import { timeKey } from './time-order.ts'

export const directions = ['ASC', 'DESC'] as const
type Direction = (typeof directions)[number]

/** What an item is sorted by beside its record. */
export interface OrderCounts {
  readonly mentions: ArrayLike<number>
  readonly statements: ArrayLike<number>
}

/** One way to sort a list: its order in each direction, and the key of the item at a place of the list of records. */
export interface ListOrder<Item> {
  readonly orders: Readonly<Record<Direction, SortOrder>>
  readonly keyOf: (item: Item, ordinal: number, counts: OrderCounts) => SortValues
}

const both = (make: (direction: Direction) => SortOrder): Record<Direction, SortOrder> => ({
  ASC: make('ASC'),
  DESC: make('DESC'),
})

const byTime = both((direction) =>
  sortOrder([
    number(direction, 'last'),
    number(direction),
    number(direction, 'high'),
    number(),
    text(),
  ]),
)
const byText = both((direction) => sortOrder([text(direction), text()]))
const byNumber = both((direction) => sortOrder([number(direction), text()]))

const timeOrder = <Item extends { readonly slug: string }>(
  timeOf: (item: Item) => TimeReference | null,
): ListOrder<Item> => ({
  orders: byTime,
  keyOf: (item) => [...timeKey(timeOf(item)), item.slug],
})
const nameOrder: ListOrder<{ readonly name: string; readonly slug: string }> = {
  orders: byText,
  keyOf: (item) => [fold(item.name), item.slug],
}
const mentionsOrder: ListOrder<{ readonly slug: string }> = {
  orders: byNumber,
  keyOf: (item, ordinal, counts) => [counts.mentions[ordinal] ?? 0, item.slug],
}

export const articleOrders = {
  PUBLISHED_ON: timeOrder<ArticleRecord>((article) => article.publishedOn),
  SLUG: {
    orders: both((direction) => sortOrder([text(direction)])),
    keyOf: (article) => [article.slug],
  },
} satisfies Record<string, ListOrder<ArticleRecord>>

export const actorOrders = {
  NAME: nameOrder,
  MENTIONS: mentionsOrder,
  STATEMENTS: {
    orders: byNumber,
    keyOf: (actor, ordinal, counts) => [counts.statements[ordinal] ?? 0, actor.slug],
  },
} satisfies Record<string, ListOrder<ActorRecord>>

export const statementOrders = {
  SAID_ON: timeOrder<StatementRecord>((statement) => statement.saidOn),
  /** By the slug of the article, then by where the words begin in it. */
  POSITION: {
    orders: both((direction) => sortOrder([text(direction), number(direction), text()])),
    keyOf: (statement) => [slugOf(statement.article), startOf(statement), statement.slug],
  },
} satisfies Record<string, ListOrder<StatementRecord>>

export const eventOrders = {
  /** The event's own time, which is set only where all reports agree. */
  TIME: timeOrder<EventRecord>((event) => event.time),
  NAME: nameOrder,
} satisfies Record<string, ListOrder<EventRecord>>

export const locationOrders = {
  NAME: nameOrder,
  MENTIONS: mentionsOrder,
} satisfies Record<string, ListOrder<LocationRecord>>

/** By article, place in it, the longer first, then by id. */
export const mentionOrder = {
  order: sortOrder([text(), number(), number('DESC'), text()]),
  keyOf: ({ node, span }: MentionRecord): SortValues => [
    slugOf(span.article),
    span.start,
    span.end,
    node,
  ],
}

/** By title, holder and body, then by the place of the evidence. */
export const positionOrder = {
  order: sortOrder([text(), text(), text(), text(), number(), text()]),
  keyOf: ({ title, holder, within, provenance }: PositionRecord): SortValues => [
    fold(title),
    slugOf(holder),
    within === null ? '' : slugOf(within),
    provenance.evidence[0]?.article ?? '',
    provenance.evidence[0]?.start ?? 0,
    title,
  ],
}

/** By the time, then by id; the entries of one event by its EDTF. */
export const timelineOrder = {
  order: sortOrder([
    number('ASC', 'last'),
    number(),
    number('ASC', 'high'),
    number(),
    text(),
    text(),
  ]),
  keyOf: (id: string, when: TimeReference): SortValues => [...timeKey(when), id, when.edtf],
}

/** Where the words of a statement begin in its article; where it has none, its evidence. */
function startOf({ article, contentEvidence, provenance }: StatementRecord): number {
  const spans = contentEvidence.length === 0 ? provenance.evidence : contentEvidence
  const starts = spans.filter((span) => span.article === article).map((span) => span.start)
  return starts.length === 0 ? 0 : Math.min(...starts)
}

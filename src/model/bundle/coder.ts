/**
 * The vocabulary in which the form of a record is described. A description is one function for both
 * directions, `(coder, record or undefined) => record`: when writing it hands each value of the record
 * to the coder, when reading it is handed nothing and gets the values from the coder. So what is
 * written and what is read cannot differ.
 *
 * Strings and spans are written against what came before in the record, the article at hand first of
 * all: that of the last span. `docs/bundle-format.md` says how each value stands in bytes.
 */
import type { ArticleId, NodeId } from '../node-id.ts'
import type { Provenance, Span, TimeReference } from '../records.ts'
import type { NodeKind } from '../vocabulary.ts'

/** Describes the form of a value; undefined when reading. */
export type Description<Value> = (coder: Coder, value: Value | undefined) => Value

/** Calendar dates as they stand in the record of a time. */
export type Dates = Pick<TimeReference, 'edtf' | 'earliest' | 'latest'>

export interface Coder {
  /** The id of the node whose record it is, which no byte is spent on. */
  readonly id: NodeId
  readonly slug: string

  /** An article, which is the one at hand from here on. */
  article(id: ArticleId | undefined): ArticleId
  /** The article whose record it is, which is at hand from here on. */
  ownArticle(): ArticleId
  node<Kind extends NodeKind>(kind: Kind, id: NodeId<Kind> | undefined): NodeId<Kind>
  nullableNode<Kind extends NodeKind>(
    kind: Kind,
    id: NodeId<Kind> | null | undefined,
  ): NodeId<Kind> | null
  /** Of several kinds: the caller vouches for them. */
  anyNode(id: NodeId | undefined): NodeId
  nullableAnyNode(id: NodeId | null | undefined): NodeId | null

  string(value: string | undefined): string
  nullableString(value: string | null | undefined): string | null
  /** One that is often the same as another, which is known already. */
  stringLike(other: string, value: string | undefined): string
  boolean(value: boolean | undefined): boolean
  nullableNumber(value: number | null | undefined): number | null
  oneOf<Value extends string>(values: readonly Value[], value: Value | undefined): Value
  nullableOneOf<Value extends string>(
    values: readonly Value[],
    value: Value | null | undefined,
  ): Value | null

  nullable<Value>(description: Description<Value>, value: Value | null | undefined): Value | null
  list<Item>(description: Description<Item>, values: readonly Item[] | undefined): readonly Item[]
  /** One that can have hundreds of items: see {@link LongList}. */
  longList<Item>(
    description: Description<Item>,
    values: readonly Item[] | undefined,
  ): LongList<Item>

  span(value: Span | undefined): Span
  provenance(value: Provenance | undefined): Provenance
  dates(value: Dates | undefined): Dates
  /** 64 lower-case hexadecimal digits. */
  sha256(value: string | undefined): string
  /** `[start, end)` each, in order. */
  ranges(
    values: readonly (readonly [number, number])[] | undefined,
  ): readonly (readonly [number, number])[]
  /** The text of the article whose record it is, read when it is first asked for. */
  text(value: string | undefined): () => string
  /** What stands last in the record of an article, read all at once when it is first asked for. It is written as if only the article came before it. */
  rest<Value>(description: Description<Value>, value: Value | undefined): () => Value
}

/** A list whose items, where they are many, are read only when somebody looks at them. */
export interface LongList<Item> {
  /** Empty where they are to be read later. */
  readonly now: readonly Item[]
  /** Null where they are all there. */
  readonly later: (() => readonly Item[]) | null
}

/** The record; lists whose items are to be read later are read when the field is first looked at. */
export function withLongLists<Item extends object>(
  record: Item,
  lists: { readonly [Name in keyof Item]?: LongList<unknown> },
): Item {
  for (const name in lists) {
    const later = lists[name]?.later ?? null
    if (later !== null) readLater(record, name, later)
  }
  return record
}

/** The field is enumerable and holds a plain list after it was read. */
export function readLater<Item extends object>(
  record: Item,
  name: keyof Item,
  read: () => readonly unknown[],
): void {
  Object.defineProperty(record, name, {
    get: () => {
      const value = read()
      Object.defineProperty(record, name, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      })
      return value
    },
    enumerable: true,
    configurable: true,
  })
}

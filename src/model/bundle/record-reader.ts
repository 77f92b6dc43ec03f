/**
 * Reads the values of records: the coder of the other direction, see `record-writer.ts`. It reads the
 * bytes of one kind of records and is used again for each. What it reads is checked: a number that
 * stands for nothing, a list longer than its bytes or a record that ends elsewhere is an error.
 */
import { once } from '../once.ts'
import type { ArticleId, NodeId } from '../node-id.ts'
import type { Provenance, Span } from '../records.ts'
import { provenanceStatuses, type NodeKind } from '../vocabulary.ts'
import type { Coder, Dates, Description, LongList } from './coder.ts'
import { readLater } from './coder.ts'
import { damaged } from './damaged.ts'
import {
  dateForms,
  datesOf,
  epochOfDates,
  isoDate,
  maxDay,
  minDay,
  otherDates,
} from './dates-form.ts'
import { decodeText } from './decode-text.ts'
import { describeSpan } from './describe-values.ts'
import { longListLength } from './long-list-length.ts'
import {
  evidenceShift,
  lastSpanEvidence,
  noEvidence,
  noteBit,
  oneSpanEvidence,
  sameProvenance,
} from './provenance-form.ts'
import { inlineMode, passageJoint, passageMode, tableMode } from './string-form.ts'
import type { TextList } from './text-list.ts'

/** What all records of a bundle have in common. */
export interface ReaderContext {
  /** How many nodes there are of a kind, and of all. */
  readonly countOf: (kind: NodeKind) => number
  readonly size: number
  readonly numberAt: (kind: NodeKind, ordinal: number) => number
  readonly idOf: (number: number) => NodeId
  /** Ids that are the ids of no record. */
  readonly foreignIds: TextList
  readonly strings: TextList
  readonly texts: TextList
}

const noArticle = -1
const noSpan: Span = { article: '' as ArticleId, start: 0, end: 0 }
const noProvenance: Provenance = { status: 'REFERENCE_DATA', evidence: [], note: null }
const noSpans: readonly Span[] = []

export class RecordReader implements Coder {
  readonly #context: ReaderContext
  readonly #name: string
  readonly #bytes: Uint8Array
  readonly #articleCount: number
  readonly #firstArticle: number
  #position = 0
  #end = 0
  #place = 0
  /** The place of the article at hand; below -1 that of one without a record. */
  #article = noArticle
  #articleId = '' as ArticleId
  #spanStart = 0
  #span = noSpan
  #passageEnd = 0
  #provenance = noProvenance
  #number = 0

  /** @param name Of the section with the bytes, for messages. */
  constructor(context: ReaderContext, name: string, bytes: Uint8Array) {
    this.#context = context
    this.#name = name
    this.#bytes = bytes
    this.#articleCount = context.countOf('ARTICLE')
    this.#firstArticle = context.numberAt('ARTICLE', 0)
  }

  /**
   * Reads the record at a place of its list.
   * @param number That of the node whose record it is; of other records it is not used.
   */
  read<Item>(
    description: Description<Item>,
    place: number,
    number: number,
    start: number,
    end: number,
  ): Item {
    if (!(start <= end && end <= this.#bytes.length)) throw damaged(this.#name, place)
    this.begin(place, start, end)
    this.#number = number
    const item = description(this, undefined)
    this.finish()
    return item
  }

  /** Goes to a stretch of bytes, with nothing before it. */
  begin(place: number, start: number, end: number): void {
    this.#place = place
    this.#position = start
    this.#end = end
    this.#article = noArticle
    this.#spanStart = 0
    this.#span = noSpan
    this.#passageEnd = 0
    this.#provenance = noProvenance
  }

  get position(): number {
    return this.#position
  }

  /** Goes on as if a span in an article had just been read. */
  after(article: number, span: Span): void {
    this.#article = article
    this.#articleId = span.article
    this.#spanStart = span.start
    this.#span = span
    this.#passageEnd = 0
  }

  /** Makes sure that all of the stretch was read and nothing beyond it. */
  finish(): void {
    if (this.#position !== this.#end) throw this.#damaged()
  }

  #damaged(cause?: unknown): Error {
    return damaged(this.#name, this.#place, cause)
  }

  get id(): NodeId {
    return this.#context.idOf(this.#number)
  }

  get slug(): string {
    const id = this.#context.idOf(this.#number)
    return id.slice(id.indexOf(':') + 1)
  }

  byte(): number {
    const byte = this.#bytes[this.#position] ?? 0
    this.#position += 1
    return byte
  }

  varint(): number {
    const bytes = this.#bytes
    let byte = bytes[this.#position] ?? 0
    this.#position += 1
    if (byte < 128) return byte
    let value = byte & 127
    for (let shift = 7; shift < 35; shift += 7) {
      byte = bytes[this.#position] ?? 0
      this.#position += 1
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
    }
    throw this.#damaged()
  }

  signed(): number {
    const value = this.varint()
    return value & 1 ? -(value >>> 1) - 1 : value >>> 1
  }

  article(): ArticleId {
    const place = this.articlePlace()
    if (place !== this.#article) {
      this.#article = place
      this.#articleId = this.articleAt(place)
      this.#spanStart = 0
      this.#passageEnd = 0
    }
    return this.#articleId
  }

  /** As `article`, but gives its place, below -1 for the id of nothing, and leaves the article at hand as it is. */
  articlePlace(): number {
    const value = this.varint()
    if (value === 0) return noArticle - 1 - this.varint()
    if (value > this.#articleCount) throw this.#damaged()
    return value - 1
  }

  articleAt(place: number): ArticleId {
    const id =
      place < 0
        ? this.foreignId(noArticle - 1 - place)
        : this.#context.idOf(this.#firstArticle + place)
    return id as ArticleId
  }

  ownArticle(): ArticleId {
    const id = this.id as ArticleId
    this.#article = this.#number - this.#firstArticle
    this.#articleId = id
    this.#spanStart = 0
    this.#passageEnd = 0
    return id
  }

  node<Kind extends NodeKind>(kind: Kind): NodeId<Kind> {
    return this.#nodeOfKind(kind, this.varint())
  }

  nullableNode<Kind extends NodeKind>(kind: Kind): NodeId<Kind> | null {
    const value = this.varint()
    return value === 0 ? null : this.#nodeOfKind(kind, value - 1)
  }

  #nodeOfKind<Kind extends NodeKind>(kind: Kind, value: number): NodeId<Kind> {
    if (value === 0) return this.foreignId(this.varint()) as NodeId<Kind>
    if (value > this.#context.countOf(kind)) throw this.#damaged()
    return this.#context.idOf(this.#context.numberAt(kind, value - 1)) as NodeId<Kind>
  }

  anyNode(): NodeId {
    return this.#anyNode(this.varint())
  }

  nullableAnyNode(): NodeId | null {
    const value = this.varint()
    return value === 0 ? null : this.#anyNode(value - 1)
  }

  #anyNode(value: number): NodeId {
    if (value === 0) return this.foreignId(this.varint())
    if (value > this.#context.size) throw this.#damaged()
    return this.#context.idOf(value - 1)
  }

  foreignId(place: number): NodeId {
    if (place >= this.#context.foreignIds.length) throw this.#damaged()
    return this.#context.foreignIds.keptAt(place) as NodeId
  }

  string(): string {
    return this.#string(this.varint(), null)
  }

  nullableString(): string | null {
    const head = this.varint()
    return head === 0 ? null : this.#string(head, null)
  }

  stringLike(other: string): string {
    return this.#string(this.varint(), other)
  }

  #string(head: number, other: string | null): string {
    if (head === 0) throw this.#damaged()
    const value = (head - 1) >>> 2
    switch ((head - 1) & 3) {
      case inlineMode: {
        const start = this.#position
        if (value > this.#end - start) throw this.#damaged()
        this.#position = start + value
        return this.#decode(this.#bytes, start, start + value)
      }
      case tableMode:
        if (value >= this.#context.strings.length) throw this.#damaged()
        return this.#context.strings.keptAt(value)
      case passageMode:
        return this.#passage(value)
      default:
        return value === 0 ? this.#known(other) : this.#passages(value)
    }
  }

  #known(other: string | null): string {
    if (other === null) throw this.#damaged()
    return other
  }

  #passage(length: number): string {
    if (this.#article < 0) throw this.#damaged()
    const { texts } = this.#context
    const textStart = texts.startOf(this.#article)
    const start = textStart + this.#passageEnd + this.signed()
    const end = start + length
    if (start < textStart || end > texts.endOf(this.#article)) throw this.#damaged()
    this.#passageEnd = end - textStart
    return this.#decode(texts.bytes, start, end)
  }

  #passages(count: number): string {
    this.#checkCount(count)
    const parts: string[] = []
    for (let part = 0; part < count; part += 1) parts.push(this.#passage(this.varint()))
    return parts.join(passageJoint)
  }

  #decode(bytes: Uint8Array, start: number, end: number): string {
    try {
      return decodeText(bytes, start, end)
    } catch (error) {
      throw this.#damaged(error)
    }
  }

  boolean(): boolean {
    const byte = this.byte()
    if (byte > 1) throw this.#damaged()
    return byte === 1
  }

  nullableNumber(): number | null {
    const value = this.varint()
    if (value === 0) return null
    if (value > 1) return value - 2
    const start = this.#position
    if (this.#end - start < 8) throw this.#damaged()
    this.#position += 8
    const bytes = this.#bytes
    return new DataView(bytes.buffer, bytes.byteOffset + start, 8).getFloat64(0, true)
  }

  oneOf<Value extends string>(values: readonly Value[]): Value {
    const value = values[this.byte()]
    if (value === undefined) throw this.#damaged()
    return value
  }

  nullableOneOf<Value extends string>(values: readonly Value[]): Value | null {
    const byte = this.byte()
    if (byte === 0) return null
    const value = values[byte - 1]
    if (value === undefined) throw this.#damaged()
    return value
  }

  nullable<Value>(description: Description<Value>): Value | null {
    return this.boolean() ? description(this, undefined) : null
  }

  list<Item>(description: Description<Item>): readonly Item[] {
    return this.#items(description, this.varint())
  }

  /** Each item takes a byte at least. */
  #checkCount(count: number): void {
    if (count > this.#end - this.#position) throw this.#damaged()
  }

  #items<Item>(description: Description<Item>, count: number): readonly Item[] {
    this.#checkCount(count)
    const items: Item[] = []
    for (let item = 0; item < count; item += 1) items.push(description(this, undefined))
    return items
  }

  longList<Item>(description: Description<Item>): LongList<Item> {
    const count = this.varint()
    if (count <= longListLength) return { now: this.#items(description, count), later: null }
    const length = this.varint()
    const start = this.#position
    if (length > this.#end - start) throw this.#damaged()
    this.#position = start + length
    return { now: [], later: this.#later(description, count, start, start + length) }
  }

  #later<Item>(
    description: Description<Item>,
    count: number,
    start: number,
    end: number,
  ): () => readonly Item[] {
    const place = this.#place
    return () => {
      this.begin(place, start, end)
      const items = this.#items(description, count)
      this.finish()
      return items
    }
  }

  span(): Span {
    const value = this.varint()
    if (value & 1) this.article()
    else if (this.#article === noArticle) throw this.#damaged()
    const start = this.#spanStart + this.signed()
    this.#spanStart = start
    const span = { article: this.#articleId, start, end: start + (value >>> 1) }
    this.#span = span
    return span
  }

  provenance(): Provenance {
    const head = this.byte()
    if (head === sameProvenance) return this.#provenance
    const status = provenanceStatuses[head & 3]
    if (head > sameProvenance || status === undefined) throw this.#damaged()
    const note = head & noteBit ? this.string() : null
    let provenance: Provenance
    switch (head >>> evidenceShift) {
      case noEvidence:
        provenance = { status, evidence: noSpans, note }
        break
      case lastSpanEvidence:
        provenance = { status, evidence: [this.#span], note }
        break
      case oneSpanEvidence:
        provenance = { status, evidence: [this.span()], note }
        break
      default: {
        const { now, later } = this.longList(describeSpan)
        provenance = { status, evidence: now, note }
        if (later !== null) readLater(provenance, 'evidence', later)
      }
    }
    this.#provenance = provenance
    return provenance
  }

  dates(): Dates {
    const form = this.byte()
    if (form !== otherDates) {
      const name = dateForms[form]
      if (name === undefined) throw this.#damaged()
      return datesOf(name, this.#day())
    }
    return { edtf: this.string(), earliest: this.#nullableDate(), latest: this.#nullableDate() }
  }

  #nullableDate(): string | null {
    switch (this.byte()) {
      case 0:
        return null
      case 1:
        return isoDate(this.#day())
      case 2:
        return this.string()
      default:
        throw this.#damaged()
    }
  }

  #day(): number {
    const day = this.signed() + epochOfDates
    if (day < minDay || day > maxDay) throw this.#damaged()
    return day
  }

  sha256(): string {
    const start = this.#position
    if (this.#end - start < 32) throw this.#damaged()
    this.#position = start + 32
    let hex = ''
    for (let place = start; place < start + 32; place += 1) {
      hex += hexOfByte[this.#bytes[place] ?? 0] ?? ''
    }
    return hex
  }

  ranges(): readonly (readonly [number, number])[] {
    const count = this.varint()
    this.#checkCount(count)
    const ranges: (readonly [number, number])[] = []
    let start = 0
    for (let range = 0; range < count; range += 1) {
      const value = this.varint()
      if (value & 1) start += this.signed()
      const end = start + (value >>> 1)
      ranges.push([start, end])
      start = end + 1
    }
    return ranges
  }

  text(): () => string {
    const { texts } = this.#context
    const place = this.#number - this.#firstArticle
    return once(() => texts.at(place))
  }

  rest<Value>(description: Description<Value>): () => Value {
    const place = this.#place
    const number = this.#number
    const start = this.#position
    const end = this.#end
    this.#position = end
    return once(() => {
      this.begin(place, start, end)
      this.#number = number
      this.ownArticle()
      const value = description(this, undefined)
      this.finish()
      return value
    })
  }
}

const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

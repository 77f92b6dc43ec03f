/** Writes the values of records: the coder of one direction. See `record-reader.ts` for the other. */
import type { ArticleId, NodeId } from '../node-id.ts'
import type { NodeNumbers } from '../node-numbers.ts'
import type { Provenance, Span } from '../records.ts'
import { provenanceStatuses, type NodeKind } from '../vocabulary.ts'
import { binaryOf, ByteWriter, varintLength } from './byte-writer.ts'
import type { Coder, Dates, Description, LongList } from './coder.ts'
import { dateForms, dayOf, formOf, otherDates, epochOfDates } from './dates-form.ts'
import { describeSpan } from './describe-values.ts'
import { longListLength } from './long-list-length.ts'
import {
  evidenceShift,
  lastSpanEvidence,
  noEvidence,
  noteBit,
  oneSpanEvidence,
  sameProvenance,
  severalSpansEvidence,
} from './provenance-form.ts'
import { inlineMode, passageJoint, passageMode, specialMode, tableMode } from './string-form.ts'

/** What all records of a corpus have in common. */
export interface WriterContext {
  readonly numbers: NodeNumbers
  /** The number of an id that is the id of no record; one that is new gets the next. */
  readonly foreignOf: (id: NodeId) => number
  /** One character for each byte of the UTF-8 text of an article. */
  readonly textOf: (ordinal: number) => string
  /** The place of a string in the table of strings, undefined where it is not there. */
  readonly placeOf: (string: string) => number | undefined
  /** Told of each string that had to be written in full. */
  readonly onInline: (string: string) => void
}

interface Passage {
  readonly start: number
  readonly length: number
}

/** Where the writer is in the record: what the next values are written against. */
interface State {
  /** The article at hand. */
  article: string
  /** One character a byte; null where the article has no record. */
  text: string | null
  spanStart: number
  span: Span | null
  passageEnd: number
  provenance: Provenance | null
}

const startState: Readonly<State> = {
  article: '',
  text: null,
  spanStart: 0,
  span: null,
  passageEnd: 0,
  provenance: null,
}

export class RecordWriter implements Coder {
  readonly out = new ByteWriter()
  readonly #context: WriterContext
  #state: State = { ...startState }
  id = '' as NodeId
  slug = ''

  constructor(context: WriterContext) {
    this.#context = context
  }

  /** Begins a record, with nothing before it. */
  begin(id: NodeId, slug: string): void {
    this.id = id
    this.slug = slug
    this.#state = { ...startState }
  }

  /** Goes on as if a span had just been written. */
  after(span: Span): void {
    this.#setArticle(span.article)
    this.#state.spanStart = span.start
    this.#state.span = span
  }

  article(id: ArticleId | undefined): ArticleId {
    const given = this.node('ARTICLE', id)
    if (given !== this.#state.article) this.#setArticle(given)
    return given
  }

  ownArticle(): ArticleId {
    this.#setArticle(this.id)
    return this.id as ArticleId
  }

  #setArticle(article: NodeId): void {
    const ordinal = this.#ordinalOf('ARTICLE', article)
    this.#state.article = article
    this.#state.text = ordinal === null ? null : this.#context.textOf(ordinal)
    this.#state.spanStart = 0
    this.#state.passageEnd = 0
  }

  node<Kind extends NodeKind>(kind: Kind, id: NodeId<Kind> | undefined): NodeId<Kind> {
    const given = written(id)
    this.#nodeNumber(this.#ordinalOf(kind, given), given, 0)
    return given
  }

  nullableNode<Kind extends NodeKind>(
    kind: Kind,
    id: NodeId<Kind> | null | undefined,
  ): NodeId<Kind> | null {
    const given = written(id)
    if (given === null) this.out.varint(0)
    else this.#nodeNumber(this.#ordinalOf(kind, given), given, 1)
    return given
  }

  anyNode(id: NodeId | undefined): NodeId {
    const given = written(id)
    this.#nodeNumber(this.#context.numbers.numberOf(given), given, 0)
    return given
  }

  nullableAnyNode(id: NodeId | null | undefined): NodeId | null {
    const given = written(id)
    if (given === null) this.out.varint(0)
    else this.#nodeNumber(this.#context.numbers.numberOf(given), given, 1)
    return given
  }

  #ordinalOf(kind: NodeKind, id: NodeId): number | null {
    const { numbers } = this.#context
    const number = numbers.numberOf(id)
    return number === null || numbers.kindOf(number) !== kind ? null : numbers.ordinalOf(number)
  }

  /** `first` stands for an id of nothing, whose own number follows. */
  #nodeNumber(number: number | null, id: NodeId, first: number): void {
    if (number === null) {
      this.out.varint(first)
      this.out.varint(this.#context.foreignOf(id))
    } else {
      this.out.varint(number + first + 1)
    }
  }

  string(value: string | undefined): string {
    const given = written(value)
    const bytes = binaryOf(given)
    const { text, passageEnd } = this.#state
    const place = this.#context.placeOf(given)
    const passages = text === null ? null : findPassages(text, given, bytes, passageEnd)
    const inTable = place === undefined ? Infinity : varintLength(headOf(place, tableMode))
    const inline = bytes.length + varintLength(headOf(bytes.length, inlineMode))
    const asPassages = passages === null ? Infinity : passagesCost(passages, passageEnd)
    if (passages !== null && asPassages < Math.min(inTable, inline)) {
      this.#passages(passages)
    } else if (place !== undefined && inTable < inline) {
      this.#stringHead(place, tableMode)
    } else {
      this.#context.onInline(given)
      this.#stringHead(bytes.length, inlineMode)
      this.out.binary(bytes)
    }
    return given
  }

  nullableString(value: string | null | undefined): string | null {
    const given = written(value)
    if (given === null) this.out.varint(0)
    else this.string(given)
    return given
  }

  stringLike(other: string, value: string | undefined): string {
    const given = written(value)
    if (given === other) this.#stringHead(0, specialMode)
    else this.string(given)
    return given
  }

  #stringHead(value: number, mode: number): void {
    this.out.varint(headOf(value, mode))
  }

  #passages(passages: readonly Passage[]): void {
    const [first] = passages
    const isOne = passages.length === 1 && first !== undefined
    this.#stringHead(isOne ? first.length : passages.length, isOne ? passageMode : specialMode)
    for (const { start, length } of passages) {
      if (!isOne) this.out.varint(length)
      this.out.signed(start - this.#state.passageEnd)
      this.#state.passageEnd = start + length
    }
  }

  boolean(value: boolean | undefined): boolean {
    const given = written(value)
    this.out.byte(given ? 1 : 0)
    return given
  }

  nullableNumber(value: number | null | undefined): number | null {
    const given = written(value)
    if (given === null) {
      this.out.varint(0)
    } else if (Number.isInteger(given) && given >= 0 && given < 2 ** 31 && !Object.is(given, -0)) {
      this.out.varint(given + 2)
    } else {
      this.out.varint(1)
      this.out.float64(given)
    }
    return given
  }

  oneOf<Value extends string>(values: readonly Value[], value: Value | undefined): Value {
    const given = written(value)
    this.out.byte(placeIn(values, given))
    return given
  }

  nullableOneOf<Value extends string>(
    values: readonly Value[],
    value: Value | null | undefined,
  ): Value | null {
    const given = written(value)
    this.out.byte(given === null ? 0 : placeIn(values, given) + 1)
    return given
  }

  nullable<Value>(description: Description<Value>, value: Value | null | undefined): Value | null {
    const given = written(value)
    this.out.byte(given === null ? 0 : 1)
    if (given !== null) description(this, given)
    return given
  }

  list<Item>(description: Description<Item>, values: readonly Item[] | undefined): readonly Item[] {
    const given = written(values)
    this.out.varint(given.length)
    for (const item of given) description(this, item)
    return given
  }

  longList<Item>(
    description: Description<Item>,
    values: readonly Item[] | undefined,
  ): LongList<Item> {
    const given = written(values)
    if (given.length <= longListLength) {
      return { now: this.list(description, given), later: null }
    }
    this.out.varint(given.length)
    const before = this.#state
    this.#state = { ...startState }
    const start = this.out.length
    for (const item of given) description(this, item)
    this.out.insertVarint(start, this.out.length - start)
    this.#state = before
    return { now: given, later: null }
  }

  span(value: Span | undefined): Span {
    const given = written(value)
    const { article, start, end } = given
    const isHere = article === this.#state.article
    this.out.varint((end - start) * 2 + (isHere ? 0 : 1))
    if (!isHere) this.article(article)
    this.out.signed(start - this.#state.spanStart)
    this.#state.spanStart = start
    this.#state.span = given
    return given
  }

  provenance(value: Provenance | undefined): Provenance {
    const given = written(value)
    const { status, evidence, note } = given
    const { span, provenance } = this.#state
    if (provenance !== null && isSameProvenance(provenance, given)) {
      this.out.byte(sameProvenance)
      return given
    }
    const [first] = evidence
    const form =
      first === undefined
        ? noEvidence
        : evidence.length > 1
          ? severalSpansEvidence
          : span !== null && isSameSpan(span, first)
            ? lastSpanEvidence
            : oneSpanEvidence
    this.out.byte(
      placeIn(provenanceStatuses, status) | (note === null ? 0 : noteBit) | (form << evidenceShift),
    )
    if (note !== null) this.string(note)
    if (form === oneSpanEvidence) this.span(first)
    if (form === severalSpansEvidence) this.longList(describeSpan, evidence)
    this.#state.provenance = given
    return given
  }

  dates(value: Dates | undefined): Dates {
    const given = written(value)
    const found = formOf(given)
    if (found !== null) {
      const [form, day] = found
      this.out.byte(placeIn(dateForms, form))
      this.out.signed(day - epochOfDates)
      return given
    }
    this.out.byte(otherDates)
    this.string(given.edtf)
    this.#nullableDate(given.earliest)
    this.#nullableDate(given.latest)
    return given
  }

  #nullableDate(date: string | null): void {
    const day = date === null ? null : dayOf(date)
    if (date === null) {
      this.out.byte(0)
    } else if (day === null) {
      this.out.byte(2)
      this.string(date)
    } else {
      this.out.byte(1)
      this.out.signed(day - epochOfDates)
    }
  }

  sha256(value: string | undefined): string {
    const given = written(value)
    if (!/^[0-9a-f]{64}$/.test(given)) {
      throw new Error(
        `Cannot encode the hash ${JSON.stringify(given)}: expected 64 lower-case hexadecimal digits`,
      )
    }
    for (let place = 0; place < 64; place += 2) {
      this.out.byte(Number.parseInt(given.slice(place, place + 2), 16))
    }
    return given
  }

  ranges(
    values: readonly (readonly [number, number])[] | undefined,
  ): readonly (readonly [number, number])[] {
    const given = written(values)
    this.out.varint(given.length)
    let next = 0
    for (const [start, end] of given) {
      this.out.varint((end - start) * 2 + (start === next ? 0 : 1))
      if (start !== next) this.out.signed(start - next)
      next = end + 1
    }
    return given
  }

  /** Stands in the list of texts, at the place of the article. */
  text(value: string | undefined): () => string {
    const given = written(value)
    return () => given
  }

  rest<Value>(description: Description<Value>, value: Value | undefined): () => Value {
    const given = written(value)
    this.begin(this.id, this.slug)
    this.ownArticle()
    description(this, given)
    return () => given
  }
}

function headOf(value: number, mode: number): number {
  return 1 + value * 4 + mode
}

/** What a description hands over when writing. */
function written<Value>(value: Value | undefined): Value {
  if (value === undefined)
    throw new Error('Cannot encode a record: expected a value, got undefined')
  return value
}

/** @throws {Error} for a value that is not in the vocabulary. */
export function placeIn<Value extends string>(values: readonly Value[], value: Value): number {
  const place = values.indexOf(value)
  if (place === -1) {
    throw new Error(`Cannot encode ${JSON.stringify(value)}: expected one of ${values.join(', ')}`)
  }
  return place
}

/** Where the parts of a string stand in a text, both given as one character a byte; null where one does not. */
function findPassages(
  text: string,
  string: string,
  bytes: string,
  from: number,
): readonly Passage[] | null {
  const whole = findPassage(text, bytes, from)
  if (whole !== null) return [whole]
  const parts = string.split(passageJoint)
  if (parts.length < 2) return null
  const passages: Passage[] = []
  let end = from
  for (const part of parts) {
    const passage = findPassage(text, binaryOf(part), end)
    if (passage === null) return null
    passages.push(passage)
    end = passage.start + passage.length
  }
  return passages
}

/** The occurrence that is nearest to `from`. */
function findPassage(text: string, part: string, from: number): Passage | null {
  const { length } = part
  if (length === 0) return null
  const after = text.indexOf(part, from)
  const before = text.lastIndexOf(part, from)
  if (after === -1 && before === -1) return null
  const isAfter = before === -1 || (after !== -1 && after - from <= from - before)
  return { start: isAfter ? after : before, length }
}

function passagesCost(passages: readonly Passage[], from: number): number {
  let cost = passages.length === 1 ? 0 : 1
  let end = from
  for (const { start, length } of passages) {
    cost += varintLength(headOf(length, passageMode)) + varintLength(Math.abs(start - end) * 2)
    end = start + length
  }
  return cost
}

function isSameSpan(one: Span, other: Span): boolean {
  return one.article === other.article && one.start === other.start && one.end === other.end
}

function isSameProvenance(one: Provenance, other: Provenance): boolean {
  return (
    one.status === other.status &&
    one.note === other.note &&
    one.evidence.length === other.evidence.length &&
    one.evidence.every((span, place) => {
      const match = other.evidence[place]
      return match !== undefined && isSameSpan(span, match)
    })
  )
}

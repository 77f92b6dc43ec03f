/**
 * Writes the text of one article and its annotation side by side: what is written comes back as a
 * span, spans stand in the annotation where passages do, and at the end each becomes a quotation that
 * occurs once.
 */
import type { Actor } from './cast.ts'
import { quoteSpan, Span } from './quote-span.ts'
import type { Place } from './places.ts'

/** What an annotation may hold in the place of a passage. */
export type Annotation = { [key: string]: unknown }

interface Mentioned<Entity> {
  readonly entity: Entity
  readonly mentions: unknown[]
  readonly fields: Annotation
}

/** A mention, a time expression: a quotation with more beside it. */
class Quotation {
  readonly span: Span
  readonly more: Annotation

  constructor(span: Span, more: Annotation) {
    this.span = span
    this.more = more
  }
}

export class ArticleWriter {
  readonly actors = new Map<string, Mentioned<Actor>>()
  readonly places = new Map<string, Mentioned<Place>>()
  readonly events: { [slug: string]: Annotation } = {}
  readonly statements: { [slug: string]: Annotation } = {}
  readonly times: unknown[] = []
  readonly #paragraphs: string[] = []
  #current = ''

  /** UTF-16 units of the text so far. */
  get length(): number {
    return this.#paragraphs.reduce((sum, { length }) => sum + length + 1, this.#current.length)
  }

  write(words: string): Span {
    const start = this.#current.length
    this.#current += words
    return new Span(this.#paragraphs.length + 1, start, this.#current.length)
  }

  /** A comma, unless there is one. */
  writeComma(): void {
    if (!this.#current.endsWith(',')) this.write(',')
  }

  endParagraph(): void {
    const paragraph = this.#current.trim()
    if (paragraph !== '') this.#paragraphs.push(paragraph)
    this.#current = ''
  }

  /** Where the next word will stand, for {@link since}. */
  here(): number {
    return this.#current.length
  }

  /** What has been written in this paragraph since then, without white space at its ends. */
  since(start: number): Span {
    const words = this.#current.slice(start)
    const before = words.length - words.trimStart().length
    return new Span(this.#paragraphs.length + 1, start + before, start + words.trimEnd().length)
  }

  actor(actor: Actor, words: string, form = 'NAME', claim: Annotation = {}): Span {
    const span = this.write(words)
    this.mention(actor, span, form, claim)
    return span
  }

  /** Of words that are written already. */
  mention(actor: Actor, span: Span, form = 'NAME', claim: Annotation = {}): void {
    this.#actorEntry(actor).mentions.push(quotation(span, form, claim))
  }

  place(place: Place, words = place.name, form = 'NAME'): Span {
    const span = this.write(words)
    this.#placeEntry(place).mentions.push(quotation(span, form, {}))
    return span
  }

  /** Of an event: words that are written already, where a mention is wanted. */
  quotation(span: Span, more: Annotation): unknown {
    return new Quotation(span, more)
  }

  /** A time in words. */
  time(words: string, more: Annotation): Span {
    const span = this.write(words)
    this.times.push(new Quotation(span, more))
    return span
  }

  isMentioned({ slug }: Actor): boolean {
    return this.actors.has(slug)
  }

  /** What the article says of it beside mentioning it; what it has said first stays. */
  describeActor(actor: Actor, fields: Annotation): void {
    const entry = this.#actorEntry(actor)
    Object.assign(entry.fields, { ...fields, ...entry.fields })
  }

  describePlace(place: Place, fields: Annotation): void {
    const entry = this.#placeEntry(place)
    Object.assign(entry.fields, { ...fields, ...entry.fields })
  }

  /** The text, and the annotation with `head` before it. */
  finish(head: Annotation): { readonly text: string; readonly annotation: unknown } {
    this.endParagraph()
    const text = this.#paragraphs.join('\n')
    const entries = <Entity>(from: ReadonlyMap<string, Mentioned<Entity>>): Annotation =>
      Object.fromEntries(
        [...from].map(([slug, { mentions, fields }]) => [slug, { mentions, ...fields }]),
      )
    const annotation = {
      ...head,
      timeExpressions: this.times,
      actors: entries(this.actors),
      locations: entries(this.places),
      events: this.events,
      statements: this.statements,
    }
    return { text, annotation: resolve(annotation, text, new Map()) }
  }

  #actorEntry(actor: Actor): Mentioned<Actor> {
    const entry = this.actors.get(actor.slug) ?? { entity: actor, mentions: [], fields: {} }
    this.actors.set(actor.slug, entry)
    return entry
  }

  #placeEntry(place: Place): Mentioned<Place> {
    const entry = this.places.get(place.slug) ?? { entity: place, mentions: [], fields: {} }
    this.places.set(place.slug, entry)
    return entry
  }
}

function quotation(span: Span, form: string, claim: Annotation): Quotation {
  return new Quotation(span, { ...(form === 'NAME' ? {} : { form }), ...claim })
}

/** The annotation with quotations in the place of spans. */
function resolve(value: unknown, text: string, known: Map<string, object | string>): unknown {
  if (value instanceof Span) {
    const key = `${value.paragraph} ${value.start} ${value.end}`
    const quote = known.get(key) ?? quoteSpan(text, value)
    known.set(key, quote)
    return quote
  }
  if (value instanceof Quotation) {
    const quote = resolve(value.span, text, known)
    const more = resolve(value.more, text, known) as Annotation
    if (typeof quote !== 'string') return { ...(quote as object), ...more }
    return Object.keys(more).length === 0 ? quote : { quote, ...more }
  }
  if (Array.isArray(value)) return value.map((item) => resolve(item, text, known))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, resolve(inner, text, known)]),
  )
}

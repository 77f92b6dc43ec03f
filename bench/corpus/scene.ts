/** What the pieces of one article share: the writer, the story, and how somebody is brought in. */
import { ArticleWriter, type Annotation } from './article-writer.ts'
import { type Actor, type Cast, demonymOf } from './cast.ts'
import type { Place } from './places.ts'
import type { Span } from './quote-span.ts'
import { Random } from './random.ts'
import type { Story } from './story.ts'

/** A statement that later articles of the story may answer. */
export interface Answerable {
  readonly slug: string
  readonly speaker: Actor
  readonly words: string
}

export class Scene {
  readonly writer = new ArticleWriter()
  readonly seed: number
  readonly number: number
  readonly random: Random
  readonly cast: Cast
  readonly story: Story
  /** Of publication. */
  readonly day: number
  /** Of an earlier article of the story. */
  readonly earlier: Answerable | null
  /** Of this article. */
  said: Answerable | null = null
  /** Whether the words of the earlier article stand in this one. */
  hasRepeated = false
  #statements = 0

  constructor(given: Pick<Scene, 'seed' | 'number' | 'cast' | 'story' | 'day' | 'earlier'>) {
    this.seed = given.seed
    this.number = given.number
    this.cast = given.cast
    this.story = given.story
    this.day = given.day
    this.earlier = given.earlier
    this.random = new Random(given.seed, 'article', given.number)
  }

  /** The slug, which no other article has. */
  statement(speaker: Actor | null, verb: string, content: Annotation): string {
    this.#statements += 1
    const slug = `${speaker?.slug ?? 'somebody'}-${verb}-${this.number}-${this.#statements}`
    const label = `${speaker?.name ?? 'Somebody'} ${verb} (${this.number})`
    this.writer.statements[slug] = { label, speaker: speaker?.slug, ...content }
    return slug
  }

  event(name: string): string {
    return `${this.story.facility.slug}-${name}`
  }

  /** Writes the name; at first with what introduces it, a comma last where more is to come. */
  introduce(actor: Actor, place: 'start' | 'middle' = 'middle'): Span {
    const { writer } = this
    const isNew = !writer.isMentioned(actor)
    if (actor.kind === 'PERSON') return isNew ? this.#introducePerson(actor) : this.#again(actor)
    if (actor.kind === 'STATE') return this.#state(actor)
    const article = place === 'start' ? 'The' : 'the'
    if (actor.kind === 'GROUP') {
      return isNew
        ? this.#introduceGroup(actor, place)
        : writer.actor(actor, `${article} ${actor.short}`, 'DESCRIPTION')
    }
    if (isNew) return this.#introduceOrganization(actor, article)
    const isShort = this.random.chance(0.6)
    return isShort
      ? writer.actor(actor, actor.short)
      : writer.actor(actor, `${article} ${actor.name}`)
  }

  /** What the article calls the place, with where it lies where only articles say so. */
  situate(place: Place): Span {
    const { writer } = this
    const span = writer.place(place, this.#spelling(place))
    const { parent } = place
    if (parent === null || place.kind !== 'FACILITY') return span
    writer.write(' in ')
    const inner = writer.place(parent, this.#spelling(parent))
    writer.describePlace(place, {
      containedIn: { location: parent.slug, evidence: [span, inner] },
    })
    return span
  }

  #spelling({ name, aliases: [alias] }: Place): string {
    return alias !== undefined && this.random.chance(0.3) ? alias : name
  }

  #again(actor: Actor): Span {
    return this.writer.actor(actor, actor.short)
  }

  #state(actor: Actor): Span {
    const { writer, random } = this
    if (actor.capital === null || !random.chance(0.2)) return writer.actor(actor, actor.name)
    return writer.actor(actor, actor.capital.name, 'METONYM', {
      status: 'INFERRED',
      note: `The city stands for the government of ${actor.name}.`,
    })
  }

  #introducePerson(actor: Actor): Span {
    const { writer, random } = this
    const start = writer.here()
    const isPlain = actor.aliases.length > 1 && random.chance(0.3)
    const name = writer.actor(actor, (isPlain ? actor.aliases[1] : undefined) ?? actor.name)
    const { within } = actor
    if (within === null || !random.chance(0.75)) return name
    writer.write(', ')
    const described = writer.here()
    if (within.kind === 'STATE') writer.actor(within, within.name)
    else this.introduceBriefly(within)
    writer.write('’s ')
    const title = writer.write(actor.description)
    writer.mention(actor, writer.since(described), 'DESCRIPTION')
    const evidence = writer.since(start)
    writer.write(',')
    const since = random.chance(0.2)
      ? {
          since: {
            edtf: '2018-03/..',
            status: 'INFERRED',
            evidence,
            note: 'Held when the article was written; the beginning is from reports of that year.',
          },
        }
      : {}
    writer.describeActor(actor, {
      positions: [
        { title: actor.description, within: within.slug, ...since, evidence: [evidence, title] },
      ],
      country:
        within.territory === null ? undefined : { location: within.territory.slug, evidence },
    })
    return name
  }

  /** Without an apposition. */
  introduceBriefly(actor: Actor): Span {
    const { writer } = this
    const span = writer.actor(actor, actor.short)
    if (actor.kind === 'ORGANIZATION') this.#classify(actor, span, true)
    return span
  }

  #introduceOrganization(actor: Actor, article: string): Span {
    const { writer, random } = this
    const start = writer.here()
    const name = writer.actor(actor, `${article} ${actor.name}`)
    const initials = actor.name
      .split(' ')
      .map((word) => word.charAt(0))
      .join('')
    if (initials.length > 2 && random.chance(0.25)) {
      writer.write(' (')
      const abbreviation = writer.actor(actor, initials)
      writer.write(')')
      writer.describeActor(actor, {
        abbreviation: { text: abbreviation, evidence: writer.since(start) },
      })
    }
    if (random.chance(0.5)) {
      writer.write(', ')
      writer.actor(actor, actor.description, 'DESCRIPTION')
      this.#classify(actor, writer.since(start), false)
      writer.write(',')
    } else this.#classify(actor, name, true)
    return name
  }

  #classify(actor: Actor, evidence: Span, isInferred: boolean): void {
    const known = { value: actor.organizationKind, evidence }
    const note = 'Its name, and what it does here, say what it is.'
    this.writer.describeActor(actor, {
      organizationKind: isInferred ? { ...known, status: 'INFERRED', note } : known,
    })
  }

  #introduceGroup(actor: Actor, place: 'start' | 'middle'): Span {
    const { writer, random, story } = this
    const start = writer.here()
    const count = random.between(4, 90) * 5
    const isAbout = random.chance(0.5)
    const figure = writer.write(
      `${isAbout ? (place === 'start' ? 'About ' : 'about ') : ''}${count}`,
    )
    writer.write(' ')
    const { territory } = story.states[0]
    const isNational = territory !== null && random.chance(0.5)
    if (territory !== null && isNational) {
      writer.actor(story.states[0], demonymOf(territory), 'DEMONYM')
      writer.write(' ')
    }
    writer.write(actor.short)
    const whole = writer.since(start)
    writer.mention(actor, whole, 'DESCRIPTION')
    writer.describeActor(actor, {
      size: { count, approximate: isAbout, asWritten: figure },
      nationality: isNational ? { location: territory.slug, evidence: whole } : undefined,
    })
    return whole
  }
}

/**
 * An invented corpus of any size, decided by a number: news of accidents, accusations and silence,
 * with every awkward case that real articles have. The same seed and size give the same bytes.
 */
import type { DataFiles } from '../../src/authoring/data-files.ts'
import { type Actor, Cast } from './cast.ts'
import { type Place, Places } from './places.ts'
import { Random } from './random.ts'
import { type Answerable, Scene } from './scene.ts'
import { storyOf, type Story } from './story.ts'
import { writeArticle } from './write-article.ts'
import { writeYaml } from './write-yaml.ts'

export interface CorpusOptions {
  readonly seed: number
  readonly articles: number
  /** How files are written: laid out as editors do (the default), or as programs do, in JSON, which is YAML too. */
  readonly format?: CorpusFormat
}

export const corpusFormats = ['yaml', 'json'] as const
export type CorpusFormat = (typeof corpusFormats)[number]

/** As reading a data folder gives them. */
export function generateCorpus(options: CorpusOptions): DataFiles {
  const encoder = new TextEncoder()
  return new Map(
    [...generateFiles(options)].map(([path, text]) => [path, encoder.encode(text)] as const),
  )
}

/** One file after the other, articles first: 10,000 articles need not be held at once. */
export function* generateFiles(options: CorpusOptions): Generator<[string, string]> {
  const { seed, articles, format = 'yaml' } = options
  const world = new World(seed, articles, format)
  for (let number = 0; number < articles; number += 1) yield* world.article(number)
  yield* world.registries()
}

class World {
  readonly #seed: number
  readonly #articles: number
  readonly #format: CorpusFormat
  readonly #cast: Cast
  readonly #actors = new Map<string, Actor>()
  readonly #places = new Map<string, Place>()
  readonly #events = new Map<string, { readonly kind: string; readonly name: string }>()
  /** By the number of a story: how many articles it has, and what the last of them had said. */
  readonly #told = new Map<number, { readonly count: number; readonly said: Answerable | null }>()

  constructor(seed: number, articles: number, format: CorpusFormat) {
    this.#seed = seed
    this.#articles = articles
    this.#format = format
    const countries = Math.max(3, Math.min(40, 5 + Math.round(articles / 10)))
    this.#cast = new Cast(seed, articles, countries, new Places(seed, countries))
  }

  *article(number: number): Generator<[string, string]> {
    const story = this.#storyOf(number)
    const told = this.#told.get(story.number) ?? { count: 0, said: null }
    const scene = new Scene({
      seed: this.#seed,
      number,
      cast: this.#cast,
      story,
      day: story.day + 6 + told.count,
      earlier: told.said,
    })
    const { slug, text, annotation } = writeArticle(scene)
    this.#told.set(story.number, { count: told.count + 1, said: scene.said ?? told.said })
    this.#note(scene, annotation as Referring)
    yield [`articles/${slug}/article.txt`, text]
    yield [`articles/${slug}/article.yaml`, this.#file('article', annotation as object)]
  }

  #file(kind: string, content: object): string {
    const up = kind === 'article' ? '../../' : '../'
    const written =
      this.#format === 'yaml' ? writeYaml(content) : `${JSON.stringify(content, null, 1)}\n`
    return `# yaml-language-server: $schema=${up}schemas/${kind}.schema.json\n${written}`
  }

  *registries(): Generator<[string, string]> {
    for (const [slug, actor] of this.#actors) {
      yield [`actors/${slug}.yaml`, this.#file('actor', this.#actorFile(actor))]
    }
    for (const [slug, event] of this.#events) {
      yield [`events/${slug}.yaml`, this.#file('event', event)]
    }
    for (const [slug, place] of this.#places) {
      yield [`locations/${slug}.yaml`, this.#file('location', placeFile(place))]
    }
  }

  /** Half of the articles tell the newest story, the others go on with what many tell already. */
  #storyOf(number: number): Story {
    const random = new Random(this.#seed, 'choice', number)
    const newest = Math.floor(number * 0.9)
    const chosen = random.chance(0.5) ? newest : random.zipf(newest + 1)
    return storyOf(this.#seed, this.#cast, this.#articles, chosen)
  }

  /** Entries are written for what articles use, and for nothing else. */
  #note({ writer, story }: Scene, { events }: Referring): void {
    for (const [slug, { entity }] of writer.actors) this.#noteActor(slug, entity)
    for (const { entity } of writer.places.values()) this.#notePlace(entity)
    this.#notePlace(story.city)
    for (const slug of Object.keys(events)) {
      const part = slug.slice(story.facility.slug.length + 1)
      const kind = kindsOfEvents.get(part) ?? story.shape.kind
      this.#events.set(slug, {
        kind,
        name: `The ${part.replaceAll('-', ' ')} at ${story.facility.name}`,
      })
    }
  }

  #noteActor(slug: string, actor: Actor): void {
    this.#actors.set(slug, actor)
    if (actor.territory !== null) this.#notePlace(actor.territory)
  }

  #notePlace(place: Place): void {
    this.#places.set(place.slug, place)
    // Where only articles say so, those that do mention it.
    if (place.parent !== null && place.isParentKnown) this.#notePlace(place.parent)
  }

  #actorFile(actor: Actor): object {
    const { kind, name, aliases, organizationKind, territory, namesake } = actor
    const other = namesake === null ? null : this.#cast.person(namesake)
    return {
      kind,
      name,
      ...(aliases.length > 0 ? { aliases } : {}),
      ...(organizationKind === null ? {} : { organizationKind }),
      ...(territory === null ? {} : { location: territory.slug }),
      ...(other !== null && this.#actors.has(other.slug) ? { sharesNameWith: [other.slug] } : {}),
    }
  }
}

interface Referring {
  readonly events: object
}

const kindsOfEvents: ReadonlyMap<string, string> = new Map([
  ['claimed-deed', 'SITUATION'],
  ['inquiry', 'TRIAL'],
  ['talks', 'MEETING'],
  ['curfew', 'POLICY'],
])

function placeFile({ kind, name, aliases, parent, isParentKnown }: Place): object {
  return {
    kind,
    name,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(parent !== null && isParentKnown
      ? { containedIn: { location: parent.slug, source: 'The atlas of the invented shores' } }
      : {}),
  }
}

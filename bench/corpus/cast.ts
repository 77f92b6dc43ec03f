/** The invented actors of a corpus: who somebody is, and what articles call him. */
import { inventedWord } from './invented-word.ts'
import { type Place, type Places, slugOfName } from './places.ts'
import { Random } from './random.ts'

export interface Actor {
  readonly slug: string
  readonly kind: 'PERSON' | 'ORGANIZATION' | 'STATE' | 'GROUP'
  readonly name: string
  readonly aliases: readonly string[]
  /** What articles write once it has been introduced. */
  readonly short: string
  /** What articles call it without its name; of a person the title of the post. */
  readonly description: string
  readonly pronoun: 'he' | 'she' | 'it' | 'they'
  readonly organizationKind: string | null
  readonly territory: Place | null
  /** Of a state: the city that articles name in its place. */
  readonly capital: Place | null
  /** The state or organisation of a person's post. */
  readonly within: Actor | null
  /** Another of the same name. */
  readonly namesake: number | null
}

export class Cast {
  readonly places: Places
  readonly #seed: number
  readonly #articles: number
  readonly #countries: number
  readonly #made = new Map<string, Actor>()

  constructor(seed: number, articles: number, countries: number, places: Places) {
    this.#seed = seed
    this.#articles = articles
    this.#countries = countries
    this.places = places
  }

  /** The popular ones are asked for far more often than the others. */
  somePerson(random: Random): Actor {
    return this.person(random.zipf(24 + this.#articles))
  }

  someOrganization(random: Random): Actor {
    return this.organization(random.zipf(16 + Math.round(this.#articles * 0.4)))
  }

  someState(random: Random): Actor {
    return this.state(random.zipf(this.#countries))
  }

  someGroup(random: Random): Actor {
    return this.group(random.zipf(12 + Math.round(this.#articles * 0.3)))
  }

  /** Every fortieth has the name of the one before; every third an accent that some leave out. */
  person(number: number): Actor {
    return this.#keep(`person ${number}`, () => {
      const isNamesake = number % 40 === 1
      const random = new Random(this.#seed, 'person', isNamesake ? number - 1 : number)
      const pronoun = random.chance(0.4) ? 'she' : 'he'
      const first = random.pick(pronoun === 'she' ? firstNames.she : firstNames.he)
      const plain = inventedWord(this.#seed, 'person', isNamesake ? number - 1 : number)
      const last = number % 3 === 2 ? plain.replace('a', 'á').replace('o', 'ö') : plain
      const courtesy = pronoun === 'she' ? 'Ms.' : 'Mr.'
      const titled = new Random(this.#seed, 'title', number)
      return {
        slug: slugOfName(`${first} ${plain}${isNamesake ? ' the younger' : ''}`),
        kind: 'PERSON',
        name: `${first} ${last}`,
        aliases: [`${courtesy} ${last}`, ...(last === plain ? [] : [`${first} ${plain}`])],
        short: `${courtesy} ${last}`,
        description: titled.pick(titles),
        pronoun,
        within: titled.chance(0.5) ? this.someState(titled) : this.someOrganization(titled),
        namesake: isNamesake ? number - 1 : number % 40 === 0 ? number + 1 : null,
      }
    })
  }

  organization(number: number): Actor {
    return this.#keep(`organization ${number}`, () => {
      const random = new Random(this.#seed, 'organization', number)
      const [kind, noun, description] = kindsOfOrganization[
        number % kindsOfOrganization.length
      ] ?? ['OTHER', 'Society', 'the society']
      const word = inventedWord(this.#seed, 'organization', number)
      const name = noun === '' ? word : `${word} ${random.pick(middles)} ${noun}`
      return {
        slug: slugOfName(name),
        kind: 'ORGANIZATION',
        name,
        short: word,
        description,
        pronoun: 'it',
        organizationKind: kind,
        aliases: noun === '' ? [] : [word],
      }
    })
  }

  /** Has the name of its country. */
  state(number: number): Actor {
    return this.#keep(`state ${number % this.#countries}`, () => {
      const territory = this.places.country(number)
      return {
        slug: territory.slug,
        kind: 'STATE',
        name: territory.name,
        aliases: [demonymOf(territory)],
        short: territory.name,
        description: `the government of ${territory.name}`,
        pronoun: 'it',
        territory,
        capital: this.places.city(number % this.#countries),
      }
    })
  }

  group(number: number): Actor {
    return this.#keep(`group ${number}`, () => {
      const random = new Random(this.#seed, 'group', number)
      const people = random.pick(kindsOfPeople)
      const name = `${people} of ${inventedWord(this.#seed, 'village', number)}`
      return {
        slug: slugOfName(name),
        kind: 'GROUP',
        name,
        aliases: [],
        short: people,
        description: people,
        pronoun: 'they',
      }
    })
  }

  #keep(
    key: string,
    make: () => Partial<Actor> &
      Pick<Actor, 'slug' | 'kind' | 'name' | 'aliases' | 'short' | 'description' | 'pronoun'>,
  ): Actor {
    const known = this.#made.get(key)
    if (known !== undefined) return known
    const nothing = {
      organizationKind: null,
      territory: null,
      capital: null,
      within: null,
      namesake: null,
    }
    const made = { ...nothing, ...make() }
    this.#made.set(key, made)
    return made
  }
}

/** `Velkarian` of `Velkaria`. */
export function demonymOf(country: Place): string {
  return `${country.name}n`
}

const firstNames = {
  he: [
    'Aurel',
    'Bastian',
    'Corvin',
    'Dario',
    'Emre',
    'Fenno',
    'Goran',
    'Halim',
    'Ivo',
    'Jonas',
    'Kemal',
    'Luca',
  ],
  she: [
    'Adela',
    'Brisa',
    'Clio',
    'Dunya',
    'Elin',
    'Farah',
    'Greta',
    'Hanne',
    'Ines',
    'Jovana',
    'Kira',
    'Lale',
  ],
} as const
const titles = [
  'defence minister',
  'harbour master',
  'chief of police',
  'spokesman',
  'foreign minister',
  'governor',
  'chief engineer',
  'minister of tides',
  'chairman',
  'ambassador',
  'health minister',
  'head of research',
] as const
const middles = ['Harbour', 'River', 'Northern', 'Central', 'Coastal', 'United', 'Free'] as const
const kindsOfPeople = [
  'dock workers',
  'passengers',
  'villagers',
  'students',
  'officials',
  'fishermen',
  'drivers',
  'nurses',
  'soldiers',
  'residents',
] as const
/** A kind, what its names end with (nothing: the word alone), and what articles call it. */
const kindsOfOrganization = [
  ['GOVERNMENT_BODY', 'Authority', 'a public body'],
  ['PLATFORM', '', 'the social network'],
  ['ARMED_GROUP', 'Front', 'an armed band'],
  ['MEDIA', 'Radio', 'the broadcaster'],
  ['COMPANY', 'Shipping', 'the shipping company'],
  ['POLITICAL_PARTY', 'Party', 'the opposition party'],
  ['INTERNATIONAL_BODY', 'League', 'the union of states'],
  ['DE_FACTO_AUTHORITY', 'Council', 'the council that rules the coast'],
  ['OTHER', 'Guild', 'a guild of lamplighters'],
] as const

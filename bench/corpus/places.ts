/** The invented places of a corpus: a tree of countries, regions, cities and facilities, and the waters between. */
import { inventedWord } from './invented-word.ts'

export interface Place {
  readonly slug: string
  readonly kind: 'COUNTRY' | 'REGION' | 'DISTRICT' | 'CITY' | 'FACILITY' | 'BOUNDARY'
  readonly name: string
  readonly aliases: readonly string[]
  readonly parent: Place | null
  /** Whether the registry says where it lies; of the others only articles do. */
  readonly isParentKnown: boolean
}

export class Places {
  readonly #seed: number
  readonly #countries: number
  readonly #made = new Map<string, Place>()

  constructor(seed: number, countries: number) {
    this.#seed = seed
    this.#countries = countries
  }

  country(number: number): Place {
    const index = number % this.#countries
    const name = inventedWord(this.#seed, 'country', index)
    return this.#keep({ kind: 'COUNTRY', name, parent: null })
  }

  region(number: number): Place {
    const name = inventedWord(this.#seed, 'region', number)
    const kind = number % 5 === 4 ? 'DISTRICT' : 'REGION'
    return this.#keep({ kind, name, parent: this.country(number), isParentKnown: true })
  }

  /** Of every third only articles say where it lies; every fourth has an accent that some leave out. */
  city(number: number): Place {
    const plain = inventedWord(this.#seed, 'city', number)
    const hasAccent = number % 4 === 0
    return this.#keep({
      kind: 'CITY',
      name: hasAccent ? plain.replaceAll('o', 'ó').replaceAll('e', 'é') : plain,
      aliases: hasAccent ? [plain] : [],
      parent: this.region(number % (this.#countries * 3)),
      isParentKnown: number % 3 !== 0,
    })
  }

  facility(number: number, city: Place): Place {
    const kinds = ['Pier', 'Market', 'Bridge', 'Square', 'Station'] as const
    const name = `${inventedWord(this.#seed, 'facility', number)} ${kinds[number % kinds.length] ?? ''}`
    return this.#keep({ kind: 'FACILITY', name, parent: city })
  }

  /** Between a country and the next. */
  strait(number: number): Place {
    const name = `the ${this.country(number).name.replace(/ria$/, 'rian')} Strait`
    return this.#keep({ kind: 'BOUNDARY', name, parent: null })
  }

  #keep(place: Omit<Place, 'slug' | 'aliases' | 'isParentKnown'> & Partial<Place>): Place {
    const slug = slugOfName(place.name)
    const known = this.#made.get(slug)
    if (known !== undefined) return known
    const made = { aliases: [], isParentKnown: false, ...place, slug }
    this.#made.set(slug, made)
    return made
  }
}

/** Lower-case words without accents, joined by hyphens. */
export function slugOfName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^the-|^-|-$/g, '')
}

/**
 * What the bundled article's files must hold, read straight from the folder and without the parser
 * or the compiler: the text to the byte, the exact sets of slugs, and how many of each claim.
 */
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

interface SeedEntry {
  readonly mentions?: readonly unknown[]
  readonly positions?: readonly unknown[]
  readonly links?: readonly unknown[]
  readonly casualties?: readonly unknown[]
  readonly form?: string
  readonly modality?: string
  readonly speaker?: string
}
type Section = Readonly<Record<string, SeedEntry>>
interface SeedFile {
  readonly sha256: string
  readonly timeExpressions: readonly unknown[]
  readonly actors: Section
  readonly locations: Section
  readonly events: Section
  readonly statements: Section
}

const data = new URL('../../data/', import.meta.url)
const article = new URL('articles/pakistan-defense-minister-afghanistan-border/', data)
const bytes = readFileSync(new URL('article.txt', article))
const seed = parse(readFileSync(new URL('article.yaml', article), 'utf8')) as SeedFile

const actors = [
  'afghan-citizens',
  'afghanistan',
  'chinese-nationals',
  'khawaja-muhammad-asif',
  'pakistan',
  'pakistani-authorities',
  'sher-ali-mirzo',
  'tajikistan',
  'taliban',
  'tehrik-i-taliban-pakistan',
  'terrorists',
  'travellers-and-traders',
  'united-states',
  'x',
  'zabihullah-mujahid',
]
const events = [
  'asif-july-17-statement',
  'asif-mirzo-meeting',
  'asif-remarks-of-march-27',
  'border-fencing',
  'claimed-divergence-from-doha',
  'claimed-residence-of-afghan-citizens',
  'claimed-sanctuaries-in-afghanistan',
  'claimed-security-lapses',
  'claimed-terrorist-refuge',
  'claimed-ttp-refuge',
  'doha-agreement',
  'khyber-pakhtunkhwa-suicide-attack',
  'mujahid-social-media-post',
  'no-taliban-response-to-march-27',
  'pakistan-visa-regimes',
  'proposed-border-control-changes',
]
const locations = [
  'afghanistan',
  'canada',
  'china',
  'khyber-pakhtunkhwa',
  'pakistan',
  'pakistan-afghanistan-border',
  'tajikistan',
  'united-states',
  'vancouver',
]
/** In the order of the text. */
const statements = [
  'asif-terrorism-sources-in-afghanistan',
  'asif-taliban-do-nothing-about-sanctuaries',
  'asif-suggests-border-control-changes',
  'border-differs-from-conventional-borders',
  'asif-need-not-uphold-international-laws',
  'pakistan-not-bound-by-all-international-laws',
  'taliban-refute-harbouring-terrorists',
  'taliban-reaffirm-no-exploitation-of-afghan-soil',
  'taliban-accuse-pakistani-authorities',
  'taliban-urge-not-to-scapegoat',
  'pakistan-ttp-found-refuge',
  'asif-shared-security-challenges',
  'asif-resolve-to-combat-terrorism',
  'taliban-diverged-from-doha-agreement',
  'afghan-citizens-and-terrorists-refuge',
]

const count = (section: Section, of: (entry: SeedEntry) => string | undefined) =>
  Object.fromEntries(
    [...Map.groupBy(Object.values(section), of)].map(([key, entries]) => [key, entries.length]),
  )
const total = (section: Section, of: (entry: SeedEntry) => readonly unknown[] | undefined) =>
  Object.values(section).reduce((sum, entry) => sum + (of(entry)?.length ?? 0), 0)

test('article.txt is the seed to the byte', () => {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect(sha256).toBe('ed98be142582b98c69edcf4d76e7770b9c885b7254939ec2ad93ef816d2c2254')
  expect(seed.sha256).toBe(sha256)
  expect(bytes).toHaveLength(2590)
  expect([...bytes.toString('utf8')]).toHaveLength(2556)
})

test.each([
  { section: 'actors', entities: actors },
  { section: 'events', entities: events },
  { section: 'locations', entities: locations },
])('the files of data/$section hold the entities of the seed', ({ section, entities }) => {
  const slugs = readdirSync(new URL(section, data)).map((name) => name.replace(/\.yaml$/, ''))
  expect(slugs).toEqual(expect.arrayContaining(entities))
})

test('article.yaml tells of exactly the entities of the seed', () => {
  expect(Object.keys(seed.actors).toSorted()).toEqual(actors)
  expect(Object.keys(seed.events).toSorted()).toEqual(events)
  // The United States act in the text, but nothing is said to be or to happen there.
  expect(Object.keys(seed.locations).toSorted()).toEqual(
    locations.filter((slug) => slug !== 'united-states'),
  )
  expect(Object.keys(seed.statements)).toEqual(statements)
})

test('article.yaml mentions each node as often as the text does', () => {
  const mentions = (section: Section) =>
    Object.fromEntries(
      Object.entries(section)
        .map(([slug, entry]) => [slug, entry.mentions?.length ?? 0] as const)
        .filter(([, mentioned]) => mentioned > 0),
    )
  expect(mentions(seed.actors)).toEqual({
    'khawaja-muhammad-asif': 14,
    pakistan: 12,
    afghanistan: 1,
    'pakistani-authorities': 4,
    taliban: 12,
    'chinese-nationals': 1,
    x: 1,
    'travellers-and-traders': 1,
    terrorists: 2,
    'tehrik-i-taliban-pakistan': 2,
    'sher-ali-mirzo': 2,
    tajikistan: 2,
    'zabihullah-mujahid': 2,
    'united-states': 1,
    'afghan-citizens': 1,
  })
  expect(mentions(seed.locations)).toEqual({
    vancouver: 1,
    canada: 1,
    afghanistan: 12,
    'khyber-pakhtunkhwa': 1,
    china: 1,
    'pakistan-afghanistan-border': 4,
    pakistan: 4,
  })
  expect(total(seed.events, (event) => event.mentions)).toBe(12)
})

test('article.yaml makes as many claims of each kind as the seed does', () => {
  expect(seed.timeExpressions).toHaveLength(9)
  expect(count(seed.statements, ({ form }) => form)).toEqual({ DIRECT: 3, PARAPHRASE: 12 })
  expect(count(seed.statements, ({ speaker }) => speaker)).toEqual({
    'khawaja-muhammad-asif': 9,
    taliban: 4,
    pakistan: 1,
    undefined: 1,
  })
  expect(count(seed.events, ({ modality }) => modality)).toEqual({
    ACTUAL: 8,
    CLAIMED: 6,
    PROPOSED: 1,
    NEGATED: 1,
  })
  expect(total(seed.statements, ({ links }) => links)).toBe(5)
  expect(total(seed.actors, ({ positions }) => positions)).toBe(3)
  expect(total(seed.events, ({ casualties }) => casualties)).toBe(1)
})

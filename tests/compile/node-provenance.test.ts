import { describe, expect, it } from 'vitest'
import { bySlug, compileSmallWorld, worded, type SmallArticle } from './small-world.ts'

const ann = { 'actors/ann': 'kind: PERSON\nname: Ann' }

function mentions(...list: readonly string[]): SmallArticle {
  const lines = list.map((mention) => `      - ${mention}`).join('\n')
  return {
    text: 'She met the captain. Ann, that is: Ann Lee.',
    says: `actors:\n  ann:\n    mentions:\n${lines}`,
  }
}
const pronoun = '{ quote: She, form: PRONOUN, status: INFERRED, note: Ann follows. }'
const description = '{ quote: the captain, form: DESCRIPTION, status: AMBIGUOUS, note: Or not. }'

describe('compileRecords() knows an actor', () => {
  it.each([
    ['by its name first', [pronoun, description, 'Ann Lee'], ['STATED', ['Ann Lee'], null]],
    [
      'by a description before a pronoun',
      [pronoun, description],
      ['AMBIGUOUS', ['the captain'], 'Or not.'],
    ],
    ['by a pronoun where there is nothing else', [pronoun], ['INFERRED', ['She'], 'Ann follows.']],
    [
      'by the better known of two names',
      ['{ quote: Ann, after: "," , status: INFERRED, note: Which Ann? }', 'Ann Lee'],
      ['STATED', ['Ann Lee'], null],
    ],
    [
      'by the first of equals, without the note of what is stated',
      ['Ann Lee', '{ quote: Ann, after: ",", note: The first. }'],
      ['STATED', ['Ann'], null],
    ],
  ])('%s', async (_, list, expected) => {
    const records = await compileSmallWorld({ articles: { one: mentions(...list) }, registry: ann })
    expect(worded(records, bySlug(records.actors, 'ann').provenance)).toEqual(expected)
  })

  it('by one mention of each of ten articles, where that is known as well as the best', async () => {
    const articles = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `article-${String(index).padStart(2, '0')}`,
        index < 3 ? mentions(pronoun) : mentions('Ann Lee'),
      ]),
    )
    const records = await compileSmallWorld({ articles, registry: ann })
    const { status, evidence, note } = bySlug(records.actors, 'ann').provenance
    expect([status, note, evidence.length]).toEqual(['STATED', null, 7])
    expect(evidence[0]?.article).toBe('article:article-03')
    expect(evidence.at(-1)?.article).toBe('article:article-09')
  })

  it('by its best known claim where no article mentions it', async () => {
    const says = [
      'actors: { ann: { mentions: [] } }',
      'events:',
      '  met:',
      '    modality: ACTUAL',
      '    evidence: met the captain',
      '    participants:',
      '      - { actor: ann, role: OTHER, evidence: She, status: INFERRED, note: Who else? }',
      '      - { actor: ann, role: PARTICIPANT, evidence: She met }',
    ].join('\n')
    const records = await compileSmallWorld({
      articles: { one: { text: mentions().text, says } },
      registry: { ...ann, 'events/met': 'kind: MEETING\nname: Met' },
    })
    expect(worded(records, bySlug(records.actors, 'ann').provenance)).toEqual([
      'STATED',
      ['She met'],
      null,
    ])
  })

  it('throws for one of which no article speaks', async () => {
    const articles = { one: { text: 'Nobody.', says: '' } }
    await expect(compileSmallWorld({ articles, registry: ann })).rejects.toThrow(
      'Cannot compile actors/ann.yaml: no article speaks of it',
    )
  })
})

describe('compileRecords() knows a location', () => {
  const registry = {
    'locations/quux': 'kind: COUNTRY\nname: Quux\nisoCode: QQ',
    'locations/sevens': [
      'kind: CITY\nname: Sevens\ngeonamesId: 7',
      'containedIn: { location: quux, source: The atlas }',
    ].join('\n'),
    'locations/nowhere': 'kind: OTHER\nname: Nowhere\nisoCode: QX\ngeonamesId: 8',
    'actors/quux': 'kind: STATE\nname: Quux\nlocation: quux',
  }
  const says = [
    'actors: { quux: { mentions: [Quux] } }',
    'locations: { sevens: { mentions: [Sevens] } }',
  ].join('\n')
  const articles = { one: { text: 'Quux took Sevens.', says } }

  it('that only the registry has by what it has it for', async () => {
    const records = await compileSmallWorld({ articles, registry })
    expect(bySlug(records.locations, 'quux').provenance).toEqual({
      status: 'REFERENCE_DATA',
      evidence: [],
      note: 'No article mentions it as a place; the registry has it as the territory of the state "Quux" and as what Sevens lies in (The atlas).',
    })
  })

  it('by code and by GeoNames id, with the source of each', async () => {
    const records = await compileSmallWorld({ articles, registry })
    expect(bySlug(records.locations, 'quux')).toMatchObject({
      isoCode: 'QQ',
      latitude: 1.5,
      longitude: -2.5,
      gazetteer: { status: 'REFERENCE_DATA', evidence: [], note: 'The code list.' },
    })
    expect(bySlug(records.locations, 'sevens')).toMatchObject({
      isoCode: null,
      latitude: 7,
      longitude: 7,
      gazetteer: { note: 'The city list.' },
      containedIn: {
        node: 'location:quux',
        provenance: { status: 'REFERENCE_DATA', evidence: [], note: 'The atlas' },
      },
      ancestors: ['location:quux'],
    })
  })

  it('without code and point where the gazetteer has none', async () => {
    const records = await compileSmallWorld({ articles, registry })
    expect(bySlug(records.locations, 'nowhere')).toMatchObject({
      isoCode: null,
      latitude: null,
      longitude: null,
      gazetteer: null,
    })
  })

  it('as the country of the state whose territory it is', async () => {
    const records = await compileSmallWorld({ articles, registry })
    expect(bySlug(records.actors, 'quux')).toMatchObject({
      isoCode: 'QQ',
      location: 'location:quux',
      country: {
        node: 'location:quux',
        provenance: {
          status: 'REFERENCE_DATA',
          evidence: [],
          note: 'The country of a state is its own territory: Quux, as the registry has it; both share the code QQ of ISO 3166-1.',
        },
      },
    })
  })

  it('by the article where that says what it lies in', async () => {
    const contained = says.replace(
      'mentions: [Sevens]',
      'mentions: [Sevens], containedIn: { location: nowhere, evidence: took Sevens }',
    )
    const records = await compileSmallWorld({
      articles: { one: { text: articles.one.text, says: contained } },
      registry,
    })
    expect(bySlug(records.locations, 'sevens').containedIn).toMatchObject({
      node: 'location:nowhere',
      provenance: { status: 'STATED' },
    })
  })

  it('throws for a circle', async () => {
    const circle = {
      'locations/a': 'kind: OTHER\nname: A\ncontainedIn: { location: b, source: X }',
      'locations/b': 'kind: OTHER\nname: B\ncontainedIn: { location: a, source: X }',
    }
    const empty = { one: { text: 'Nothing.', says: '' } }
    await expect(compileSmallWorld({ articles: empty, registry: circle })).rejects.toThrow(
      'Cannot compile location:a: it lies in location:a, which lies in itself',
    )
  })
})

import { describe, expect, it } from 'vitest'
import type { NodeKind } from '../../src/model/vocabulary.ts'
import type { Highlight, PageWindow, SearchHit } from '../../src/store/store.ts'
import { article, event, location, openWorld, person, statement } from './small-world.ts'

const whole: PageWindow = { first: 100, last: null, after: null, before: null }

const filler = 'Nothing more of note was told on that day. '.repeat(20)
const store = await openWorld({
  articles: [
    article(
      'border',
      `${filler}Most of the border between the two neighbours is fenced; the Taliban’s travellers organise in the centre of Zürich. ${filler}`,
    ),
    article('defence', 'The Defense Minister spoke of the programme.', {
      headline: 'Defence first',
    }),
    article(
      'nations',
      'neighbors harboring terrorists took to X in the U.S. 🔥 today, 50,000 of them',
    ),
    article('beijing', '他在北京说话'),
  ],
  actors: [
    person('mujahid', 'Zabihullah Mujahid', 'Zabiullah Mujahid'),
    person('o-brien', 'Seán O’Brien'),
    person('taliban', 'the Taliban'),
    person('ttp', 'Tehrik-i-Taliban Pakistan', 'TTP'),
    person('x', 'X'),
    person('xi', 'Xi Jinping'),
    person('who', 'The Who'),
    person('constructor', '__proto__'),
  ],
  events: [event('talks', 'Talks of the Taliban and the border police')],
  locations: [
    location('khyber', 'Khyber Pakhtunkhwa'),
    location('pakistan', 'Pakistan'),
    location('zurich', 'Zürich'),
  ],
  statements: [
    statement('refute', 'they refute harbouring a terrorist', { label: 'The Taliban refute' }),
    statement('urge', 'the Taliban must secure the border'),
  ],
})

async function search(
  query: string,
  kinds: NodeKind[] | null = null,
): Promise<readonly SearchHit[]> {
  const page = await store.search({ query, kinds, window: whole })
  return page.items.map(({ item }) => item)
}
const found = async (query: string, kinds?: NodeKind[]): Promise<string[]> =>
  (await search(query, kinds)).map(({ node }) => node.id)

const shown = ({ fragments }: Highlight): string =>
  fragments.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')

describe('search() finds', () => {
  it.each([
    ['in any case', 'TALIBAN', 'actor:taliban'],
    ['without accents', 'zurich', 'location:zurich'],
    ['with accents that are not there', 'Tàliban', 'actor:taliban'],
    ['curly apostrophes by straight ones', "o'brien", 'actor:o-brien'],
    ['names with an apostrophe by names without', 'OBrien', 'actor:o-brien'],
    ['a possessive', 'Taliban’s', 'actor:taliban'],
    ['British spelling by American', 'neighbor', 'article:border'],
    ['American spelling by British', 'neighbour', 'article:nations'],
    ['a word form and another spelling at once', 'harbours', 'article:nations'],
    ['-ise by -ize', 'organizing', 'article:border'],
    ['-re by -er', 'center', 'article:border'],
    ['travellers by traveler', 'traveler', 'article:border'],
    ['programme by program', 'programs', 'article:defence'],
    ['the plural by the singular', 'terrorist', 'article:nations'],
    ['the singular by the plural', 'terrorists', 'statement:refute'],
    ['a word that is only begun', 'Zabi', 'actor:mujahid'],
    ['an alias', 'Zabiullah', 'actor:mujahid'],
    ['a part of a name with hyphens', 'Tehrik', 'actor:ttp'],
    ['a name of one letter', 'X', 'actor:x'],
    ['an abbreviation with full stops', 'US', 'article:nations'],
    ['a figure without its separator', '50000', 'article:nations'],
    ['a pictograph', '🔥', 'article:nations'],
    ['a word in a script without spaces', '北京', 'article:beijing'],
    ['a name of stop words alone', 'the who', 'actor:who'],
    ['a stop word alone', 'the', 'actor:taliban'],
    ['the name of a property of every object', '__proto__', 'actor:constructor'],
  ])('%s', async (_, query, id) => {
    expect(await found(query)).toContain(id)
  })

  it.each(['', ' ', '… — !', 'nowhere', 'hasOwnProperty', '.*', '\ud83d'])(
    'nothing for %j',
    async (query) => {
      expect(await found(query)).toEqual([])
    },
  )

  it('only the last word by its beginning', async () => {
    expect(await found('Zabi border')).not.toContain('actor:mujahid')
    expect(await found('border Zabi')).toContain('actor:mujahid')
  })

  it('only nodes of the kinds that are asked for', async () => {
    expect(await found('Taliban', ['STATEMENT'])).toEqual(['statement:refute', 'statement:urge'])
    expect(await found('Taliban', [])).toEqual([])
  })

  it('nothing by a word after the 32nd', async () => {
    const words = Array.from({ length: 31 }, (_, place) => `word${place}`).join(' ')
    expect(await found(`${words} Mujahid`)).toEqual(['actor:mujahid'])
    expect(await found(`${words} word31 Mujahid`)).toEqual([])
  })

  it('in a moment with a query of a million words', async () => {
    expect(await found('nowhere '.repeat(1_000_000))).toEqual([])
  })
})

describe('search() ranks', () => {
  it('a name that is one word as begun before one that has it beside others', async () => {
    expect(await found('pak')).toEqual(['location:pakistan', 'location:khyber', 'actor:ttp'])
  })

  it('names before labels before what is said before texts', async () => {
    expect(await found('Taliban')).toEqual([
      'actor:taliban',
      'actor:ttp',
      'event:talks',
      'statement:refute',
      'statement:urge',
      'article:border',
    ])
  })

  it('as if a stop word were not there', async () => {
    expect(await search('the Taliban')).toEqual(await search('Taliban'))
  })

  it('a name before one that only begins like it', async () => {
    const [first, second] = await search('X')
    expect([first?.node.id, second?.node.id]).toEqual(['actor:x', 'actor:xi'])
    expect(first?.score).toBeGreaterThan(second?.score ?? Infinity)
  })

  it('nodes with all words before nodes with some', async () => {
    expect(await found('Taliban border')).toEqual([
      'event:talks',
      'statement:urge',
      'article:border',
      'actor:taliban',
      'actor:ttp',
      'statement:refute',
    ])
  })

  it('by a score whose whole part is the number of words', async () => {
    const scores = (await search('Taliban border')).map(({ score }) => Math.floor(score))
    expect(scores).toEqual([2, 2, 2, 1, 1, 1])
  })
})

describe('search() highlights', () => {
  const highlights = async (query: string, id: string): Promise<readonly Highlight[]> =>
    (await search(query)).find(({ node }) => node.id === id)?.highlights ?? []

  it('each field that has a hit, in words of the field', async () => {
    const all = await highlights('taliban harbors terrorists', 'statement:refute')
    expect(all.map((highlight) => [highlight.field, shown(highlight)])).toEqual([
      ['label', 'The [Taliban] refute'],
      ['content', 'they refute [harbouring] a [terrorist]'],
    ])
  })

  it('a name and each alias', async () => {
    const all = await highlights('mujahid', 'actor:mujahid')
    expect(all.map((highlight) => [highlight.field, shown(highlight)])).toEqual([
      ['name', 'Zabihullah [Mujahid]'],
      ['aliases', 'Zabiullah [Mujahid]'],
    ])
  })

  it('the whole word where only its beginning was given', async () => {
    const [name] = await highlights('Zab', 'actor:mujahid')
    expect(name?.fragments).toEqual([
      { text: 'Zabihullah', isMatch: true },
      { text: ' Mujahid', isMatch: false },
    ])
  })

  it('a long text around its first hit, with an ellipsis for what is left out', async () => {
    const [text] = await highlights('neighbor', 'article:border')
    const joined = (text?.fragments ?? []).map((fragment) => fragment.text).join('')
    expect(joined).toMatch(/^….* between the two neighbours is fenced; .*…$/)
    expect(joined.length).toBeLessThan(300)
    expect(
      `${filler}Most of the border between the two neighbours is fenced; the Taliban’s travellers organise in the centre of Zürich. ${filler}`,
    ).toContain(joined.slice(1, -1))
  })

  it('a text to its very end where nothing is left out', async () => {
    const [headline, text] = await highlights('defence', 'article:defence')
    expect(headline === undefined ? null : shown(headline)).toBe('[Defence] first')
    expect(text === undefined ? null : [text.field, shown(text)]).toEqual(['label', '[defence]'])
    const [only] = await highlights('programme', 'article:defence')
    expect(only === undefined ? null : shown(only)).toBe(
      'The Defense Minister spoke of the [programme].',
    )
  })
})

describe('a text filter', () => {
  const statements = async (text: string): Promise<string[]> => {
    const order = { field: 'POSITION', direction: 'ASC' } as const
    const page = await store.statements({ where: { term: 'text', text }, order, window: whole })
    return page.items.map(({ item }) => item.slug)
  }

  it.each([
    ['one word, by its form', 'terrorists', ['refute']],
    ['every word', 'border taliban', ['urge']],
    ['every word, of which one is missing', 'border terrorists', []],
    ['stop words too', 'must the', ['urge']],
    ['no beginning of a word', 'terr', []],
    ['no label of ours', 'Taliban refute', []],
    ['another spelling', 'harbored', ['refute']],
    ['no word', '…', []],
    ['every word, however many', `${'the Taliban must '.repeat(20)}nowhere`, []],
  ])('looks for %s', async (_, text, slugs) => {
    expect(await statements(text)).toEqual(slugs)
  })
})

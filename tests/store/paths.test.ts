import { describe, expect, it } from 'vitest'
import {
  encodePathLinks,
  openPathLinks,
  packPathLink,
} from '../../src/model/bundle/indexes/path-links.ts'
import { encodeNodeId } from '../../src/model/node-id.ts'
import type {
  Attribution,
  AttributionCandidate,
  PathRecord,
  Provenance,
  SubjectRecord,
} from '../../src/model/records.ts'
import { pathLinkKinds } from '../../src/model/vocabulary.ts'
import { chainsBetween } from '../../src/store/chains.ts'
import { neighboursIn, type Neighbours } from '../../src/store/neighbours.ts'
import { maxLooks } from '../../src/store/paths.ts'
import { reopened } from './reopened.ts'
import {
  actorId,
  article,
  articleId,
  event,
  eventId,
  location,
  locationId,
  mention,
  openWorld,
  person,
  stated,
  statement,
} from './small-world.ts'

const slugs = (path: PathRecord): string => path.nodes.join(' ')
const plain = { role: null, modality: null }
const links = ({ links: all }: PathRecord): string[] =>
  all.map(({ from, kind, to }) => `${from} ${kind} ${to}`)

const inferred: Provenance = { ...stated('a', 9), status: 'INFERRED', note: 'because' }

const store = await openWorld({
  articles: [article('a', 'text')],
  actors: [
    person('ann', 'Ann'),
    person('bob', 'Bob'),
    person('cat', 'Cat'),
    person('dan', 'Dan'),
    person('eve', 'Eve'),
  ],
  events: [
    event('meeting', 'Meeting', {
      participants: [
        { actor: actorId('ann'), role: 'PARTICIPANT', provenance: stated('a', 1) },
        { actor: actorId('cat'), role: 'PARTICIPANT', provenance: stated('a', 2) },
      ],
    }),
    event('talks', 'Talks', {
      participants: [{ actor: actorId('dan'), role: 'PARTICIPANT', provenance: stated('a', 3) }],
      precededBy: [{ event: eventId('meeting'), interval: null, provenance: stated('a', 4) }],
    }),
  ],
  locations: [
    location('city', 'City', {
      containedIn: { node: locationId('land'), provenance: stated('a', 5) },
    }),
    location('land', 'Land'),
  ],
  statements: [
    statement('urges', 'words', {
      speaker: actorId('ann'),
      attribution: {
        attributedAs: null,
        candidates: [],
        reportedBy: null,
        provenance: stated('a', 6),
      },
      addressees: [{ node: actorId('bob'), provenance: stated('a', 7) }],
      subjects: [
        { node: actorId('bob'), role: 'TARGET', provenance: stated('a', 8) },
        { node: locationId('city'), role: 'TOPIC', provenance: stated('a', 9) },
      ],
      occasion: { node: eventId('meeting'), provenance: stated('a', 10) },
    }),
  ],
  mentions: [
    mention(actorId('ann'), 'a', 20),
    mention(actorId('ann'), 'a', 12),
    { ...mention(actorId('ann'), 'a', 10), form: 'PRONOUN' },
    { ...mention(actorId('ann'), 'a', 8), provenance: inferred },
    mention(actorId('bob'), 'a', 30),
    mention(actorId('dan'), 'a', 40),
  ],
})
const paths = async (
  from: string,
  to: string,
  maxLength = 4,
  first = 3,
): Promise<readonly PathRecord[]> => store.paths(actorId(from), actorId(to), maxLength, first)

describe('paths()', () => {
  it('gives the shortest chain first, with the provenance of each link in its own direction', async () => {
    const [path] = await paths('bob', 'ann')
    expect(path).toEqual({
      nodes: ['actor:bob', 'statement:urges', 'actor:ann'],
      links: [
        {
          ...plain,
          from: 'statement:urges',
          kind: 'ADDRESSES',
          to: 'actor:bob',
          provenance: stated('a', 7),
        },
        {
          ...plain,
          from: 'actor:ann',
          kind: 'SPEAKS',
          to: 'statement:urges',
          provenance: stated('a', 6),
        },
      ],
    })
  })

  it('gives no chain over a common article where there is another, be it longer', async () => {
    const found = await paths('ann', 'bob', 6, 10)
    expect(found.map(slugs)).toEqual([
      'actor:ann statement:urges actor:bob',
      'actor:ann event:meeting statement:urges actor:bob',
    ])
    expect((await paths('bob', 'dan', 4)).map(slugs)).toEqual([
      'actor:bob statement:urges event:meeting event:talks actor:dan',
    ])
  })

  it('gives chains over a common article where there is no other that is short enough', async () => {
    const found = await paths('bob', 'dan', 2)
    expect(found.map(slugs)).toEqual(['actor:bob article:a actor:dan'])
    expect(found[0]?.links.map(({ provenance }) => provenance)).toEqual([
      stated('a', 30),
      stated('a', 40),
    ])
  })

  it('takes the best mention in the article: stated, then a name, then the first', async () => {
    const [path] = await store.paths(actorId('ann'), articleId('a'), 1, 1)
    expect(path?.links.map(({ provenance }) => provenance)).toEqual([stated('a', 12)])
  })

  it('takes one link between two nodes, of the first kind in the vocabulary', async () => {
    const found = await paths('ann', 'bob', 2, 10)
    expect(found.map(slugs)).toHaveLength(1)
    expect(links(found[0] as PathRecord)[1]).toBe('statement:urges ADDRESSES actor:bob')
  })

  it('walks links of every kind in both directions', async () => {
    const [there] = await paths('ann', 'dan')
    expect(links(there as PathRecord)).toEqual([
      'actor:ann PARTICIPATES_IN event:meeting',
      'event:meeting PRECEDES event:talks',
      'actor:dan PARTICIPATES_IN event:talks',
    ])
    const [back] = await paths('dan', 'ann')
    expect(links(back as PathRecord)).toEqual(links(there as PathRecord).toReversed())
  })

  it('gives chains of other nodes when more are asked for, none with a node twice', async () => {
    const found = await paths('ann', 'cat', 5, 100)
    expect(new Set(found.map(slugs)).size).toBe(found.length)
    for (const { nodes } of found) expect(new Set(nodes).size).toBe(nodes.length)
    expect(found.length).toBeGreaterThan(1)
  })

  it('gives no chain that is longer than asked for', async () => {
    expect((await paths('cat', 'dan', 2)).map(slugs)).toEqual(['actor:cat article:a actor:dan'])
    expect(await paths('cat', 'dan', 1)).toEqual([])
    expect(await paths('cat', 'dan', 3, 1)).toHaveLength(1)
    expect(await paths('cat', 'dan', 3, 0)).toEqual([])
  })

  it('gives one path without links from a node to itself', async () => {
    expect(await paths('ann', 'ann')).toEqual([{ nodes: ['actor:ann'], links: [] }])
    expect(await paths('ann', 'ann', 0)).toHaveLength(1)
  })

  it('gives nothing to a node without links, or an id of nothing', async () => {
    expect(await paths('ann', 'eve')).toEqual([])
    expect(await paths('ann', 'nobody')).toEqual([])
    expect(await paths('__proto__', 'ann')).toEqual([])
  })

  it('climbs from a location to what it lies in', async () => {
    const [path] = await store.paths(actorId('bob'), locationId('land'), 4, 1)
    expect(links(path as PathRecord).at(-1)).toBe('location:city CONTAINED_IN location:land')
  })
})

describe('paths() and how firm its links are', async () => {
  const open: Provenance = { ...stated('a', 3), status: 'AMBIGUOUS', note: 'If the post says it.' }
  const candidate = (slug: string): AttributionCandidate => ({
    speaker: actorId(slug),
    medium: null,
    saidOn: null,
    occasion: null,
    provenance: open,
  })
  const attribution: Attribution = {
    attributedAs: null,
    candidates: [],
    reportedBy: null,
    provenance: stated('a', 1),
  }
  const about = (slug: string, provenance: Provenance): SubjectRecord => ({
    node: actorId(slug),
    role: 'TOPIC',
    provenance,
  })
  const world = await openWorld({
    articles: [article('a', 'text')],
    actors: ['ann', 'bob', 'cat', 'dan', 'x'].map((slug) => person(slug, slug)),
    statements: [
      statement('a-open', 'words', {
        attribution: {
          ...attribution,
          candidates: [candidate('ann'), candidate('bob')],
          provenance: { ...open, note: 'Ann or Bob.' },
        },
        subjects: [about('cat', stated('a', 2)), about('dan', stated('a', 2))],
      }),
      statement('b-guessed', 'words', {
        speaker: actorId('ann'),
        attribution: { ...attribution, provenance: inferred },
        subjects: [about('cat', stated('a', 4))],
        medium: { medium: 'SOCIAL_MEDIA', platform: actorId('x'), provenance: stated('a', 5) },
      }),
      statement('c-stated', 'words', {
        speaker: actorId('ann'),
        attribution,
        subjects: [about('cat', stated('a', 6))],
      }),
    ],
  })
  const find = async (
    from: string,
    to: string,
    maxLength: number,
  ): Promise<readonly PathRecord[]> => world.paths(actorId(from), actorId(to), maxLength, 10)

  it('gives stated chains before inferred ones before ambiguous ones of the same length', async () => {
    expect((await find('ann', 'cat', 2)).map(slugs)).toEqual([
      'actor:ann statement:c-stated actor:cat',
      'actor:ann statement:b-guessed actor:cat',
      'actor:ann statement:a-open actor:cat',
    ])
  })

  it('leads from a candidate to what the statement speaks of, with the note on the readings', async () => {
    const [path] = await find('bob', 'dan', 2)
    expect(path?.links[0]).toEqual({
      ...plain,
      from: 'actor:bob',
      kind: 'MAY_SPEAK',
      to: 'statement:a-open',
      provenance: { ...open, note: 'Ann or Bob. If the post says it.' },
    })
  })

  it('never leads from one candidate over the statement to another', async () => {
    expect((await find('ann', 'bob', 6)).map(slugs)).toEqual(
      [
        'actor:ann statement:c-stated actor:cat statement:a-open actor:bob',
        'actor:ann statement:b-guessed actor:cat statement:a-open actor:bob',
      ].toSorted(),
    )
    const short = await find('ann', 'bob', 3)
    expect(short.every(({ nodes }) => nodes.includes(articleId('a')))).toBe(true)
  })

  it('leads to the platform on which a statement was published', async () => {
    const [path] = await find('ann', 'x', 2)
    expect(links(path as PathRecord)).toEqual([
      'actor:ann SPEAKS statement:b-guessed',
      'statement:b-guessed PUBLISHED_ON actor:x',
    ])
  })
})

describe('paths() and what a statement says of itself', async () => {
  const provenance = stated('a', 1)
  const world = await openWorld({
    articles: [article('a', 'text')],
    actors: [person('ann', 'Ann'), person('bob', 'Bob')],
    statements: [
      statement('told', 'words', {
        speaker: actorId('bob'),
        attribution: {
          attributedAs: null,
          candidates: [],
          reportedBy: encodeNodeId('STATEMENT', 'telling'),
          provenance,
        },
      }),
      statement('telling', 'words', {
        speaker: actorId('ann'),
        isNegated: true,
        attribution: { attributedAs: null, candidates: [], reportedBy: null, provenance },
      }),
    ],
  })
  const [path] = await world.paths(actorId('ann'), actorId('bob'), 3, 1)

  it('leads from a statement to what is told within it', () => {
    expect(path && links(path)).toEqual([
      'actor:ann SPEAKS statement:telling',
      'statement:telling REPORTS statement:told',
      'actor:bob SPEAKS statement:told',
    ])
  })

  it('tells what was not said from what was', () => {
    expect(path?.links.map(({ modality }) => modality)).toEqual(['NEGATED', null, null])
  })
})

describe('paths() between what is said and what it answers', () => {
  it.each([
    ['RESPONDS_TO', false, 'ANSWERS'],
    ['REBUTS', false, 'ANSWERS'],
    ['PARAPHRASES', false, 'RESTATES'],
    ['REITERATES', false, 'RESTATES'],
    ['SIMILAR_TO', false, 'RESEMBLES'],
    ['RESPONDS_TO', true, 'DOES_NOT_ANSWER'],
    ['REBUTS', true, 'DOES_NOT_ANSWER'],
    ['SIMILAR_TO', true, 'RESEMBLES'],
  ] as const)('takes %s, said not to have been said: %s, for %s', async (kind, isNot, expected) => {
    const provenance = stated('a', 1)
    const link = { kind, node: eventId('question'), asWritten: null, provenance }
    const world = await openWorld({
      articles: [article('a', 'text')],
      statements: [statement('answer', 'words', { links: [link], isNegated: isNot })],
      events: [
        event('question', 'Question'),
        event('silence', 'Silence', { links: [link], modality: isNot ? 'NEGATED' : 'ACTUAL' }),
      ],
    })
    for (const from of [encodeNodeId('STATEMENT', 'answer'), eventId('silence')]) {
      const [path] = await world.paths(from, eventId('question'), 1, 1)
      expect(path?.links).toEqual([
        { ...plain, from, kind: expected, to: 'event:question', provenance },
      ])
    }
  })

  it('takes an event of which reports disagree for an answer', async () => {
    const link = {
      kind: 'RESPONDS_TO',
      node: eventId('question'),
      asWritten: null,
      provenance: stated('a', 1),
    } as const
    const world = await openWorld({
      articles: [article('a', 'text')],
      events: [
        event('question', 'Question'),
        event('silence', 'Silence', { links: [link], modality: null }),
      ],
    })
    const [path] = await world.paths(eventId('silence'), eventId('question'), 1, 1)
    expect(path?.links[0]?.kind).toBe('ANSWERS')
  })
})

describe('chainsBetween() where nodes have very many links', () => {
  const telling = pathLinkKinds.indexOf('SPEAKS')
  const mentions = pathLinkKinds.indexOf('MENTIONED_IN')
  const spokes = 100_000
  const [hub, otherHub, loneOne, loneOther] = [0, 1, 2, 3]
  const nodes = Array.from({ length: spokes }, (_, place) => place + 4)
  const linksTo = (others: readonly number[], kind: number): number[] =>
    others.map((other) => packPathLink(other, kind, true, 0))
  /** Two hubs that are linked to the same 100,000 nodes and to each other; each has one node of its own. */
  const world = (kind: number): readonly (readonly number[])[] => [
    linksTo([otherHub, loneOne, ...nodes], kind),
    linksTo([hub, loneOther, ...nodes], kind),
    linksTo([hub], kind),
    linksTo([otherHub], kind),
    ...nodes.map(() => linksTo([hub, otherHub], kind)),
  ]

  /** The neighbours, and how many links were looked at. */
  async function counted(kind: number): Promise<{ neighbours: Neighbours; looks: () => number }> {
    const sections = await reopened((out) => encodePathLinks(out, 'paths', { links: world(kind) }))
    const neighbours = neighboursIn(openPathLinks(sections, 'paths'))
    let looks = 0
    return {
      neighbours: {
        ...neighbours,
        at: (node, place) => {
          looks += 1
          return neighbours.at(node, place)
        },
      },
      looks: () => looks,
    }
  }

  it.each([
    ['between nodes at a hub', loneOne, otherHub, 2, [loneOne, hub, otherHub]],
    ['between nodes at two hubs', loneOne, loneOther, 3, [loneOne, hub, otherHub, loneOther]],
    ['from a hub to a hub', hub, otherHub, 1, [hub, otherHub]],
    ['from a hub to a hub over another', hub, otherHub, 2, [hub, 4, otherHub]],
    ['from a node to a hub over others', loneOne, otherHub, 3, [loneOne, hub, 4, otherHub]],
  ])('finds a chain %s', async (_, from, to, length, expected) => {
    const { neighbours, looks } = await counted(telling)
    const chains = chainsBetween(from, to, neighbours, true, maxLooks)
    expect(chains.ofLength(length)[0]).toEqual(expected)
    expect(looks()).toBeLessThanOrEqual(maxLooks)
  })

  it('looks at a bounded number of links, and then finds no more', async () => {
    const { neighbours, looks } = await counted(telling)
    const chains = chainsBetween(loneOne, loneOther, neighbours, true, maxLooks)
    let found = 0
    for (let length = 0; length <= 12; length += 1) found += chains.ofLength(length).length
    expect(looks()).toBeLessThanOrEqual(maxLooks)
    expect(found).toBeLessThanOrEqual(maxLooks)
    expect(chains.ofLength(13)).toEqual([])
  })

  it('passes over mentions where it is to, without looking at them', async () => {
    const { neighbours, looks } = await counted(mentions)
    expect(chainsBetween(loneOne, loneOther, neighbours, true, maxLooks).ofLength(3)).toEqual([])
    expect(looks()).toBe(0)
    expect(chainsBetween(loneOne, loneOther, neighbours, false, maxLooks).ofLength(3)).toHaveLength(
      1,
    )
  })
})

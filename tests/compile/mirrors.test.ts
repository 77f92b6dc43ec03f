import { describe, expect, it } from 'vitest'
import type { Records } from '../../src/model/records.ts'
import { bySlug, compileSmallWorld } from './small-world.ts'

function world(...says: readonly string[]): Promise<Records> {
  return compileSmallWorld({
    articles: Object.fromEntries(
      says.map((yaml, index) => [`article-${index}`, { text: 'One. Two. Three.', says: yaml }]),
    ),
    registry: {
      'events/one': 'kind: OTHER\nname: One',
      'events/two': 'kind: OTHER\nname: Two',
      'locations/a': 'kind: OTHER\nname: A',
      'locations/b': 'kind: OTHER\nname: B',
    },
  })
}

const events = (one: string, two: string): string =>
  [
    'locations: { a: { mentions: [One] }, b: { mentions: [Two] } }',
    `events:\n  one: { modality: ACTUAL, evidence: One, ${one} }`,
    `  two: { modality: ACTUAL, evidence: Two, ${two} }`,
  ].join('\n')

describe('compileRecords() orders two events', () => {
  const after = 'followedBy: [{ event: two, evidence: One, interval: { iso: P1D } }]'
  const before = 'precededBy: [{ event: one, evidence: Two }]'

  it.each([
    ['from the earlier', [events(after, '')]],
    [
      'from the later',
      [events('', before.replace('Two', 'One').replace('}]', ', interval: { iso: P1D } }]'))],
    ],
  ])('alike whether it is told %s', async (_, says) => {
    const records = await world(...says)
    const one = bySlug(records.events, 'one')
    const two = bySlug(records.events, 'two')
    const order = {
      interval: { iso: 'P1D', max: null, approximate: false, asWritten: null },
      provenance: {
        status: 'STATED',
        evidence: [{ article: 'article:article-0', start: 0, end: 3 }],
        note: null,
      },
    }
    expect(one.followedBy).toEqual([{ event: 'event:two', ...order }])
    expect(two.precededBy).toEqual([{ event: 'event:one', ...order }])
    expect([...one.precededBy, ...two.followedBy]).toEqual([])
  })

  it('once where both ends and two articles tell it', async () => {
    const records = await world(events(after, before), events('', before))
    const { followedBy } = bySlug(records.events, 'one')
    expect(followedBy).toHaveLength(1)
    expect(followedBy[0]).toMatchObject({ event: 'event:two', interval: { iso: 'P1D' } })
    expect(followedBy[0]?.provenance.evidence).toHaveLength(3)
  })

  it('without an interval where articles give different ones', async () => {
    const records = await world(events(after, ''), events(after.replace('P1D', 'P2D'), ''))
    expect(bySlug(records.events, 'two').precededBy).toMatchObject([{ interval: null }])
  })
})

describe('compileRecords() links two occurrences', () => {
  it('once where two articles make one link, and keeps links to nothing apart', async () => {
    const link = (more: string): string => `links: [{ kind: SIMILAR_TO, evidence: One, ${more} }]`
    const records = await world(
      events(link('event: two'), link('asWritten: Three')),
      events(link('event: two'), link('asWritten: Two')),
    )
    const one = bySlug(records.events, 'one')
    const two = bySlug(records.events, 'two')
    expect(one.links.map(({ node }) => node)).toEqual(['event:two'])
    expect(one.links[0]?.provenance.evidence).toHaveLength(2)
    expect(two.linkedFrom.map(({ kind, node }) => [kind, node])).toEqual([
      ['SIMILAR_TO', 'event:one'],
    ])
    expect(two.links.map(({ node, asWritten }) => [node, asWritten])).toEqual([
      [null, 'Three'],
      [null, 'Two'],
    ])
    expect(one.linkedFrom).toEqual([])
  })
})

describe('compileRecords() borders two locations', () => {
  it('once, on both sides, whoever says so', async () => {
    const says = (a: string, b: string): string =>
      `locations:\n  a: { mentions: [One], ${a} }\n  b: { mentions: [Two], ${b} }\n${events('', '').split('\n').slice(1).join('\n')}`
    const records = await world(
      says('adjacentTo: [{ location: b, evidence: One }]', ''),
      says('', 'adjacentTo: [{ location: a, evidence: Two }]'),
    )
    const a = bySlug(records.locations, 'a').adjacentTo
    const b = bySlug(records.locations, 'b').adjacentTo
    expect(a.map(({ node }) => node)).toEqual(['location:b'])
    expect(b.map(({ node }) => node)).toEqual(['location:a'])
    expect(a[0]?.provenance).toEqual(b[0]?.provenance)
    expect(a[0]?.provenance.evidence).toHaveLength(2)
  })
})

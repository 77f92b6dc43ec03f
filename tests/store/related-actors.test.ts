import { describe, expect, it } from 'vitest'
import type { Provenance, RelatedActorRecord } from '../../src/model/records.ts'
import type { PageWindow } from '../../src/store/store.ts'
import {
  actorId,
  article,
  articleId,
  event,
  mention,
  openWorld,
  person,
  stated,
  statement,
} from './small-world.ts'

const whole: PageWindow = { first: 100, last: null, after: null, before: null }
const inferred: Provenance = { ...stated('a'), status: 'INFERRED', note: 'by his post' }
const attribution = (provenance: Provenance) => ({
  attributedAs: null,
  candidates: [],
  reportedBy: null,
  provenance,
})
const openReading = { status: 'AMBIGUOUS', note: 'If the post says it.' } as const
const open: Provenance = { ...stated('a', 74), ...openReading }
const evidence = (start: number) => stated('a', start, start + 9).evidence

const store = await openWorld({
  articles: [article('a', 'text')],
  actors: ['ann', 'bob', 'cat', 'dan', 'eve', 'fay', 'gus', 'hal', 'ida'].map((slug) =>
    person(slug, slug),
  ),
  statements: [
    statement('guess', 'words', {
      contentEvidence: evidence(10),
      speaker: actorId('ann'),
      attribution: attribution(inferred),
      addressees: [
        { node: actorId('bob'), provenance: stated('a') },
        { node: actorId('cat'), provenance: stated('a', 11) },
      ],
    }),
    statement('sure', 'words', {
      contentEvidence: evidence(30),
      speaker: actorId('ann'),
      attribution: attribution(stated('a', 33)),
      subjects: [{ node: actorId('bob'), role: 'TARGET', provenance: stated('a', 35) }],
    }),
    statement('who-said-so', 'words', {
      contentEvidence: evidence(70),
      attribution: {
        ...attribution({ ...open, note: 'Gus or Hal.' }),
        candidates: ['gus', 'hal', 'ida'].map((slug, place) => ({
          speaker: actorId(slug),
          medium: null,
          saidOn: null,
          occasion: null,
          provenance: { ...stated('a', 75 + place), ...openReading },
        })),
      },
      addressees: [{ node: actorId('ida'), provenance: stated('a', 72) }],
      subjects: [{ node: actorId('dan'), role: 'TOPIC', provenance: stated('a', 71) }],
    }),
  ],
  events: [
    event('meeting', 'Meeting', {
      reports: [
        {
          article: articleId('a'),
          modality: 'ACTUAL',
          accordingTo: [],
          time: null,
          duration: null,
          location: null,
          provenance: { ...stated('a'), evidence: evidence(50) },
        },
      ],
      participants: [
        { actor: actorId('ann'), role: 'SPEAKER', provenance: inferred },
        { actor: actorId('ann'), role: 'ORGANIZER', provenance: stated('a', 60) },
        { actor: actorId('dan'), role: 'VICTIM', provenance: stated('a', 61) },
      ],
    }),
  ],
  mentions: [
    mention(actorId('ann'), 'a', 90),
    mention(actorId('ann'), 'a', 80),
    { ...mention(actorId('ann'), 'a', 70), form: 'METONYM' },
    mention(actorId('eve'), 'a', 85),
    mention(actorId('eve'), 'a', 95),
  ],
})
const page = await store.relatedActors(actorId('ann'), whole)
const related = (slug: string): RelatedActorRecord | undefined =>
  page.items.find(({ item }) => item.actor === actorId(slug))?.item

describe('relatedActors()', () => {
  it('has those that share something, most first, and no others', () => {
    expect(page.items.map(({ item }) => item.actor)).toEqual([
      'actor:bob',
      'actor:cat',
      'actor:dan',
      'actor:eve',
      'actor:gus',
      'actor:hal',
      'actor:ida',
    ])
  })

  it('is STATED by the shared things in which the text states the part of both', () => {
    expect(related('bob')).toEqual({
      actor: 'actor:bob',
      statements: 2,
      events: 0,
      articles: 1,
      provenance: {
        status: 'STATED',
        evidence: [...stated('a', 33).evidence, ...stated('a', 35).evidence],
        note: null,
      },
    })
  })

  it('is INFERRED, with a note, where the part of one is inferred in all of them', () => {
    expect(related('cat')?.provenance).toEqual({
      status: 'INFERRED',
      evidence: [...inferred.evidence, ...stated('a', 11).evidence],
      note: 'In nothing that they share does the text state the part of both. by his post',
    })
  })

  it('rests on the passages of the part of each in a shared event', () => {
    expect(related('dan')).toMatchObject({
      events: 1,
      provenance: {
        status: 'STATED',
        evidence: [...stated('a', 60).evidence, ...stated('a', 61).evidence],
      },
    })
  })

  it('is AMBIGUOUS, with the note on the readings, where all that is shared has an open speaker', async () => {
    const [tie, ...others] = (await store.relatedActors(actorId('gus'), whole)).items
    expect(tie?.item).toEqual({
      actor: 'actor:dan',
      statements: 1,
      events: 0,
      articles: 1,
      provenance: {
        status: 'AMBIGUOUS',
        evidence: [...stated('a', 75).evidence, ...stated('a', 71).evidence],
        note: 'All that they share has several readings. Gus or Hal. If the post says it.',
      },
    })
    const shared = others.filter(({ item }) => item.statements > 0)
    expect(shared.map(({ item }) => item.actor)).toEqual(['actor:ida'])
  })

  it('does not take two candidates for sharing the statement, but for one that has another part in it', async () => {
    const { items } = await store.relatedActors(actorId('hal'), whole)
    const shared = items.filter(({ item }) => item.statements > 0)
    expect(shared.map(({ item }) => [item.actor, item.statements])).toEqual([
      ['actor:dan', 1],
      ['actor:ida', 1],
    ])
    expect(items[1]?.item.provenance.evidence).toEqual([
      ...stated('a', 76).evidence,
      ...stated('a', 72).evidence,
    ])
  })

  it('is INFERRED from what the article says of one that it does not mention', () => {
    expect(related('gus')).toEqual({
      actor: 'actor:gus',
      statements: 0,
      events: 0,
      articles: 1,
      provenance: {
        status: 'INFERRED',
        evidence: [...stated('a', 80).evidence, ...stated('a', 75).evidence],
        note: 'Only the article joins them: it speaks of both.',
      },
    })
  })

  it('counts the articles in which both stand, as the lists of articles do', async () => {
    for (const { item } of page.items) {
      const both = await store.articles({
        where: {
          all: [
            { term: 'covers', node: actorId('ann') },
            { term: 'covers', node: item.actor },
          ],
        },
        order: { field: 'SLUG', direction: 'ASC' },
        window: whole,
      })
      expect(item.articles).toBe(await both.totalCount())
    }
  })

  it('is INFERRED from the best mention of each where only an article joins them', () => {
    expect(related('eve')).toEqual({
      actor: 'actor:eve',
      statements: 0,
      events: 0,
      articles: 1,
      provenance: {
        status: 'INFERRED',
        evidence: [...stated('a', 80).evidence, ...stated('a', 85).evidence],
        note: 'Only the article joins them: it mentions both.',
      },
    })
  })
})

describe('actorEvents()', () => {
  it('joins the provenances of all roles of the actor: the weakest status, every passage and note', async () => {
    const order = { field: 'NAME', direction: 'ASC' } as const
    const { items } = await store.actorEvents(actorId('ann'), 'SPEAKER', {
      where: { all: [] },
      order,
      window: whole,
    })
    expect(items.map(({ item }) => [item.roles, item.provenance])).toEqual([
      [
        ['ORGANIZER', 'SPEAKER'],
        {
          status: 'INFERRED',
          evidence: [...stated('a', 60).evidence, ...inferred.evidence],
          note: 'by his post',
        },
      ],
    ])
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import type { TimelineQuery, UndatedQuery } from '../../web/explorer/operations/types.ts'
import { rowLook } from '../../web/explorer/timeline/row-look.ts'
import { timeSpan } from '../../web/explorer/timeline/time-bar.ts'
import { type TimelineRow, timelineRows } from '../../web/explorer/timeline/timeline-rows.ts'
import { undatedItems } from '../../web/explorer/timeline/undated-items.ts'
import type { CorpusName } from '../compile/corpora.ts'
import { openStore } from '../schema/ask.ts'
import { answerOf } from './views-of-corpus.ts'

interface Known {
  readonly rows: readonly TimelineRow[]
  readonly timeline: TimelineQuery
  readonly undated: UndatedQuery
}

async function known(corpus: CorpusName): Promise<Known> {
  const store = await openStore(corpus)
  const timeline = await answerOf<TimelineQuery>(store, 'timeline', { first: 100 })
  const undated = await answerOf<UndatedQuery>(store, 'undated', { first: 100 })
  return { timeline, undated, rows: timelineRows(timeline, undated.statements.nodes) }
}

let seed: Known
let fixture: Known

beforeAll(async () => {
  seed = await known('seed')
  fixture = await known('fixture')
})

const rowOf = ({ rows }: Known, id: string): readonly TimelineRow[] =>
  rows.filter((row) => row.id === id)

describe('timelineRows()', () => {
  it('has every entry of the timeline once, in its order, and besides them readings alone', () => {
    for (const { rows, timeline } of [seed, fixture]) {
      const settled = rows.filter(({ reading }) => reading === null)
      expect(settled.map(({ id, when }) => [id, when.edtf])).toEqual(
        timeline.timeline.edges.map(({ node, when }) => [node.id, when.edtf]),
      )
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
    }
  })

  it('shows both readings of an open speaker at the time of each, and settles on neither', () => {
    const readings = rowOf(seed, 'statement:taliban-diverged-from-doha-agreement')
    expect(readings.map(({ reading, when }) => [reading, when.edtf])).toEqual([
      ['Zabihullah Mujahid', '[..2023-07-17]'],
      ['Khawaja Muhammad Asif', '2023-07-17'],
    ])
    expect(readings.every(({ isDoubtful }) => isDoubtful)).toBe(true)
  })

  it('shows an event at each time of disagreeing reports, with the articles that give it', () => {
    const rows = rowOf(fixture, 'event:marigold-collision')
    expect(rows.map(({ when, tags }) => [when.edtf, tags.at(-1)])).toEqual([
      ['2031-05-03', 'this time by The Marigold strikes Pier Nine'],
      ['2031-05-04', 'this time by The Tidewatch denies stealing lamps'],
    ])
  })

  it('tells what did not happen, and what is only claimed with its claimants', () => {
    const [silence] = rowOf(seed, 'event:no-taliban-response-to-march-27')
    expect(silence).toMatchObject({ isNegated: true, isDoubtful: false })
    expect(silence?.tags).toContain('did not happen')
    const [sale] = rowOf(fixture, 'event:claimed-sale-of-the-lamps')
    expect(sale).toMatchObject({ isNegated: false, isDoubtful: true })
    expect(sale?.tags).toEqual([
      'situation',
      'only claimed',
      'according to Odile Quay or Ilse Brandt-Okoro',
    ])
  })
})

describe('undatedItems()', () => {
  it('with the rows has every statement and event once, and none twice', () => {
    for (const { rows, undated } of [seed, fixture]) {
      const items = undatedItems(undated).map(({ id }) => id)
      const drawn = new Set(rows.map(({ id }) => id))
      expect(items.filter((id) => drawn.has(id))).toEqual([])
      expect(items.length + drawn.size).toBe(
        undated.statements.totalCount + undated.events.totalCount,
      )
    }
  })

  it('says of a claim whose it is, and how long it lasted where that is said', () => {
    const item = undatedItems(seed.undated).find(
      ({ id }) => id === 'event:claimed-residence-of-afghan-citizens',
    )
    expect(item?.tags).toEqual([
      'event',
      'situation',
      'only claimed',
      'according to Khawaja Muhammad Asif',
      'lasted about 40 to 50 years',
    ])
  })
})

describe('rowLook()', () => {
  const look = (id: string) => {
    const span = timeSpan(seed.rows.map(({ bar }) => bar))
    const [row] = rowOf(seed, id)
    if (span === null || row === undefined) throw new Error(`There is no row of ${id}`)
    return { span, ...rowLook(row, { span, width: 800 }) }
  }

  it('fades what has an open end to the edge of the drawing', () => {
    const visas = look('event:pakistan-visa-regimes')
    expect(visas).toMatchObject({ isPoint: false, isOpenRight: true, isOpenLeft: false })
    expect(visas.end).toBe(visas.span[1])
    expect(visas.fill).toBe('url(#timeline-event-full-right)')
    const post = look('event:mujahid-social-media-post')
    expect(post).toMatchObject({ isOpenLeft: true, isOpenRight: false, start: post.span[0] })
    expect(post.fill).toBe('url(#timeline-event-soft-left)')
  })

  it('dashes an uncertain day, and no other', () => {
    expect(look('statement:afghan-citizens-and-terrorists-refuge').isDashed).toBe(true)
    expect(look('statement:asif-resolve-to-combat-terrorism').isDashed).toBe(false)
  })

  it('marks what did not happen by a hollow shape and a sign', () => {
    expect(look('event:no-taliban-response-to-march-27')).toMatchObject({
      isPoint: true,
      sign: '×≈',
      fill: 'var(--ground)',
    })
    expect(look('event:asif-mirzo-meeting').sign).toBe('')
  })
})

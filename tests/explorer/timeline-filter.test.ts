import { describe, expect, it } from 'vitest'
import { readTimelineFilter } from '../../web/explorer/timeline/timeline-filter.ts'

const read = (search: string) =>
  readTimelineFilter(new URLSearchParams(search), () => ['location:khyber-pakhtunkhwa'])

describe('readTimelineFilter()', () => {
  it('narrows by nothing without parameters', () => {
    expect(read('')).toEqual({ timeline: {}, statements: {}, events: {}, days: null })
  })

  it('passes over what is no value', () => {
    expect(
      read('kind=x&modality=toString&actor=../x&location=&from=2023-13-45&to=2024-02-31'),
    ).toEqual(read(''))
  })

  it('reads each parameter', () => {
    const { timeline, days } = read(
      'kind=event&modality=claimed&actor=taliban&location=pakistan&from=2023-07-01&to=2023-08-01',
    )
    expect(timeline).toEqual({
      kinds: ['EVENT'],
      modalities: ['CLAIMED'],
      actors: ['actor:taliban'],
      location: 'location:pakistan',
      time: { from: '2023-07-01', to: '2023-08-01' },
    })
    expect(days).toEqual(timeline.time)
  })

  it('narrows each of the three to an article', () => {
    const article = 'article:letter-claims-the-lamps'
    expect(read('article=letter-claims-the-lamps')).toEqual({
      timeline: { article },
      statements: { article },
      events: { article },
      days: null,
    })
  })

  it('leaves statements out of undated items where a modality is chosen, as the timeline does', () => {
    expect(read('modality=claimed').statements).toEqual({ any: [] })
    expect(read('kind=statement').events).toEqual({ any: [] })
  })

  it('takes what lies in a location as the location, in both of two conditions', () => {
    expect(read('actor=taliban&location=pakistan').statements).toEqual({
      any: [
        { speakers: ['actor:taliban'] },
        { candidates: ['actor:taliban'] },
        { addressees: ['actor:taliban'] },
        { about: ['actor:taliban'] },
      ],
      not: {
        not: {
          any: [
            { saidIn: 'location:pakistan' },
            { about: ['location:pakistan', 'location:khyber-pakhtunkhwa'] },
          ],
        },
      },
    })
  })
})

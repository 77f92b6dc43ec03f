/** The Marigold affair: what one article cannot try. */
import { describe, expect, it } from 'vitest'
import { compiled } from './corpora.ts'
import { bySlug, worded } from './small-world.ts'

const records = await compiled('fixture')

describe('compileRecords() of the Marigold affair', () => {
  it('keeps both dates and all tolls, in order of publication', () => {
    const { reports, casualties, time, modality } = bySlug(records.events, 'marigold-collision')
    expect(time).toBeNull()
    expect(modality).toBe('ACTUAL')
    expect(reports.map(({ article, time: when }) => [article, when?.edtf ?? null])).toEqual([
      ['article:marigold-strikes-pier-nine', '2031-05-03'],
      ['article:tidewatch-denies-stealing-lamps', '2031-05-04'],
      ['article:lamplighters-play-for-the-drowned', null],
      ['article:inquiry-proposed-into-the-marigold', null],
    ])
    expect(
      casualties.map(({ kind, count: { min, max, approximate } }) => [kind, min, max, approximate]),
    ).toEqual([
      ['KILLED', 12, 12, false],
      ['INJURED', 30, 30, true],
      ['KILLED', 9, null, false],
      ['KILLED', 14, 14, false],
    ])
  })

  it('agrees on the place that all articles give which give one', () => {
    const { location } = bySlug(records.events, 'marigold-collision')
    expect(location?.node).toBe('location:pier-nine')
    expect(location && worded(records, location.provenance)).toEqual([
      'STATED',
      ['struck Pier Nine', 'ran onto Pier 9'],
      null,
    ])
  })

  it('has no modality for what is proposed in one article and refused in another', () => {
    const { modality, reports } = bySlug(records.events, 'marigold-inquiry')
    expect(modality).toBeNull()
    expect(reports.map((report) => report.modality)).toEqual(['NEGATED', 'PROPOSED'])
  })

  it('knows a pier three levels deep, one of them by the atlas alone', () => {
    const { ancestors } = bySlug(records.locations, 'pier-nine')
    expect(ancestors).toEqual(['location:port-ebene', 'location:northwold', 'location:ostrelle'])
    expect(bySlug(records.locations, 'northwold').containedIn?.provenance).toEqual({
      status: 'REFERENCE_DATA',
      evidence: [],
      note: 'The atlas of the Two Shores (invented)',
    })
  })

  it('counts code points after characters outside the BMP', () => {
    const article = bySlug(records.articles, 'marigold-strikes-pier-nine')
    expect(article.isBmp).toBe(false)
    const mention = records.mentions.find(
      ({ node, span }) => node === 'location:pier-nine' && span.article === article.id,
    )
    expect(mention?.span).toEqual({ article: article.id, start: 52, end: 61 })
  })

  it('joins the parts of a split quotation', () => {
    const { content, contentEvidence } = bySlug(records.statements, 'brandt-okoro-lamps-were-dark')
    expect(content).toBe('The fog was thick … and the lamps of the pier were dark.')
    expect(contentEvidence).toHaveLength(2)
  })

  it('links across articles', () => {
    const { linkedFrom } = bySlug(records.statements, 'vane-accuses-tidewatch-of-stealing-lamps')
    expect(linkedFrom.map(({ kind, node }) => [kind, node])).toEqual([
      ['REBUTS', 'statement:tidewatch-denies-stealing-lamps'],
      ['REITERATES', 'statement:vane-repeats-that-lamps-were-stolen'],
    ])
  })

  it('leaves a speaker open, and says within what a statement is told', () => {
    expect(bySlug(records.statements, 'bill-for-the-oil-never-paid')).toMatchObject({
      speaker: null,
      attribution: {
        provenance: { status: 'AMBIGUOUS' },
        candidates: [{ speaker: 'actor:lamplighters-guild' }, { speaker: 'actor:aurelio-vane' }],
      },
    })
    expect(bySlug(records.statements, 'lamps-were-sold-in-april').attribution.reportedBy).toBe(
      'statement:quay-was-told-of-the-sale',
    )
    expect(bySlug(records.statements, 'quay-was-told-of-the-sale').reports).toEqual([
      'statement:lamps-were-sold-in-april',
    ])
  })

  it('calls the kind of the Tidewatch contested', () => {
    const tidewatch = bySlug(records.actors, 'tidewatch')
    expect(tidewatch).toMatchObject({
      organizationKind: 'ARMED_GROUP',
      kindProvenance: {
        status: 'AMBIGUOUS',
        note: 'Read as ARMED_GROUP in marigold-strikes-pier-nine; as OTHER in tidewatch-denies-stealing-lamps.',
      },
    })
  })

  it('has open and uncertain dates with the sides that are known', () => {
    const times = [
      bySlug(records.events, 'strait-curfew').time,
      bySlug(records.events, 'letter-about-the-lamps').time,
      bySlug(records.events, 'concert-for-the-drowned').time,
      bySlug(records.events, 'claimed-sale-of-the-lamps').time,
    ]
    expect(times.map((time) => [time?.edtf, time?.earliest, time?.latest])).toEqual([
      ['2031-03/..', '2031-03-01', null],
      ['[..2031-05-10]', null, '2031-05-10'],
      ['2031-05-17?', '2031-05-17', '2031-05-17'],
      ['2031-04?', '2031-04-01', '2031-04-30'],
    ])
  })

  it('gives a time expression its duration, in the words of the article', () => {
    const { timeExpressions } = bySlug(records.articles, 'marigold-strikes-pier-nine')
    expect(timeExpressions.map(({ asWritten, duration }) => [asWritten, duration])).toEqual([
      ['Saturday, May 3', null],
      [
        'three to four hours',
        { iso: 'PT3H', max: 'PT4H', approximate: false, asWritten: 'three to four hours' },
      ],
      ['since last March', null],
    ])
  })
})

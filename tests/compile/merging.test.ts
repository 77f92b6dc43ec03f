import { describe, expect, it } from 'vitest'
import type { Records } from '../../src/model/records.ts'
import { bySlug, compileSmallWorld, worded } from './small-world.ts'

/** Articles that say of one crowd, one firm and one fall what is given, published in this order. */
async function world(...says: readonly string[]): Promise<Records> {
  const articles = says.map((yaml, index) => [
    // The slugs run against the days, so that the order is that of publication.
    `article-${9 - index}`,
    {
      text: `The crowd of 40 or so fell. The firm (TF) is old. It is May ${index + 1}, in Quux.`,
      says: `publishedOn: { edtf: '2031-05-0${index + 1}', asWritten: 'May ${index + 1}' }\n${yaml}`,
    },
  ])
  return compileSmallWorld({
    articles: Object.fromEntries(articles),
    registry: {
      'actors/crowd': 'kind: GROUP\nname: the crowd',
      'actors/firm': 'kind: ORGANIZATION\nname: The firm\norganizationKind: COMPANY',
      'events/fall': 'kind: ACCIDENT\nname: Fall',
      'locations/quux': 'kind: COUNTRY\nname: Quux',
      'locations/fell': 'kind: OTHER\nname: Fell',
    },
  })
}

const named = 'actors: { crowd: { mentions: [The crowd] }, firm: { mentions: [The firm] } }'
const report = (more: string): string =>
  `events: { fall: { modality: ACTUAL, evidence: fell, ${more} } }\n${named}`
const ofCrowd = (more: string): string =>
  report('').replace('mentions: [The crowd]', `mentions: [The crowd], ${more}`)
const ofFirm = (more: string): string =>
  report('').replace('mentions: [The firm]', `mentions: [The firm], ${more}`)

describe('compileRecords() merges', () => {
  it('a value that all articles give which give one', async () => {
    const records = await world(
      ofCrowd('size: { count: 40, asWritten: "40", status: INFERRED, note: Counted. }'),
      ofCrowd('size: { min: 40, max: 40, asWritten: 40 or so }'),
      report(''),
    )
    const crowd = bySlug(records.actors, 'crowd')
    expect(crowd).toMatchObject({ size: { min: 40, max: 40, approximate: false, asWritten: '40' } })
    if (crowd.actorKind !== 'GROUP' || crowd.sizeProvenance === null) throw new Error('no size')
    expect(worded(records, crowd.sizeProvenance)).toEqual(['STATED', ['40 or so'], null])
  })

  it('values that differ to null', async () => {
    const records = await world(
      ofCrowd('size: { count: 40, asWritten: "40" }, country: { location: quux, evidence: Quux }'),
      ofCrowd('size: { min: 40, asWritten: "40" }, country: { location: fell, evidence: fell }'),
    )
    expect(bySlug(records.actors, 'crowd')).toMatchObject({
      size: null,
      sizeProvenance: null,
      country: null,
    })
  })

  it('a value that no article gives to null', async () => {
    const records = await world(report(''))
    expect(bySlug(records.actors, 'crowd')).toMatchObject({
      size: null,
      sizeProvenance: null,
      country: null,
      nationality: null,
    })
    expect(bySlug(records.actors, 'firm')).toMatchObject({
      abbreviation: null,
      abbreviationProvenance: null,
    })
    expect(bySlug(records.events, 'fall')).toMatchObject({ time: null, location: null })
  })

  it('modality, time and place of an event, each by itself', async () => {
    const records = await world(
      report(
        "time: { edtf: '2031-05-01', evidence: May 1 }, location: { location: quux, evidence: Quux }",
      ),
      report(
        "time: { edtf: '2031-05-02', asWritten: May 2 }, location: { location: quux, evidence: in Quux }",
      ),
      report('').replace('ACTUAL', 'CLAIMED'),
    )
    const event = bySlug(records.events, 'fall')
    expect(event).toMatchObject({
      modality: null,
      time: null,
      location: { node: 'location:quux', provenance: { status: 'STATED' } },
    })
    expect(event.reports.map(({ article }) => article)).toEqual([
      'article:article-9',
      'article:article-8',
      'article:article-7',
    ])
    expect(event.location?.provenance.evidence).toHaveLength(2)
  })

  it('times that lie inside one another to the most exact, known by the report that gives it', async () => {
    const week = "time: { edtf: '2031-05-01/2031-05-07', evidence: May 1, note: The week. }"
    const day = "time: { edtf: '2031-05-02', asWritten: May 2, status: INFERRED, note: That day. }"
    const records = await world(report(week), report(day))
    const { time, reports } = bySlug(records.events, 'fall')
    expect(time).toMatchObject({ edtf: '2031-05-02', asWritten: 'May 2' })
    expect(time && worded(records, time.provenance)).toEqual(['INFERRED', ['May 2'], 'That day.'])
    expect(reports.map((each) => each.time?.edtf)).toEqual(['2031-05-01/2031-05-07', '2031-05-02'])
  })

  it('places that lie in one another to the innermost, and others to null', async () => {
    const within =
      'locations: { fell: { mentions: [fell], containedIn: { location: quux, evidence: fell } } }'
    const at = (place: string): string => report(`location: { location: ${place}, evidence: Quux }`)
    const nested = await world(`${at('quux')}\n${within}`, at('fell'), at('quux'))
    const { location } = bySlug(nested.events, 'fall')
    expect(location?.node).toBe('location:fell')
    expect(location?.provenance.evidence.map(({ article }) => article)).toEqual([
      'article:article-8',
    ])
    const apart = await world(at('quux'), at('fell'))
    expect(bySlug(apart.events, 'fall').location).toBeNull()
  })

  it('two locations that one is said to lie in to the nearer, where one lies in the other', async () => {
    const lies = (inner: string, outer: string): string =>
      `${inner}: { mentions: [], containedIn: { location: ${outer}, evidence: fell } }`
    const article = (...says: readonly string[]): { text: string; says: string } => ({
      text: 'It fell.',
      says: `locations: { ${says.join(', ')} }`,
    })
    const places = ['town', 'district', 'land', 'sea']
    const compile = (articles: Readonly<Record<string, { text: string; says: string }>>) =>
      compileSmallWorld({
        articles,
        registry: Object.fromEntries(
          places.map((slug) => [`locations/${slug}`, `kind: OTHER\nname: ${slug}`]),
        ),
      })
    const nested = await compile({
      one: article(lies('town', 'land')),
      two: article(lies('town', 'district'), lies('district', 'land')),
    })
    expect(bySlug(nested.locations, 'town')).toMatchObject({
      containedIn: { node: 'location:district' },
      ancestors: ['location:district', 'location:land'],
    })
    const apart = await compile({
      one: article(lies('town', 'land')),
      two: article(lies('town', 'sea'), lies('district', 'land')),
    })
    expect(bySlug(apart.locations, 'town').containedIn).toBeNull()
    const circle = compile({
      one: article(lies('town', 'land'), lies('land', 'town')),
      two: article(lies('town', 'district')),
    })
    expect(bySlug((await circle).locations, 'town').containedIn).toBeNull()
  })

  it('a location to what the registry says it lies in, where articles only name what lies around that', async () => {
    const source = 'A gazetteer'
    const { locations } = await compileSmallWorld({
      articles: {
        one: {
          text: 'It fell.',
          says: 'locations: { town: { mentions: [], containedIn: { location: land, evidence: fell } } }',
        },
      },
      registry: {
        'locations/town': `kind: CITY\nname: town\ncontainedIn: { location: district, source: ${source} }`,
        'locations/district': `kind: DISTRICT\nname: district\ncontainedIn: { location: land, source: ${source} }`,
        'locations/land': 'kind: OTHER\nname: land',
      },
    })
    expect(bySlug(locations, 'town')).toMatchObject({
      containedIn: {
        node: 'location:district',
        provenance: { status: 'REFERENCE_DATA', evidence: [], note: source },
      },
      ancestors: ['location:district', 'location:land'],
    })
  })

  it('one participant for an actor and role, in the order of roles', async () => {
    const crowd = (role: string): string => `{ actor: crowd, role: ${role}, evidence: The crowd }`
    const records = await world(
      report(`participants: [${crowd('OTHER')}, ${crowd('VICTIM')}]`),
      report(`participants: [${crowd('VICTIM')}]`),
    )
    const { participants } = bySlug(records.events, 'fall')
    expect(participants.map(({ role, provenance }) => [role, provenance.evidence.length])).toEqual([
      ['VICTIM', 2],
      ['OTHER', 1],
    ])
  })

  it('a post that several articles give, and its times where they agree', async () => {
    const since = "since: { edtf: '2031', evidence: May }"
    const post = (more: string): string =>
      `positions: [{ title: old, within: crowd, evidence: old${more} }]`
    const records = await world(ofFirm(post('')), ofFirm(post(`, ${since}`)), ofFirm(post('')))
    expect(records.positions).toHaveLength(1)
    expect(records.positions[0]).toMatchObject({
      title: 'old',
      holder: 'actor:firm',
      within: 'actor:crowd',
      since: { edtf: '2031' },
      until: null,
    })
    expect(records.positions[0]?.provenance.evidence).toHaveLength(3)
  })
})

describe('compileRecords() knows the kind of an organisation', () => {
  const kind = (value: string, more = ''): string =>
    ofFirm(`organizationKind: { value: ${value}, evidence: The firm (TF)${more} }`)

  async function kindOf(...says: readonly string[]): Promise<readonly unknown[]> {
    const records = await world(...says)
    const firm = bySlug(records.actors, 'firm')
    if (firm.actorKind !== 'ORGANIZATION') throw new Error(`got ${firm.actorKind}`)
    const [status, words, note] = worded(records, firm.kindProvenance)
    return [firm.organizationKind, status, words, note]
  }

  it('as the articles that agree with the registry do', async () => {
    expect(await kindOf(kind('COMPANY', ', status: INFERRED, note: A firm.'), report(''))).toEqual([
      'COMPANY',
      'INFERRED',
      ['The firm (TF)'],
      'A firm.',
    ])
  })

  it('as AMBIGUOUS where articles read it differently, the registry’s reading first', async () => {
    expect(await kindOf(kind('MEDIA'), kind('COMPANY', ', note: A firm.'))).toEqual([
      'COMPANY',
      'AMBIGUOUS',
      ['The firm (TF)', 'The firm (TF)'],
      'Read as COMPANY in article-8; as MEDIA in article-9. A firm.',
    ])
  })

  it('as INFERRED from where it is mentioned if no article says', async () => {
    expect(await kindOf(report(''))).toEqual([
      'COMPANY',
      'INFERRED',
      ['The firm'],
      'COMPANY is our reading; no article says it.',
    ])
  })
})

/**
 * Small invented worlds with consistent references: few slugs, names and dates, so that the awkward
 * cases meet often (ties, missing values, unknown sides, `constructor`, characters outside the BMP).
 */
import fc from 'fast-check'
import {
  encodeNodeId,
  type ArticleId,
  type NodeId,
  type StatementId,
} from '../../src/model/node-id.ts'
import type {
  ActorRecord,
  ArticleRecord,
  EventRecord,
  Link,
  LocationRecord,
  MediumReference,
  MentionRecord,
  PositionRecord,
  Provenance,
  Records,
  Span,
  StatementLinkRecord,
  StatementRecord,
  TimeReference,
} from '../../src/model/records.ts'
import {
  actorKinds,
  casualtyKinds,
  eventKinds,
  eventModalities,
  locationKinds,
  media,
  mentionForms,
  organizationKinds,
  participantRoles,
  statementActs,
  statementForms,
  statementLinkKinds,
  subjectRoles,
} from '../../src/model/vocabulary.ts'

const slugs = ['a', 'a-b', 'a1', 'b', 'constructor', 'tostring', 'valueof', 'x', 'zz'].toSorted()
export const someWords = [
  'Taliban',
  'talibans',
  'the',
  'Pakistan',
  'neighbours',
  'neighbor',
  'harbouring',
  'Défense',
  'defence',
  'O’Brien',
  'X',
  '北京',
  '🔥',
  'U.S.',
  '50,000',
  'organised',
  'Zabihullah',
  'Zürich',
  'ﬁre',
  'Kabul’s',
  'constructor',
  '__proto__',
]
const times: readonly (readonly [edtf: string, earliest: string | null, latest: string | null])[] =
  [
    ['2023-07-05', '2023-07-05', '2023-07-05'],
    ['2023-07-05?', '2023-07-05', '2023-07-05'],
    ['2023-07', '2023-07-01', '2023-07-31'],
    ['2023-07~', '2023-07-01', '2023-07-31'],
    ['[..2023-07-17%]', null, '2023-07-17'],
    ['[..2023-07-17]', null, '2023-07-17'],
    ['2023-07-05/..', '2023-07-05', null],
    ['2024', '2024-01-01', '2024-12-31'],
    ['XXXX-12-25', null, null],
    ['-0044-03-15', '-0044-03-15', '-0044-03-15'],
    ['Y12345', '+12345-01-01', '+12345-12-31'],
  ]
export const someDates = ['-0044-03-15', '2023-07-05', '2023-07-17', '2023-07-18', '2024-02-29']

type Draw = fc.GeneratorValue

/** One arbitrary for all choices: finding the one for other bounds again would take longer than the rest. */
const anyNumber = (): fc.Arbitrary<number> => fc.nat(1_000_003)

export const arbitraryRecords: fc.Arbitrary<Records> = fc.gen().map(drawRecords)

function drawRecords(draw: Draw): Records {
  const count = (max: number): number => draw(anyNumber) % (max + 1)
  const chance = (percent: number): boolean => count(99) >= 100 - percent
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[count(values.length - 1)]
    if (value === undefined) throw new Error('Cannot pick from nothing')
    return value
  }
  const some = <Value>(max: number, make: () => Value): Value[] =>
    Array.from({ length: count(max) }, make)
  const maybe = <Value>(percent: number, make: () => Value): Value | null =>
    chance(percent) ? make() : null
  const slugsOf = (max: number, min = 0): readonly string[] => {
    const left = [...slugs]
    const wanted = Math.max(min, count(max))
    return Array.from(
      { length: wanted },
      () => left.splice(count(left.length - 1), 1)[0] ?? '',
    ).toSorted()
  }
  const phrase = (max: number): string =>
    [pick(someWords), ...some(max, () => pick(someWords))].join(' ')

  const articleIds = slugsOf(4, 1).map((slug) => encodeNodeId('ARTICLE', slug))
  const locationIds = slugsOf(5, 1).map((slug) => encodeNodeId('LOCATION', slug))
  const actorIds = slugsOf(6, 1).map((slug) => encodeNodeId('ACTOR', slug))
  const eventIds = slugsOf(5).map((slug) => encodeNodeId('EVENT', slug))
  const statementIds = slugsOf(7).map((slug) => encodeNodeId('STATEMENT', slug))
  const slugOf = (id: NodeId): string => id.slice(id.indexOf(':') + 1)

  const texts = new Map<ArticleId, string>(articleIds.map((id) => [id, phrase(12)]))
  const spanIn = (article: ArticleId): Span => {
    const start = count(20)
    return { article, start, end: start + 1 + count(3) }
  }
  const provenance = (article = pick(articleIds)): Provenance => {
    const status = pick(['STATED', 'STATED', 'INFERRED', 'AMBIGUOUS'] as const)
    return {
      status,
      evidence: [spanIn(article), ...some(1, () => spanIn(article))],
      note: status === 'STATED' ? null : pick(['because', 'perhaps']),
    }
  }
  const reference: Provenance = { status: 'REFERENCE_DATA', evidence: [], note: 'ISO 3166' }
  const link = <Id extends NodeId>(node: Id, article?: ArticleId): Link<Id> => ({
    node,
    provenance: provenance(article),
  })
  const time = (): TimeReference => {
    const [edtf, earliest, latest] = pick(times)
    return {
      edtf,
      earliest,
      latest,
      asWritten: maybe(50, () => phrase(1)),
      provenance: provenance(),
    }
  }
  const medium = (): MediumReference => ({
    medium: pick(media),
    platform: maybe(50, () => pick(actorIds)),
    provenance: provenance(),
  })

  const articles = articleIds.map((id): ArticleRecord => {
    const text = texts.get(id) ?? ''
    return {
      nodeKind: 'ARTICLE',
      id,
      slug: slugOf(id),
      label: phrase(2),
      headline: maybe(50, () => phrase(2)),
      author: null,
      publisher: null,
      url: null,
      licence: null,
      dateline: maybe(50, () => ({
        text: phrase(0),
        location: pick(locationIds),
        provenance: provenance(id),
      })),
      publishedOn: maybe(70, time),
      language: pick(['en', 'en-GB', 'ur-Arab-PK']),
      text,
      sha256: '0'.repeat(64),
      isBmp: !/[\u{10000}-\u{10ffff}]/u.test(text),
      paragraphs: [],
      sentences: [],
      timeExpressions: [],
    }
  })

  const locations: LocationRecord[] = []
  for (const id of locationIds) {
    // Only what stands before can contain a location, so that no cycle comes about.
    const parent = locations.length > 0 && chance(60) ? pick(locations) : null
    locations.push({
      nodeKind: 'LOCATION',
      id,
      slug: slugOf(id),
      label: phrase(1),
      name: phrase(1),
      aliases: some(2, () => phrase(1)),
      locationKind: pick(locationKinds),
      isoCode: maybe(30, () => `PK-${locations.length}`),
      latitude: null,
      longitude: null,
      gazetteer: null,
      containedIn:
        parent === null
          ? null
          : { node: parent.id, provenance: chance(50) ? reference : provenance() },
      ancestors: parent === null ? [] : [parent.id, ...parent.ancestors],
      adjacentTo: some(1, () => link(pick(locationIds))).filter(({ node }) => node !== id),
      provenance: provenance(),
    })
  }

  const actors = actorIds.map((id): ActorRecord => {
    const base = {
      nodeKind: 'ACTOR',
      id,
      slug: slugOf(id),
      label: phrase(1),
      name: phrase(2),
      aliases: some(2, () => phrase(1)),
      country: maybe(40, () => link(pick(locationIds))),
      provenance: provenance(),
    } as const
    const actorKind = pick(actorKinds)
    switch (actorKind) {
      case 'PERSON':
        return { ...base, actorKind }
      case 'ORGANIZATION': {
        const abbreviation = maybe(50, () => pick(['TTP', 'U.S.']))
        return {
          ...base,
          actorKind,
          organizationKind: pick(organizationKinds),
          kindProvenance: provenance(),
          abbreviation,
          abbreviationProvenance: abbreviation === null ? null : provenance(),
        }
      }
      case 'STATE':
        return { ...base, actorKind, isoCode: null, location: pick(locationIds) }
      case 'GROUP':
        return {
          ...base,
          actorKind,
          size: null,
          sizeProvenance: null,
          nationality: maybe(50, () => link(pick(locationIds))),
        }
    }
  })

  const occurrenceLinks = (self: NodeId): StatementLinkRecord[] => {
    const others = [...statementIds, ...eventIds].filter((id) => id !== self)
    return some(2, () => ({
      kind: pick(statementLinkKinds),
      node: others.length > 0 && chance(70) ? pick(others) : null,
      asWritten: maybe(50, () => phrase(1)),
      provenance: provenance(),
    }))
  }

  const othersThan = (self: StatementId): readonly StatementId[] =>
    statementIds.filter((id) => id !== self)
  const toldStatements = statementIds.map((id): StatementRecord => {
    const article = pick(articleIds)
    const isOpen = chance(25)
    const subjects = [...actorIds, ...eventIds, ...locationIds]
    return {
      nodeKind: 'STATEMENT',
      id,
      slug: slugOf(id),
      label: phrase(2),
      article,
      content: phrase(5),
      contentEvidence: [spanIn(article), ...some(1, () => spanIn(article))],
      form: pick(statementForms),
      act: pick(statementActs),
      cue: null,
      cueEvidence: [],
      isGeneric: chance(30),
      isNegated: chance(10),
      speaker: isOpen ? null : pick(actorIds),
      attribution: {
        attributedAs: null,
        candidates: isOpen
          ? some(2, () => ({
              speaker: pick(actorIds),
              medium: maybe(50, medium),
              saidOn: maybe(50, time),
              occasion: eventIds.length > 0 ? maybe(50, () => link(pick(eventIds), article)) : null,
              provenance: { ...provenance(article), status: 'AMBIGUOUS' as const, note: 'or not' },
            }))
          : [],
        reportedBy: statementIds.length > 1 ? maybe(30, () => pick(othersThan(id))) : null,
        provenance: provenance(article),
      },
      medium: maybe(50, medium),
      saidOn: maybe(70, time),
      occasion: eventIds.length > 0 ? maybe(40, () => link(pick(eventIds), article)) : null,
      location: maybe(40, () => link(pick(locationIds), article)),
      addressees: some(1, () => link(pick(actorIds), article)),
      subjects: some(3, () => ({
        node: pick(subjects),
        role: pick(subjectRoles),
        provenance: provenance(article),
      })),
      reports: [],
      links: occurrenceLinks(id),
      linkedFrom: [],
      provenance: provenance(article),
    }
  })
  const statements = toldStatements.map((statement) => ({
    ...statement,
    reports: toldStatements
      .filter(({ attribution }) => attribution.reportedBy === statement.id)
      .map(({ id }) => id),
  }))

  const events = eventIds.map((id): EventRecord => {
    const reporter = pick(articleIds)
    const reports = articleIds
      .filter((article) => article === reporter || chance(50))
      .map((article) => ({
        article,
        modality: pick(eventModalities),
        accordingTo: some(1, () => link(pick(actorIds), article)),
        time: maybe(70, time),
        duration: null,
        location: maybe(60, () => link(pick(locationIds), article)),
        provenance: provenance(article),
      }))
    const roles = participantRoles.slice(0, 3)
    const participants = actorIds.flatMap((actor) =>
      roles.filter(() => chance(20)).map((role) => ({ actor, role, provenance: provenance() })),
    )
    const [report] = reports
    const hasOneModality = reports.every(({ modality }) => modality === report?.modality)
    const hasOneTime = reports.every(({ time: other }) => other?.edtf === report?.time?.edtf)
    return {
      nodeKind: 'EVENT',
      id,
      slug: slugOf(id),
      label: phrase(2),
      name: phrase(2),
      eventKind: pick(eventKinds.slice(0, 3)),
      modality: hasOneModality ? (report?.modality ?? null) : null,
      // Reports can agree on a time in different words: then one of them gives it.
      time: hasOneTime ? (report?.time ?? null) : maybe(40, () => pick(reports).time),
      location: null,
      reports,
      participants,
      casualties: reports.flatMap(({ article }) =>
        some(2, () => {
          const min = maybe(80, () => count(9))
          return {
            kind: pick(casualtyKinds.slice(0, 2)),
            count: {
              min,
              max: maybe(50, () => (min ?? 0) + count(5)),
              approximate: false,
              asWritten: null,
            },
            group: maybe(30, () => pick(actorIds)),
            accordingTo: maybe(30, () => link(pick(actorIds), article)),
            article,
            provenance: provenance(article),
          }
        }),
      ),
      links: occurrenceLinks(id),
      linkedFrom: [],
      precededBy: [],
      followedBy: some(1, () => ({
        event: pick(eventIds),
        interval: null,
        provenance: provenance(),
      })).filter(({ event }) => event !== id),
      provenance: provenance(),
    }
  })

  const mentioned = [...actorIds, ...eventIds, ...locationIds, ...statementIds]
  const mentions = distinctBy(
    some(12, (): MentionRecord => ({
      node: pick(mentioned),
      form: pick(mentionForms),
      span: spanIn(pick(articleIds)),
      provenance: provenance(),
    })),
    ({ node, span }) => `${node} ${span.article} ${span.start} ${span.end}`,
  )
  const positions = distinctBy(
    some(5, (): PositionRecord => ({
      title: pick(['Minister', 'minister', 'Écuyer', 'the Head']),
      within: maybe(60, () => pick(actorIds)),
      holder: pick(actorIds),
      since: null,
      until: null,
      provenance: provenance(),
    })),
    ({ title, within, holder }) => `${title} ${within} ${holder}`,
  )
  return { articles, actors, statements, events, locations, mentions, positions }
}

function distinctBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()]
}

/**
 * What a store must answer, said again as plainly as possible: every list by looking at every record,
 * whole and in its order. It shares nothing with the indexes but the folding of words.
 */
import { fold } from '../../../src/model/fold.ts'
import { slugOf, type ActorId, type ArticleId, type NodeId } from '../../../src/model/node-id.ts'
import type {
  ActorRecord,
  ArticleRecord,
  EventRecord,
  LocationRecord,
  MentionRecord,
  NodeRecord,
  PositionRecord,
  Records,
  StatementRecord,
  TimeReference,
} from '../../../src/model/records.ts'
import { participantRoles } from '../../../src/model/vocabulary.ts'
import { wordForm } from '../../../src/model/word-forms.ts'
import { words } from '../../../src/model/words.ts'
import type {
  ActorOrder,
  ArticleOrder,
  Direction,
  EventOrder,
  LocationOrder,
  StatementOrder,
} from '../../../src/store/store.ts'
import type {
  ActorTerm,
  ArticleTerm,
  DateSpan,
  EventTerm,
  LocationTerm,
  StatementTerm,
  TimelineTerm,
  Where,
} from '../../../src/store/where.ts'

import { naiveCoverage } from './naive-coverage.ts'

type Value = string | number | null

/** Whether `where` holds, given whether each term does. */
export function holds<Term extends { readonly term: string }>(
  where: Where<Term>,
  holdsOf: (term: Term) => boolean,
): boolean {
  if ('term' in where) return holdsOf(where)
  if ('all' in where) return where.all.every((each) => holds(each, holdsOf))
  if ('any' in where) return where.any.some((each) => holds(each, holdsOf))
  return !holds(where.not, holdsOf)
}

/** Milliseconds since 1970, so that years of any length compare. */
function instant(date: string): number {
  const [, sign = '', year = '', month = '', day = ''] =
    /^([+-]?)(\d+)-(\d+)-(\d+)$/.exec(date) ?? []
  return Date.UTC(2000, Number(month) - 1, Number(day)) + Number(`${sign}${year}`) * 1e12
}

function canFallIn(time: TimeReference | null, span: DateSpan): boolean {
  if (time === null) return false
  const earliest = time.earliest === null ? -Infinity : instant(time.earliest)
  const latest = time.latest === null ? Infinity : instant(time.latest)
  const from = span.from === null ? -Infinity : instant(span.from)
  const to = span.to === null ? Infinity : instant(span.to)
  return earliest <= to && latest >= from
}

function hasAllWords(text: string, fields: readonly (string | null)[]): boolean {
  const wanted = [...words(text)].map(({ folded }) => wordForm(folded))
  const found = new Set(
    fields.flatMap((field) => [...words(field ?? '')].map(({ folded }) => wordForm(folded))),
  )
  return wanted.length > 0 && wanted.every((form) => found.has(form))
}

function hasPart(names: readonly (string | null)[], part: string): boolean {
  const folded = fold(part)
  return folded !== '' && names.some((name) => name !== null && fold(name).includes(folded))
}

/** Sorted by values, those without the first value last, ties by slug. */
function sorted<Item>(
  items: readonly Item[],
  valuesOf: (item: Item) => readonly Value[],
  direction: Direction,
  tieOf: (item: Item) => string,
): readonly Item[] {
  return [...items].sort((a, b) => {
    const [left, right] = [valuesOf(a), valuesOf(b)]
    if (left[0] === null || right[0] === null) {
      if (left[0] !== right[0]) return left[0] === null ? 1 : -1
    } else {
      for (const [place, value] of left.entries()) {
        const other = right[place] ?? null
        if (value === null || other === null || value === other) continue
        return value < other === (direction === 'ASC') ? -1 : 1
      }
    }
    return tieOf(a) < tieOf(b) ? -1 : 1
  })
}

function timeValues(time: TimeReference | null): readonly Value[] {
  const earliest = time?.earliest == null ? null : instant(time.earliest)
  const latest = time?.latest == null ? null : instant(time.latest)
  if (earliest === null) return [latest, 0, latest]
  return [earliest, 1, latest ?? Infinity]
}

/** Of times with the same days, those that are certain come first, whatever the direction. */
function tieOf(time: TimeReference | null, slug: string): string {
  const isUncertain = ['?', '~', '%'].some((mark) => time?.edtf.includes(mark))
  return `${isUncertain ? 1 : 0} ${slug}`
}

export function naiveStore(records: Records) {
  const { articles, actors, statements, events, locations, mentions, positions } = records
  const location = (id: NodeId): LocationRecord | undefined =>
    locations.find((each) => each.id === id)
  const isWithin = (inner: NodeId, outer: NodeId): boolean =>
    inner === outer || (location(inner)?.ancestors.includes(outer as LocationRecord['id']) ?? false)
  const count = <Item>(items: readonly Item[], test: (item: Item) => boolean): number =>
    items.filter(test).length
  const mentionsOf = (id: NodeId): number => count(mentions, ({ node }) => node === id)
  const speaks = (id: NodeId): number => count(statements, ({ speaker }) => speaker === id)

  const placesOf = (statement: StatementRecord): readonly NodeId[] => [
    ...(statement.location === null ? [] : [statement.location.node]),
    ...statement.subjects.map(({ node }) => node).filter((id) => id.startsWith('location:')),
  ]
  const figureOf = (event: EventRecord): number =>
    Math.max(
      -Infinity,
      ...event.casualties
        .filter(({ kind }) => kind === 'KILLED')
        .map((each) => each.count.max ?? each.count.min ?? -Infinity),
    )

  const covers = (article: ArticleId, node: NodeId): boolean =>
    naiveCoverage(records, article).some((each) => each.node === node)

  const articleHolds =
    (article: ArticleRecord) =>
    (term: ArticleTerm): boolean => {
      switch (term.term) {
        case 'publishedOn':
          return canFallIn(article.publishedOn, term.span)
        case 'text':
          return hasAllWords(term.text, [article.headline, article.text])
        case 'covers':
          return covers(article.id, term.node)
        case 'language':
          return `${article.language}-`.toLowerCase().startsWith(`${term.language}-`.toLowerCase())
      }
    }
  const actorHolds =
    (actor: ActorRecord) =>
    (term: ActorTerm): boolean => {
      switch (term.term) {
        case 'kind':
          return term.anyOf.includes(actor.actorKind)
        case 'country':
          return [
            actor.country?.node,
            actor.actorKind === 'GROUP' ? actor.nationality?.node : null,
            actor.actorKind === 'STATE' ? actor.location : null,
          ].includes(term.location)
        case 'name':
          return hasPart([actor.name, ...actor.aliases, abbreviationOf(actor)], term.part)
        case 'positionWithin':
          return positions.some(({ holder, within }) => holder === actor.id && within === term.body)
        case 'article':
          return covers(term.article, actor.id)
      }
    }
  const statementHolds =
    (statement: StatementRecord) =>
    (term: StatementTerm): boolean => {
      const { medium, speaker, subjects } = statement
      switch (term.term) {
        case 'speaker':
          return speaker !== null && term.anyOf.includes(speaker)
        case 'candidate':
          return statement.attribution.candidates.some((each) => term.anyOf.includes(each.speaker))
        case 'target':
          return subjects.some(({ node, role }) => role === 'TARGET' && term.anyOf.includes(node))
        case 'about':
          return subjects.some(({ node }) => term.anyOf.includes(node))
        case 'addressee':
          return statement.addressees.some(({ node }) => term.anyOf.includes(node))
        case 'act':
          return term.anyOf.includes(statement.act)
        case 'form':
          return term.anyOf.includes(statement.form)
        case 'medium':
          return medium !== null && term.anyOf.includes(medium.medium)
        case 'platform':
          return medium?.platform != null && term.anyOf.includes(medium.platform)
        case 'saidOn':
          return canFallIn(statement.saidOn, term.span)
        case 'saidIn':
          return statement.location !== null && isWithin(statement.location.node, term.location)
        case 'event':
          return (
            statement.occasion?.node === term.event ||
            subjects.some(({ node }) => node === term.event)
          )
        case 'possibleOccasion':
          return statement.attribution.candidates.some(
            ({ occasion }) => occasion?.node === term.event,
          )
        case 'location':
          return placesOf(statement).some((id) =>
            term.within ? isWithin(id, term.location) : id === term.location,
          )
        case 'attribution':
          return term.anyOf.includes(statement.attribution.provenance.status)
        case 'linkKind':
          return statement.links.some(({ kind }) => term.anyOf.includes(kind))
        case 'isGeneric':
          return statement.isGeneric === term.value
        case 'isNegated':
          return statement.isNegated === term.value
        case 'article':
          return statement.article === term.article
        case 'text':
          return hasAllWords(term.text, [statement.content])
      }
    }
  const eventHolds =
    (event: EventRecord) =>
    (term: EventTerm): boolean => {
      switch (term.term) {
        case 'kind':
          return term.anyOf.includes(event.eventKind)
        case 'modality':
          return event.reports.some(({ modality }) => term.anyOf.includes(modality))
        case 'participant':
          return event.participants.some(
            ({ actor, role }) =>
              (term.anyOf === null || term.anyOf.includes(actor)) &&
              (term.role === null || term.role === role),
          )
        case 'location':
          return event.reports.some(
            (report) =>
              report.location !== null &&
              (term.within
                ? isWithin(report.location.node, term.location)
                : report.location.node === term.location),
          )
        case 'time':
          return event.reports.some(({ time }) => canFallIn(time, term.span))
        case 'killedAtLeast':
          return figureOf(event) > -Infinity && figureOf(event) >= term.count
        case 'article':
          return event.reports.some(({ article }) => article === term.article)
        case 'text':
          return hasAllWords(term.text, [event.name, event.label])
      }
    }
  const locationHolds =
    (each: LocationRecord) =>
    (term: LocationTerm): boolean => {
      switch (term.term) {
        case 'kind':
          return term.anyOf.includes(each.locationKind)
        case 'within':
          return each.id !== term.location && isWithin(each.id, term.location)
        case 'containedIn':
          return each.containedIn?.node === term.location
        case 'name':
          return hasPart([each.name, ...each.aliases], term.part)
        case 'hasEvents':
          return (
            term.value ===
            events.some(({ reports }) =>
              reports.some(
                (report) => report.location !== null && isWithin(report.location.node, each.id),
              ),
            )
          )
        case 'article':
          return covers(term.article, each.id)
      }
    }

  interface Entry {
    readonly node: StatementRecord | EventRecord
    readonly when: TimeReference
  }
  const entryHolds =
    ({ node, when }: Entry) =>
    (term: TimelineTerm): boolean => {
      const isEvent = node.nodeKind === 'EVENT'
      const reports = isEvent ? node.reports.filter(({ time }) => isOfEntry(node, time, when)) : []
      switch (term.term) {
        case 'occurrenceKind':
          return term.anyOf.includes(node.nodeKind)
        case 'modality':
          return reports.some(({ modality }) => term.anyOf.includes(modality))
        case 'isNegated':
          return (
            term.value ===
            (isEvent ? reports.every(({ modality }) => modality === 'NEGATED') : node.isNegated)
          )
        case 'actor': {
          const involved: readonly (NodeId | null)[] = isEvent
            ? node.participants.map(({ actor }) => actor)
            : [node.speaker, ...[...node.addressees, ...node.subjects].map((each) => each.node)]
          return term.anyOf.some((actor) => involved.includes(actor))
        }
        case 'location': {
          const places = isEvent
            ? reports.flatMap((report) => (report.location === null ? [] : [report.location.node]))
            : placesOf(node)
          return places.some((id) => isWithin(id, term.location))
        }
        case 'time':
          return canFallIn(when, term.span)
        case 'article':
          return isEvent
            ? reports.some(({ article }) => article === term.article)
            : node.article === term.article
      }
    }

  const bringsTogether = (statement: StatementRecord, a: ActorId, b: ActorId): boolean => {
    const candidates = new Set(statement.attribution.candidates.map(({ speaker }) => speaker))
    const settled = new Set<NodeId | null>([
      statement.speaker,
      ...[...statement.addressees, ...statement.subjects].map(({ node }) => node),
    ])
    return (
      (settled.has(a) && settled.has(b)) ||
      (settled.has(a) && candidates.has(b)) ||
      (candidates.has(a) && settled.has(b))
    )
  }

  return {
    articles: (where: Where<ArticleTerm>, { field, direction }: ArticleOrder) =>
      sorted(
        articles.filter((article) => holds(where, articleHolds(article))),
        ({ slug, publishedOn }) => (field === 'SLUG' ? [slug] : timeValues(publishedOn)),
        direction,
        ({ slug, publishedOn }) => tieOf(field === 'SLUG' ? null : publishedOn, slug),
      ),
    actors: (where: Where<ActorTerm>, { field, direction }: ActorOrder) =>
      sorted(
        actors.filter((actor) => holds(where, actorHolds(actor))),
        ({ id, name }) => [
          field === 'NAME' ? fold(name) : field === 'MENTIONS' ? mentionsOf(id) : speaks(id),
        ],
        direction,
        ({ slug }) => slug,
      ),
    statements: (where: Where<StatementTerm>, { field, direction }: StatementOrder) =>
      sorted(
        statements.filter((statement) => holds(where, statementHolds(statement))),
        ({ article, contentEvidence, saidOn }) =>
          field === 'SAID_ON'
            ? timeValues(saidOn)
            : [slugOf(article), Math.min(...contentEvidence.map(({ start }) => start))],
        direction,
        ({ slug, saidOn }) => tieOf(field === 'SAID_ON' ? saidOn : null, slug),
      ),
    events: (where: Where<EventTerm>, { field, direction }: EventOrder) =>
      sorted(
        events.filter((event) => holds(where, eventHolds(event))),
        ({ name, time }) => (field === 'NAME' ? [fold(name)] : timeValues(time)),
        direction,
        ({ slug, time }) => tieOf(field === 'TIME' ? time : null, slug),
      ),
    locations: (where: Where<LocationTerm>, { field, direction }: LocationOrder) =>
      sorted(
        locations.filter((each) => holds(where, locationHolds(each))),
        ({ id, name }) => [field === 'NAME' ? fold(name) : mentionsOf(id)],
        direction,
        ({ slug }) => slug,
      ),
    timeline: (where: Where<TimelineTerm>): readonly Entry[] => {
      const entries: Entry[] = statements.flatMap((node) =>
        node.saidOn === null ? [] : [{ node, when: node.saidOn }],
      )
      for (const node of events) {
        const given = node.reports.flatMap(({ time }) => time ?? [])
        for (const [place, when] of given.entries()) {
          if (node.time !== null && node.time.edtf !== when.edtf) continue
          if (given.findIndex(({ edtf }) => edtf === when.edtf) === place)
            entries.push({ node, when })
        }
      }
      return sorted(
        entries.filter((entry) => holds(where, entryHolds(entry))),
        ({ when }) => timeValues(when),
        'ASC',
        ({ node, when }) => tieOf(when, `${node.id} ${when.edtf}`),
      )
    },
    mentions: (of: NodeId): readonly MentionRecord[] =>
      mentions
        .filter(({ node, span }) => node === of || span.article === of)
        .toSorted((a, b) =>
          a.span.article === b.span.article
            ? a.span.start - b.span.start || b.span.end - a.span.end || (a.node < b.node ? -1 : 1)
            : a.span.article < b.span.article
              ? -1
              : 1,
        ),
    positions: (test: (position: PositionRecord) => boolean): readonly PositionRecord[] =>
      positions.filter(test),
    related: (actor: ActorId) => {
      const shared = actors
        .filter(({ id }) => id !== actor)
        .map(({ id }) => ({
          actor: id,
          statements: count(statements, (each) => bringsTogether(each, actor, id)),
          events: count(events, ({ participants }) =>
            [actor, id].every((wanted) => participants.some((each) => each.actor === wanted)),
          ),
          articles: count(articles, (article) =>
            [actor, id].every((wanted) => covers(article.id, wanted)),
          ),
        }))
        .filter((each) => each.statements + each.events + each.articles > 0)
      return shared.toSorted(
        (a, b) =>
          b.statements - a.statements ||
          b.events - a.events ||
          b.articles - a.articles ||
          (a.actor < b.actor ? -1 : 1),
      )
    },
    /** The nodes that have a word of that form in a field that is searched. */
    nodesWithForm: (form: string): ReadonlySet<NodeId> =>
      new Set(
        [...articles, ...actors, ...statements, ...events, ...locations]
          .filter((node) => searchedTexts(node).some((text) => hasForm(text, form)))
          .map(({ id }) => id),
      ),
  }
}

function abbreviationOf(actor: ActorRecord): string | null {
  return actor.actorKind === 'ORGANIZATION' ? actor.abbreviation : null
}

function searchedTexts(node: NodeRecord): readonly string[] {
  const texts = [node.label]
  if (node.nodeKind === 'ARTICLE') texts.push(node.headline ?? '', node.text)
  if (node.nodeKind === 'STATEMENT') texts.push(node.content)
  if (node.nodeKind === 'EVENT') texts.push(node.name)
  if (node.nodeKind === 'ACTOR' || node.nodeKind === 'LOCATION')
    texts.push(node.name, ...node.aliases)
  if (node.nodeKind === 'ACTOR') texts.push(abbreviationOf(node) ?? '')
  return texts
}

function hasForm(text: string, form: string): boolean {
  return [...words(text)].some(({ folded }) => wordForm(folded) === form)
}

/** Of an event whose reports agree on a time, all that give one; of another, those that give the time of the entry. */
function isOfEntry(event: EventRecord, time: TimeReference | null, when: TimeReference): boolean {
  return time !== null && (event.time !== null || time.edtf === when.edtf)
}

/** The roles of an actor in an event, in the order of the vocabulary. */
export function rolesOf(event: EventRecord, actor: ActorId) {
  return participantRoles.filter((role) =>
    event.participants.some((each) => each.actor === actor && each.role === role),
  )
}

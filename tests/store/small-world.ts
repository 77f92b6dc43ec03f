/** Records to write a world of, with as little as a test is about. */
import {
  encodeNodeId,
  type ActorId,
  type ArticleId,
  type EventId,
  type LocationId,
} from '../../src/model/node-id.ts'
import type {
  ArticleRecord,
  EventRecord,
  LocationRecord,
  MentionRecord,
  PersonRecord,
  Provenance,
  Records,
  StatementRecord,
} from '../../src/model/records.ts'
import type { Store } from '../../src/store/store.ts'
import { openEncoded } from './open-encoded.ts'

export const articleId = (slug: string): ArticleId => encodeNodeId('ARTICLE', slug)
export const actorId = (slug: string): ActorId => encodeNodeId('ACTOR', slug)
export const eventId = (slug: string): EventId => encodeNodeId('EVENT', slug)
export const locationId = (slug: string): LocationId => encodeNodeId('LOCATION', slug)

export const noRecords: Records = {
  articles: [],
  actors: [],
  statements: [],
  events: [],
  locations: [],
  mentions: [],
  positions: [],
}

export function stated(article: string, start = 0, end = start + 1): Provenance {
  return { status: 'STATED', evidence: [{ article: articleId(article), start, end }], note: null }
}

export function article(
  slug: string,
  text: string,
  more: Partial<ArticleRecord> = {},
): ArticleRecord {
  return {
    nodeKind: 'ARTICLE',
    id: articleId(slug),
    slug,
    label: slug,
    headline: null,
    author: null,
    publisher: null,
    url: null,
    licence: null,
    dateline: null,
    publishedOn: null,
    language: 'en',
    text,
    sha256: '0'.repeat(64),
    isBmp: true,
    paragraphs: [],
    sentences: [],
    timeExpressions: [],
    ...more,
  }
}

export function person(slug: string, name: string, ...aliases: string[]): PersonRecord {
  return {
    nodeKind: 'ACTOR',
    actorKind: 'PERSON',
    id: actorId(slug),
    slug,
    label: name,
    name,
    aliases,
    country: null,
    provenance: stated('a'),
  }
}

export function statement(
  slug: string,
  content: string,
  more: Partial<StatementRecord> = {},
): StatementRecord {
  return {
    nodeKind: 'STATEMENT',
    id: encodeNodeId('STATEMENT', slug),
    slug,
    label: slug,
    article: articleId('a'),
    content,
    contentEvidence: stated('a').evidence,
    form: 'PARAPHRASE',
    act: 'ASSERT',
    cue: null,
    cueEvidence: [],
    isGeneric: false,
    isNegated: false,
    speaker: null,
    attribution: { attributedAs: null, candidates: [], reportedBy: null, provenance: stated('a') },
    medium: null,
    saidOn: null,
    occasion: null,
    location: null,
    addressees: [],
    subjects: [],
    reports: [],
    links: [],
    linkedFrom: [],
    provenance: stated('a'),
    ...more,
  }
}

export function event(slug: string, name: string, more: Partial<EventRecord> = {}): EventRecord {
  return {
    nodeKind: 'EVENT',
    id: eventId(slug),
    slug,
    label: name,
    name,
    eventKind: 'MEETING',
    modality: 'ACTUAL',
    time: null,
    location: null,
    reports: [],
    participants: [],
    casualties: [],
    links: [],
    linkedFrom: [],
    precededBy: [],
    followedBy: [],
    provenance: stated('a'),
    ...more,
  }
}

export function location(
  slug: string,
  name: string,
  more: Partial<LocationRecord> = {},
): LocationRecord {
  return {
    nodeKind: 'LOCATION',
    id: locationId(slug),
    slug,
    label: name,
    name,
    aliases: [],
    locationKind: 'REGION',
    isoCode: null,
    latitude: null,
    longitude: null,
    gazetteer: null,
    containedIn: null,
    ancestors: [],
    adjacentTo: [],
    provenance: stated('a'),
    ...more,
  }
}

export function mention(
  node: MentionRecord['node'],
  articleSlug: string,
  start: number,
  end = start + 1,
): MentionRecord {
  return {
    node,
    form: 'NAME',
    span: { article: articleId(articleSlug), start, end },
    provenance: stated(articleSlug, start, end),
  }
}

/** The store over these records and none else, nodes in the order of slugs. */
export async function openWorld(records: Partial<Records>): Promise<Store> {
  const bySlug = <Node extends { readonly slug: string }>(
    nodes: readonly Node[] = [],
  ): readonly Node[] => nodes.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  return openEncoded({
    articles: bySlug(records.articles),
    actors: bySlug(records.actors),
    statements: bySlug(records.statements),
    events: bySlug(records.events),
    locations: bySlug(records.locations),
    mentions: records.mentions ?? [],
    positions: records.positions ?? [],
  })
}

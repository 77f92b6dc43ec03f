/**
 * Following an id of one record to the record that it names. Compiling makes sure that every
 * reference resolves, so a record that is missing is a fault of the store: these throw.
 */
import type {
  ActorId,
  ArticleId,
  EventId,
  LocationId,
  NodeId,
  StatementId,
} from '../src/model/node-id.ts'
import { kindOf } from '../src/model/node-id.ts'
import { Passage } from '../src/model/passage.ts'
import type {
  ActorRecord,
  ArticleRecord,
  EventRecord,
  LocationRecord,
  NodeRecord,
  Span,
  StatementRecord,
  SubjectId,
} from '../src/model/records.ts'
import type { MaybePromise, Store } from '../src/store/store.ts'
import { andThen } from './maybe-promise.ts'

function existing<T>(record: MaybePromise<T | null>, id: NodeId): MaybePromise<T> {
  return andThen(record, (found) => {
    if (found === null) throw new Error(`Cannot follow a reference: the store has no ${id}`)
    return found
  })
}

export function loadNode(store: Store, id: NodeId): MaybePromise<NodeRecord> {
  return existing(store.node(id), id)
}

export function loadArticle(store: Store, id: ArticleId): MaybePromise<ArticleRecord> {
  return existing(store.article(id), id)
}

export function loadActor(store: Store, id: ActorId): MaybePromise<ActorRecord> {
  return existing(store.actor(id), id)
}

export function loadStatement(store: Store, id: StatementId): MaybePromise<StatementRecord> {
  return existing(store.statement(id), id)
}

export function loadEvent(store: Store, id: EventId): MaybePromise<EventRecord> {
  return existing(store.event(id), id)
}

export function loadLocation(store: Store, id: LocationId): MaybePromise<LocationRecord> {
  return existing(store.location(id), id)
}

/** The passage that a span marks, with its article. */
export function loadPassage(store: Store, span: Span): MaybePromise<Passage> {
  return andThen(loadArticle(store, span.article), (article) => new Passage(article, span))
}

/** What a statement is about. */
export function loadSubject(
  store: Store,
  id: SubjectId,
): MaybePromise<ActorRecord | EventRecord | LocationRecord> {
  if (isActorId(id)) return loadActor(store, id)
  return isEventId(id) ? loadEvent(store, id) : loadLocation(store, id)
}

/** What a link of a statement or an event leads to. */
export function loadOccurrence(
  store: Store,
  id: StatementId | EventId,
): MaybePromise<StatementRecord | EventRecord> {
  return isEventId(id) ? loadEvent(store, id) : loadStatement(store, id)
}

function isActorId(id: NodeId): id is ActorId {
  return kindOf(id) === 'ACTOR'
}

function isEventId(id: NodeId): id is EventId {
  return kindOf(id) === 'EVENT'
}

/** The store over a bundle, which is looked into where it lies. It answers synchronously, and every answer by index. */
import type { OpenBundle } from '../model/bundle/bundle.ts'
import { marker } from './marks.ts'
import { mentionReader, positionReader } from './mention-lists.ts'
import { nodeLists } from './node-lists.ts'
import { participantsOf, subjectsOf } from './own-lists.ts'
import { pathFinder } from './paths.ts'
import { recordReader } from './record-reader.ts'
import { relatedActorLists } from './related-actors.ts'
import { searcher } from './search.ts'
import type { CorpusCounts, Store } from './store.ts'
import { textIndex } from './text-index.ts'
import { timelineReader } from './timeline.ts'

/** Opening costs the same whatever is in the bundle, and nothing that grows with it is worked out later. */
export function openBundleStore(bundle: OpenBundle): Store {
  const { records, version, indexes, numbers } = bundle
  const corpus: CorpusCounts = {
    version,
    articles: records.articles.length,
    actors: records.actors.length,
    statements: records.statements.length,
    events: records.events.length,
    locations: records.locations.length,
  }
  const read = recordReader(bundle)
  return {
    corpus: () => corpus,
    ...read,
    ...nodeLists(bundle, textIndex(indexes.search.forms, numbers)),
    mentions: mentionReader(bundle),
    ...positionReader(bundle),
    participants: (event, role, window) => participantsOf(read.event(event), role, window),
    subjects: (statement, role, window) => subjectsOf(read.statement(statement), role, window),
    relatedActors: relatedActorLists(bundle),
    marks: marker(bundle),
    search: searcher(bundle),
    timeline: timelineReader(bundle),
    paths: pathFinder(bundle),
  }
}

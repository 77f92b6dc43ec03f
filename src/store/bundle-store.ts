/** The store over a bundle in memory. It answers synchronously, and every answer by index. */
import type { Bundle } from '../model/bundle.ts'
import { numberNodes } from '../model/node-numbers.ts'
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

/** Opening costs a step for each node; what else is needed is worked out when it is first asked for. */
export function openBundleStore(bundle: Bundle): Store {
  const { records, version } = bundle
  const numbers = numberNodes(records)
  const text = textIndex(bundle.indexes.search)
  const corpus: CorpusCounts = {
    version,
    articles: records.articles.length,
    actors: records.actors.length,
    statements: records.statements.length,
    events: records.events.length,
    locations: records.locations.length,
  }
  const read = recordReader(bundle, numbers)
  return {
    corpus: () => corpus,
    ...read,
    ...nodeLists(bundle, text, numbers),
    mentions: mentionReader(bundle),
    ...positionReader(bundle),
    participants: (event, role, window) => participantsOf(read.event(event), role, window),
    subjects: (statement, role, window) => subjectsOf(read.statement(statement), role, window),
    relatedActors: relatedActorLists(bundle, numbers),
    marks: marker(bundle),
    search: searcher(text, numbers),
    timeline: timelineReader(bundle, numbers),
    paths: pathFinder(bundle, numbers),
  }
}

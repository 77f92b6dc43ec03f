/** The records of a bundle as plain lists: all of them in memory, for tools and tests, never for serving. */
import type { Records } from '../records.ts'
import type { OpenRecords } from './open-records.ts'
import type { RecordList } from './record-list.ts'

export function allRecords(records: OpenRecords): Records {
  return {
    articles: all(records.articles),
    actors: all(records.actors),
    statements: all(records.statements),
    events: all(records.events),
    locations: all(records.locations),
    mentions: all(records.mentions),
    positions: all(records.positions),
  }
}

function all<Item>(list: RecordList<Item>): readonly Item[] {
  return Array.from({ length: list.length }, (_, ordinal) => list.at(ordinal))
}

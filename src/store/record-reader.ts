/** Looks records up by id and code. */
import type { OpenBundle } from '../model/bundle/bundle.ts'
import type { NodeId } from '../model/node-id.ts'
import type { NodeRecord } from '../model/records.ts'
import type { NodeKind } from '../model/vocabulary.ts'
import type { Store } from './store.ts'

type Lookup =
  | 'node'
  | 'nodes'
  | 'article'
  | 'actor'
  | 'statement'
  | 'event'
  | 'location'
  | 'locationByIsoCode'

/** The lookups of a store, answered at once. */
export type RecordReader = {
  readonly [Name in Lookup]: (
    ...args: Parameters<Store[Name]>
  ) => Exclude<ReturnType<Store[Name]>, Promise<unknown>>
}

export function recordReader({ records, indexes, numbers }: OpenBundle): RecordReader {
  const node = (id: NodeId): NodeRecord | null => {
    const number = numbers.numberOf(id)
    return number === null ? null : numbers.recordOf(number)
  }
  /** Of the right kind, whatever the type of the id promises. */
  const read = <Kind extends NodeKind>(
    kind: Kind,
    id: NodeId<Kind>,
  ): Extract<NodeRecord, { nodeKind: Kind }> | null => {
    const record = node(id)
    // The nodeKind of a record tells its type.
    return record?.nodeKind === kind ? (record as Extract<NodeRecord, { nodeKind: Kind }>) : null
  }
  return {
    node,
    nodes: (ids) => ids.map(node),
    article: (id) => read('ARTICLE', id),
    actor: (id) => read('ACTOR', id),
    statement: (id) => read('STATEMENT', id),
    event: (id) => read('EVENT', id),
    location: (id) => read('LOCATION', id),
    locationByIsoCode: (code) => {
      const ordinal = indexes.locations.isoCode(code)
      return ordinal === null ? null : records.locations.at(ordinal)
    },
  }
}

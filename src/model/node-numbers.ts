/**
 * One number for every node of a corpus, so that posting lists and links of mixed kinds are lists of
 * integers. Numbers run in the order of ids: ascending numbers are ascending ids. Within a kind they
 * are consecutive, so that a number less the kind's first is the node's place in the list of records.
 */
import { encodeNodeId, parseNodeId, type NodeId } from './node-id.ts'
import type { NodeRecord, Records } from './records.ts'
import type { NodeKind } from './vocabulary.ts'

/** The kinds in the order of their prefixes in an id. */
const kindsById = [
  'ACTOR',
  'ARTICLE',
  'EVENT',
  'LOCATION',
  'STATEMENT',
] as const satisfies NodeKind[]

type NodeLists = Pick<Records, 'articles' | 'actors' | 'statements' | 'events' | 'locations'>

export interface NumberRange {
  readonly start: number
  readonly end: number
}

export interface NodeNumbers {
  readonly size: number
  /** Null for an id of nothing. */
  readonly numberOf: (id: NodeId) => number | null
  /** The number of the record at a place of its list. */
  readonly numberAt: (kind: NodeKind, ordinal: number) => number
  readonly recordOf: (number: number) => NodeRecord
  readonly idOf: (number: number) => NodeId
  readonly kindOf: (number: number) => NodeKind
  /** The place in the list of records of that kind. */
  readonly ordinalOf: (number: number) => number
  /** The numbers of one kind. */
  readonly rangeOf: (kind: NodeKind) => NumberRange
  /** The place of an id in the list of its kind, null for an id of nothing. */
  readonly ordinalOfId: (id: NodeId) => number | null
}

/** Numbers the nodes of records whose lists are in the order of slugs. Costs one map entry a node. */
export function numberNodes(records: NodeLists): NodeNumbers {
  const lists: Record<NodeKind, readonly NodeRecord[]> = {
    ARTICLE: records.articles,
    ACTOR: records.actors,
    STATEMENT: records.statements,
    EVENT: records.events,
    LOCATION: records.locations,
  }
  const ranges = {} as Record<NodeKind, NumberRange>
  let size = 0
  for (const kind of kindsById) {
    ranges[kind] = { start: size, end: size + lists[kind].length }
    size += lists[kind].length
  }
  const ordinals = new Map<string, number>()
  for (const kind of kindsById) {
    for (const [ordinal, record] of lists[kind].entries()) ordinals.set(record.id, ordinal)
  }

  const kindOf = (number: number): NodeKind => {
    const kind = kindsById.find((candidate) => number < ranges[candidate].end)
    if (kind === undefined)
      throw new RangeError(`Cannot find node number ${number}: expected less than ${size}`)
    return kind
  }
  const recordOf = (number: number): NodeRecord => {
    const kind = kindOf(number)
    const record = lists[kind][number - ranges[kind].start]
    if (record === undefined)
      throw new RangeError(`Cannot find node number ${number}: expected 0 or more`)
    return record
  }
  const ordinalOfId = (id: NodeId): number | null => ordinals.get(id) ?? null

  return {
    size,
    numberOf: (id) => {
      const ordinal = ordinalOfId(id)
      const kind = ordinal === null ? undefined : parseNodeId(id)?.kind
      return ordinal === null || kind === undefined ? null : ranges[kind].start + ordinal
    },
    numberAt: (kind, ordinal) => ranges[kind].start + ordinal,
    recordOf,
    idOf: (number) => {
      const record = recordOf(number)
      return encodeNodeId(record.nodeKind, record.slug)
    },
    kindOf,
    ordinalOf: (number) => number - ranges[kindOf(number)].start,
    rangeOf: (kind) => ranges[kind],
    ordinalOfId,
  }
}

/**
 * One number for every node of a corpus, so that posting lists and links of mixed kinds are lists of
 * integers. Numbers run in the order of ids: ascending numbers are ascending ids. Within a kind they
 * are consecutive, so that a number less the kind's first is the node's place in the list of records.
 */
import { encodeNodeId, prefixOf, type NodeId } from './node-id.ts'
import type { NodeRecord, Records } from './records.ts'
import type { NodeKind } from './vocabulary.ts'

/** The kinds in the order of their prefixes in an id. */
export const kindsById = [
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

/** What nodes are numbered from: the list of each kind, in the order of slugs. */
export interface NodeSource {
  readonly countOf: (kind: NodeKind) => number
  readonly idAt: (kind: NodeKind, ordinal: number) => NodeId
  /** Null where the list of the kind has no such id. */
  readonly ordinalOf: (kind: NodeKind, id: NodeId) => number | null
  readonly recordAt: (kind: NodeKind, ordinal: number) => NodeRecord
}

export function nodeNumbers({ countOf, idAt, ordinalOf, recordAt }: NodeSource): NodeNumbers {
  const ranges = {} as Record<NodeKind, NumberRange>
  let size = 0
  for (const kind of kindsById) {
    ranges[kind] = { start: size, end: size + countOf(kind) }
    size += countOf(kind)
  }
  const kindOfNumber = (number: number): NodeKind => {
    if (!(number >= 0 && number < size)) {
      throw new RangeError(
        `Cannot find node number ${number}: expected 0 or more, less than ${size}`,
      )
    }
    for (const kind of kindsById) if (number < ranges[kind].end) return kind
    return 'STATEMENT'
  }
  const withKind = <Value>(
    number: number,
    valueAt: (kind: NodeKind, ordinal: number) => Value,
  ): Value => {
    const kind = kindOfNumber(number)
    return valueAt(kind, number - ranges[kind].start)
  }
  const ordinalOfId = (id: NodeId): number | null => {
    const kind = kindOfId(id)
    return kind === null ? null : ordinalOf(kind, id)
  }
  return {
    size,
    numberOf: (id) => {
      const kind = kindOfId(id)
      const ordinal = kind === null ? null : ordinalOf(kind, id)
      return kind === null || ordinal === null ? null : ranges[kind].start + ordinal
    },
    numberAt: (kind, ordinal) => ranges[kind].start + ordinal,
    recordOf: (number) => withKind(number, recordAt),
    idOf: (number) => withKind(number, idAt),
    kindOf: kindOfNumber,
    ordinalOf: (number) => number - ranges[kindOfNumber(number)].start,
    rangeOf: (kind) => ranges[kind],
    ordinalOfId,
  }
}

/** By what it starts with; null for what is the id of nothing. */
function kindOfId(id: NodeId): NodeKind | null {
  for (const kind of kindsById) if (id.startsWith(prefixOf(kind))) return kind
  return null
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
  const ordinals = new Map<string, number>()
  for (const kind of kindsById) {
    for (const [ordinal, record] of lists[kind].entries()) ordinals.set(record.id, ordinal)
  }
  const recordAt = (kind: NodeKind, ordinal: number): NodeRecord => {
    const record = lists[kind][ordinal]
    if (record === undefined) {
      throw new RangeError(
        `Cannot find node ${ordinal} of the kind ${kind}: expected less than ${lists[kind].length}`,
      )
    }
    return record
  }
  return nodeNumbers({
    countOf: (kind) => lists[kind].length,
    idAt: (kind, ordinal) => encodeNodeId(kind, recordAt(kind, ordinal).slug),
    ordinalOf: (_, id) => ordinals.get(id) ?? null,
    recordAt,
  })
}

/**
 * Records that were read lately, of all lists together. They are kept in two generations: what is
 * asked for goes to the young one, and when that is full the old one is dropped and the young one
 * becomes old. So what is asked for again stays, at a cost of one or two look-ups.
 */

/** What reading a record costs in memory, as a guess: each byte of a record becomes so many. The text of an article, which is read when it is asked for, is not counted. */
const bytesPerByte = 20
const bytesPerRecord = 300

export interface RecordCache {
  /** Undefined where it is not kept. */
  get(place: number): unknown
  /** @param length How many bytes the record has in the file. */
  set(place: number, item: unknown, length: number): void
}

interface Generations {
  young: Map<number, readonly [item: unknown, weight: number]>
  old: Map<number, readonly [item: unknown, weight: number]>
}

/** @returns What makes the cache of one list. Those of all lists share `limit`, in bytes of memory. */
export function createRecordCaches(limit: number): () => RecordCache {
  const lists: Generations[] = []
  let weightOfYoung = 0
  const keep = (list: Generations, place: number, entry: readonly [unknown, number]): void => {
    weightOfYoung += entry[1]
    if (weightOfYoung > limit / 2) {
      for (const each of lists) {
        each.old = each.young
        each.young = new Map()
      }
      weightOfYoung = entry[1]
    }
    list.young.set(place, entry)
  }
  return () => {
    const list: Generations = { young: new Map(), old: new Map() }
    lists.push(list)
    return {
      get: (place) => {
        const young = list.young.get(place)
        if (young !== undefined) return young[0]
        const old = list.old.get(place)
        if (old === undefined) return undefined
        keep(list, place, old)
        return old[0]
      },
      set: (place, item, length) => {
        keep(list, place, [item, length * bytesPerByte + bytesPerRecord])
      },
    }
  }
}

/** Where the values of a YAML document stand in its file. */
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type LineCounter,
  type YAMLMap,
} from 'yaml'
import type { KeyPath, Place } from './corpus.ts'

export type PlaceOfOffset = (offset: number) => Place

export function placeOfOffset(lineCounter: LineCounter): PlaceOfOffset {
  return (offset) => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
}

/**
 * The place of what has a path: of a value behind a key the key, of an item the item, of what is not
 * there what it would stand in. Each map is read into an index once, so that a place costs as many
 * steps as its path is long.
 */
export function createLocator(document: Document, place: PlaceOfOffset): (path: KeyPath) => Place {
  const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, { key: unknown; value: unknown }>>()

  function entriesOf(map: YAMLMap): ReadonlyMap<string, { key: unknown; value: unknown }> {
    const known = indexes.get(map)
    if (known !== undefined) return known
    const index = new Map(
      map.items.map(({ key, value }) => [String(isScalar(key) ? key.value : key), { key, value }]),
    )
    indexes.set(map, index)
    return index
  }

  return (path) => {
    let node: unknown = document.contents
    let offset = offsetOf(node) ?? 0
    for (const step of path) {
      const entry = isMap(node)
        ? entriesOf(node).get(String(step))
        : isSeq(node)
          ? { key: node.items[Number(step)], value: node.items[Number(step)] }
          : undefined
      if (entry === undefined) break
      offset = offsetOf(entry.key) ?? offset
      node = entry.value
    }
    return place(offset)
  }
}

/** Where a node begins, in UTF-16 units; undefined of what is no node. */
export function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : isPair(node) ? offsetOf(node.key) : undefined
}

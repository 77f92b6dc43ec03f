/** Cycles in a directed graph. */

export interface Edge {
  readonly from: string
  readonly to: string
}

/**
 * The edges that close a cycle when the graph is walked depth first in the order of the edges, each
 * with the nodes of the cycle from its end back to its start; an edge from a node to itself is one.
 * Without them the graph has no cycle. Linear in nodes and edges, and not recursive.
 */
export function findCycles<E extends Edge>(
  edges: readonly E[],
): readonly { readonly edge: E; readonly cycle: readonly string[] }[] {
  const outgoing = Map.groupBy(edges, ({ from }) => from)
  const finished = new Set<string>()
  const found: { edge: E; cycle: readonly string[] }[] = []
  for (const root of outgoing.keys()) {
    if (finished.has(root)) continue
    const path: string[] = [root]
    const onPath = new Set(path)
    const pending = [(outgoing.get(root) ?? []).values()]
    while (path.length > 0) {
      const next = pending.at(-1)?.next()
      if (next === undefined || next.done === true) {
        const left = path.pop() ?? ''
        onPath.delete(left)
        finished.add(left)
        pending.pop()
      } else if (onPath.has(next.value.to)) {
        found.push({ edge: next.value, cycle: path.slice(path.indexOf(next.value.to)) })
      } else if (!finished.has(next.value.to)) {
        path.push(next.value.to)
        onPath.add(next.value.to)
        pending.push((outgoing.get(next.value.to) ?? []).values())
      }
    }
  }
  return found
}

/** `"a" → "b" → "a"`; a long cycle is cut short. */
export function showCycle(cycle: readonly string[]): string {
  const shown = cycle.length > 6 ? [...cycle.slice(0, 5), '…'] : cycle
  return [...shown, cycle[0] ?? ''].map((node) => (node === '…' ? node : `"${node}"`)).join(' → ')
}

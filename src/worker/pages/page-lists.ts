/** Lists as the operations of pages select them, and as links. */
import type { Linked } from './link-list.ts'

export interface LabelledList {
  readonly totalCount: number
  readonly nodes: readonly { readonly slug: string; readonly label: string }[]
}

interface LinkedList {
  readonly items: readonly Linked[]
  readonly total: number
}

export function labelled({ nodes, totalCount }: LabelledList): LinkedList {
  return { items: nodes.map(({ slug, label }) => ({ slug, words: label })), total: totalCount }
}

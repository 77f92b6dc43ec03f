/** Lists as the operations of pages select them, and as links. */
import type { LinkedPage } from './link-list.ts'

interface ListPage<Node> {
  readonly totalCount: number
  readonly pageInfo: {
    readonly hasPreviousPage: boolean
    readonly hasNextPage: boolean
    readonly endCursor: string | null
  }
  readonly nodes: readonly ({ readonly slug: string } & Node)[]
}

export type LabelledList = ListPage<{ readonly label: string }>
export type NamedList = ListPage<{ readonly name: string }>

export function labelled(list: LabelledList): LinkedPage {
  return linked(list, ({ label }) => label)
}

export function named(list: NamedList): LinkedPage {
  return linked(list, ({ name }) => name)
}

function linked<Node>(
  { totalCount, pageInfo, nodes }: ListPage<Node>,
  wordsOf: (node: Node) => string,
): LinkedPage {
  return {
    items: nodes.map((node) => ({ slug: node.slug, words: wordsOf(node) })),
    total: totalCount,
    isContinued: pageInfo.hasPreviousPage,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  }
}

/** Asks for one more page of a list that stands beside others on a page. */
import { ask, AskError } from './ask.ts'
import type { PageInfo } from './every-page.ts'
import type { Operation } from './operation.ts'
import type { More } from './use-further.ts'

export interface Listed {
  readonly totalCount: number
  readonly pageInfo: PageInfo
  readonly nodes?: readonly unknown[]
  readonly edges?: readonly unknown[]
}

/** `variables` are those of the first page; `listOf` finds the list in an answer, where there is still one. */
export function moreOf<Data, Variables, List extends Listed>(
  operation: Operation<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  listOf: (data: Data) => List | null | undefined,
): More<List> {
  return {
    key: JSON.stringify([operation.text, variables]),
    async ask(list, signal) {
      const after = list.pageInfo.endCursor
      const data = await ask(operation, { ...variables, after } as Variables, signal)
      const next = listOf(data)
      if (next == null) throw new AskError('NO_ANSWER', 'What the list belongs to is gone.')
      return {
        ...next,
        ...(list.nodes === undefined ? {} : { nodes: [...list.nodes, ...(next.nodes ?? [])] }),
        ...(list.edges === undefined ? {} : { edges: [...list.edges, ...(next.edges ?? [])] }),
      }
    },
  }
}

/** Of those that are here. */
export function countOf({ nodes, edges }: Listed): number {
  return (edges ?? nodes ?? []).length
}

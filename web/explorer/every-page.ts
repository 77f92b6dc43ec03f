/**
 * Asks for lists page by page, for views that draw the whole of them: a part of some pages at once, and
 * the next part when a reader asks for it.
 */
import { ask } from './ask.ts'
import type { Operation } from './operation.ts'
import type { Asking } from './use-answer.ts'

/** Pages of a part. */
export const partPages = 5

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly endCursor: string | null
}

/** How an operation goes on. It may have several lists, which go on together. */
export interface Paging<Data, Variables> {
  readonly operation: Operation<Data, Variables>
  /** What the variables of the next page have other than those of the first; null at the end. */
  readonly next: (data: Data) => Partial<Variables> | null
  /** Puts the items of a later answer behind those of an earlier one. */
  readonly join: (before: Data, after: Data) => Data
}

/** For `useAnswer`: the first part. */
export function firstPart<Data, Variables>(
  paging: Paging<Data, Variables>,
): Asking<Data, Variables> {
  return async (variables, signal) => {
    const data = await ask(paging.operation, variables, signal)
    return goOn(paging, { variables, data, pages: partPages - 1, signal })
  }
}

/** What is there already with the next part behind it. */
export function nextPart<Data, Variables>(
  paging: Paging<Data, Variables>,
  variables: Variables,
  data: Data,
  signal: AbortSignal,
): Promise<Data> {
  return goOn(paging, { variables, data, pages: partPages, signal })
}

interface Given<Data, Variables> {
  readonly variables: Variables
  readonly data: Data
  readonly pages: number
  readonly signal: AbortSignal
}

async function goOn<Data, Variables>(
  { operation, next, join }: Paging<Data, Variables>,
  { variables, data: first, pages, signal }: Given<Data, Variables>,
): Promise<Data> {
  let data = first
  for (let asked = 0; asked < pages; asked += 1) {
    const further = next(data)
    if (further === null) break
    data = join(data, await ask(operation, { ...variables, ...further }, signal))
  }
  return data
}

/** A list that has ended stays as it is: behind its last cursor is nothing. */
export function joinNodes<
  List extends { readonly pageInfo: PageInfo; readonly nodes: readonly unknown[] },
>(before: List, after: List): List {
  if (!before.pageInfo.hasNextPage) return before
  return { ...after, nodes: [...before.nodes, ...after.nodes] }
}

/** As `joinNodes`, of a list whose edges say more than its nodes. */
export function joinEdges<
  List extends { readonly pageInfo: PageInfo; readonly edges: readonly unknown[] },
>(before: List, after: List): List {
  if (!before.pageInfo.hasNextPage) return before
  return { ...after, edges: [...before.edges, ...after.edges] }
}

/** Asks for a list page by page, for views that draw the whole of it. */
import { ask } from './ask.ts'
import type { Operation } from './operation.ts'
import type { Asking } from './use-answer.ts'

/** More is not drawn: a view of more says how much it leaves out. */
const maxPages = 5

export interface ListPart {
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly endCursor: string | null | undefined
  }
}

/** `listOf` finds the list in an answer; `join` puts the items of a later answer behind those of an earlier. */
export function everyPage<Data, Variables extends object>(
  operation: Operation<Data, Variables>,
  listOf: (data: Data) => ListPart,
  join: (before: Data, after: Data) => Data,
): Asking<Data, Variables> {
  return async (variables, signal) => {
    let data: Data = await ask(operation, variables, signal)
    for (let asked = 1; asked < maxPages; asked += 1) {
      const { hasNextPage, endCursor } = listOf(data).pageInfo
      if (!hasNextPage || endCursor == null) break
      data = join(data, await ask(operation, { ...variables, after: endCursor }, signal))
    }
    return data
  }
}

/** A choice of one article, actor or location, by its slug. */
import { splitId } from '../addresses.ts'
import { Choice, type ChoiceProps } from './choice.tsx'
import { isSlug } from './read-filters.ts'

export interface NodeChoiceProps extends Pick<
  ChoiceProps,
  'label' | 'name' | 'any' | 'parameters' | 'change'
> {
  /** Null until they are here. */
  readonly list: {
    readonly totalCount: number
    readonly nodes: readonly {
      readonly id: string
      readonly name?: string
      readonly label?: string
    }[]
  } | null
}

export function NodeChoice({ list, ...given }: NodeChoiceProps) {
  const nodes = list?.nodes ?? []
  return (
    <Choice
      {...given}
      options={nodes.map(({ id, name, label }) => [splitId(id).slug, name ?? label ?? id])}
      allows={isSlug}
      unlisted={list === null ? 0 : list.totalCount - nodes.length}
    />
  )
}

type ArticleChoiceProps = Pick<NodeChoiceProps, 'list' | 'parameters' | 'change'>

/** Of articles; nothing where there is but one to choose. */
export function ArticleChoice({ list, parameters, change }: ArticleChoiceProps) {
  if (!hasArticleChoice(list, parameters)) return null
  return (
    <NodeChoice
      label="Article"
      name="article"
      any="all"
      list={list}
      parameters={parameters}
      change={change}
    />
  )
}

export function hasArticleChoice(
  list: ArticleChoiceProps['list'],
  parameters: URLSearchParams,
): boolean {
  return parameters.has('article') || (list !== null && list.totalCount > 1)
}

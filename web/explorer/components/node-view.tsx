/** The page of one node, by the slug of its address: asked for, missing, or shown with the query behind it. */
import type { ComponentChildren } from 'preact'
import { useRoute } from 'preact-iso'
import type { PageKind } from '../addresses.ts'
import type { Operation } from '../operation.ts'
import { useAnswer } from '../use-answer.ts'
import { MissingView } from '../views/missing-view.tsx'
import { sentenceCase } from '../words/plain-words.ts'
import { KindIcon } from './kind-icon.tsx'
import { OpenQuery } from './open-query.tsx'
import { AnsweredView } from './states.tsx'
import { View } from './view.tsx'

export interface NodeViewProps<Data, Variables, Node> {
  readonly kind: PageKind
  readonly operation: Operation<Data, Variables>
  readonly variablesOf: (slug: string) => Variables
  readonly nodeOf: (data: Data) => Node | null
  readonly titleOf: (node: Node) => string
  /** Above the title: of what kind it is. */
  readonly kicker: (node: Node) => ComponentChildren
  readonly children: (node: Node) => ComponentChildren
}

export function NodeView<Data, Variables, Node>(props: NodeViewProps<Data, Variables, Node>) {
  const { kind, operation, variablesOf, nodeOf, titleOf, kicker, children } = props
  const variables = variablesOf(useRoute().params['slug'] ?? '')
  const answer = useAnswer(operation, variables)
  return (
    <AnsweredView title={sentenceCase(kind)} answer={answer}>
      {(data) => {
        const node = nodeOf(data)
        if (node === null) return <MissingView what={kind} />
        return (
          <View
            title={titleOf(node)}
            kicker={
              <>
                <KindIcon kind={kind} /> {kicker(node)}
              </>
            }
          >
            {children(node)}
            <OpenQuery operation={operation} variables={variables} />
          </View>
        )
      }}
    </AnsweredView>
  )
}

/**
 * A validation rule: braces select something (GraphQL specification, grammar of `SelectionSet`). The
 * parser of graphql-js 17 lets `{}` through.
 */
import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql'

export function nonEmptySelections(context: ValidationContext): ASTVisitor {
  return {
    SelectionSet(node) {
      if (node.selections.length > 0) return
      context.reportError(
        new GraphQLError('Cannot select nothing: expected at least one field between { and }.', {
          nodes: node,
          extensions: { code: 'GRAPHQL_PARSE_FAILED' },
        }),
      )
    },
  }
}

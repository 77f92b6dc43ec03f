/**
 * The pipeline that yoga makes of the schema: parse, validate, execute, with every unexpected error
 * masked. HTTP, caches and limits are ours and stand before it, so that of yoga's server nothing runs.
 */
import type { DocumentNode, ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql'
import { execute, parse, specifiedRules, validate } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { SchemaContext } from '../../../schema/builder.ts'
import { maxValidationErrors } from '../limits/limits.ts'
import { maskError } from '../mask-error.ts'
import { nonEmptySelections } from './non-empty-selections.ts'

export interface Execution {
  readonly document: DocumentNode
  readonly operationName: string | null
  /** As the client gave them. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly context: SchemaContext
}

export interface YogaEngine {
  /** @throws {GraphQLError} for a text that is no document, or one of too many tokens. */
  readonly parse: (text: string, maxTokens: number) => DocumentNode
  /** Empty where the document is valid. */
  readonly validate: (document: DocumentNode) => readonly GraphQLError[]
  /** At once where the store answers at once. */
  readonly execute: (execution: Execution) => ExecutionResult | Promise<ExecutionResult>
}

/** graphql-js itself, with bounds that yoga knows no option for; yoga has an executor of its own. */
const boundedEngine: Plugin = {
  onParse: ({ setParseFn }) => setParseFn(parse),
  onExecute: ({ setExecuteFn }) => setExecuteFn(execute),
  onValidate: ({ setValidationFn }) =>
    setValidationFn((schema, document, rules) =>
      validate(schema, document, [...(rules ?? specifiedRules), nonEmptySelections], {
        maxErrors: maxValidationErrors,
      }),
    ),
}

export function createYogaEngine(schema: GraphQLSchema): YogaEngine {
  const yoga = createYoga({
    schema,
    plugins: [boundedEngine],
    maskedErrors: { isDev: false, maskError },
    // Documents are kept in a map of ours, which is bounded by what they weigh.
    parserAndValidationCache: false,
    cors: false,
    logging: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: false,
  })
  const prepare = yoga.getEnveloped({})
  return {
    parse: (text, maxTokens) =>
      prepare.parse(text, { maxLexicalTokens: maxTokens, maxComments: maxTokens }),
    validate: (document) => prepare.validate(schema, document),
    execute: ({ document, operationName, variables, context }) =>
      yoga.getEnveloped({}).execute({
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue: context,
      }) as ExecutionResult | Promise<ExecutionResult>,
  }
}

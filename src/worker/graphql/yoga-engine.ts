/**
 * The pipeline of yoga over the schema: parse, validate, execute, with every unexpected error masked.
 * HTTP, caches and limits are ours and stand before it, so that yoga's server is not in the Worker.
 */
import type { DocumentNode, ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql'
import { execute, parse } from 'graphql'
import { envelop, handleStreamOrSingleExecutionResult, useSchema } from 'graphql-yoga'
import type { SchemaContext } from '../../../schema/builder.ts'
import { maxValidationErrors } from '../limits/limits.ts'
import { maskError } from '../mask-error.ts'
import { mergeRules } from './merge-rules.ts'
import { validateDocument } from './validate-document.ts'
import { validationRules } from './validation-rules.ts'

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

type Plugins = Parameters<typeof envelop>[0]['plugins']

const rules = mergeRules(validationRules)

/** graphql-js itself, with bounds of ours. */
const boundedEngine: Plugins[number] = {
  onParse: ({ setParseFn }) => setParseFn(parse),
  onExecute: ({ setExecuteFn }) => setExecuteFn(execute),
  onValidate: ({ setValidationFn }) =>
    setValidationFn((schema: GraphQLSchema, document: DocumentNode) =>
      validateDocument(schema, document, rules, maxValidationErrors),
    ),
}

const maskedErrors: Plugins[number] = {
  onExecute: () => ({
    onExecuteDone: (payload) =>
      handleStreamOrSingleExecutionResult(payload, ({ result, setResult }) => {
        if (result.errors === undefined) return
        setResult({ ...result, errors: result.errors.map(maskError) as GraphQLError[] })
      }),
  }),
}

export function createYogaEngine(schema: GraphQLSchema): YogaEngine {
  const getEnveloped = envelop({
    plugins: [useSchema(schema) as Plugins[number], boundedEngine, maskedErrors],
  })
  const { parse, validate, execute } = getEnveloped({})
  return {
    parse: (text, maxTokens) =>
      parse(text, { maxLexicalTokens: maxTokens, maxComments: maxTokens }) as DocumentNode,
    validate: (document) => validate(schema, document) as readonly GraphQLError[],
    execute: ({ document, operationName, variables, context }) =>
      execute({
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue: context,
      }) as ExecutionResult | Promise<ExecutionResult>,
  }
}

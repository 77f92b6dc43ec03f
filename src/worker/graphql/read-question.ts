/** What a request asks, made canonical: the one place where a request becomes a question. */
import type { GraphqlParameters } from './read-parameters.ts'
import { canonicalJson, UncanonicalValueError } from './canonical-json.ts'
import type { MediaType } from './media-type.ts'
import type { Question } from './question.ts'
import { badRequest } from './request-refusal.ts'

/** @throws {RequestRefusal} for variables that have no canonical form. */
export function readQuestion(
  { operationName, variables }: GraphqlParameters,
  mediaType: MediaType,
  document: { readonly hash: string; readonly text: string | null },
): Question {
  return {
    mediaType,
    documentHash: document.hash,
    document: document.text,
    operationName,
    variables: canonicalVariables(variables),
  }
}

function canonicalVariables(variables: Readonly<Record<string, unknown>>): string {
  try {
    return canonicalJson(variables)
  } catch (error) {
    if (!(error instanceof UncanonicalValueError)) throw error
    throw badRequest(`Cannot read the parameter "variables": ${error.message}`)
  }
}

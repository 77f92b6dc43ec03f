/** What every answer of the endpoint is, whatever was asked: GraphQL in the media type that was agreed on. */
import { expect } from 'vitest'
import { documentedCodes } from './documented-codes.ts'

export interface GraphqlAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly GraphqlErrorAnswer[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

interface GraphqlErrorAnswer {
  readonly message: string
  readonly locations?: readonly { readonly line: number; readonly column: number }[]
  readonly path?: readonly (string | number)[]
  readonly extensions: { readonly code: string }
}

export interface WireAnswer {
  readonly status: number
  readonly mediaType: string | null
  readonly text: string
}

/** The answer, parsed. */
export function expectWellFormed({ status, mediaType, text }: WireAnswer): GraphqlAnswer {
  expect([status, text]).toEqual([expect.toSatisfy((code) => code < 500), expect.any(String)])
  expect(mediaType).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/)
  const answer = JSON.parse(text) as GraphqlAnswer
  const unknown = Object.keys(answer).filter(
    (key) => !['data', 'errors', 'extensions'].includes(key),
  )
  expect(unknown).toEqual([])
  if (answer.errors === undefined) expect([status, 'data' in answer]).toEqual([200, true])
  else expectErrors(answer.errors)
  // GraphQL over HTTP: an answer without data has the status of an error in its own media type.
  if (!('data' in answer) && mediaType?.includes('graphql-response')) {
    expect(status).toBeGreaterThanOrEqual(400)
  }
  return answer
}

function expectErrors(errors: readonly GraphqlErrorAnswer[]): void {
  expect(errors.length).toBeGreaterThan(0)
  for (const { message, locations = [], path = [], extensions } of errors) {
    expect(message).toEqual(expect.stringMatching(/\S/))
    expect(message).not.toMatch(/\bat [^"\n]*\(?[\w./-]+:\d+:\d+\)?|node_modules|file:\/\//)
    expect(documentedCodes).toContain(extensions.code)
    expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR')
    expect(locations.every(({ line, column }) => line > 0 && column > 0)).toBe(true)
    expect(path.every((key) => typeof key === 'string' || Number.isInteger(key))).toBe(true)
  }
}

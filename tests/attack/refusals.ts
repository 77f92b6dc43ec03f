/** How requests over a limit are refused. */

/** `name` is `extensions.limit`. */
export const overLimit = (name: string) =>
  ({ status: 400, code: 'LIMIT_EXCEEDED', extensions: { limit: name } }) as const

export const tooCostly = { status: 400, code: 'COST_LIMIT_EXCEEDED' } as const

export const overAnyLimit = {
  status: 400,
  code: ['LIMIT_EXCEEDED', 'COST_LIMIT_EXCEEDED'],
} as const

export const invalid = { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' } as const

/** What an operation that is accepted answers at most, in bytes. */
export const largestAnswer = 1_100_000

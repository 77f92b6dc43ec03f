/** A refusal in the form of a GraphQL answer, so that a client reads every error in one way. */

export interface ErrorAnswer {
  readonly errors: readonly [
    { readonly message: string; readonly extensions: { readonly code: string } },
  ]
}

/** `details` stand beside the code in `extensions`. */
export function errorAnswer(
  code: string,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): ErrorAnswer {
  return { errors: [{ message, extensions: { code, ...details } }] }
}

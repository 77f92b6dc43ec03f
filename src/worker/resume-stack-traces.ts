/**
 * From the import of this module on, errors have no stack trace, until `resumeStackTraces` is called.
 * V8 parses the function that an error is made in once more, to tell its lines. While modules are
 * evaluated that is the whole script, and graphql-js makes an error then: it took a sixth of a start.
 */

const error: ErrorConstructor & { stackTraceLimit?: unknown } = Error
const limit = error.stackTraceLimit

// A limit of 0 would not do: the function is parsed before frames are counted.
delete error.stackTraceLimit

export function resumeStackTraces(): void {
  error.stackTraceLimit = limit
}

/** The context of a request; Hono throws where it came without one, as those of `app.request` do. */
export function contextOf(c: { readonly executionCtx: object }): ExecutionContext | null {
  try {
    return c.executionCtx as ExecutionContext
  } catch {
    return null
  }
}

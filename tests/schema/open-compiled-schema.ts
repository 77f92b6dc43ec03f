/** The schema of the Worker, of the sources that it is bundled from. */
import { execFileSync } from 'node:child_process'
import type { GraphQLSchema } from 'graphql'
import { schema } from '../../schema/schema.ts'
import { fullIntrospection } from '../../scripts/make-introspection.ts'
import { createIntrospection } from '../../src/worker/introspection/create-introspection.ts'

const root = new URL('../../', import.meta.url)

/** Written anew where they are out of date; with the descriptions, which the Worker gives it when they are asked for. */
export async function openCompiledSchema(): Promise<GraphQLSchema> {
  execFileSync(process.execPath, ['scripts/make-worker-sources.ts'], { cwd: root })
  const path = new URL('build/worker/schema/schema.ts', root).pathname
  const module = (await import(path)) as { readonly schema: GraphQLSchema }
  createIntrospection(() => fullIntrospection(schema)).describe(module.schema)
  return module.schema
}

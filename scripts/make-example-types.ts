/**
 * Writes `examples/typed/graphql-env.d.ts`, the schema as the type that gql.tada reads. With `--check`
 * it writes nothing: it exits with 1 where the file is not that of the schema. The command of gql.tada
 * that does the same needs the JavaScript API of TypeScript, which TypeScript 7 has not; what it calls
 * does not.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { introspectionFromSchema, type IntrospectionQuery } from 'graphql'
import { schema } from '../schema/schema.ts'

/** The part of `@gql.tada/internal` that we use. */
interface TadaInternal {
  readonly minifyIntrospection: (introspection: IntrospectionQuery) => IntrospectionQuery
  readonly outputIntrospectionFile: (
    introspection: IntrospectionQuery,
    options: { readonly fileType: '.d.ts'; readonly shouldPreprocess: boolean },
  ) => string
}

const file = new URL('../examples/typed/graphql-env.d.ts', import.meta.url)
const fromTada = createRequire(createRequire(import.meta.url).resolve('gql.tada'))
const { minifyIntrospection, outputIntrospectionFile } = fromTada(
  '@gql.tada/internal',
) as TadaInternal

const introspection = introspectionFromSchema(schema, { descriptions: false })
const text = outputIntrospectionFile(minifyIntrospection(introspection), {
  fileType: '.d.ts',
  shouldPreprocess: true,
})

if (process.argv.includes('--check')) {
  const committed = await readFile(file, 'utf8').catch(() => '')
  if (committed !== text) {
    console.error(
      'examples/typed/graphql-env.d.ts differs from the schema. To write it anew: node scripts/make-example-types.ts',
    )
    process.exitCode = 1
  }
} else await writeFile(file, text)

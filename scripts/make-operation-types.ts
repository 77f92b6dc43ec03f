/**
 * Writes `web/explorer/operations/types.ts`: for each operation of the explorer the types of its data and
 * variables, from the schema. With `--check` it writes nothing, and exits with 1 where the file differs.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as operations from '@graphql-codegen/typescript-operations'
import { buildSchema, parse } from 'graphql'
import { differingLines } from './differing-lines.ts'
import { projectRoot } from './project-root.ts'

const folder = join(projectRoot, 'web', 'explorer', 'operations')
const file = join(folder, 'types.ts')

const types = await makeOperationTypes()
if (process.argv.includes('--check')) await check()
else await writeFile(file, types)

async function makeOperationTypes(): Promise<string> {
  const sdl = await readFile(join(projectRoot, 'schema', 'schema.graphql'), 'utf8')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort()
  const text = await codegen({
    schema: parse(sdl),
    schemaAst: buildSchema(sdl),
    documents: await Promise.all(
      names.map(async (name) => {
        const rawSDL = await readFile(join(folder, name), 'utf8')
        return { location: name, document: parse(rawSDL), rawSDL }
      }),
    ),
    filename: file,
    plugins: [{ 'typescript-operations': {} }],
    pluginMap: { 'typescript-operations': operations },
    config: {
      immutableTypes: true,
      inlineFragmentTypes: 'combine',
      enumType: 'string-literal',
      disableDescriptions: true,
      scalars: { ID: 'string', Date: 'string', EDTF: 'string', URL: 'string' },
      strictScalars: true,
    },
    // Each file is sent as it is, and so has its own copy of a fragment.
    skipDocumentsValidation: { skipDuplicateValidation: true },
  })
  const head =
    '/** What each operation of this folder is given, and gives. Made by scripts/make-operation-types.ts. */'
  // One fragment in several files is one type. Two of the same name that differ are for tsc to refuse.
  return `${[...new Set([head, ...text.trim().split('\n\n')])].join('\n\n')}\n`
}

async function check(): Promise<void> {
  const committed = await readFile(file, 'utf8').catch(() => '')
  if (committed === types) return
  console.error('web/explorer/operations/types.ts differs from the operations and the schema:')
  for (const line of differingLines(committed, types)) console.error(`  ${line}`)
  console.error('To make it anew: node scripts/make-operation-types.ts')
  process.exitCode = 1
}

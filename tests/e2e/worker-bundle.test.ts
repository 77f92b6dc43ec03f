/** What is in the Worker that would be deployed, and above all what is not. */
import { beforeAll, describe, expect, it } from 'vitest'
import { bundleWorker, type WorkerBundle } from '../../scripts/bundle-worker.ts'
import { checkWorkerBudget, readWorkerBudget } from '../../scripts/worker-budget.ts'

let bundle: WorkerBundle

beforeAll(async () => {
  bundle = await bundleWorker()
})

const paths = () => [...bundle.sources.keys()]

describe('the Worker', () => {
  it('is made of the entrypoint, the schema and the store', () => {
    expect(paths()).toEqual(
      expect.arrayContaining(['src/index.ts', 'src/store/bundle-store.ts', 'schema/schema.ts']),
    )
  })

  it.each([
    ['the YAML parser', /node_modules\/yaml\//],
    ['the schemas of files', /node_modules\/zod\//],
    ['the EDTF parser', /node_modules\/edtf\/|model\/edtf/],
    ['authoring', /src\/authoring\//],
    ['the rules', /src\/check\//],
    ['the compiler', /src\/compile\//],
    ['commands', /scripts\//],
    ['Pothos, which has built the schema already', /node_modules\/@pothos\//],
    ['stand-ins for Node', /unenv|node_modules\/node-/],
  ])('is without %s', (_, pattern) => {
    expect(paths().filter((path) => pattern.test(path))).toEqual([])
  })

  it('imports nothing at run time but its text files and the platform', () => {
    const imported = bundle.imports.filter((path) => !path.startsWith('cloudflare:'))
    const names = imported.map((path) => path.replace(/^.*\/[0-9a-f]+-/, ''))
    expect(names.sort()).toEqual([...bundle.texts.keys()].sort())
    expect(names).toContain('corpus.bundle')
  })

  it('has one copy of graphql, of one module format', () => {
    const files = paths().filter((path) => path.includes('node_modules/graphql/'))
    expect(new Set(files.map((path) => path.slice(0, path.indexOf('graphql/'))))).toEqual(
      new Set(['node_modules/']),
    )
    expect(files.filter((path) => !path.endsWith('.mjs'))).toEqual([])
  })

  it('is within its budget', async () => {
    expect(checkWorkerBudget(bundle, await readWorkerBudget())).toEqual([])
  })
})

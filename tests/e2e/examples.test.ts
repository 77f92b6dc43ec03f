/** The examples, each run as its reader would run it, against the real server. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyExample, type ExampleCopy, readManifest } from './example-copy.ts'
import { copyProject, type ProjectCopy } from './project-copy.ts'
import { openRecordingProxy, type RecordingProxy } from './recording-proxy.ts'
import { startedProject, type StartedProject } from './start-project.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const names = ['apollo', 'fetch', 'typed', 'urql']

let copy: ProjectCopy
let project: StartedProject
let proxy: RecordingProxy
/** Each outside of the project. */
const examples = new Map<string, ExampleCopy>()

beforeAll(async () => {
  copy = await copyProject()
  project = await startedProject(copy.folder)
  proxy = await openRecordingProxy(project.address)
  for (const name of names) examples.set(name, await copyExample(name))
})
afterAll(async () => {
  for (const each of examples.values()) await each[Symbol.asyncDispose]()
  await proxy[Symbol.asyncDispose]()
  await project.end()
  await copy[Symbol.asyncDispose]()
})

/** What the example prints, line by line. */
async function runExample(name: string): Promise<readonly string[]> {
  const { stdout, stderr } = await example(name).npmRun('start', {
    DATELINE_URL: `${proxy.address}/graphql`,
  })
  expect(stderr).toBe('')
  return stdout.trimEnd().split('\n')
}

function example(name: string): ExampleCopy {
  const found = examples.get(name)
  if (found === undefined) throw new Error(`Cannot run "${name}": expected one of ${names.join()}`)
  return found
}

async function askServer(query: string): Promise<Readonly<Record<string, never>>> {
  const response = await fetch(`${project.address}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data } = (await response.json()) as { data: Readonly<Record<string, never>> }
  return data
}

describe('examples', () => {
  it('are these, each with a project file that needs what this project tests with, and a way in', async () => {
    const folders = await readdir(join(root, 'examples'), { withFileTypes: true })
    expect(
      folders
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
    ).toEqual(names)
    const ours = await readManifest(root)
    const versions: Readonly<Record<string, string>> = {
      ...ours.devDependencies,
      ...ours.dependencies,
    }
    for (const name of names) {
      const folder = join(root, 'examples', name)
      const manifest = await readManifest(folder)
      const needed = { ...manifest.dependencies, ...manifest.devDependencies }
      for (const [dependency, version] of Object.entries(needed)) {
        // The tools of gql.tada need one before our own.
        const tested =
          dependency === 'typescript'
            ? versions['typescript-6']?.replace('npm:typescript@', '')
            : versions[dependency]
        expect([name, dependency, version]).toEqual([name, dependency, tested])
      }
      const imported = [
        ...(await readFile(join(folder, 'main.ts'), 'utf8')).matchAll(/from '([^.][^']*)'/g),
      ]
      for (const [, from = ''] of imported) {
        const dependency = from
          .split('/')
          .slice(0, from.startsWith('@') ? 2 : 1)
          .join('/')
        expect(needed).toHaveProperty([dependency])
      }
      expect(await readFile(join(folder, 'README.md'), 'utf8')).toContain('npm start')
    }
  })

  it('fetch prints who accused the Taliban, and where it is written', async () => {
    expect(await runExample('fetch')).toEqual([
      'Khawaja Muhammad Asif: while the Taliban are well aware of the terrorist sanctuaries within Afghanistan, they do nothing to stop them (2, 325–435)',
      'Pakistan: the Tehrik-i-Taliban Pakistan (TTP) have found refuge in Afghanistan under the Taliban (10, 1628–1714)',
    ])
  })

  it('fetch is what the README shows', async () => {
    const code = await readFile(join(root, 'examples', 'fetch', 'main.ts'), 'utf8')
    const shown = code.slice(code.indexOf('\n') + 1)
    expect(await readFile(join(root, 'README.md'), 'utf8')).toContain(`\`\`\`ts\n${shown}\`\`\``)
  })

  it('urql walks through all events, page by page and by GET', async () => {
    proxy.taken()
    const printed = await runExample('urql')
    const { events } = (await askServer(
      '{ events(first: 100, orderBy: { field: TIME }) { totalCount nodes { label time { edtf } } } }',
    )) as unknown as {
      events: {
        totalCount: number
        nodes: { label: string; time: { edtf: string } | null }[]
      }
    }
    expect(printed).toEqual([
      `${events.totalCount} events`,
      ...events.nodes.map(({ label, time }) => `- ${time?.edtf ?? 'no time stated'}: ${label}`),
    ])
    const exchanges = proxy.taken()
    expect(exchanges.length).toBe(Math.ceil(events.totalCount / 10))
    expect(exchanges.length).toBeGreaterThan(1)
    expect(new Set(exchanges.map(({ method }) => method))).toEqual(new Set(['GET']))
  })

  it('apollo sends the text of its query once; the next client is answered by hash alone, over GET', async () => {
    proxy.taken()
    const first = await runExample('apollo')
    const [unknown, taught, ...others] = proxy.taken()
    expect(others).toEqual([])
    expect([unknown?.method, unknown?.parameters.get('query')]).toEqual(['GET', null])
    expect(unknown?.answer).toContain('"PERSISTED_QUERY_NOT_FOUND"')
    expect([taught?.method, taught?.status]).toEqual(['POST', 200])
    expect(taught?.body).toContain('query SaidBy')

    const second = await runExample('apollo')
    const exchanges = proxy.taken()
    expect(exchanges).toHaveLength(1)
    const [known] = exchanges
    expect([known?.method, known?.status, known?.body]).toEqual(['GET', 200, ''])
    expect(known?.parameters.get('query')).toBeNull()
    expect(JSON.parse(known?.parameters.get('extensions') ?? '')).toMatchObject({
      persistedQuery: { version: 1, sha256Hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
    expect(known?.headers['cache-control']).toContain('public')
    expect(known?.headers['dateline-layer']).toBe('isolate')
    expect(known?.answer).toBe(taught?.answer)
    expect(second).toEqual(first)
    expect(first.slice(0, 2)).toEqual([
      '4 statements of the Taliban',
      '- DENY: allegations of harbouring terrorists within Afghanistan',
    ])
  })

  it('typed prints what happened in Pakistan, and what is inferred of it', async () => {
    const printed = await runExample('typed')
    expect(printed[0]).toBe('3 events in Pakistan, as articles report them')
    expect(printed).toContain(
      '- Suicide attack in Khyber Pakhtunkhwa: ACTUAL; 2024-03-26, INFERRED',
    )
  })

  it('typed compiles by its own command, and does not without a package that it names', async () => {
    expect(await example('typed').npmRun('check')).toEqual({ stdout: '', stderr: '' })
    await using lacking = await copyExample('typed', ['@types/node'])
    const failed = await lacking.npmRun('check').catch((error: unknown) => error)
    expect((failed as { stdout: string }).stdout).toContain("type definition file for 'node'")
  })

  it('typed makes its types anew from the endpoint, by the tools of gql.tada', async () => {
    await using copied = await copyExample('typed')
    const types = join(copied.folder, 'graphql-env.d.ts')
    const settings = join(copied.folder, 'tsconfig.json')
    const committed = await readFile(types, 'utf8')
    await writeFile(types, '')
    const text = await readFile(settings, 'utf8')
    expect(text).toContain('"http://localhost:8787/graphql"')
    await writeFile(settings, text.replace('http://localhost:8787', project.address))
    await copied.npmRun('generate')
    expect(await readFile(types, 'utf8')).toBe(committed)
    expect(await copied.npmRun('check')).toEqual({ stdout: '', stderr: '' })
  })

  it('typed does not compile with a field that the query has not, or with null taken for a value', async () => {
    await using copied = await copyExample('typed')
    const file = join(copied.folder, 'main.ts')
    const main = await readFile(file, 'utf8')
    const compileWith = async (words: string, others: string) => {
      expect(main).toContain(words)
      await writeFile(file, main.replace(words, others))
      return copied.npmRun('check').then(
        () => '',
        (error: { stdout: string }) => error.stdout,
      )
    }
    expect(
      await compileWith('{ label, modality, time }', '{ label, mood: modality, time }'),
    ).toContain("'mood'")
    expect(await compileWith('time === null ?', 'time === undefined ?')).toContain(
      "'time' is possibly 'null'",
    )
    expect(await compileWith("location: 'location:pakistan'", 'location: 1.5')).toContain(
      "Type 'number' is not assignable to type 'string'",
    )
  })
})

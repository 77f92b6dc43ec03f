/** The examples, each run as its reader would run it, against the real server. */
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyProject, type ProjectCopy } from './project-copy.ts'
import { openRecordingProxy, type RecordingProxy } from './recording-proxy.ts'
import { startedProject, type StartedProject } from './start-project.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const names = ['apollo', 'fetch', 'typed', 'urql']

let copy: ProjectCopy
let project: StartedProject
let proxy: RecordingProxy

beforeAll(async () => {
  copy = await copyProject()
  project = await startedProject(copy.folder)
  proxy = await openRecordingProxy(project.address)
})
afterAll(async () => {
  await proxy[Symbol.asyncDispose]()
  await project.end()
  await copy[Symbol.asyncDispose]()
})

/** What the example prints, line by line. */
async function runExample(name: string): Promise<readonly string[]> {
  const { stdout, stderr } = await run(process.execPath, ['main.ts'], {
    cwd: join(root, 'examples', name),
    env: { ...process.env, NODE_ENV: '', DATELINE_URL: `${proxy.address}/graphql` },
    timeout: 60_000,
  })
  expect(stderr).toBe('')
  return stdout.trimEnd().split('\n')
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
    const ours = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Manifest
    const versions = { ...ours.devDependencies, ...ours.dependencies }
    for (const name of names) {
      const folder = join(root, 'examples', name)
      const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest
      const needed = { ...manifest.dependencies, ...manifest.devDependencies }
      for (const [dependency, version] of Object.entries(needed)) {
        expect([name, dependency, version]).toEqual([name, dependency, versions[dependency]])
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

  it('typed does not compile with a field that the query has not, or with null taken for a value', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-typed-'))
    try {
      await cp(join(root, 'examples', 'typed'), folder, { recursive: true })
      await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
      const main = await readFile(join(folder, 'main.ts'), 'utf8')
      const compile = () =>
        run(process.execPath, [
          join(root, 'node_modules', 'typescript', 'lib', 'tsc.js'),
          '-p',
          folder,
        ]).then(
          () => '',
          (error: { stdout: string }) => error.stdout,
        )
      expect(await compile()).toBe('')
      await writeFile(
        join(folder, 'main.ts'),
        main.replace('{ label, modality, time }', '{ label, mood: modality, time }'),
      )
      expect(await compile()).toContain("'mood'")
      await writeFile(
        join(folder, 'main.ts'),
        main.replace('time === null ?', 'time === undefined ?'),
      )
      expect(await compile()).toContain("'time' is possibly 'null'")
      await writeFile(
        join(folder, 'main.ts'),
        main.replace("location: 'location:pakistan'", 'location: 1.5'),
      )
      expect(await compile()).toContain("Type 'number' is not assignable to type 'string'")
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compileFolder } from '../../scripts/compile-folder.ts'
import { openBundle } from '../../src/model/bundle/bundle.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const seed = join(root, 'data')
let folder: string
let out: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compile-'))
  out = join(folder, 'build', 'corpus.bundle')
})
afterAll(() => rm(folder, { recursive: true }))

describe('compileFolder()', () => {
  it('writes a bundle, says what it made, and leaves nothing else behind', async () => {
    const { findings, made } = await compileFolder(seed, out)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    const bytes = await readFile(out)
    const bundle = openBundle(new Uint8Array(bytes).buffer)
    expect(made).toMatchObject({
      version: bundle.version,
      bytesWritten: bytes.byteLength,
      records: {
        articles: bundle.records.articles.length,
        statements: bundle.records.statements.length,
        mentions: bundle.records.mentions.length,
      },
      sentences: 16,
    })
    expect(await readdir(join(out, '..'))).toEqual(['corpus.bundle'])
  })

  it('writes the same bytes for the same folder', async () => {
    const again = join(folder, 'again.bundle')
    const { made } = await compileFolder(seed, again)
    expect(await readFile(again)).toEqual(await readFile(out))
    expect(made?.version).toMatch(/^[0-9a-f]{64}$/)
  })

  it('leaves the old bundle where the folder has errors, and tells them', async () => {
    const broken = join(folder, 'broken')
    await cp(seed, broken, { recursive: true })
    await writeFile(join(broken, 'locations', 'vancouver.yaml'), 'kind: TOWN\nname: Vancouver\n')
    const before = await readFile(out)
    const { findings, made } = await compileFolder(broken, out)
    expect(made).toBeNull()
    expect(findings.map(({ severity, file }) => [severity, file])).toContainEqual([
      'error',
      'locations/vancouver.yaml',
    ])
    expect(await readFile(out)).toEqual(before)
  })

  it('asks the gazetteer about codes', async () => {
    const unknown = join(folder, 'unknown')
    await cp(seed, unknown, { recursive: true })
    const path = join(unknown, 'locations', 'khyber-pakhtunkhwa.yaml')
    await writeFile(path, (await readFile(path, 'utf8')).replace('PK-KP', 'PK-KX'))
    const { findings, made } = await compileFolder(unknown, out)
    expect(made).toBeNull()
    expect(findings.map(({ rule }) => rule)).toContain('gazetteer-codes')
  })

  it('throws for a folder that is not there', async () => {
    const missing = join(folder, 'missing')
    await expect(compileFolder(missing, out)).rejects.toThrow(
      `Cannot read the data folder "${missing}": there is no such folder`,
    )
  })

  it('throws where the bundle cannot be written, without a trace', async () => {
    const file = join(folder, 'a-file')
    await writeFile(file, '')
    await expect(compileFolder(seed, join(file, 'corpus.bundle'))).rejects.toThrow(
      /^Cannot write the bundle ".*a-file.*corpus.bundle": /,
    )
    expect(await readdir(folder)).not.toContain('corpus.bundle')
  })
})

describe('node scripts/compile.ts', () => {
  const run = async (...args: readonly string[]): Promise<readonly [number, string]> => {
    try {
      const script = join(root, 'scripts', 'compile.ts')
      const { stdout } = await promisify(execFile)(process.execPath, [script, ...args], {
        cwd: root,
      })
      return [0, stdout]
    } catch (error) {
      const { code, stderr } = error as { readonly code: number; readonly stderr: string }
      return [code, stderr]
    }
  }

  it.each([
    [['--help'], 0, /^Usage: npm run compile/],
    [['--nope'], 2, /^Unknown option '--nope'.*\n\nUsage:/],
    [['--out', ''], 2, /^The option "--out" is empty, expected the path of a file\.\n/],
    [['a', 'b'], 2, /^One folder can be compiled at a time, got 2: a, b\.\n/],
    [['no-such-folder'], 1, /^Cannot read the data folder "no-such-folder"/],
  ])('with %j exits with %i and says why', async (args, code, message) => {
    const [found, output] = await run(...args)
    expect(output).toMatch(message)
    expect(found).toBe(code)
  })

  it('prints what it read and made', async () => {
    const [code, output] = await run('data', '--out', join(folder, 'command.bundle'))
    expect(output).toMatch(
      /^Read \d+ files of "data", \d+ bytes\.\nMade 1 article, 15 actors, 15 statements, 16 events, 9 locations; \d+ mentions, 3 positions, 16 sentences\.\nWrote ".*", \d+ bytes, in \d+ ms\.\nCorpus version [0-9a-f]{64}\n$/,
    )
    expect(code).toBe(0)
  })
})

import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDataFolder } from '../../scripts/read-data-folder.ts'
import { files } from './small-world.ts'

let root = ''

async function write(folder: string, data: ReturnType<typeof files>): Promise<string> {
  for (const [path, bytes] of data) {
    const file = join(root, folder, path)
    await mkdir(dirname(file), { recursive: true })
    if (bytes instanceof Uint8Array) await writeFile(file, bytes)
  }
  return join(root, folder)
}

function run(...args: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const script = new URL('../../scripts/check.ts', import.meta.url).pathname
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : error.code, stdout, stderr })
    })
  })
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dateline-check-'))
})

afterAll(async () => {
  await rm(root, { recursive: true })
})

describe('readDataFolder()', () => {
  test('gives every file by its path, in the order of paths', async () => {
    const folder = await write('read', files())
    const read = await readDataFolder(folder)
    expect([...read.keys()]).toEqual([...files().keys()].toSorted())
    expect(read).toEqual(files())
  })

  test('follows no link', async () => {
    const folder = await write('links', files())
    await symlink(join(folder, 'actors/hen.yaml'), join(folder, 'actors/fox.yaml'))
    await symlink(folder, join(folder, 'events/again'))
    await symlink('nowhere', join(folder, 'locations/shed.yaml'))
    const read = await readDataFolder(folder)
    for (const path of ['actors/fox.yaml', 'events/again', 'locations/shed.yaml']) {
      expect(read.get(path)).toEqual({ unreadable: 'is a symbolic link' })
    }
    expect(read.size).toBe(files().size + 3)
  })

  test('tells empty folders but for those at the top', async () => {
    const folder = await write('empty', files())
    await mkdir(join(folder, 'articles/shed'), { recursive: true })
    await mkdir(join(folder, 'schemas'))
    const read = await readDataFolder(folder)
    expect(read.get('articles/shed')).toEqual({ unreadable: 'is an empty folder' })
    expect(read.size).toBe(files().size + 1)
  })

  test('says that there is no folder, or that it is a file', async () => {
    await write('file', new Map([['x', new Uint8Array()]]))
    await expect(readDataFolder(join(root, 'none'))).rejects.toThrow(
      /Cannot read the data folder ".*none": there is no such folder/,
    )
    await expect(readDataFolder(join(root, 'file/x'))).rejects.toThrow(/it is not a folder/)
  })
})

describe('scripts/check.ts', { timeout: 30_000 }, () => {
  test('ends with 0 on a sound folder', async () => {
    expect(await run(await write('sound', files()))).toEqual({
      code: 0,
      stdout: 'No findings.\n',
      stderr: '',
    })
  })

  test('ends with 1 on errors, and prints them', async () => {
    const folder = await write('broken', files({ 'actors/hen.yaml': 'kind: PERSN\nname: x\n' }))
    const { code, stdout } = await run(folder)
    expect(code).toBe(1)
    expect(stdout).toContain(
      `${folder}/actors/hen.yaml:2:1  error  file-form  "PERSN" is not a value of "kind"`,
    )
    expect(stdout).toContain('Perhaps: PERSON')
    expect(stdout.trimEnd().endsWith('1 error, 0 warnings in 1 file.')).toBe(true)
  })

  test('prints JSON with --json', async () => {
    const folder = await write('json', files({ 'actors/hen.yaml': '' }))
    const { code, stdout } = await run('--json', folder)
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      folder,
      errors: 1,
      findings: [{ file: 'actors/hen.yaml' }],
    })
  })

  test('prints how it is used with --help', async () => {
    const { code, stdout } = await run('--help')
    expect(code).toBe(0)
    expect(stdout).toContain('Usage:')
  })

  test.each([
    [['--jsn'], 'Unknown option "--jsn": there are --json and --help.'],
    [['-x'], 'Unknown option "-x"'],
    [['--json=yes'], 'The option "--json" takes no value, got "yes".'],
    [['a', 'b'], 'One folder can be checked at a time, got 2: a, b.'],
    [['no-such-folder'], 'Cannot read the data folder "no-such-folder": there is no such folder'],
  ])('ends with 2 on %j', async (args, message) => {
    const { code, stdout, stderr } = await run(...args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
  })
})

import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashFiles } from '../../scripts/hash-files.ts'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dateline-hash-'))
  await mkdir(join(root, 'src', 'deep'), { recursive: true })
  await writeFile(join(root, 'src', 'a.ts'), 'one')
  await writeFile(join(root, 'src', 'deep', 'b.ts'), 'two')
  await writeFile(join(root, 'src', 'README.md'), 'words')
  await writeFile(join(root, 'lock'), 'locked')
})
afterEach(async () => {
  await rm(root, { recursive: true })
})

const hash = (): Promise<string> =>
  hashFiles(['src', 'lock'], { root, isWanted: (path) => path.endsWith('.ts') })

describe('hashFiles()', () => {
  it('is the same for the same files, in lower-case hexadecimal', async () => {
    expect(await hash()).toMatch(/^[0-9a-f]{64}$/)
    expect(await hash()).toBe(await hash())
  })

  it.each<[string, () => Promise<void>]>([
    ['the bytes of a file', () => writeFile(join(root, 'src', 'deep', 'b.ts'), 'tw0')],
    ['a file given by its name', () => writeFile(join(root, 'lock'), 'open')],
    ['a new file', () => writeFile(join(root, 'src', 'deep', 'c.ts'), '')],
    ['a file that has gone', () => rm(join(root, 'src', 'a.ts'))],
    ['another name', () => rename(join(root, 'src', 'a.ts'), join(root, 'src', 'c.ts'))],
    ['another folder', () => rename(join(root, 'src', 'a.ts'), join(root, 'src', 'deep', 'a.ts'))],
    [
      'bytes that move from one file to the next',
      async () => {
        await writeFile(join(root, 'src', 'a.ts'), 'onet')
        await writeFile(join(root, 'src', 'deep', 'b.ts'), 'wo')
      },
    ],
  ])('changes with %s', async (_, change) => {
    const before = await hash()
    await change()
    expect(await hash()).not.toBe(before)
  })

  it('does not change with a file that is not wanted', async () => {
    const before = await hash()
    await writeFile(join(root, 'src', 'README.md'), 'other words')
    expect(await hash()).toBe(before)
  })

  it('refuses a path of nothing', async () => {
    await expect(hashFiles(['src', 'nothing'], { root })).rejects.toThrow('ENOENT')
  })
})

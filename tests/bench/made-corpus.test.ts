import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCorpus } from '../../bench/made/made-corpus.ts'

let parent = ''
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'dateline-made-'))
})
afterAll(() => rm(parent, { recursive: true }))

describe('makeCorpus()', () => {
  it('compiles a corpus once, keeps it, and removes what older makers left', async () => {
    await mkdir(join(parent, '3-articles-seed-1-old'))
    await writeFile(join(parent, '3-articles-seed-1-old', 'corpus.bundle'), 'old')
    await mkdir(join(parent, '30-articles-seed-1-other'))
    const said: string[] = []
    const options = { seed: 1, articles: 3, parent, say: (line: string) => said.push(line) }

    const made = await makeCorpus(options)
    expect(made.bundle.byteLength).toBeGreaterThan(10_000)
    expect(made.compile.seconds).toBeGreaterThan(0)
    expect(made.compile.peakMemory).toBeGreaterThan(20e6)
    const kept = await readdir(parent)
    expect(kept.toSorted()).toEqual([
      expect.stringMatching(/^3-articles-seed-1-[0-9a-f]{12}$/),
      '30-articles-seed-1-other',
    ])

    expect(await makeCorpus(options)).toEqual(made)
    expect(said).toEqual(['Making a corpus of 3 articles …'])
  })
})

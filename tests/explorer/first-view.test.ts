import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeExplorer } from '../../scripts/make-explorer.ts'
import { projectRoot } from '../../scripts/project-root.ts'

const assets = join(projectRoot, 'build', 'assets')

beforeAll(async () => {
  await makeExplorer(() => {})
}, 60_000)

/** The scripts that a page loads before anything is chosen: its own, and what those import at once. */
function firstScripts(): ReadonlySet<string> {
  const page = readFileSync(join(assets, 'explorer.html'), 'utf8')
  const wanted = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(
    ([, path = '']) => path,
  )
  const found = new Set<string>()
  for (const path of wanted) {
    if (found.has(path)) continue
    found.add(path)
    const code = readFileSync(join(assets, path), 'utf8')
    for (const [, from = ''] of code.matchAll(
      /\b(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g,
    )) {
      wanted.push(join(dirname(path), from))
    }
  }
  return found
}

describe('the first view of the explorer', () => {
  it('needs at most 100 kB of compressed script', () => {
    const scripts = [...firstScripts()]
    expect(scripts.length).toBeGreaterThan(0)
    const bytes = scripts
      .map((path) => gzipSync(readFileSync(join(assets, path))).byteLength)
      .reduce((sum, size) => sum + size, 0)
    expect(bytes).toBeGreaterThan(5_000)
    expect(bytes).toBeLessThanOrEqual(100_000)
  })

  it('has the two places that the Worker fills, each once', () => {
    const page = readFileSync(join(assets, 'explorer.html'), 'utf8')
    for (const marker of ['<!--page-head-->', '<!--page-body-->']) {
      expect(page.split(marker)).toHaveLength(2)
    }
  })
})

/**
 * `npm run pictures`: pictures of every page, light and dark, wide and narrow, for people to look at, in
 * `build/pictures`.
 */
import { spawn } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { openChromium } from './open-chromium.ts'
import { pictured } from './pictured.ts'
import { projectRoot } from './project-root.ts'

const usage = `Usage: npm run pictures -- [--address URL] [--only NAME]

Writes pictures of every page, light and dark, wide and narrow, to build/pictures.

  --address URL  of a project that runs already; without it one is started
  --only NAME    the pages whose name holds this
  --help         this text`

const folder = join(projectRoot, 'build', 'pictures')
const port = 8799
const sizes = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 740 } } as const

try {
  const { values } = parseArgs({
    options: {
      address: { type: 'string' },
      only: { type: 'string', default: '' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help === true) console.log(usage)
  else if (values.address !== undefined) await takeAll(values.address, values.only)
  else await takeOfOwn(values.only)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function takeOfOwn(only: string): Promise<void> {
  const address = `http://127.0.0.1:${port}`
  const project = spawn(process.execPath, ['scripts/start.ts', '--port', String(port)], {
    cwd: projectRoot,
    stdio: 'inherit',
  })
  try {
    await answering(address, () => project.exitCode !== null)
    await takeAll(address, only)
  } finally {
    project.kill('SIGTERM')
  }
}

async function answering(address: string, hasEnded: () => boolean): Promise<void> {
  const limit = Date.now() + 120_000
  while (Date.now() < limit && !hasEnded()) {
    if ((await fetch(`${address}/health`).catch(() => null))?.ok === true) return
    await sleep(300)
  }
  throw new Error('Cannot take pictures: the project does not answer; see above for the reason.')
}

async function takeAll(address: string, only: string): Promise<void> {
  if (only === '') await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const browser = await openChromium()
  try {
    for (const [width, viewport] of Object.entries(sizes)) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await takeOne(browser, {
          address,
          only,
          suffix: `${colorScheme}-${width}`,
          viewport,
          colorScheme,
        })
      }
    }
  } finally {
    await browser.close()
  }
}

interface Kind {
  readonly address: string
  readonly only: string
  readonly suffix: string
  readonly viewport: { readonly width: number; readonly height: number }
  readonly colorScheme: 'light' | 'dark'
}

async function takeOne(browser: Browser, kind: Kind): Promise<void> {
  const { address, only, suffix, viewport, colorScheme } = kind
  const page = await browser.newPage({ viewport, colorScheme })
  for (const { name, path, isWhole = true } of pictured) {
    if (!name.includes(only)) continue
    await page.goto(address + path)
    await page.waitForLoadState('networkidle')
    // What draws needs a moment after its data.
    await sleep(400)
    const file = join(folder, `${name}-${suffix}.png`)
    await page.screenshot({ path: file, fullPage: isWhole })
    console.log(file.slice(projectRoot.length))
  }
  await page.close()
}

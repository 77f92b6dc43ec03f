/** A copy of the project, started, and a browser to look at it with. */
import { cp } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { openChromium } from '../../scripts/open-chromium.ts'
import { copyProject } from './project-copy.ts'
import { startedProject, type StartedProject } from './start-project.ts'

/** Disposing ends all of it and removes the copy. */
export interface Site extends AsyncDisposable {
  readonly browser: Browser
  readonly project: StartedProject
}

const fixtures = { 'with fixture': '../fixtures/corpus', 'with odd': '../fixtures/odd' } as const

/**
 * Resolves when the project answers. What was opened before something failed is closed again. The articles
 * of a fixture stand beside the bundled one.
 */
export async function openSite(
  articles: 'bundled' | keyof typeof fixtures = 'bundled',
): Promise<Site> {
  await using opened = new AsyncDisposableStack()
  const browser = opened.use(await openChromium())
  const copy = opened.use(await copyProject())
  if (articles !== 'bundled') {
    await cp(fileURLToPath(new URL(fixtures[articles], import.meta.url)), `${copy.folder}/data`, {
      recursive: true,
      filter: (path) => !path.endsWith('README.md'),
    })
  }
  const project = opened.use(await startedProject(copy.folder))
  const all = opened.move()
  return { browser, project, [Symbol.asyncDispose]: () => all.disposeAsync() }
}

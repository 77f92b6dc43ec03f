/** A copy of the project, started, and a browser to look at it with. */
import type { Browser } from 'playwright-core'
import { openChromium } from '../../scripts/open-chromium.ts'
import { copyProject } from './project-copy.ts'
import { startedProject, type StartedProject } from './start-project.ts'

/** Disposing ends all of it and removes the copy. */
export interface Site extends AsyncDisposable {
  readonly browser: Browser
  readonly project: StartedProject
}

/** Resolves when the project answers. What was opened before something failed is closed again. */
export async function openSite(): Promise<Site> {
  await using opened = new AsyncDisposableStack()
  const browser = opened.use(await openChromium())
  const copy = opened.use(await copyProject())
  const project = opened.use(await startedProject(copy.folder))
  const all = opened.move()
  return { browser, project, [Symbol.asyncDispose]: () => all.disposeAsync() }
}

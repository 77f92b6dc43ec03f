/**
 * The HTML file that the explorer is built to, with two places that the Worker fills: in `<head>` what
 * a page is called and says of itself, in `<body>` what it shows without script. Everything else, the
 * hashed names of its scripts and styles above all, stays as it was built.
 */
import { html, raw } from 'hono/html'
import type { Page } from './page.ts'
import { renderHead } from './render-head.ts'
import { withoutScript } from './without-script.ts'

/** Comments in the file, each exactly once. */
export const headMarker = '<!--page-head-->'
export const bodyMarker = '<!--page-body-->'

/** @param origin - of the request, for absolute addresses. */
export type Shell = (page: Page, origin: string) => Promise<string>

/** @throws {Error} for a file without one of the markers, or with one twice. */
export function openShell(file: string): Shell {
  const [start, rest] = splitOnce(file, headMarker)
  const [middle, end] = splitOnce(rest, bodyMarker)
  return async (page, origin) =>
    String(
      await html`${raw(start)}${renderHead(page, origin)}${raw(middle)}${withoutScript(page)}${raw(end)}`,
    )
}

function splitOnce(text: string, marker: string): readonly [string, string] {
  const [before, after, ...others] = text.split(marker)
  if (before === undefined || after === undefined || others.length > 0) {
    const found = text.split(marker).length - 1
    throw new Error(
      `Cannot use the page that was built: expected "${marker}" once, got it ${found} times`,
    )
  }
  return [before, after]
}

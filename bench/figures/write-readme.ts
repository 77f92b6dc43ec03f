/** Puts what a run found between the marks in `bench/README.md`. */
import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const path = fileURLToPath(new URL('../README.md', import.meta.url))
const start = '<!-- Written by npm run bench -- --write -->'
const end = '<!-- Until here -->'

/** Leaves the file as the formatter wants it. */
export async function writeReadme(report: string): Promise<void> {
  await writeFile(path, withReport(await readFile(path, 'utf8'), report))
  const formatter = createRequire(import.meta.url).resolve('oxfmt/package.json')
  await promisify(execFile)(process.execPath, [join(dirname(formatter), 'bin', 'oxfmt'), path])
}

/** @throws {Error} where the marks are not there. */
export function withReport(readme: string, report: string): string {
  const from = readme.indexOf(start)
  const to = readme.indexOf(end)
  if (from === -1 || to < from) {
    throw new Error(`Cannot write the figures: expected "${start}" and then "${end}" in the page`)
  }
  return `${readme.slice(0, from)}${start}\n\n${report}\n\n${readme.slice(to)}`
}

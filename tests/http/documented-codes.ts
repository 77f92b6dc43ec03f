/** Every `extensions.code` in the tables of `docs/errors.md`; no other leaves the server. */
import { readFileSync } from 'node:fs'

const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8')

export const documentedCodes: ReadonlySet<string> = new Set(
  Array.from(page.matchAll(/^\| `([A-Z_]+)`/gm), ([, code = '']) => code),
)

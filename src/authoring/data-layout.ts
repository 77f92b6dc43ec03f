/** Where the files of a data folder belong, and which of them are what. */
import type { FileKind } from './file-schemas.ts'
import type { Complaint } from './finding.ts'
import { quoted } from './suggest.ts'

export type DataFile =
  | { readonly is: 'entry'; readonly kind: FileKind; readonly slug: string }
  | { readonly is: 'text'; readonly slug: string }
  /** A file of the folder that is no part of the corpus: a README, a generated schema. */
  | { readonly is: 'aside' }
  /** `stands` names the entry that it would be under its right name, so that references to it hold. */
  | { readonly is: 'misplaced'; readonly complaint: Complaint; readonly stands: EntryName | null }

interface EntryName {
  readonly kind: FileKind
  readonly slug: string
}

const kindOfFolder: ReadonlyMap<string, FileKind> = new Map([
  ['articles', 'article'],
  ['actors', 'actor'],
  ['events', 'event'],
  ['locations', 'location'],
])

/** Left by operating systems and editors, or for git. */
const ignored = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.gitkeep|\.gitattributes|.*~|.*\.sw[op])$/

const layout =
  'A data folder holds "articles/<slug>/article.txt", "articles/<slug>/article.yaml", and "actors", "events" and "locations" with "<slug>.yaml" each.'

/** What the file is, by its path alone. */
export function classify(path: string): DataFile {
  const steps = path.split('/')
  const [folder = '', second = ''] = steps
  const name = steps.at(-1) ?? ''
  if (ignored.test(name) || name === 'README.md') return { is: 'aside' }
  if (folder === 'schemas' && name.endsWith('.schema.json')) return { is: 'aside' }
  const kind = kindOfFolder.get(folder)
  if (kind === undefined) return misplaced(path, rightFolder(folder, steps))
  if (kind === 'article')
    return steps.length === 3 ? ofArticle(path, second, name) : misplaced(path, null)
  if (steps.length !== 2) return misplaced(path, null)
  if (name.endsWith('.yaml')) return { is: 'entry', kind, slug: name.slice(0, -'.yaml'.length) }
  return misnamed(path, `${folder}/`, name, kind)
}

function ofArticle(path: string, slug: string, name: string): DataFile {
  if (name === 'article.yaml') return { is: 'entry', kind: 'article', slug }
  if (name === 'article.txt') return { is: 'text', slug }
  const meant = name.toLowerCase().replace(/\.yml$/, '.yaml')
  const isMisspelt = meant === 'article.yaml' || meant === 'article.txt'
  return misplaced(path, isMisspelt ? `articles/${slug}/${meant}` : null, { kind: 'article', slug })
}

function misnamed(path: string, folder: string, name: string, kind: FileKind): DataFile {
  const slug = name.replace(/\.ya?ml$/i, '')
  return slug === name
    ? misplaced(path, null)
    : misplaced(path, `${folder}${slug}.yaml`, { kind, slug })
}

/** `Actors/x.yaml` → `actors/x.yaml`, `actor/x.yaml` → `actors/x.yaml`. */
function rightFolder(folder: string, steps: readonly string[]): string | null {
  const lower = folder.toLowerCase()
  const right = kindOfFolder.has(lower) ? lower : kindOfFolder.has(`${lower}s`) ? `${lower}s` : null
  return right === null ? null : [right, ...steps.slice(1)].join('/')
}

function misplaced(path: string, suggestion: string | null, stands?: EntryName): DataFile {
  const complaint = {
    message: `The file ${quoted(path)} has no place in a data folder`,
    remedy: suggestion === null ? layout : `Rename it to "${suggestion}".`,
    suggestion,
  }
  return { is: 'misplaced', complaint, stands: stands ?? null }
}

/**
 * A tiny corpus that keeps every rule, to be broken one way at a time: a hen says that a fox came to
 * the barn.
 */
import type { DataFiles } from '../../src/authoring/data-files.ts'
import { schemaLines } from './schema-lines.ts'

/** Path to text; bytes stand for themselves. */
export type Texts = Readonly<Record<string, string | Uint8Array>>

export const articlePath = 'articles/barn/article.yaml'

export const base = {
  'articles/barn/article.txt':
    'Mrs. Hen, of the Coop, said on Monday: “A fox came to the barn.”\nThe fox has not answered the hen.',
  [articlePath]: `label: The fox in the barn
language: en
publishedOn:
  edtf: '2024-03-27'
  asWritten: Monday
actors:
  hen:
    mentions: [Mrs. Hen]
  coop:
    mentions: [the Coop]
    organizationKind: { value: COMPANY, evidence: the Coop, status: INFERRED, note: It has hens. }
locations:
  barn:
    mentions: [the barn]
events:
  visit:
    mentions: [A fox came to the barn]
    modality: ACTUAL
    location: { location: barn, evidence: came to the barn }
    evidence: A fox came to the barn
statements:
  hen-fox-came:
    label: A fox came
    content: A fox came to the barn.
    form: DIRECT
    act: ASSERT
    cue: said on Monday
    speaker: hen
    attribution: { attributedAs: Mrs. Hen, evidence: 'said on Monday: “A fox' }
    saidOn: { edtf: '2024-03-25', asWritten: Monday }
    about:
      - { event: visit, evidence: A fox came }
    evidence: said on Monday
`,
  'actors/hen.yaml': 'kind: PERSON\nname: Mrs. Hen\n',
  'actors/coop.yaml': 'kind: ORGANIZATION\nname: The Coop\norganizationKind: COMPANY\n',
  'events/visit.yaml': 'kind: OTHER\nname: A fox in the barn\n',
  'locations/barn.yaml': 'kind: FACILITY\nname: the barn\n',
} satisfies Texts

/** The base with other files: a text replaces or adds one, null takes one out. */
export function files(
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
): DataFiles {
  const encoder = new TextEncoder()
  const all = Object.entries<string | Uint8Array | null>({ ...base, ...changes })
  return new Map(
    all.flatMap(([path, text]) => {
      if (text === null) return []
      return [[path, typeof text === 'string' ? encoder.encode(withSchemaLine(path, text)) : text]]
    }),
  )
}

/** The base with a passage of a file replaced; the passage must be there, once. */
export function edit(path: string, from: string, to: string): string {
  const text = new Map(Object.entries(base)).get(path)
  if (text === undefined || text.split(from).length !== 2) {
    throw new Error(`Cannot edit "${path}": "${from}" does not stand there once`)
  }
  return text.replace(from, () => to)
}

/** The article's YAML with a passage replaced. */
export function article(from: string, to: string): { readonly [articlePath]: string } {
  return { [articlePath]: edit(articlePath, from, to) }
}

/** The text of the article changed. */
export function text(change: (text: string) => string): {
  readonly 'articles/barn/article.txt': string
} {
  return { 'articles/barn/article.txt': change(base['articles/barn/article.txt']) }
}

/** The attribution of the statement replaced, and its speaker, which is none unless given. */
export function attribution(keys: string, speaker = ''): { readonly [articlePath]: string } {
  const from = `speaker: hen\n    attribution: { attributedAs: Mrs. Hen, evidence: 'said on Monday: “A fox' }`
  return article(from, `${speaker}attribution: { ${keys} }`)
}

/** A second event, the silence of the fox; more keys for it, and for the visit. */
export function twoEvents(silence: string, more: string, visit: string): Texts {
  const keys = [silence, more].filter((key) => key !== '').map((key) => `\n    ${key}`)
  return {
    'events/silence.yaml': 'kind: COMMUNICATION\nname: no answer\n',
    ...article(
      'events:\n  visit:',
      `events:\n  silence:\n    modality: NEGATED\n    evidence: has not answered${keys.join('')}\n  visit:${visit === '' ? '' : `\n    ${visit}`}`,
    ),
  }
}

/** The barn's file replaced, with a farm beside it; what the article says of the barn. */
export function farm(
  barn: string,
  inArticle = '',
  farmFile = 'kind: OTHER\nname: the farm\n',
): Texts {
  return {
    'locations/barn.yaml': barn,
    'locations/farm.yaml': farmFile,
    ...article(
      'mentions: [the barn]\n',
      `mentions: [the barn]\n${inArticle === '' ? '' : `    ${inArticle}\n`}  farm:\n    mentions: []\n`,
    ),
  }
}

/** A second statement with a link to another; links of the first, and more links of the second. */
export function answers(kind: string, to: string, first = '', more = ''): Texts {
  return secondStatement(
    `links: [${more}{ kind: ${kind}, statement: ${to}, evidence: came }]\n    attribution: { evidence: the hen }`,
    first,
  )
}

/** A second statement that is told within another; more keys of the attribution of the first. */
export function told(within: string, first = ''): Texts {
  const added = secondStatement(`attribution: { evidence: the hen, reportedBy: ${within} }`, '')
  const text = String(added[articlePath])
  return { [articlePath]: text.replace("“A fox' }", `“A fox'${first} }`) }
}

function secondStatement(keys: string, first: string): Texts {
  return article(
    'statements:\n  hen-fox-came:\n',
    `statements:\n  hen-denies:\n    label: No\n    content: the hen\n    form: DIRECT\n    act: DENY\n    ${keys}\n    evidence: the hen\n    speaker: hen\n  hen-fox-came:\n${first === '' ? '' : `    ${first}\n`}`,
  )
}

function withSchemaLine(path: string, text: string): string {
  const line = schemaLines.get(path.split('/')[0] ?? '')
  return line === undefined || !path.endsWith('.yaml') ? text : `${line}\n${text}`
}

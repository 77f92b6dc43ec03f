/**
 * Writes `build/assets/docs.html`, which is served at `/docs`: the manual, made of the schema's
 * descriptions, the guides in `docs/`, and operations with the answers that the compiled corpus gives
 * them. Nothing of it is kept anywhere else, and so nothing goes stale. Run it after the corpus is compiled
 * and the playground is built, which empties the folder.
 */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { GraphQLSchema } from 'graphql'
import { schema } from '../schema/schema.ts'
import type { OpenBundle } from '../src/model/bundle/bundle.ts'
import { createAnswerOperation } from './docs/answer-operation.ts'
import { citingSection } from './docs/citing-section.ts'
import { clientsSection } from './docs/clients-section.ts'
import { docsPage } from './docs/docs-page.ts'
import type { DocsSection } from './docs/docs-section.ts'
import { examplesSection } from './docs/examples-section.ts'
import { filtersSection } from './docs/filters-section.ts'
import { renderGuide } from './docs/markdown.ts'
import { pagingSection } from './docs/paging-section.ts'
import { type ClientFolder, readClient } from './docs/read-client.ts'
import { readExamples } from './docs/read-examples.ts'
import { referenceSection } from './docs/reference-section.ts'
import { startSection } from './docs/start-section.ts'
import { projectRoot } from './project-root.ts'
import { readBundle } from './read-bundle.ts'

const assets = join(projectRoot, 'build', 'assets')

/** Files in `docs/`, by the sections that they become; `until` is where they turn to operators. */
const guides = [
  { name: 'errors', file: 'errors.md' },
  { name: 'limits', file: 'limits.md', until: 'For operators' },
  { name: 'caching', file: 'caching.md', until: 'Switching layers off' },
] as const
const files = Object.fromEntries([
  ...guides.map(({ name, file }) => [file, name]),
  ['../schema/operations', 'examples'],
]) as Readonly<Record<string, string>>

const clients: readonly ClientFolder[] = [
  { name: 'fetch', title: 'fetch' },
  { name: 'urql', title: 'urql' },
  { name: 'apollo', title: 'Apollo Client, with persisted queries' },
  {
    name: 'typed',
    title: 'Typed, with gql.tada',
    before: [
      { file: 'tsconfig.json' },
      { command: 'npx gql.tada generate-output' },
      { file: 'graphql.ts' },
    ],
  },
]

export async function makeDocs(): Promise<void> {
  const bundle = await readBundle(join(projectRoot, 'build', 'corpus.bundle'))
  const stylesheet = await makeStylesheet()
  const page = await renderDocs({ bundle, schema, stylesheet })
  await writeFile(join(assets, 'docs.html'), page)
}

export interface DocsOptions {
  /** The compiled corpus that answers. */
  readonly bundle: OpenBundle
  readonly schema: GraphQLSchema
  /** The address of the style sheet. */
  readonly stylesheet: string
}

/** The whole page. @throws {Error} where an operation that it shows is not answered completely. */
export async function renderDocs({ bundle, schema, stylesheet }: DocsOptions): Promise<string> {
  const answer = createAnswerOperation(bundle, schema)
  const examples = await readExamples(join(projectRoot, 'schema', 'operations'))
  const citing = await citingSection(answer)
  const sections: readonly DocsSection[] = [
    await startSection(answer),
    await clientsSection(
      await Promise.all(clients.map((client) => readClient(join(projectRoot, 'examples'), client))),
    ),
    await examplesSection(examples, answer),
    await pagingSection(answer),
    await filtersSection(schema),
    ...(citing === null ? [] : [citing]),
    ...(await Promise.all(guides.map(guideSection))),
    await referenceSection(schema),
  ]
  return docsPage({ sections, stylesheet, corpusVersion: bundle.version })
}

async function guideSection(guide: (typeof guides)[number]): Promise<DocsSection> {
  const { name, file } = guide
  const text = await readFile(join(projectRoot, 'docs', file), 'utf8')
  const until = 'until' in guide ? { until: guide.until } : {}
  return { id: name, ...renderGuide(text, { name, files, ...until }) }
}

/** Its name has its hash, as the names of all files under `/assets` have, which are kept for a year. */
async function makeStylesheet(): Promise<string> {
  const parts = ['web/explorer/tokens.css', 'web/docs/docs.css'].map((path) =>
    readFile(join(projectRoot, path), 'utf8'),
  )
  const css = (await Promise.all(parts)).join('\n')
  const folder = join(assets, 'assets', 'docs')
  const name = `docs-${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css`
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, name), css)
  const old = (await readdir(folder)).filter((file) => file !== name)
  await Promise.all(old.map((file) => rm(join(folder, file))))
  return `/assets/docs/${name}`
}

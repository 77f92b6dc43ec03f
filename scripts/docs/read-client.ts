/** An example project as the manual shows it: what its `package.json` installs, and its files. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ClientExample, ClientStep } from './clients-section.ts'

export interface ClientFolder {
  readonly name: string
  readonly title: string
  /** What is needed before `main.ts`: names of files, or commands. */
  readonly before?: readonly ({ readonly file: string } | { readonly command: string })[]
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** @param folder - of the examples. */
export async function readClient(
  folder: string,
  { name, title, before = [] }: ClientFolder,
): Promise<ClientExample> {
  const text = (file: string) => readFile(join(folder, name, file), 'utf8')
  const manifest = JSON.parse(await text('package.json')) as Manifest
  const steps: ClientStep[] = []
  for (const step of before) {
    if ('command' in step) {
      steps.push({
        title: 'then, and whenever the schema changes',
        code: step.command,
        isOpen: true,
      })
    } else steps.push({ title: step.file, code: await text(step.file), isOpen: true })
  }
  steps.push({ title: 'main.ts', code: await text('main.ts'), isOpen: false })
  steps.push({ title: 'and run it', code: 'node main.ts', isOpen: true })
  return {
    name,
    title,
    install: [
      ...installLine('npm install', manifest.dependencies),
      ...installLine('npm install --save-dev', manifest.devDependencies),
    ],
    steps,
  }
}

function installLine(
  command: string,
  packages: Readonly<Record<string, string>> = {},
): readonly string[] {
  const wanted = Object.entries(packages).map(
    ([name, range]) => `${name}@${/\d+/.exec(range)?.[0] ?? range}`,
  )
  return wanted.length === 0 ? [] : [`${command} ${wanted.join(' ')}`]
}

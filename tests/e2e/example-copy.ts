/**
 * An example in a folder outside of this project, with what its own `package.json` names and nothing else:
 * what it uses without naming is not found. What it needs is taken from the packages that are installed
 * here, with what those need, so that nothing is downloaded.
 */
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, stat, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))

/** Of some packages the project has another version beside its own, under another name. */
const installedAs: Readonly<Record<string, string>> = { typescript: 'typescript-6' }

export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
  readonly bin?: string | Readonly<Record<string, string>>
}

export interface ExampleCopy extends AsyncDisposable {
  readonly folder: string
  /** Runs a script of its `package.json`; rejects, with what was printed, where it fails. */
  readonly npmRun: (
    script: string,
    variables?: Readonly<Record<string, string>>,
  ) => Promise<{ readonly stdout: string; readonly stderr: string }>
}

/** @param left - names of packages to leave out though they are named. */
export async function copyExample(
  name: string,
  left: readonly string[] = [],
): Promise<ExampleCopy> {
  const folder = await mkdtemp(join(tmpdir(), `dateline-${name}-`))
  await cp(join(root, 'examples', name), folder, { recursive: true })
  const manifest = await readManifest(folder)
  const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
  const copied = new Set<string>()
  for (const dependency of named.filter((one) => !left.includes(one))) {
    await copyPackage(dependency, root, folder, copied)
    await linkCommands(dependency, folder)
  }

  /** Without the commands that this project has installed. */
  const path = [
    dirname(process.execPath),
    ...(process.env['PATH'] ?? '').split(delimiter).filter((one) => !one.endsWith('.bin')),
  ].join(delimiter)

  return {
    folder,
    npmRun: (script, variables = {}) =>
      run('npm', ['run', '--silent', script], {
        cwd: folder,
        env: { ...process.env, NODE_ENV: '', NO_COLOR: '1', PATH: path, ...variables },
        timeout: 60_000,
      }),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}

/** With all that it needs, each where it stands here. */
async function copyPackage(
  name: string,
  from: string,
  folder: string,
  copied: Set<string>,
): Promise<void> {
  const source = await findPackage(installedAs[name] ?? name, from)
  if (copied.has(source)) return
  copied.add(source)
  const place = relative(root, source).replace(installedAs[name] ?? name, name)
  await cp(source, join(folder, place), {
    recursive: true,
    // Packages inside it are needed only where it needs them.
    filter: (path) => !path.slice(source.length).includes('/node_modules'),
  })
  const { dependencies, peerDependencies, peerDependenciesMeta } = await readManifest(source)
  const peers = Object.keys(peerDependencies ?? {}).filter(
    (peer) => peerDependenciesMeta?.[peer]?.optional !== true,
  )
  for (const needed of [...Object.keys(dependencies ?? {}), ...peers]) {
    await copyPackage(needed, source, folder, copied)
  }
}

/** As Node looks for it. @throws {Error} where it is not installed. */
async function findPackage(name: string, from: string): Promise<string> {
  for (let place = from; place.length >= root.length - 1; place = dirname(place)) {
    const found = join(place, 'node_modules', name)
    if ((await stat(found).catch(() => null)) !== null) return found
  }
  throw new Error(
    `Cannot copy "${name}", which "${from}" needs: expected it installed. Run: npm ci`,
  )
}

async function linkCommands(name: string, folder: string): Promise<void> {
  const home = join(folder, 'node_modules', name)
  const { bin = {} } = await readManifest(home)
  const commands = typeof bin === 'string' ? { [name]: bin } : bin
  const binFolder = join(folder, 'node_modules', '.bin')
  await mkdir(binFolder, { recursive: true })
  for (const [command, file] of Object.entries(commands)) {
    await symlink(join(home, file), join(binFolder, command))
  }
}

export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest
}

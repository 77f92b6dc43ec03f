/**
 * Generated corpora, compiled, kept in `build/bench/` by size and seed and by all that makes them: the
 * generator and the compiler. Compiling happens as a user does it, in a process of its own.
 */
import { spawn } from 'node:child_process'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hashFiles } from '../../scripts/hash-files.ts'
import { projectRoot } from '../../scripts/project-root.ts'
import { generateFiles } from '../corpus/generate-corpus.ts'
import { peakMemory } from '../measure-cpu.ts'

export interface CompileUse {
  readonly seconds: number
  /** The most that was in RAM, in bytes. */
  readonly peakMemory: number
}

export interface MadeCorpus {
  readonly articles: number
  readonly bundle: Uint8Array
  /** Of when it was compiled, on this machine. */
  readonly compile: CompileUse
}

export interface MakeOptions {
  readonly seed: number
  readonly articles: number
  /** Gets a line where there is much to do. */
  readonly say: (line: string) => void
  /** Where corpora are kept; `build/bench` unless given. */
  readonly parent?: string
}

const makers = [
  'bench/corpus',
  'scripts/compile.ts',
  'scripts/compile-folder.ts',
  'scripts/read-data-folder.ts',
  'src/authoring',
  'src/check',
  'src/compile',
  'src/model',
  'package-lock.json',
]

export async function makeCorpus(options: MakeOptions): Promise<MadeCorpus> {
  const { seed, articles, say, parent = join(projectRoot, 'build', 'bench') } = options
  const name = `${articles}-articles-seed-${seed}-`
  const folder = join(parent, name + (await hashFiles(makers)).slice(0, 12))
  const kept = await readKept(folder, articles)
  if (kept !== null) return kept

  say(`Making a corpus of ${articles} articles …`)
  await removeOld(parent, name)
  const unfinished = `${folder}.unfinished`
  const data = join(unfinished, 'data')
  await writeFiles(data, generateFiles({ seed, articles }))
  const compile = await compileApart(data, join(unfinished, 'corpus.bundle'))
  await rm(data, { recursive: true })
  await writeFile(join(unfinished, 'compile.json'), `${JSON.stringify(compile, null, 2)}\n`)
  await rename(unfinished, folder)
  return { articles, compile, bundle: await readFile(join(folder, 'corpus.bundle')) }
}

async function readKept(folder: string, articles: number): Promise<MadeCorpus | null> {
  try {
    const compile = await readFile(join(folder, 'compile.json'), 'utf8')
    const bundle = await readFile(join(folder, 'corpus.bundle'))
    return { articles, compile: JSON.parse(compile) as CompileUse, bundle }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** What an older generator or compiler made, and what was broken off. */
async function removeOld(parent: string, name: string): Promise<void> {
  await mkdir(parent, { recursive: true })
  const old = (await readdir(parent)).filter((entry) => entry.startsWith(name))
  await Promise.all(old.map((entry) => rm(join(parent, entry), { recursive: true })))
}

async function writeFiles(
  folder: string,
  files: Iterable<readonly [path: string, text: string]>,
): Promise<void> {
  const made = new Set<string>()
  for (const [path, text] of files) {
    const file = join(folder, path)
    const parent = dirname(file)
    if (!made.has(parent)) await mkdir(parent, { recursive: true })
    made.add(parent)
    await writeFile(file, text)
  }
}

/** @throws {Error} with what the command said where it fails. */
async function compileApart(folder: string, out: string): Promise<CompileUse> {
  const since = performance.now()
  const command = join(projectRoot, 'scripts', 'compile.ts')
  const child = spawn(process.execPath, [command, folder, '--out', out], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)))
  let most = 0
  const look = setInterval(() => {
    if (child.pid !== undefined) most = Math.max(most, peakOf(child.pid))
  }, 50)
  const { promise, resolve, reject } = Promise.withResolvers<number | null>()
  child.once('error', reject)
  child.once('close', resolve)
  try {
    const code = await promise
    if (code !== 0) throw new Error(`Cannot compile the generated corpus:\n${said}`)
  } finally {
    clearInterval(look)
  }
  return { seconds: (performance.now() - since) / 1000, peakMemory: most }
}

/** 0 of a process that has just ended. */
function peakOf(pid: number): number {
  try {
    return peakMemory(pid) || 0
  } catch {
    return 0
  }
}

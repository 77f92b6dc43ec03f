/** One SHA-256, in lower-case hexadecimal, over files and what is in them, the same on every machine. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { projectRoot } from './project-root.ts'

export interface HashOptions {
  /** Of the files in folders, by their paths; all of them unless given. */
  readonly isWanted?: (path: string) => boolean
  /** What paths are relative to; the project unless given. */
  readonly root?: string
}

/**
 * `paths` are files, and folders with all that is anywhere under them, in a fixed order. Where a file
 * is counts as much as its bytes.
 */
export async function hashFiles(
  paths: readonly string[],
  { isWanted = () => true, root = projectRoot }: HashOptions = {},
): Promise<string> {
  const hash = createHash('sha256')
  for (const given of paths) {
    for (const path of (await filesIn(root, given)) ?? [given]) {
      if (path !== given && !isWanted(path)) continue
      hash
        .update(`${path}\0`)
        .update(await readFile(join(root, path)))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

/** Every file under a folder, relative to the root, in one order on every machine; null of a file. */
async function filesIn(root: string, path: string): Promise<readonly string[] | null> {
  const entries = await readdir(join(root, path), {
    recursive: true,
    withFileTypes: true,
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return null
    throw error
  })
  if (entries === null) return null
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
}

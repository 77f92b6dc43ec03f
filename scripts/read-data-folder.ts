/** A data folder from disk to memory. */
import { type Dirent, lstatSync, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { DataFiles, Unreadable } from '../src/authoring/data-files.ts'

/** No file of a corpus comes near; a larger one is not worth the memory. */
const maxBytes = 64 * 1024 * 1024

/**
 * Every file below the folder, in the order of paths. Links are not followed: what they point at
 * may change without the folder. A file that cannot be read says why, and so does a folder below
 * another that is empty. Throws where the folder itself
 * is not there or is not a folder.
 */
export async function readDataFolder(root: string): Promise<DataFiles> {
  const files = new Map<string, Uint8Array | Unreadable>()
  await readInto(files, root, '', await listRoot(root))
  return files
}

async function listRoot(root: string): Promise<Dirent[]> {
  try {
    return await readdir(root, { withFileTypes: true })
  } catch (error) {
    const reason = codeOf(error)
    const found =
      reason === 'ENOENT'
        ? 'there is no such folder'
        : reason === 'ENOTDIR'
          ? 'it is not a folder'
          : reason
    throw new Error(`Cannot read the data folder "${root}": ${found}`, { cause: error })
  }
}

async function readInto(
  files: Map<string, Uint8Array | Unreadable>,
  root: string,
  folder: string,
  entries: readonly Dirent[],
): Promise<void> {
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) {
      const inner = await readdir(join(root, path), { withFileTypes: true }).catch(toUnreadable)
      if (!Array.isArray(inner)) files.set(path, inner)
      else if (inner.length === 0 && folder !== '') {
        files.set(path, { unreadable: 'is an empty folder' })
      } else await readInto(files, root, path, inner)
    } else {
      files.set(path, readOne(join(root, path)))
    }
  }
}

/** Not in turns with others: handing tens of thousands of small files to other threads takes longer than reading them. */
function readOne(path: string): Uint8Array | Unreadable {
  try {
    const status = lstatSync(path)
    if (status.isSymbolicLink()) return { unreadable: 'is a symbolic link' }
    if (!status.isFile()) return { unreadable: 'is not a plain file' }
    if (status.size > maxBytes) return { unreadable: `has ${status.size} bytes` }
    return new Uint8Array(readFileSync(path))
  } catch (error) {
    return toUnreadable(error)
  }
}

function toUnreadable(error: unknown): Unreadable {
  return { unreadable: `cannot be read: ${codeOf(error)}` }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

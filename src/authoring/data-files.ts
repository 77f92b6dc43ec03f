/** The files of a data folder as bytes: what reading gives and parsing takes. */

/** A file that could not be read, or that is not a plain file; the reason completes "it ...". */
export interface Unreadable {
  readonly unreadable: string
}

/** By the path relative to the data folder, with forward slashes: `actors/taliban.yaml`. */
export type DataFiles = ReadonlyMap<string, Uint8Array | Unreadable>

/** Whether the file gave a reason instead of bytes. */
export function isUnreadable(file: Uint8Array | Unreadable): file is Unreadable {
  return !(file instanceof Uint8Array)
}

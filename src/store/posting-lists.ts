/** Posting lists at hand by key. */
import type { Ordinals, Postings } from '../model/bundle-indexes.ts'
import { once, posted, union, type Selection } from './selection.ts'

export interface PostingLists {
  /** Nothing for an unknown key. */
  readonly of: (key: string) => Selection
  /** @param count How many ordinals there are. */
  readonly anyOf: (keys: readonly string[], count: number) => Selection
  readonly ordinals: (key: string) => Ordinals
}

/** The lists are put into a map when the first is asked for. */
export function postingLists(postings: Postings): PostingLists {
  const lists = once(() => new Map(postings))
  const ordinals = (key: string): Ordinals => lists().get(key) ?? []
  const of = (key: string): Selection => posted(ordinals(key))
  return { of, ordinals, anyOf: (keys, count) => union([...new Set(keys)].map(of), count) }
}

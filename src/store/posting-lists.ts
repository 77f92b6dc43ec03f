/** Posting lists as sets. */
import type { PostingLists } from '../model/bundle/indexes/posting-lists.ts'
import { posted, union, type Selection } from './selection.ts'

/** Nothing for an unknown key. */
export function selected<Key>(lists: PostingLists<Key>, key: Key): Selection {
  return posted(lists.of(key))
}

/** @param count How many ordinals there are. */
export function anyOf<Key>(
  lists: PostingLists<Key>,
  keys: readonly Key[],
  count: number,
): Selection {
  return union(
    [...new Set(keys)].map((key) => posted(lists.of(key))),
    count,
  )
}

/** The word that was probably meant. */
import { distance } from 'fastest-levenshtein'
import { maxSlugLength } from '../model/node-id.ts'

/**
 * The known word with the fewest letters to change, null where none is near: at most a third of the
 * letters, and at least one. Of equally near words the first. Case does not count.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  const folded = word.slice(0, maxLength).toLowerCase()
  let best: string | null = null
  let bestDistance = Math.max(1, Math.floor(folded.length / 3)) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - folded.length) >= bestDistance) continue
    const changes = distance(folded, candidate.toLowerCase())
    if (changes < bestDistance) {
      best = candidate
      bestDistance = changes
    }
  }
  return best
}

/** Longer words are compared by their beginning, for the time that it takes. */
const maxLength = 200

/** `Sher Ali Mirzo` → `sher-ali-mirzo`. Null where no letter or number of ASCII is left. */
export function toSlug(text: string): string | null {
  const slug = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, maxSlugLength)
    .replace(/-$/, '')
  return slug === '' ? null : slug
}

/** `"a"`, with what is long cut short: for messages. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 77).trimEnd()}...` : text)
}

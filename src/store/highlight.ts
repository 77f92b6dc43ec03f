/**
 * Shows where a node answers a search: its fields that have a hit, cut into matching and other
 * fragments. Fragments are pieces of the field's own text and no markup; where the text is shortened,
 * an ellipsis stands for what is left out.
 */
import type { NodeRecord } from '../model/records.ts'
import { searchableFields } from '../model/searchable-fields.ts'
import { wordForm } from '../model/word-forms.ts'
import { words, type Word } from '../model/words.ts'
import type { SearchTerms } from './search-terms.ts'
import type { Highlight } from './store.ts'

/** A longer text is shortened to about so many UTF-16 units, with so many before the first hit. */
const maxLength = 240
const maxLead = 60

type IsMatch = (word: Word) => boolean
type Fragment = Highlight['fragments'][number]

export function highlighter(terms: SearchTerms): (node: NodeRecord) => readonly Highlight[] {
  const isMatch = matcher(terms)
  return (node) =>
    searchableFields(node).flatMap(({ field, text }) => {
      const fragments = highlightText(text, isMatch)
      return fragments === null ? [] : [{ field, fragments }]
    })
}

function matcher({ forms, prefix }: SearchTerms): IsMatch {
  const wanted = new Set(forms)
  const answers = new Map<string, boolean>()
  return ({ folded }) => {
    const known = answers.get(folded)
    if (known !== undefined) return known
    const isMatch = (prefix !== null && folded.startsWith(prefix)) || wanted.has(formOf(folded))
    answers.set(folded, isMatch)
    return isMatch
  }
}

/** The words of news are a few thousand, and finding the form of one costs more than all else of it. */
const recentForms = new Map<string, string>()
const maxRecentForms = 8192
const maxRecentLength = 32

function formOf(folded: string): string {
  const known = recentForms.get(folded)
  if (known !== undefined) return known
  const form = wordForm(folded)
  if (folded.length <= maxRecentLength) {
    if (recentForms.size === maxRecentForms) recentForms.clear()
    recentForms.set(folded, form)
  }
  return form
}

/** Null for a text without a hit. */
function highlightText(text: string, isMatch: IsMatch): readonly Fragment[] | null {
  const isShort = text.length <= maxLength
  let lead: Word[] = []
  let start = 0
  let end = text.length
  const matches: Word[] = []
  for (const word of words(text)) {
    if (matches.length === 0) {
      if (!isMatch(word)) {
        lead = [...lead.filter((before) => before.start >= word.end - maxLead), word]
        continue
      }
      const first = [...lead, word].find((before) => before.start >= word.start - maxLead) ?? word
      start = isShort || word.start <= maxLead ? 0 : first.start
    } else if (!isShort && word.end > start + maxLength) {
      break
    }
    if (!isShort) end = word.end
    if (isMatch(word)) matches.push(word)
  }
  return matches.length === 0 ? null : fragmentsOf(text, start, end, matches)
}

function fragmentsOf(
  text: string,
  start: number,
  end: number,
  matches: readonly Word[],
): readonly Fragment[] {
  const fragments: Fragment[] = []
  let place = start
  let gap = start > 0 ? '…' : ''
  for (const match of matches) {
    const between = gap + text.slice(place, match.start)
    if (between !== '') fragments.push({ text: between, isMatch: false })
    fragments.push({ text: text.slice(match.start, match.end), isMatch: true })
    place = match.end
    gap = ''
  }
  // Nothing but what ends a sentence is left: no reason to cut it off.
  const rest =
    /^[\p{P}\s]*$/u.test(text.slice(end, end + maxLength)) && text.length - end < maxLength
  const tail = rest ? text.slice(place) : `${text.slice(place, end)}…`
  if (tail !== '') fragments.push({ text: tail, isMatch: false })
  return fragments
}

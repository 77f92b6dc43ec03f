import type { AuthoredPassage } from '../../authoring/claim.ts'
import { locatePassage, type PassageRange } from '../../authoring/locate-passage.ts'
import { quoted } from '../../authoring/suggest.ts'
import { sliceCodePoints, toUtf16Offset } from '../../model/text-position.ts'
import type { Complaint } from '../../authoring/finding.ts'
import { createExplainer } from '../explain-absence.ts'
import { at, type Rule } from '../rule.ts'

export const passageOccursOnce: Rule = {
  name: 'passage-occurs-once',
  law: 'Every passage stands in its article, word for word, and only once unless it is told apart.',
  isOfOneFile: true,
  *check({ articles, missingTexts }) {
    for (const { file, marks } of articles) {
      if (missingTexts.has(file.textPath)) continue
      // Evidence is often the same passage again, which need not be looked for again.
      const explain = createExplainer(file.text)
      const complaints = new Map<string, Complaint | null>()
      for (const { path, value } of marks.passage) {
        const key = keyOf(value)
        const known = complaints.get(key)
        const complaint = known === undefined ? complaintOf(file.text, value, explain) : known
        complaints.set(key, complaint)
        if (complaint !== null) yield at(file, path, complaint)
      }
    }
  },
}

function keyOf(passage: AuthoredPassage): string {
  if (typeof passage === 'string') return JSON.stringify(passage)
  const { quote, paragraph, before, after } = passage
  return JSON.stringify([quote, paragraph, before, after])
}

function complaintOf(
  text: string,
  passage: AuthoredPassage,
  explain: (quote: string) => Complaint,
): Complaint | null {
  const found = locatePassage(text, passage)
  const place = typeof passage === 'string' ? { quote: passage } : passage
  if (found.found === 'once') return null
  if (found.found === 'often') return ambiguous(text, place, found.ranges)
  if (found.elsewhere.length > 0) return elsewhere(text, place, found.elsewhere)
  const [insideWord] = found.insideWords
  return insideWord === undefined ? explain(place.quote) : inside(text, place.quote, insideWord)
}

type PlacedPassage = Exclude<AuthoredPassage, string>

function ambiguous(
  text: string,
  { quote, paragraph }: PlacedPassage,
  ranges: readonly PassageRange[],
): Complaint {
  const paragraphs = paragraphsOf(text, ranges)
  const isOnePerParagraph = new Set(paragraphs).size === ranges.length
  return {
    message: `The passage ${quoted(quote)} stands ${ranges.length} times in ${paragraph === undefined ? 'the text' : `paragraph ${paragraph}`}${paragraph === undefined ? `, in ${listParagraphs(paragraphs)}` : ''}`,
    remedy: isOnePerParagraph
      ? 'Say which is meant: { quote: ..., paragraph: <number> }.'
      : `Say which is meant by the words beside it: { quote: ..., before: ... } or { quote: ..., after: ... }. Before it stand: ${ranges
          .slice(0, 5)
          .map((range) => quoted(wordsBefore(text, range)))
          .join(', ')}.`,
  }
}

function elsewhere(
  text: string,
  { quote, paragraph, before, after }: PlacedPassage,
  ranges: readonly PassageRange[],
): Complaint {
  const wanted = [
    paragraph === undefined ? null : `in paragraph ${paragraph}`,
    before === undefined ? null : `directly after ${quoted(before)}`,
    after === undefined ? null : `directly before ${quoted(after)}`,
  ].filter((part) => part !== null)
  const paragraphs = paragraphsOf(text, ranges)
  const only = ranges.length === 1 && paragraph !== undefined ? paragraphs[0] : undefined
  return {
    message: `The passage ${quoted(quote)} does not stand ${wanted.join(' and ')}; it stands in ${listParagraphs(paragraphs)}`,
    remedy: 'Correct "paragraph", "before" and "after", or leave out those that are not needed.',
    suggestion: only === undefined ? null : `paragraph: ${only}`,
  }
}

function inside(text: string, quote: string, { start, end }: PassageRange): Complaint {
  const before = /[\p{L}\p{N}\p{M}]*$/u.exec(sliceCodePoints(text, Math.max(0, start - 30), start))
  const after = /^[\p{L}\p{N}\p{M}]*/u.exec(sliceCodePoints(text, end, end + 30))
  return {
    message: `The passage ${quoted(quote)} stands only inside a longer word, in ${quoted(`${before?.[0] ?? ''}${quote}${after?.[0] ?? ''}`)}`,
    remedy: 'Quote whole words: a passage begins and ends where a word does.',
  }
}

function paragraphsOf(text: string, ranges: readonly PassageRange[]): number[] {
  return ranges.map(({ start }) => text.slice(0, toUtf16Offset(text, start)).split('\n').length)
}

function listParagraphs(numbers: readonly number[]): string {
  const distinct = [...new Set(numbers)]
  const shown = distinct.length > 8 ? [...distinct.slice(0, 8), '…'] : distinct
  return `${distinct.length === 1 ? 'paragraph' : 'paragraphs'} ${shown.join(', ')}`
}

function wordsBefore(text: string, { start }: PassageRange): string {
  const before = sliceCodePoints(text, Math.max(0, start - 30), start)
  const inParagraph = before.slice(before.lastIndexOf('\n') + 1)
  // What begins in the middle of the paragraph begins in the middle of a word, most likely.
  return (inParagraph === before && start > 30 ? before.replace(/^\S*/, '') : inParagraph).trim()
}

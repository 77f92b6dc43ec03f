/**
 * The sentences of a paragraph. The Unicode rules (UAX 29, by `Intl.Segmenter`) end a sentence at
 * "Mr." and "U.S."; the abbreviations below mend that.
 */

type Range = readonly [start: number, end: number]

/**
 * `[start, end)` of each sentence in UTF-16 units, without the white space around it. A closing
 * quotation mark belongs to the sentence that it closes, and a quotation that ends in "?" or "!"
 * goes on with what says whose it is. Empty for a paragraph of white space.
 */
export function splitSentences(paragraph: string, language: string): readonly Range[] {
  const sentences: Range[] = []
  for (const { segment, index } of segmenterOf(language).segment(paragraph)) {
    const start = index + (segment.length - segment.trimStart().length)
    const end = index + segment.trimEnd().length
    if (start >= end) continue
    const last = sentences.at(-1)
    const goesOn =
      last !== undefined && isSameSentence(paragraph.slice(...last), paragraph.slice(start, end))
    if (goesOn) sentences.splice(-1, 1, [last[0], end])
    else sentences.push([start, end])
  }
  return sentences
}

const segmenters = new Map<string, Intl.Segmenter>()

/** Making one takes longer than segmenting a paragraph. */
function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known !== undefined) return known
  const made = new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, made)
  return made
}

function isSameSentence(left: string, right: string): boolean {
  return isClosing(right) || isLowerCase(right) || endsInAbbreviation(left, right)
}

/** Quotation marks and brackets that were cut off from what they close. */
function isClosing(text: string): boolean {
  return /^[\p{Pf}\p{Pe}"']+$/u.test(text)
}

function isLowerCase(text: string): boolean {
  return /^[\p{Ps}\p{Pi}]*\p{Ll}/u.test(text)
}

function endsInAbbreviation(left: string, right: string): boolean {
  if (!left.endsWith('.')) return false
  // A word has no space in it; looking for it from the beginning takes long.
  const last = left.slice(left.lastIndexOf(' ') + 1)
  const word = /(?<![\p{L}\p{N}.])([\p{L}.]*\p{L})\.$/u.exec(last)?.[1]
  if (word === undefined) return false
  if (beforeName.has(word)) return true
  const opening = /^\p{L}+/u.exec(right)?.[0]
  const isAbbreviation =
    initialism.test(word) || initialOfName.test(left) || mayEndSentence.has(word)
  return isAbbreviation && (opening === undefined || !sentenceOpenings.has(opening))
}

/** "U.S", "D.C". */
const initialism = /^\p{Lu}(?:\.\p{Lu})+$/u

/** "Steven F.", but not "took to X." */
const initialOfName = /(?:^|\p{Lu}[\p{L}.’']*\s)\p{Lu}\.$/u

/** Always followed by a name or a number. */
const beforeName: ReadonlySet<string> = new Set(
  'Mr Mrs Ms Mx Dr Prof St Gen Col Lt Capt Cmdr Maj Sgt Cpl Adm Brig Sen Rep Gov Pres Rev Fr Hon Amb Supt Insp Msgr Mt Ft No Nos vs Jan Feb Apr Aug Sept Oct Nov Dec e.g i.e cf'.split(
    ' ',
  ),
)

/** Stand before a name as well as at the end of a sentence. */
const mayEndSentence: ReadonlySet<string> = new Set(
  'Inc Ltd Corp Co Bros Jr Sr Ph.D etc a.m p.m approx Ave Blvd Rd Dept Univ al'.split(' '),
)

/** With one of these after "U.S." a new sentence begins. */
const sentenceOpenings: ReadonlySet<string> = new Set(
  'The A An This That These Those He She It They We You I His Her Its Their Our My There Here In On At By For From With As But And Or So Yet If When While After Before Since Although Though However Because Who What Where Why How Not No Some Many Most Both Several Police Officials'.split(
    ' ',
  ),
)

/** One article of a checked corpus, ready to be quoted from. */
import type { ArticleFile } from '../authoring/article-file.ts'
import type { AuthoredPassage } from '../authoring/claim.ts'
import type { AuthoredArticle } from '../authoring/corpus.ts'
import { locatePassage } from '../authoring/locate-passage.ts'
import { encodeNodeId, type ArticleId } from '../model/node-id.ts'
import type { Span } from '../model/records.ts'
import { sliceCodePoints } from '../model/text-position.ts'

export interface ArticleSource {
  readonly id: ArticleId
  readonly slug: string
  readonly text: string
  readonly file: ArticleFile
  /** Where a passage stands; throws for one that does not occur exactly once, which no checked corpus has. */
  readonly spanOf: (passage: AuthoredPassage) => Span
}

/** Each passage is looked for once, however often it is quoted or asked for. */
export function openArticle(authored: AuthoredArticle): ArticleSource {
  const id = encodeNodeId('ARTICLE', authored.slug)
  const known = new Map<AuthoredPassage, Span>()
  const spanOf = (passage: AuthoredPassage): Span => {
    const key = isPlain(passage) ? wordsOf(passage) : passage
    const span = known.get(key) ?? locate(id, authored.text, passage)
    known.set(key, span)
    return span
  }
  return { id, slug: authored.slug, text: authored.text, file: authored.content, spanOf }
}

function locate(article: ArticleId, text: string, passage: AuthoredPassage): Span {
  const quote = wordsOf(passage)
  const location = locatePassage(text, passage)
  if (location.found !== 'once') {
    throw new Error(
      `Cannot compile ${article}: the passage ${JSON.stringify(quote)} occurs ${location.found}, expected once`,
    )
  }
  const { start, end } = location
  const exact = sliceCodePoints(text, start, end)
  if (exact !== quote) {
    throw new Error(
      `Cannot compile ${article}: the text at [${start}, ${end}) is ${JSON.stringify(exact)}, expected ${JSON.stringify(quote)}`,
    )
  }
  return { article, start, end }
}

/** Whether its words are all that says where it stands. */
function isPlain(passage: AuthoredPassage): boolean {
  if (typeof passage === 'string') return true
  const { paragraph, before, after } = passage
  return paragraph === undefined && before === undefined && after === undefined
}

/** The words of a passage, as printed. */
export function wordsOf(passage: AuthoredPassage): string {
  return typeof passage === 'string' ? passage : passage.quote
}

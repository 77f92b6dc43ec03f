import { quoted } from '../../authoring/suggest.ts'
import { at, type Rule } from '../rule.ts'

export const contentHasNoOuterQuotes: Rule = {
  name: 'content-has-no-outer-quotes',
  law: 'The words of a statement, and each part of a split quotation, stand without the quotation marks around them.',
  isOfOneFile: true,
  *check({ articles }) {
    for (const { file } of articles) {
      for (const [slug, { content }] of Object.entries(file.content.statements ?? {})) {
        const parts = Array.isArray(content)
          ? content.map((part, index) => ({ part, path: ['statements', slug, 'content', index] }))
          : [{ part: content, path: ['statements', slug, 'content'] }]
        for (const { part, path } of parts) {
          const quote = typeof part === 'string' ? part : part.quote
          const bare = withoutOuterQuotes(quote)
          if (bare === null) continue
          yield at(file, path, {
            message: `The content ${quoted(quote)} has its outer quotation marks`,
            remedy: 'Leave them out; "form: DIRECT" says that it is in quotation marks.',
            suggestion: bare,
          })
        }
      }
    }
  },
}

const pairs = ['“”', '„“', '«»', '‘’', '""', "''"]

/** Null where no marks stand around the whole: `“A” and “B”` has none. */
function withoutOuterQuotes(text: string): string | null {
  const inner = text.slice(1, -1)
  const isWhole = pairs.some(
    ([open = '', close = '']) =>
      text.startsWith(open) && text.endsWith(close) && !inner.includes(open),
  )
  return isWhole && inner.trim() !== '' ? inner.trim() : null
}

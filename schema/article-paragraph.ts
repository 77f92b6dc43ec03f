/** What stands behind the `Paragraph` type. */
import { once } from '../src/model/once.ts'
import type { ArticleRecord } from '../src/model/records.ts'
import type { Mark, MaybePromise, Store } from '../src/store/store.ts'

export interface ArticleParagraph {
  readonly article: ArticleRecord
  /** From 1. */
  readonly number: number
  /** `[start, end)` in code points. */
  readonly start: number
  readonly end: number
  /** All marks of the article, which its paragraphs share: the store is asked once, and only if one is. */
  readonly marks: () => MaybePromise<readonly Mark[]>
}

/** The paragraphs of the article, in order. */
export function paragraphsOf(store: Store, article: ArticleRecord): readonly ArticleParagraph[] {
  const marks = once(() => store.marks(article.id))
  return article.paragraphs.map(([start, end], index) => ({
    article,
    number: index + 1,
    start,
    end,
    marks,
  }))
}

/** `/articles/:slug`: an article with its marks. */
import { useRoute } from 'preact-iso'
import { AnsweredView } from '../components/states.tsx'
import { articleOperation, readArticle } from '../reader/read-article.ts'
import { ArticlePage } from '../reader/article-page.tsx'
import { useAnswer } from '../use-answer.ts'
import { MissingView } from './missing-view.tsx'

export function ArticleView() {
  const { params } = useRoute()
  return <ArticleBySlug slug={params['slug'] ?? ''} />
}

export interface ArticleBySlugProps {
  readonly slug: string
  /** A sentence below the heading. */
  readonly lead?: string | undefined
}

export function ArticleBySlug({ slug, lead }: ArticleBySlugProps) {
  const answer = useAnswer(articleOperation, { slug }, readArticle)
  return (
    <AnsweredView title="Article" answer={answer}>
      {({ article }) =>
        article === null ? (
          <MissingView what="article" />
        ) : (
          <ArticlePage article={article} lead={lead} />
        )
      }
    </AnsweredView>
  )
}

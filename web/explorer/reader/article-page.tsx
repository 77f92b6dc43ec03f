/** An article: its title, its text, what is known of it, and its times. */
import { Fragment } from 'preact'
import { KindIcon } from '../components/kind-icon.tsx'
import { OpenQuery } from '../components/open-query.tsx'
import { View } from '../components/view.tsx'
import { AboutArticle } from './about-article.tsx'
import { articleOperation, type ReaderArticle } from './read-article.ts'
import { Reader } from './reader.tsx'
import { TimeExpressions } from './time-expressions.tsx'

export interface ArticlePageProps {
  readonly article: ReaderArticle
  readonly lead: string | undefined
}

export function ArticlePage({ article, lead }: ArticlePageProps) {
  return (
    <View
      title={article.headline ?? article.label}
      isWide
      lead={lead}
      kicker={
        <>
          <KindIcon kind="article" /> Article
          {article.headline === null ? ' · the title is ours, its own is not stated' : null}
        </>
      }
    >
      <Reader article={article} />
      <p class="targets">
        This article alone:{' '}
        {['timeline', 'map', 'network'].map((view, index) => (
          <Fragment key={view}>
            {index === 0 ? null : ' · '}
            <a href={`/${view}?article=${encodeURIComponent(article.slug)}`}>its {view}</a>
          </Fragment>
        ))}
      </p>
      <AboutArticle article={article} />
      <TimeExpressions expressions={article.timeExpressions} />
      <OpenQuery operation={articleOperation} variables={{ slug: article.slug }} />
    </View>
  )
}

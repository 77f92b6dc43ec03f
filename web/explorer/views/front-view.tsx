/** `/`: the articles, the newest first; where there is one, its reader. */
import { pageAddress } from '../addresses.ts'
import { KindIcon } from '../components/kind-icon.tsx'
import { NotStated } from '../components/not-stated.tsx'
import { OpenQuery } from '../components/open-query.tsx'
import { ShowMore } from '../components/show-more.tsx'
import { AnsweredView, Empty } from '../components/states.tsx'
import { ShortTime } from '../components/time.tsx'
import { View } from '../components/view.tsx'
import { moreOf } from '../more-of.ts'
import { operation } from '../operation.ts'
import text from '../operations/article-list.graphql?raw'
import type { ArticleListQuery, ArticleListQueryVariables } from '../operations/types.ts'
import { pageSize } from '../page-size.ts'
import { useAnswer } from '../use-answer.ts'
import { useFurther } from '../use-further.ts'
import { ArticleBySlug } from './article-view.tsx'

const articleList = operation<ArticleListQuery, ArticleListQueryVariables>(text)
const variables = { first: pageSize }
const more = moreOf(articleList, variables, ({ articles }) => articles)

const lead =
  'News as a graph: who said what, about whom, what happened, when and where. Every mark in a text leads to what it is about, and every fact back to its words.'

type Articles = ArticleListQuery['articles']

export function FrontView() {
  const answer = useAnswer(articleList, variables)
  return (
    <AnsweredView title="Dateline" answer={answer}>
      {({ articles }) => {
        const [only] = articles.nodes
        if (only !== undefined && articles.totalCount === 1)
          return <ArticleBySlug slug={only.slug} lead={lead} />
        return (
          <View title="Dateline" heading="Articles" lead={lead}>
            {articles.totalCount === 0 ? <Empty>There is no article in the graph.</Empty> : null}
            <ArticleList articles={articles} />
            <OpenQuery operation={articleList} variables={variables} />
          </View>
        )
      }}
    </AnsweredView>
  )
}

function ArticleList({ articles }: { readonly articles: Articles }) {
  const further = useFurther(more, articles)
  const { nodes, totalCount, pageInfo } = further.list
  return (
    <>
      <p class="quiet">
        {totalCount} {totalCount === 1 ? 'article' : 'articles'}, the newest first.
      </p>
      <ul class="cards">
        {nodes.map((article) => (
          <li key={article.id} class="card">
            <ListedArticle article={article} />
          </li>
        ))}
      </ul>
      <ShowMore
        of="articles"
        count={nodes.length}
        total={totalCount}
        hasMore={pageInfo.hasNextPage}
        size={pageSize}
        further={further}
      />
    </>
  )
}

function ListedArticle({ article }: { readonly article: Articles['nodes'][number] }) {
  const { actors, events, headline, id, label, locations, publishedOn, publisher, statements } =
    article
  const counts = [
    ['actor', actors.totalCount],
    ['statement', statements.totalCount],
    ['event', events.totalCount],
    ['location', locations.totalCount],
  ] as const
  return (
    <>
      <h2>
        <a href={pageAddress(id)}>{headline ?? label}</a>
      </h2>
      <p class="said-by">
        {publisher ?? (
          <>
            publisher <NotStated />
          </>
        )}
        {' · '}
        {publishedOn === null ? (
          <>
            date <NotStated />
          </>
        ) : (
          <ShortTime time={publishedOn} />
        )}
      </p>
      <p class="said-by">
        {counts.map(([kind, count]) => (
          <span key={kind} class="counted">
            <KindIcon kind={kind} /> {count} {kind}
            {count === 1 ? '' : 's'}
          </span>
        ))}
      </p>
    </>
  )
}

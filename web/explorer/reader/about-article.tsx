/** What an article says of itself, and what it does not. */
import { NodeLink } from '../components/node-link.tsx'
import { NotStated } from '../components/not-stated.tsx'
import { Provenance } from '../components/provenance.tsx'
import { Time } from '../components/time.tsx'
import type { ReaderArticle } from './read-article.ts'

export function AboutArticle({ article }: { readonly article: ReaderArticle }) {
  const { author, dateline, language, licence, publishedOn, publisher, sha256, url } = article
  return (
    <section aria-labelledby="about">
      <h2 id="about">About this article</h2>
      <dl class="facts">
        <dt>Author</dt>
        <dd>{author ?? <NotStated />}</dd>
        <dt>Publisher</dt>
        <dd>{publisher ?? <NotStated />}</dd>
        <dt>Published</dt>
        <dd>
          <Time time={publishedOn} what="the date of publication" />
        </dd>
        <dt>Dateline</dt>
        <dd>
          {dateline === null ? (
            <NotStated />
          ) : (
            <>
              {dateline.text} · <NodeLink node={dateline.location} />
              <Provenance of={dateline.provenance} what="the dateline" />
            </>
          )}
        </dd>
        <dt>Address</dt>
        <dd>
          {url === null ? (
            <NotStated />
          ) : (
            <a href={url} rel="noreferrer">
              {url}
            </a>
          )}
        </dd>
        <dt>Licence</dt>
        <dd>{licence ?? <NotStated />}</dd>
        <dt>Language</dt>
        <dd>{language}</dd>
        <dt>SHA-256 of the text</dt>
        <dd>
          <code class="hash">{sha256}</code>
        </dd>
      </dl>
    </section>
  )
}

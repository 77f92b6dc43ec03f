/** The exact words behind a fact, each leading to its place in the article's reader. */
import { passageAddress } from '../addresses.ts'
import type { Passage } from '../how-we-know.ts'

export function Passages({ passages }: { readonly passages: readonly Passage[] }) {
  if (passages.length === 0) return null
  return (
    <ul class="passages">
      {passages.map((passage) => (
        <li key={`${passage.article.slug}:${passage.start}-${passage.end}`}>
          <q class="passage" dir="auto" cite={passageAddress(passage.article.slug, [passage])}>
            <span class="quiet">…{passage.prefix}</span>
            <a href={passageAddress(passage.article.slug, [passage])}>{passage.exact}</a>
            <span class="quiet">{passage.suffix}…</span>
          </q>{' '}
          <span class="passage-place">paragraph {passage.paragraph}</span>
        </li>
      ))}
    </ul>
  )
}

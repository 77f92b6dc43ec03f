/** A sign for each kind of node, so that its colour is not all that tells it. */
import type { PageKind } from '../addresses.ts'

const shapes: Readonly<Record<PageKind, string>> = {
  actor: 'M8 8.2a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-6 6a6 4.6 0 0 1 12 0Z',
  statement: 'M2 2.5h12v8.5H7.5L4 14v-3H2Z',
  event: 'm8 1.5 1.9 4.3 4.6.5-3.4 3.1.9 4.6L8 11.7 4 14l.9-4.6L1.5 6.3l4.6-.5Z',
  location: 'M8 15S3 9.6 3 6.3a5 5 0 0 1 10 0C13 9.6 8 15 8 15Zm0-6.7a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  article: 'M3 1.5h10v13H3Zm2 3h6m-6 3h6m-6 3h4',
}

export function KindIcon({ kind }: { readonly kind: PageKind }) {
  return (
    <svg
      class={`kind-icon kind-${kind}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path
        d={shapes[kind]}
        fill={kind === 'article' ? 'none' : 'currentColor'}
        stroke={kind === 'article' ? 'currentColor' : 'none'}
        stroke-width="1.4"
        fill-rule="evenodd"
      />
    </svg>
  )
}

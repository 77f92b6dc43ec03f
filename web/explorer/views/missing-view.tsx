/** Stands at an address of nothing. */
import { View } from '../components/view.tsx'

export function MissingView({ what = 'page' }: { readonly what?: string }) {
  return (
    <View title="Not found">
      <p class="state">There is no {what} at this address. It may have been mistyped.</p>
      <p>
        <a href="/">All articles</a>
      </p>
    </View>
  )
}

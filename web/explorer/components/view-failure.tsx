/**
 * Shows that a view has failed in place of the view: its files could not be loaded, or it has a mistake.
 * Another address is a new attempt.
 */
import { Component, type ComponentChildren } from 'preact'
import { View } from './view.tsx'

interface Props {
  readonly children: ComponentChildren
}

interface State {
  readonly failedAt: string | null
}

export class ViewFailure extends Component<Props, State> {
  override state: State = { failedAt: null }

  override componentDidCatch(error: unknown): void {
    reportError(error)
    this.setState({ failedAt: location.href })
  }

  override render({ children }: Props, { failedAt }: State) {
    if (failedAt !== location.href) return children
    return <FailedView />
  }
}

/** What stands in its place. */
export function FailedView() {
  return (
    <View title="This view failed">
      <p class="state failed" role="alert">
        It could not be loaded or shown. A new version may have been published meanwhile.
      </p>
      <button type="button" onClick={() => location.reload()}>
        Load the page again
      </button>
    </View>
  )
}

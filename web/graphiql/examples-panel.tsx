/**
 * The side panel that lists every example operation. A click opens it in a tab of its own, or the tab
 * where it is open already, and runs nothing.
 */
import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { type Example, examples } from './examples.ts'

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M5 4.5h14M5 9.5h9M5 14.5h14M5 19.5h9" strokeLinecap="round" />
    </svg>
  )
}

function ExamplesList() {
  const actions = useGraphiQLActions()
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)
  const tabs = useGraphiQL((state) => state.tabs)
  const activeTabIndex = useGraphiQL((state) => state.activeTabIndex)

  function open(example: Example) {
    const index = tabs.findIndex(
      ({ query, variables }) =>
        query === example.query && (variables ?? '').trim() === (example.variables ?? ''),
    )
    if (index !== -1) {
      if (index !== activeTabIndex) actions.changeTab(index)
      return
    }
    actions.addTab()
    queryEditor?.setValue(example.query)
    variableEditor?.setValue(example.variables ?? '')
  }

  return (
    <section aria-label="Examples">
      <div className="graphiql-doc-explorer-title">Examples</div>
      <ul className="examples">
        {examples.map((example) => (
          <li key={example.name}>
            <button type="button" onClick={() => open(example)}>
              <strong>{example.title}</strong>
              {example.summary === '' ? null : <span>{example.summary}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

export const examplesPanel: GraphiQLPlugin = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: ExamplesList,
}

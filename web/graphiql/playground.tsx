/** GraphiQL against this origin's `/graphql`, with the example operations as tabs and in a panel. */
import { explorerPlugin } from '@graphiql/plugin-explorer'
import { HISTORY_PLUGIN } from '@graphiql/plugin-history'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { readAddress } from './address.ts'
import { examplesPanel } from './examples-panel.tsx'
import { firstExamples } from './examples.ts'
import { SiteLinks } from './site-links.tsx'

const fetcher = createGraphiQLFetcher({ url: '/graphql' })
const plugins = [examplesPanel, explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN]
const addressed = readAddress(location)
const tabs = [
  ...(addressed === null ? [] : [{ query: addressed.query, variables: addressed.variables }]),
  ...firstExamples.map(({ query, variables }) => ({ query, variables })),
]

/** GraphiQL fills its editors from its storage or from here, and never from the first tab alone. */
const initial = addressed ?? {
  variables: localStorage.getItem('graphiql:tabState') === null ? tabs[0]?.variables : undefined,
}

export function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultTabs={tabs}
      {...('query' in initial ? { initialQuery: initial.query } : {})}
      {...(initial.variables == null ? {} : { initialVariables: initial.variables })}
      defaultEditorToolsVisibility="variables"
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        <SiteLinks />
      </GraphiQL.Logo>
    </GraphiQL>
  )
}

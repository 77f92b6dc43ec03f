/**
 * Articles are full of curly quotes and dashes; the editors would frame each as a character that
 * could be mistaken for another.
 */
import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'

const options = { unicodeHighlight: { ambiguousCharacters: false } }

export function usePlainQuotes(): void {
  const query = useGraphiQL((state) => state.queryEditor)
  const variables = useGraphiQL((state) => state.variableEditor)
  const response = useGraphiQL((state) => state.responseEditor)
  useEffect(() => {
    for (const editor of [query, variables, response]) editor?.updateOptions(options)
  }, [query, variables, response])
}

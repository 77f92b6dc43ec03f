/** Chooses the operation that the address names, once the document is read; later choices are the reader's. */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useEffect, useRef } from 'react'
import { readAddress } from './address.ts'

export function useAddressedOperation(): void {
  const actions = useGraphiQLActions()
  const operations = useGraphiQL((state) => state.operations)
  const wanted = useRef(readAddress(location.search)?.operationName ?? null)

  useEffect(() => {
    const name = wanted.current
    if (name === null || operations === undefined || operations.length === 0) return
    wanted.current = null
    if (operations.some((operation) => operation.name?.value === name))
      actions.setOperationName(name)
  }, [operations, actions])
}

/** Chooses the operation that the address names, once the document is read; later choices are the reader's. */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useEffect, useRef, useState } from 'react'
import { readAddress } from './address.ts'

/** The name where the document has no operation of it; else null. */
export function useAddressedOperation(): string | null {
  const actions = useGraphiQLActions()
  const operations = useGraphiQL((state) => state.operations)
  const wanted = useRef(readAddress(location)?.operationName ?? null)
  const [missing, setMissing] = useState<string | null>(null)

  useEffect(() => {
    const name = wanted.current
    if (name === null || operations === undefined || operations.length === 0) return
    wanted.current = null
    if (operations.some((operation) => operation.name?.value === name))
      actions.setOperationName(name)
    else setMissing(name)
  }, [operations, actions])

  return missing
}

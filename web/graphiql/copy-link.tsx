/**
 * The button that makes the open tab an address: it goes to the clipboard, and into the address bar, from
 * where it can be taken too where a page may not write to the clipboard. Of a long one it says how long,
 * since mail and chats cut what is.
 */
import { useGraphiQL } from '@graphiql/react'
import { useEffect, useState } from 'react'
import { writeAddress } from './address.ts'

/** How long the word of success stays, in milliseconds. */
const shown = 6000
/** Characters that programs take of an address without cutting it. */
const usual = 2000

export function CopyLink() {
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)
  const operations = useGraphiQL((state) => state.operations)
  const operationName = useGraphiQL((state) => state.operationName)
  const [said, setSaid] = useState('')

  useEffect(() => {
    if (said === '') return undefined
    const timer = setTimeout(() => setSaid(''), shown)
    return () => clearTimeout(timer)
  }, [said])

  async function copy(): Promise<void> {
    const address = writeAddress({
      query: queryEditor?.getValue() ?? '',
      variables: variableEditor?.getValue() ?? null,
      // Of a single operation there is nothing to choose.
      operationName: (operations ?? []).length > 1 ? (operationName ?? null) : null,
    })
    history.replaceState(null, '', address)
    const { href } = location
    const length =
      href.length > usual
        ? `: ${href.length.toLocaleString('en')} characters, too long for some`
        : ''
    try {
      await navigator.clipboard.writeText(href)
      setSaid(`Copied${length}`)
    } catch {
      setSaid(`In the address bar${length}`)
    }
  }

  return (
    <>
      <button type="button" onClick={() => void copy()}>
        Copy link
      </button>
      <span className="said" role="status">
        {said}
      </span>
    </>
  )
}

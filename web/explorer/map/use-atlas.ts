/** The atlas for a zoom: the coarse one first, and the fine one once somebody looks close. */
import { useEffect, useState } from 'preact/hooks'
import type { Atlas } from './atlas.ts'
import { type Detail, loadAtlas } from './load-atlas.ts'

const closeZoom = 5
const loaded = new Map<Detail, Atlas>()

export interface AtlasState {
  /** The best there is; null before the first. */
  readonly atlas: Atlas | null
  readonly hasFailed: boolean
}

export function useAtlas(zoom: number): AtlasState {
  const [state, setState] = useState({ count: loaded.size, hasFailed: false })
  const detail: Detail = zoom > closeZoom ? 'fine' : 'coarse'
  // Something is there soon, and then becomes finer.
  const wanted: Detail = state.count === 0 ? 'coarse' : detail
  useEffect(() => {
    if (loaded.has(wanted)) return
    const leaving = new AbortController()
    void load(wanted, leaving.signal, setState)
    return () => leaving.abort()
  }, [wanted])
  return {
    atlas: loaded.get(detail) ?? loaded.get('coarse') ?? loaded.get('fine') ?? null,
    hasFailed: state.hasFailed,
  }
}

async function load(
  detail: Detail,
  signal: AbortSignal,
  show: (state: { readonly count: number; readonly hasFailed: boolean }) => void,
): Promise<void> {
  try {
    loaded.set(detail, await loadAtlas(detail, signal))
    show({ count: loaded.size, hasFailed: false })
  } catch {
    if (!signal.aborted) show({ count: loaded.size, hasFailed: true })
  }
}

/**
 * The atlas for a zoom: the coarse one, which is a fifth of the fine one, until somebody looks so close
 * that it tells, or a place has a shape in the fine one alone.
 */
import { useEffect, useState } from 'preact/hooks'
import type { Atlas } from './atlas.ts'
import { type Detail, loadAtlas } from './load-atlas.ts'
import { closest } from './project-map.ts'

/** The map does not go nearer by itself. */
const closeZoom = closest + 1
const loaded = new Map<Detail, Atlas>()

export interface AtlasState {
  /** The best there is; null before the first. */
  readonly atlas: Atlas | null
  readonly hasFailed: boolean
}

/**
 * @param zoom - null while the map is where it opens.
 * @param codes - ISO 3166-1 numeric codes of what is to be drawn.
 */
export function useAtlas(zoom: number | null, codes: readonly string[]): AtlasState {
  const [state, setState] = useState({ count: loaded.size, hasFailed: false })
  const coarse = loaded.get('coarse')
  const lacksShapes = coarse !== undefined && codes.some((code) => !coarse.hasShape(code))
  const detail: Detail = (zoom ?? closest) > closeZoom || lacksShapes ? 'fine' : 'coarse'
  // Something is there soon, and then becomes finer.
  const wanted: Detail = state.count === 0 ? 'coarse' : detail
  useEffect(() => {
    if (loaded.has(wanted)) return
    const leaving = new AbortController()
    void load(wanted, leaving.signal, setState)
    return () => leaving.abort()
  }, [wanted])
  return {
    atlas: loaded.get(detail) ?? coarse ?? loaded.get('fine') ?? null,
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

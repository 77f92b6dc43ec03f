/**
 * Loads the shapes of countries, from Natural Earth (public domain) as world-atlas has them (ISC). The
 * coarse ones show the world; the fine ones are for whoever looks closer.
 */
import coarseUrl from 'world-atlas/countries-110m.json?url'
import fineUrl from 'world-atlas/countries-50m.json?url'
import { type Atlas, readAtlas, type World } from './atlas.ts'

export type Detail = 'coarse' | 'fine'

export async function loadAtlas(detail: Detail, signal: AbortSignal): Promise<Atlas> {
  const response = await fetch(detail === 'coarse' ? coarseUrl : fineUrl, { signal })
  if (!response.ok) {
    throw new Error(`Cannot load the atlas: the server answered with status ${response.status}`)
  }
  return readAtlas((await response.json()) as World)
}

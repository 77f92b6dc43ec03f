/**
 * Loads the page again where a part of it cannot be loaded, as after a deployment that removed the files
 * of the last. Once for each build: whatever fails again afterwards is not mended by that.
 */

const kept = 'dateline-reloaded'

/** `build` names the scripts that run. Call it before anything is loaded lazily. */
export function reloadOnce(build: string): void {
  addEventListener('vite:preloadError', (event) => {
    // Without a connection there would be no page at all.
    if (!navigator.onLine || !noteReload(build)) return
    event.preventDefault()
    location.reload()
  })
}

/** False where it has been noted before, or cannot be. */
function noteReload(build: string): boolean {
  try {
    if (sessionStorage.getItem(kept) === build) return false
    sessionStorage.setItem(kept, build)
    return true
  } catch {
    return false
  }
}

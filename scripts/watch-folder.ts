/**
 * Calls back after something under a folder has changed and then been still for a moment, never
 * while the previous call still runs. Returns, once it sees changes, what ends the watching.
 */
import { once } from 'node:events'
import { watch } from 'chokidar'

const stillness = 120

export async function watchFolder(
  folder: string,
  onChange: () => Promise<void>,
): Promise<() => void> {
  let timer: NodeJS.Timeout | undefined
  let running = false
  let changedAgain = false

  async function run(): Promise<void> {
    if (running) {
      changedAgain = true
      return
    }
    running = true
    try {
      await onChange()
    } finally {
      running = false
    }
    if (changedAgain) {
      changedAgain = false
      void run()
    }
  }

  // Node's own recursive watching no longer sees a file that an editor has replaced.
  const watcher = watch(folder, { ignoreInitial: true }).on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void run(), stillness)
  })
  await once(watcher, 'ready')
  return () => {
    clearTimeout(timer)
    void watcher.close()
  }
}

/**
 * Calls back after something under a folder has changed and then been still for a moment, never
 * while the previous call still runs. Returns what ends the watching.
 */
import { watch } from 'node:fs'

const stillness = 120

export function watchFolder(folder: string, onChange: () => Promise<void>): () => void {
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

  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void run(), stillness)
  })
  return () => {
    clearTimeout(timer)
    watcher.close()
  }
}

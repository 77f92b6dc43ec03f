/**
 * Debian's Chromium, or another named by `CHROMIUM_PATH`, without a window and without the services
 * that would call home.
 */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

export async function openChromium(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
  if (!existsSync(executablePath)) {
    throw new Error(
      `Cannot find Chromium at "${executablePath}". Install it with "apt-get install chromium", or name the one you have: CHROMIUM_PATH=/path/to/chromium npm test`,
    )
  }
  return chromium.launch({
    executablePath,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}

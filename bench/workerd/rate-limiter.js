/**
 * The module behind the RATE_LIMITER binding of `serveWorkerd`: counts per key in windows that
 * begin with a question, in memory, as the platform does per location. `requests` null never refuses.
 */

/** @param {{ limit: { requests: number | null, seconds: number } }} env */
export function rateLimiter({ limit: { requests, seconds } }) {
  /** @type {Map<string, number>} */
  let counts = new Map()
  let windowEnd = 0
  return {
    /** @param {{ key: string }} options */
    async limit({ key }) {
      if (requests === null) return { success: true }
      if (Date.now() >= windowEnd) {
        counts = new Map()
        windowEnd = Date.now() + seconds * 1000
      }
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return { success: count <= requests }
    },
  }
}

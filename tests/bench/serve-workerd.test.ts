import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { watchedV8Flags, watchHeap } from '../../bench/archive/heap-watch.ts'
import { measureCpu, warmUp } from '../../bench/measure-cpu.ts'
import { prepareWorkerd, serveWorkerd, type WorkerdServer } from '../../bench/serve-workerd.ts'
import type { WorkerBuild } from '../../bench/workerd/worker-build.ts'

/** A Worker that uses everything that the server has to give, and says what it got. */
const script = `
import { WorkerEntrypoint, env } from 'cloudflare:workers'
import bundle from './some.bundle'

const atTheTop = env.LIMITS
const kept = []

export class Inner extends WorkerEntrypoint {
  fetch(request) {
    return Response.json([new URL(request.url).pathname, this.env.NAME, atTheTop, new TextDecoder().decode(bundle)])
  }
}

const stored = 'https://cache.example/graphql?hash=1'

const paths = {
  '/inner': (url, ctx) => ctx.exports.Inner.fetch('https://inner.example/graphql/abc'),
  '/limit': async (url) => Response.json(await env.RATE_LIMITER.limit({ key: url.search })),
  '/put': async (url) => {
    const headers = { 'cache-control': url.searchParams.get('control'), 'x-kept': 'yes' }
    const body = new Response('première').body
    await caches.default.put(stored, new Response(body, { headers }))
    return new Response('put')
  },
  '/match': async () => {
    const found = await caches.default.match(stored)
    return Response.json(found ? [await found.text(), found.headers.get('x-kept')] : null)
  },
  '/delete': async () => Response.json(await caches.default.delete(stored)),
  '/burn': () => {
    let sum = 0
    for (let i = 0; i < 3e7; i++) sum += Math.sqrt(i)
    return Response.json(sum)
  },
  '/keep': () => {
    kept.push(new Uint8Array(2e7).fill(1))
    return new Response('kept')
  },
  '/waste': () => {
    const lists = Array.from({ length: 2e5 }, (_, index) => ({ index }))
    return Response.json(lists.length)
  },
  '/log': () => {
    console.log('said')
    return new Response('logged')
  },
}

export default {
  fetch(request, env, ctx) {
    const url = new URL(request.url)
    return paths[url.pathname](url, ctx)
  },
}
`

const build: WorkerBuild = {
  compatibilityDate: '2026-10-23',
  compatibilityFlags: ['no_nodejs_compat', 'no_nodejs_compat_v2'],
  vars: { NAME: 'unchanged', LIMITS: { depth: 1 } },
  script,
  modules: new Map([['some.bundle', new TextEncoder().encode('built')]]),
}

const logged: string[] = []
let server: WorkerdServer

beforeAll(async () => {
  server = await serveWorkerd({
    build,
    bundle: new TextEncoder().encode('a corpus, “quoted”\n'),
    bindings: { NAME: 'with "quotes" and \\' },
    rateLimit: { requests: 2, seconds: 60 },
    onLog: (line) => logged.push(line),
  })
})
afterAll(() => server.stop())

async function ask(path: string): Promise<unknown> {
  const text = await (await fetch(server.address + path)).text()
  return /^[[{"\dtfn]/.test(text) ? JSON.parse(text) : text
}

describe('serveWorkerd()', () => {
  it('reaches a named entrypoint by ctx.exports, with variables and texts as they were given', async () => {
    expect(await ask('/inner')).toEqual([
      '/graphql/abc',
      'with "quotes" and \\',
      { depth: 1 },
      'a corpus, “quoted”\n',
    ])
  })

  it('counts per key, and refuses over the limit', async () => {
    const answers = []
    for (const path of ['/limit?a', '/limit?a', '/limit?a', '/limit?b']) {
      answers.push(await ask(path))
    }
    expect(answers.filter((answer) => (answer as { success: boolean }).success)).toHaveLength(3)
    expect(answers[2]).toEqual({ success: false })
  })

  it('keeps what the Cache API stores, and forgets what is deleted', async () => {
    expect(await ask('/match')).toBeNull()
    await fetch(`${server.address}/put?control=max-age=60`)
    expect(await ask('/match')).toEqual(['première', 'yes'])
    expect(await ask('/delete')).toBe(true)
    expect(await ask('/delete')).toBe(false)
    expect(await ask('/match')).toBeNull()
  })

  it('stores nothing that says no-store', async () => {
    await fetch(`${server.address}/put?control=no-store`)
    expect(await ask('/match')).toBeNull()
  })

  it('passes on what the Worker logs', async () => {
    await fetch(`${server.address}/log`)
    await expect.poll(() => logged).toContain('said')
  })

  it('tells the memory and the CPU of the server', async () => {
    expect(server.residentMemory()).toBeGreaterThan(20e6)
    const perAnswer = await measureCpu(server.pid, async () => {
      for (let i = 0; i < 5; i++) await ask('/burn')
      return 5
    })
    expect(perAnswer).toBeGreaterThan(1)
    expect(server.cpuTime()).toBeGreaterThanOrEqual(5 * perAnswer)
  })

  it('tells the most memory that there ever was', () => {
    expect(server.peakMemory()).toBeGreaterThanOrEqual(server.residentMemory())
  })

  it('says why a Worker does not start', async () => {
    const broken = { ...build, script: 'export default {' }
    await expect(serveWorkerd({ build: broken })).rejects.toThrow(/^Cannot serve.*\n.*SyntaxError/)
  })

  it('is gone when it has been stopped', async () => {
    const other = await serveWorkerd({ build, pinnedTo: 0 })
    expect(other.isRunning()).toBe(true)
    await other.stop()
    expect(other.isRunning()).toBe(false)
    await expect(fetch(other.address)).rejects.toThrow('fetch failed')
  })

  it('serves this project as it would be deployed', { timeout: 60_000 }, async () => {
    const dateline = await serveWorkerd()
    try {
      const response = await fetch(`${dateline.address}/health`)
      expect(response.status).toBe(200)
    } finally {
      await dateline.stop()
    }
  })
})

describe('prepareWorkerd()', () => {
  it('starts a Worker again and again, when its files are gone too', async () => {
    const worker = await prepareWorkerd({ build })
    const first = await worker.start()
    const second = await worker.start()
    await worker.remove()
    try {
      for (const { address, inspector } of [first, second]) {
        expect((await fetch(`${address}/match`)).status).toBe(200)
        expect(inspector).toBeNull()
      }
      await expect(worker.start()).rejects.toThrow('Cannot serve with workerd')
    } finally {
      await Promise.all([first.stop(), second.stop()])
    }
  })
})

describe('warmUp()', () => {
  it('asks until the process has used so much CPU', async () => {
    let times = 0
    const before = server.cpuTime()
    const burn = async (): Promise<number> => {
      times += 1
      await ask('/burn')
      return 1
    }
    await warmUp(server.pid, burn, 30)
    expect(times).toBeGreaterThan(0)
    expect(times === 10 || server.cpuTime() - before >= 30).toBe(true)
  })
})

describe('watchHeap()', () => {
  it('sees array buffers that are kept, and tells them from what can be collected', async () => {
    const inspected = await serveWorkerd({ build, isInspected: true, v8Flags: watchedV8Flags })
    const get = async (path: string): Promise<void> => {
      expect((await fetch(inspected.address + path)).status).toBe(200)
    }
    try {
      const idle = await watchHeap(inspected.inspector ?? NaN, () => get('/match'))
      const busy = await watchHeap(inspected.inspector ?? NaN, async () => {
        await get('/keep')
        for (let time = 0; time < 20; time += 1) await get('/waste')
        await new Promise((resolve) => setTimeout(resolve, 100))
      })
      expect(busy.external - idle.external).toBeGreaterThan(19e6)
      expect(busy.used).toBeGreaterThan(busy.kept)
      expect(busy.kept - idle.kept).toBeGreaterThan(19e6)
      expect(busy.kept - idle.kept).toBeLessThan(25e6)
    } finally {
      await inspected.stop()
    }
  })

  it('throws where the work does, and where the Worker ends', async () => {
    const inspected = await serveWorkerd({ build, isInspected: true, v8Flags: watchedV8Flags })
    const { inspector } = inspected
    const fails = async (): Promise<void> => {
      throw new Error('this')
    }
    await expect(watchHeap(inspector ?? NaN, fails)).rejects.toThrow('this')
    await expect(
      watchHeap(inspector ?? NaN, async () => {
        await inspected.stop()
        await new Promise((resolve) => setTimeout(resolve, 100))
      }),
    ).rejects.toThrow('Cannot inspect the Worker')
  })
})

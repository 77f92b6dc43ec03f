/** Every variable that an operator can set, what it takes, and what it refuses. */
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../src/worker/limits/limits.ts'
import { readSettings } from '../../src/worker/settings.ts'

const flags = [
  ['EDGE_CACHE', 'edgeCache', true],
  ['TRUSTED_DOCUMENTS_ONLY', 'trustedDocumentsOnly', false],
  ['PLANNED_EXECUTION', 'plannedExecution', true],
  ['RATE_LIMIT', 'rateLimit', true],
  ['LOG_REQUESTS', 'logRequests', true],
] as const

const counts = [
  ['EDGE_MAX_AGE', 'edgeMaxAge', 31_536_000, 0, 31_536_000],
  ['ISOLATE_CACHE_SIZE', 'isolateCacheSize', 33_554_432, 0, 67_108_864],
  ['KEPT_OBJECTS_SIZE', 'keptObjectsSize', 4_194_304, 0, 16_777_216],
  ['BROWSER_MAX_AGE', 'browserMaxAge', 60, 0, 31_536_000],
  ['BROWSER_STALE_WHILE_REVALIDATE', 'browserStaleWhileRevalidate', 600, 0, 31_536_000],
  ['RATE_LIMIT_PERIOD', 'rateLimitPeriod', 60, 10, 60],
] as const

const limits = Object.keys(defaultLimits).map((limit) => [
  limit.replaceAll(/(?=[A-Z])/g, '_').toUpperCase(),
  limit,
])

describe('readSettings()', () => {
  it('has a default for everything, and ignores other names', () => {
    const settings = readSettings({ ASSETS: {}, SECRET: 'x', edgeCache: 'false' })
    expect(settings).toEqual({
      ...Object.fromEntries(flags.map(([, name, otherwise]) => [name, otherwise])),
      ...Object.fromEntries(counts.map(([, name, otherwise]) => [name, otherwise])),
      limits: defaultLimits,
    })
  })

  it('knows every setting that there is by a variable of the tests', () => {
    const known = [...flags, ...counts].map(([, name]) => name)
    expect(Object.keys(readSettings({})).sort()).toEqual([...known, 'limits'].sort())
  })

  it.each(flags)('%s takes true and false, as words too', (variable, name, otherwise) => {
    for (const value of [true, 'true']) {
      expect(readSettings({ [variable]: value })[name]).toBe(true)
    }
    for (const value of [false, 'false']) {
      expect(readSettings({ [variable]: value })[name]).toBe(false)
    }
    expect(readSettings({ [variable]: undefined })[name]).toBe(otherwise)
  })

  it.each(flags)('%s refuses anything else', (variable) => {
    for (const value of ['', 'yes', 'True', ' true', '1', 1, 0, null, [], {}]) {
      expect(() => readSettings({ [variable]: value })).toThrow(
        `Cannot read the settings: expected ${variable} to be true or false, got ${JSON.stringify(value)}`,
      )
    }
  })

  it.each(counts)('%s takes whole numbers within its bounds', (variable, name, _, least, most) => {
    for (const value of [least, most]) {
      expect(readSettings({ [variable]: value })[name]).toBe(value)
      expect(readSettings({ [variable]: String(value) })[name]).toBe(value)
    }
  })

  it.each(counts)('%s refuses anything else', (variable, _, __, least, most) => {
    const wrong = [
      '',
      ' 60',
      '60 ',
      '6e1',
      '0x3c',
      '-1',
      '1.5',
      'x',
      12.5,
      -1,
      most + 1,
      String(most + 1),
    ]
    for (const value of [...wrong, least - 1, true, null, [60], {}, Number.NaN, Infinity]) {
      expect(() => readSettings({ [variable]: value })).toThrow(
        `Cannot read the settings: expected ${variable} to be a whole number from ${least} to ${most}, got ${JSON.stringify(value)}`,
      )
    }
  })

  it.each(limits)('%s sets limits.%s', (variable = '', name = '') => {
    const settings = readSettings({ [variable]: '1500' })
    expect(settings.limits).toEqual({ ...defaultLimits, [name]: 1500 })
    expect(() => readSettings({ [variable]: 'many' })).toThrow(`expected ${variable} to be`)
  })

  it('MAX_TOKENS is bounded, for the parser recurses', () => {
    expect(readSettings({ MAX_TOKENS: '2000' }).limits.maxTokens).toBe(2000)
    expect(() => readSettings({ MAX_TOKENS: '2001' })).toThrow('from 220 to 2000')
  })

  it('refuses limits with which nothing could be asked', () => {
    for (const variable of [
      'MAX_BODY_SIZE',
      'MAX_TOKENS',
      'MAX_DEPTH',
      'MAX_VARIABLES_SIZE',
      'MAX_COST',
    ]) {
      expect(() => readSettings({ [variable]: 0 })).toThrow(`expected ${variable} to be a whole`)
    }
  })

  it('names all that is wrong at once', () => {
    const wrong = { EDGE_CACHE: 'on', BROWSER_MAX_AGE: '1m', MAX_COST: '', RATE_LIMIT_PERIOD: 5 }
    let message = ''
    try {
      readSettings(wrong)
    } catch (error) {
      message = String(error)
    }
    for (const variable of Object.keys(wrong)) expect(message).toContain(`expected ${variable} to`)
    expect(message.split('; ')).toHaveLength(4)
  })
})

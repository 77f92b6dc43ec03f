import { describe, expect, it } from 'vitest'
import { checkWorkerBudget, type WorkerBudget } from '../../scripts/worker-budget.ts'

const bundle = {
  code: { raw: 100, gzip: 40 },
  codeWithoutPages: { raw: 80, gzip: 30 },
  total: { raw: 300, gzip: 90 },
  sources: new Map([
    ['node_modules/yaml/parse.js', 30],
    ['node_modules/yaml/print.js', 10],
    ['node_modules/@scope/name/index.js', 20],
    ['src/worker/deep/route.ts', 25],
    ['src/index.ts', 15],
  ]),
  texts: new Map([['corpus.bundle', 200]]),
}

const budget: WorkerBudget = {
  code: { raw: 100, gzip: 40 },
  codeWithoutPages: { raw: 80, gzip: 30 },
  total: { raw: 300, gzip: 90 },
  shares: { yaml: 12, '@scope/name': 20, 'src/worker': 26, src: 15, 'corpus.bundle': 190 },
}

describe('checkWorkerBudget()', () => {
  it('finds nothing where every size is as large as it may be', () => {
    expect(checkWorkerBudget(bundle, budget)).toEqual([])
  })

  it('says of each size that is over its budget what grew, most first', () => {
    expect(checkWorkerBudget(bundle, { ...budget, code: { raw: 100, gzip: 39 } })).toEqual([
      "The Worker's code is too large: expected at most 39 bytes (gzip), got 40. " +
        'Since the budget was set: yaml +28, corpus.bundle +10. ' +
        'To allow it: node scripts/worker-size.ts --set-budget',
    ])
    expect(
      checkWorkerBudget(bundle, {
        code: { raw: 99, gzip: 39 },
        codeWithoutPages: { raw: 79, gzip: 29 },
        total: { raw: 299, gzip: 89 },
        shares: budget.shares,
      }),
    ).toHaveLength(6)
  })

  it('counts what is new as grown', () => {
    const [finding] = checkWorkerBudget(bundle, {
      ...budget,
      code: { raw: 1, gzip: 40 },
      shares: {},
    })
    expect(finding).toContain(
      'corpus.bundle +200, yaml +40, src/worker +25, @scope/name +20, src +15',
    )
  })
})

import { expect, test } from 'vitest'
import { resumeStackTraces } from '../../src/worker/resume-stack-traces.ts'

test('resumeStackTraces() gives errors their stack again, which they have not had since the import', () => {
  expect(new Error('before').stack ?? '').not.toContain('\n')
  resumeStackTraces()
  expect(new Error('after').stack).toMatch(/^Error: after\n\s+at /)
})

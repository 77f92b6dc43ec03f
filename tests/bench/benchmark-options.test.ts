import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { groups, readBenchmarkOptions } from '../../bench/benchmark-options.ts'
import { projectRoot } from '../../scripts/project-root.ts'

describe('readBenchmarkOptions()', () => {
  it('measures everything unless told otherwise', () => {
    expect(readBenchmarkOptions([])).toEqual({
      groups,
      isQuick: false,
      isChecked: false,
      isWritten: false,
      json: null,
      rounds: null,
    })
  })

  it('takes groups in the order that they are measured in, each once', () => {
    const options = readBenchmarkOptions(['--only', 'worker,answers,worker', '--rounds', '11'])
    expect(options?.groups).toEqual(['answers', 'worker'])
    expect(options?.rounds).toBe(11)
  })

  it('is null for who asks for help', () => {
    expect(readBenchmarkOptions(['--check', '-h'])).toBeNull()
  })

  it.each([
    [['--only', 'speed'], 'Cannot measure "speed": expected some of answers, growth'],
    [['--only', ''], 'Cannot measure "": expected some of'],
    [['--rounds', '0'], 'Cannot measure "--rounds 0": expected a whole number from 1 to 999.'],
    [['--rounds', '1e3'], 'Cannot measure "--rounds 1e3"'],
    [['--json', ''], 'Cannot write to "--json": expected the path of a file, got "".'],
    [['--write', '--quick'], 'Cannot write a part'],
    [['--write', '--only', 'growth'], 'Cannot write a part'],
    [['--check', '--quick'], 'Cannot check a quick run'],
    [['--fast'], "Unknown option '--fast'"],
    [['growth'], "Unexpected argument 'growth'"],
  ])('refuses %j and says why', (args, message) => {
    expect(() => readBenchmarkOptions(args)).toThrow(message)
  })
})

describe('npm run bench', () => {
  it('ends with 2 and the usage where the command is wrong, before it builds anything', async () => {
    const run = promisify(execFile)(process.execPath, ['bench/benchmark.ts', '--only', 'speed'], {
      cwd: projectRoot,
    })
    await expect(run).rejects.toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Cannot measure "speed".*\n\nUsage: npm run bench/) as string,
    })
  })
})

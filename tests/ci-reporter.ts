/** Prints, as the run's last line, how many tests passed and failed: `12 passed, 0 failed`. */
import type { Reporter, TestModule } from 'vitest/node'

export default class CiReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const passed = tests.filter((test) => test.result().state === 'passed').length
    const failed = tests.filter((test) => test.result().state === 'failed').length
    const brokenModules = modules.filter(
      (module) =>
        module.state() === 'failed' && [...module.children.allTests('failed')].length === 0,
    ).length
    const skipped = tests.length - passed - failed
    process.on('exit', () => {
      process.stdout.write(
        `\n${passed} passed, ${failed + brokenModules + errors.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
      )
    })
  }
}

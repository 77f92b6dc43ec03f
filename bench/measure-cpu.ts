/** What a process has used, from `/proc`: works on Linux alone. */
import { readFileSync } from 'node:fs'

/** The kernel's clock tick, which has been 10 ms in user space on every Linux since 2.6. */
const millisecondsPerTick = 10

/** User and system time since the process began, all of its threads, in ms; in steps of 10. */
export function cpuTime(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name in parentheses may have spaces; the fields behind it have none.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * millisecondsPerTick
}

/** What of its memory is in RAM, in bytes. */
export function residentMemory(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) * 1024
}

/**
 * The CPU that the process uses for one answer, in ms, while `ask` runs and tells how many answers
 * it got. For a figure that means something `ask` takes a second or more.
 */
export async function measureCpu(pid: number, ask: () => Promise<number>): Promise<number> {
  const before = cpuTime(pid)
  const answers = await ask()
  return (cpuTime(pid) - before) / answers
}

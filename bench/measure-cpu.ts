/** What a process has used, from `/proc`: works on Linux alone. */
import { readdirSync, readFileSync } from 'node:fs'

/** The kernel's clock tick, which has been 10 ms in user space on every Linux since 2.6. */
const millisecondsPerTick = 10

/**
 * User and system time since the process began, in ms: of the threads that it has, to the nanosecond,
 * or, on a kernel that does not say so, of all that it ever had, in steps of 10 ms.
 */
export function cpuTime(pid: number): number {
  const threads = `/proc/${pid}/task`
  try {
    const nanoseconds = readdirSync(threads).map((thread) =>
      Number(readFileSync(`${threads}/${thread}/schedstat`, 'utf8').split(' ')[0]),
    )
    const sum = nanoseconds.reduce((total, some) => total + some, 0)
    if (sum > 0) return sum / 1e6
  } catch {
    // The kernel keeps no such figures, or a thread has just ended.
  }
  return ticks(pid) * millisecondsPerTick
}

function ticks(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name in parentheses may have spaces; the fields behind it have none.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number(fields[11]) + Number(fields[12])
}

/** What of its memory is in RAM, in bytes. */
export function residentMemory(pid: number): number {
  return statusBytes(pid, 'VmRSS')
}

/** The most of its memory that ever was in RAM, in bytes. */
export function peakMemory(pid: number): number {
  return statusBytes(pid, 'VmHWM')
}

function statusBytes(pid: number, name: string): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? Number.NaN) * 1024
}

/**
 * The CPU that the process uses for one answer, in ms, while `ask` runs and tells how many answers
 * it got. For a figure that means something `ask` takes some tenths of a second or more.
 */
export async function measureCpu(pid: number, ask: () => Promise<number>): Promise<number> {
  const before = cpuTime(pid)
  const answers = await ask()
  return (cpuTime(pid) - before) / answers
}

/**
 * Lets V8 compile what runs often: asks until the process has used so much CPU for it, in ms, however
 * long that takes beside what else the machine does; at most ten times.
 */
export async function warmUp(
  pid: number,
  ask: () => Promise<number>,
  milliseconds = 1000,
): Promise<void> {
  const enough = cpuTime(pid) + milliseconds
  for (let time = 0; time < 10 && cpuTime(pid) < enough; time += 1) await ask()
}

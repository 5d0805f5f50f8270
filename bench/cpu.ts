import { readFile } from 'node:fs/promises'

/** CPU time a running process has spent so far, in microseconds; undefined where the system does not tell (other than Linux). */
export async function cpuUsOf(pid: number): Promise<number | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  if (stat === undefined) return undefined
  // The name of the program stands in parentheses and may hold anything; user and system time are the 14th and 15th field.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * TICK_US
}

/** Linux counts in hundredths of a second. */
const TICK_US = 10_000

import { once } from 'node:events'

/** Says that this process is ready, and waits until it may begin. */
export async function ready(): Promise<void> {
  say('ready')
  await once(process.stdin, 'data')
  process.stdin.unref()
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

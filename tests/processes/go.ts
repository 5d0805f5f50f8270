import { once } from 'node:events'

/** Says that this process is ready, and waits until it may begin. It ends with the process that started it. */
export async function waitForGo(): Promise<void> {
  process.stdin.on('end', () => process.exit(3))
  say('ready')
  await once(process.stdin, 'data')
  process.stdin.unref()
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

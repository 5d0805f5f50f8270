import type { Output } from './command-context.ts'

/** One line on a terminal that says how far a command is; each text replaces the last. Elsewhere nothing is written. */
export type ProgressLine = { show(text: string): void; clear(): void }

export function progressLine(to: Output): ProgressLine {
  // Back to the first column, and the rest of the line erased.
  const replace = (text: string) => void (to.isTTY === true ? to.write(`\r\u001b[K${text}`) : undefined)
  return { show: replace, clear: () => replace('') }
}

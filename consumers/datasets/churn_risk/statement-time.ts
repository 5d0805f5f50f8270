import { earlierOf } from './merge-statements.ts'
import type { ContactStatement } from './statement.ts'

/**
 * The time of an interaction, epoch ms, by statements from the newest on: the start that the highest revision states. Otherwise the
 * earliest of its messages, and otherwise when it was received.
 */
export function timeOfStatements(statements: readonly ContactStatement[]): number {
  return timeStated(statements) ?? 0
}

export function timeStated(statements: readonly ContactStatement[]): number | undefined {
  let earliest: number | undefined
  let received: number | undefined
  for (const { at, by, heard } of statements) {
    if (at !== undefined) return at
    earliest = earlierOf(earliest, by)
    received ??= heard
  }
  return earliest ?? received
}

import { exitCodes } from '../../../platform/exit-codes.ts'
import type { Tally } from '../../publishing/tally.ts'
import type { RedriveOutcome } from './redrive.ts'
import type { WaitingCount } from './show.ts'

/** What a run brought about, in one sentence. */
export function renderRedrive({ code, tally, passed, gone }: RedriveOutcome): string {
  const parts = [
    countAttempts(tally),
    ...(passed === 0 ? [] : [`${passed} not selected`]),
    ...(gone === 0n ? [] : [`${gone} that waited are no longer on the log`]),
    ...(code === undefined ? [] : [STOPPED[code]]),
  ]
  return parts.join('; ')
}

const STOPPED = {
  stopped: 'stopped before the end; the same command goes on where it was',
  unavailable: 'the log took no messages for a minute; the same command goes on where it was',
} as const

export function countAttempts({ payloads, events, rejected, skipped, suppressed, reasons }: Tally): string {
  const why = Object.entries(reasons).map(([reason, count]) => `${count} ${reason}`)
  const keptBack = suppressed === 0 ? '' : `, ${suppressed} events not published (suppression list)`
  const refused = `${rejected} refused again${why.length === 0 ? '' : ` (${why.join(', ')})`}`
  return `${payloads} payloads gave ${events} events, ${skipped} are about no interaction, ${refused}${keptBack}`
}

/** One line per source and reason. */
export function renderCounts(counts: readonly WaitingCount[]): string {
  if (counts.length === 0) return 'no payload waits'
  return counts.map(({ source, reason, payloads }) => `${payloads} of ${source}: ${reason}`).join('\n')
}

/** `isAllowed`: refused payloads are no reason to fail. */
export function exitCodeOfRedrive({ code, tally }: Pick<RedriveOutcome, 'code' | 'tally'>, isAllowed: boolean): number {
  if (code !== undefined) return exitCodes.tryAgain.code
  return (tally.rejected > 0 && !isAllowed ? exitCodes.notUnderstood : exitCodes.clean).code
}

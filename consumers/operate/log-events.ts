import type { Logger } from '../../platform/logger.ts'
import type { RuntimeEvent } from '../runtime/context.ts'

/**
 * Writes the lines that runtime events are worth: one for each committed segment, retry or lost slot. `routine` is the level of what
 * happens all the time while a log is read: a process that runs for months tells it, one that reads to the end and stops does not.
 */
export function logEvent(log: Logger, dataset: string, event: RuntimeEvent, routine: 'info' | 'debug'): void {
  const lane = { dataset, partition: event.partition }
  switch (event.what) {
    case 'committed':
      return log[routine]('segment committed', {
        ...lane,
        key: event.key,
        records: event.records,
        rows: event.rows,
        refused: event.refused,
        suppressed: event.suppressed,
        duplicates: event.duplicates,
        bytes: event.bytes,
        next: String(event.next),
      })
    case 'opened':
      return log[routine]('partition opened', { ...lane, next: String(event.next), customers: event.state })
    case 'lost':
      return log.info('another process committed this slot first; reading on after it', { ...lane, key: event.key })
    case 'abandoned':
      return log.info('this segment was not written: the suppression list changed or time was up; its records are read again', {
        ...lane,
        key: event.key,
      })
    case 'signpost':
      return log.debug('signpost written', { ...lane, key: event.key, reason: event.why })
    case 'retrying':
      return log.warn('trying again', { ...lane, reason: event.why, attempt: event.attempt })
    case 'current':
      return log.debug('current written', { ...lane, customers: event.customers, bytes: event.bytes })
    case 'current_ahead':
      return log.warn('the current object is ahead of the newest slot and was ignored', { ...lane, key: event.key })
    case 'left':
      return log.debug('partition left', lane)
    case 'read':
    case 'waiting':
      return
  }
}

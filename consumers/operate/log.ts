import { pino, type DestinationStream } from 'pino'
import type { Happened } from '../runtime/context.ts'

/** Log lines of the consumers: JSON, an allow-list of fields, one line per committed segment; never a body, a header or a name. */
export type LogFields = {
  readonly dataset?: string
  readonly partition?: number
  readonly key?: string
  readonly records?: number
  readonly rows?: number
  readonly refused?: number
  readonly suppressed?: number
  readonly duplicates?: number
  readonly bytes?: number
  readonly next?: string
  readonly reason?: string
  readonly attempt?: number
  readonly customers?: number
  readonly address?: string
  readonly port?: number
}
export type Log = Readonly<Record<'debug' | 'info' | 'warn' | 'error', (sentence: string, fields?: LogFields) => void>>

const LONGEST = 500
const ALLOWED: ReadonlySet<string> = new Set([
  'dataset',
  'partition',
  'key',
  'records',
  'rows',
  'refused',
  'suppressed',
  'duplicates',
  'bytes',
  'next',
  'reason',
  'attempt',
  'customers',
  'address',
  'port',
])

export function logTo(level: string, destination: DestinationStream): Log {
  const allowed = (fields: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(fields)
        .filter(([name]) => ALLOWED.has(name))
        .map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, LONGEST) : value]),
    )
  const lines = pino(
    {
      level,
      base: { half: 'consumers' },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { log: allowed, level: (label) => ({ level: label }) },
    },
    destination,
  )
  const write =
    (at: 'debug' | 'info' | 'warn' | 'error') =>
    (sentence: string, fields: LogFields = {}) =>
      lines[at](fields, sentence)
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
}

/** What of the loop's life is worth a line. */
export function logged(log: Log, dataset: string, event: Happened): void {
  const lane = { dataset, partition: event.partition }
  switch (event.what) {
    case 'committed':
      return log.info('segment committed', {
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
      return log.info('partition opened', { ...lane, next: String(event.next), customers: event.state })
    case 'lost':
      return log.info('another process had committed this slot first; going on behind it', { ...lane, key: event.key })
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

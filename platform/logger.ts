import { pino, type DestinationStream } from 'pino'

/**
 * Log lines are JSON with these fields and no others: whatever a caller hands over, no body, header or name gets into a log.
 */
export type LogFields = {
  readonly source?: string
  readonly system?: string
  readonly topic?: string
  readonly address?: string
  readonly reason?: string
  readonly path?: string
  readonly status?: number
  readonly events?: number
  readonly refused?: number
  readonly bytes?: number
  readonly ms?: number
  /** Where in our code: a line of a stack, never the message of an error about somebody's data. */
  readonly at?: string
}

export type Logger = Readonly<Record<'debug' | 'info' | 'warn' | 'error', (sentence: string, fields?: LogFields) => void>>

const ALLOWED: ReadonlySet<string> = new Set([
  'source',
  'system',
  'topic',
  'address',
  'reason',
  'path',
  'status',
  'events',
  'refused',
  'bytes',
  'ms',
  'at',
])
const LONGEST = 500

export function logger(level: string, destination: DestinationStream): Logger {
  const log = pino(
    {
      level,
      base: { half: 'producers' },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { log: allowed, level: (label) => ({ level: label }) },
    },
    destination,
  )
  const write =
    (at: 'debug' | 'info' | 'warn' | 'error') =>
    (sentence: string, fields: LogFields = {}) =>
      log[at](fields, sentence)
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
}

function allowed(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => ALLOWED.has(name))
      .map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, LONGEST) : value]),
  )
}

/** The kind of an error and the first line of its stack: its message may quote what somebody wrote. */
export function whereOf(error: unknown): { readonly reason: string; readonly at: string } {
  if (!(error instanceof Error)) return { reason: typeof error, at: '' }
  const frame = error.stack?.split('\n').find((line) => /^\s+at /.test(line)) ?? ''
  return { reason: error.name, at: frame.trim().replace(/^at /, '') }
}

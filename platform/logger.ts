import { destination, pino, type DestinationStream } from 'pino'

/**
 * Log lines are JSON with the half, these fields and no others: whatever a caller hands over, no body, header or name gets into a
 * log.
 */
const TEXTS = [
  'source',
  'system',
  'topic',
  'dataset',
  /** Of an object in the lake. */
  'key',
  /** An offset. */
  'next',
  'address',
  'reason',
  'path',
  /** Where in our code: a line of a stack, never the message of an error about somebody's data. */
  'at',
] as const
const NUMBERS = [
  'status',
  'partition',
  'port',
  'attempt',
  'records',
  'rows',
  'events',
  'refused',
  'suppressed',
  'duplicates',
  'customers',
  'bytes',
  'ms',
] as const

export type LogFields = Readonly<Partial<Record<(typeof TEXTS)[number], string> & Record<(typeof NUMBERS)[number], number>>>

export type Logger = Readonly<Record<'debug' | 'info' | 'warn' | 'error', (sentence: string, fields?: LogFields) => void>>

const ALLOWED: ReadonlySet<string> = new Set([...TEXTS, ...NUMBERS])
/** In characters, so that no sender fills the disk. */
const LONGEST = 500

/** A logger of one half that writes lines of a level and above, by default to standard error. */
export function createLogger(
  half: 'producers' | 'consumers',
  level: string,
  to: DestinationStream = destination({ dest: 2, sync: true }),
): Logger {
  const log = pino(
    {
      level,
      base: { half },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { log: allowedOf, level: (label) => ({ level: label }) },
    },
    to,
  )
  const write =
    (at: keyof Logger) =>
    (sentence: string, fields: LogFields = {}) =>
      log[at](fields, sentence)
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
}

const ignore = () => undefined
/** Writes nothing. */
export const silentLogger: Logger = { debug: ignore, info: ignore, warn: ignore, error: ignore }

function allowedOf(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => ALLOWED.has(name))
      .map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, LONGEST) : value]),
  )
}

/** The kind of an error and the first line of its stack: its message may quote what somebody wrote. */
export function locateError(error: unknown): { readonly reason: string; readonly at: string } {
  if (!(error instanceof Error)) return { reason: typeof error, at: '' }
  const frame = error.stack?.split('\n').find((line) => /^\s+at /.test(line)) ?? ''
  return { reason: error.name, at: frame.trim().replace(/^at /, '') }
}

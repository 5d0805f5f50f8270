import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import type { Readable } from 'node:stream'
import { endWithReader } from './closed-pipe.ts'
import { exitCodes } from './exit-codes.ts'
import { createLogger, type Logger } from './logger.ts'
import type { Environment, ReadFile } from './secrets.ts'
import type { SignalSource } from './stop-on-signals.ts'

/** What commands write to. */
export type Output = {
  write(text: string): unknown
  /** True where a person watches. */
  readonly isTTY?: boolean
}

/** What a command is given of the process it runs in. */
export type CommandContext = {
  readonly environment: Environment
  readonly readFile: ReadFile
  readonly stdin: Readable
  readonly stdout: Output
  readonly stderr: Output
  readonly signals: SignalSource
  /** Milliseconds that never go back. */
  readonly elapsed: () => number
  /** A random number from 0 to 1. */
  readonly random: () => number
  readonly newId: () => string
  /** Host and process, for people who read a footer. */
  readonly writer: string
  /** A logger of this half that writes to standard error. */
  openLogger(level: string): Logger
  /** The code the process ends with, unless it is set again. */
  setExitCode(code: number): void
}

/** The process this code runs in. */
export function processContext(half: 'producers' | 'consumers'): CommandContext {
  endWithReader(process.stdout, () => process.exit(exitCodes.tryAgain.code))
  return {
    environment: process.env,
    readFile: (path) => readFileSync(path, 'utf8'),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    signals: process,
    elapsed: () => performance.now(),
    random: () => Math.random(),
    newId: randomUUID,
    writer: `${hostname()}/${process.pid}`,
    openLogger: (level) => createLogger(half, level),
    setExitCode: (code) => void (process.exitCode = code),
  }
}

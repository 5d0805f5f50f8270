import { LARGEST_DOCUMENT } from '../../reading/records.ts'

/** What became of a file. */
export type FileOutcome =
  | {
      readonly ok: true
      /** It had been read to its end before; nothing was published. */
      readonly already: boolean
      readonly tally: FileTally
      /** Fields the mapping reads that no record of this read had. */
      readonly unseen: readonly string[]
    }
  | { readonly ok: false; readonly code: FileCode; readonly sentence: string; readonly tally: FileTally }

/** What is done with, in this read and in those before it that it goes on from. */
export type FileCounts = {
  readonly records: number
  readonly events: number
  readonly rejected: number
  /** Records that are about no interaction: left out by the mapping, pings. */
  readonly skipped: number
  /** Events that were not published, because their customers are on the suppression list. */
  readonly suppressed: number
}

export type FileTally = FileCounts & {
  /** Refusals of this read by code. */
  readonly reasons: Readonly<Record<string, number>>
  /** Warnings of this read by code. */
  readonly warnings: Readonly<Record<string, number>>
}

/** Why a file was not read to its end. */
export type FileCode = keyof typeof SENTENCES

const SENTENCES = {
  not_found: (path: string) => `there is no file ${path}, or it may not be read`,
  not_a_file: (path: string) => `${path} is not a file; name the files in it`,
  still_growing: (path: string) => `${path} is still being written after ten minutes; read it when it is complete`,
  changed: (path: string) => `${path} changed while it was read; read it again: what is in the log already keeps its ids`,
  bad_header: (path: string) =>
    `the header of ${path} cannot be read: it is one line of column names, in the encoding and with the delimiter that the mapping states`,
  unreadable: (path: string) =>
    `${path} is no JSON document of at most ${LARGEST_DOCUMENT / 1_048_576} MiB; a larger one is read as JSON Lines`,
  no_records: (path: string) => `${path} has nothing where the mapping's input.records points to`,
  damaged: (path: string) => `${path} ends early or is broken inside; what could be read of it is in the log; copy it again`,
  stopped: (path: string) => `stopped before the end of ${path}; the same command goes on where it was`,
  unavailable: (path: string) => `the log took no messages for a minute; the same command goes on with ${path} where it was`,
} as const

const NONE: FileTally = { records: 0, events: 0, rejected: 0, skipped: 0, suppressed: 0, reasons: {}, warnings: {} }

export function failed(code: FileCode, path: string, tally: FileTally = NONE): FileOutcome {
  return { ok: false, code, sentence: SENTENCES[code](path), tally }
}

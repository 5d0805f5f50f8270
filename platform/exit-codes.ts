/**
 * The exit codes of both commands. Each error that ends a process has one of them (errors.ts); docs/exit-codes.md is generated from
 * this file. The numbers from 64 are those of BSD's sysexits.h.
 */
export type ExitCode = {
  readonly code: number
  /** What happened, in a few words. */
  readonly name: string
  /** What happened, in one sentence. */
  readonly happened: string
  /** What the operator does, in one sentence. */
  readonly remedy: string
  /** Whether a supervisor may start the process again before a person has looked. */
  readonly restart: boolean
}

export const exitCodes = {
  clean: {
    code: 0,
    name: 'clean',
    happened: 'The command did what it was asked, or stopped in order after SIGTERM.',
    remedy: 'Nothing.',
    restart: false,
  },
  unexpected: {
    code: 1,
    name: 'unexpected',
    happened: 'An error without a code of its own ended the process, or `verify` or `check` found a problem.',
    remedy: 'Read the last lines of stderr; for `verify` and `check`, read what they printed.',
    restart: true,
  },
  usage: {
    code: 2,
    name: 'usage',
    happened: 'The command line is wrong.',
    remedy: 'Correct the arguments; `--help` lists them.',
    restart: false,
  },
  badSettings: {
    code: 64,
    name: 'bad settings',
    happened: 'Settings or signals.yaml are wrong.',
    remedy: 'Correct what stderr names, one complaint a line; `settings --check` checks without a start.',
    restart: false,
  },
  notUnderstood: {
    code: 65,
    name: 'refused records',
    happened:
      'A file was read to its end and some of its records were refused, or `redrive` left payloads that are still refused; the others are in the log.',
    remedy:
      'Run `signals-produce check` on the file, or `signals-produce redrive --show`; correct the source or its mapping. `--allow-refused` ends with 0 all the same.',
    restart: false,
  },
  unreachable: {
    code: 69,
    name: 'unreachable at start',
    happened: 'Kafka, the lake, a topic or an address to listen on was not there at start.',
    remedy: 'Start or create what stderr names, or correct its address.',
    restart: true,
  },
  broken: {
    code: 70,
    name: 'broken invariant',
    happened: 'A promise of the runtime was broken: too many refused records, a gap in the log, or a client that gave up.',
    remedy: 'If a restart ends with 70 again, follow what stderr says.',
    restart: true,
  },
  tryAgain: {
    code: 75,
    name: 'try again',
    happened: 'The command stopped before it was done; nothing is lost.',
    remedy: 'Run the same command again: it continues where it stopped.',
    restart: true,
  },
  notPermitted: {
    code: 77,
    name: 'not permitted',
    happened: 'Kafka or the store refused the login, or a permission is missing.',
    remedy: 'Correct the credentials, or grant the permission that stderr names.',
    restart: false,
  },
  unsafe: {
    code: 78,
    name: 'unsafe store, topic or log',
    happened: 'With this store, topic or log, rows would be lost or doubled.',
    remedy: 'Look before anything is started again; stderr says what is unsafe and what to change.',
    restart: false,
  },
} as const satisfies Readonly<Record<string, ExitCode>>

/** All exit codes in one line, for the help texts of both commands. */
export function describeExitCodes(): string {
  const listed = Object.values(exitCodes).map(({ code, name }) => `${code} ${name}`)
  return `Exit codes: ${listed.join(', ')} (docs/exit-codes.md).`
}

/** What a test run could use, as test files and the last table see it. */
export type Backend =
  | { readonly name: string; readonly state: 'run'; readonly how: string }
  | { readonly name: string; readonly state: 'skipped'; readonly reason: string; readonly enable: string }

/** Set for the whole run by setup.js. */
export const BACKENDS = 'BACKENDS_FOR_TESTS'

/** The backends of this run; empty where no integration test was asked for. */
export function backends(environment: Readonly<Record<string, string | undefined>> = process.env): readonly Backend[] {
  return JSON.parse(environment[BACKENDS] ?? '[]') as readonly Backend[]
}

/** The brokers of this run, undefined where there are none. */
export const kafkaBrokers = (): readonly string[] | undefined => process.env['KAFKA_BROKERS_FOR_TESTS']?.split(',')

/** The S3 endpoint of this run, undefined where there is none. */
export const s3Endpoint = (): string | undefined => process.env['S3_ENDPOINT_FOR_TESTS']

/** A Python that can import pyarrow, undefined where there is none. */
export const pythonWithPyarrow = (): string | undefined => process.env['PYTHON_FOR_TESTS']

/** A Python with dbt and the official schema of contracts, undefined where there is none. */
export const pythonWithContractTools = (): string | undefined => process.env['CONTRACT_TOOLS_FOR_TESTS']

/** A Chromium, as a command, undefined where there is none. */
export const browserCommand = (): string | undefined => process.env['BROWSER_FOR_TESTS']

/** What `SIGNALS_REQUIRE` names and this run does not have, as sentences. */
export function missing(required: string | undefined, found: readonly Backend[]): readonly string[] {
  return (required ?? '')
    .split(',')
    .map((it) => it.trim())
    .filter((it) => it !== '')
    .flatMap((name) => {
      const backend = found.find((it) => it.name === name)
      if (backend === undefined)
        return [`SIGNALS_REQUIRE names ${name}; there is no such backend (${found.map((it) => it.name).join(', ')})`]
      return backend.state === 'run'
        ? []
        : [`SIGNALS_REQUIRE names ${name}, which was skipped: ${backend.reason}. To enable it: ${backend.enable}`]
    })
}

/** The last table of a run: one line per backend. */
export function renderBackends(found: readonly Backend[]): string {
  const width = Math.max(0, ...found.map((it) => it.name.length))
  return found
    .map(
      (it) => `  ${it.name.padEnd(width)}  ${it.state === 'run' ? `run      ${it.how}` : `skipped  ${it.reason}; to enable: ${it.enable}`}`,
    )
    .join('\n')
}

import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { errorText } from '../../platform/error-text.ts'
import { SignalsConfig, SourceConfig } from '../../schemas/config/sources.ts'
import { phoneRegion } from '../../schemas/identity/region.ts'
import { joinTestContacts, TestContacts } from '../../schemas/config/test-contacts.ts'
import type { System } from '../adapter.ts'
import type { Systems } from '../all.ts'
import type { ConfiguredSource } from '../ingest/ingest.ts'
import { complainOfOptions } from './source-options.ts'

/** A source with the secrets its requests are proven by; several while one is rotated. */
export type ReadySource = ConfiguredSource & {
  readonly secrets: readonly string[]
  /** What its system shows when it asks whether somebody answers. */
  readonly tokens: readonly string[]
}

/** What is wrong, where in signals.yaml, and what to do about it. */
type ConfigComplaint = { readonly path: string; readonly rule: string; readonly remedy: string }

export type Config =
  | { readonly ok: true; readonly sources: ReadonlyMap<string, ReadySource> }
  | { readonly ok: false; readonly complaints: readonly ConfigComplaint[] }

/** A text from outside, or the reason why there is none. */
export type FoundText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string }

export type Surroundings = {
  /** The secret an environment variable (or the file named by `<NAME>_FILE`) holds; left out where no webhooks are taken. */
  readonly secret?: (name: string) => FoundText
  /** The mapping file at a path relative to signals.yaml. */
  readonly mapping: (path: string) => FoundText
}

/** Reads signals.yaml. Everything that is wrong is said at once. */
export function readConfig(text: string, systems: Systems, surroundings: Surroundings): Config {
  const read = readYaml(text)
  if (!read.ok) return read
  const parsed = SignalsConfig.safeParse(read.value)
  if (!parsed.success) return { ok: false, complaints: parsed.error.issues.flatMap(complaintsOf) }
  const sources = new Map<string, ReadySource>()
  const complaints: ConfigComplaint[] = []
  for (const [name, own] of Object.entries(parsed.data.sources)) {
    const config = { ...own, tests: joinTestContacts(parsed.data.tests, own.tests) }
    const system = systemFor(name, config, systems, surroundings, complaints)
    const secrets = secretsFor(name, 'secrets', config.secrets, surroundings, complaints)
    const tokens = secretsFor(name, 'challenge_tokens', config.challenge_tokens, surroundings, complaints)
    complaints.push(...placesOf(name, config))
    if (system?.options !== undefined) complaints.push(...complainOfOptions(`sources.${name}.options`, config.options, system.options))
    if (system !== undefined) sources.set(name, { name, config, system, secrets, tokens })
  }
  return complaints.length === 0 ? { ok: true, sources } : { ok: false, complaints }
}

function readYaml(text: string) {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const refused = (message: string, position: number) => {
    const { line, col } = lines.linePos(position)
    const [rule = message] = message.split('\n')
    return { path: `line ${line}, column ${col}`, rule, remedy: 'correct the YAML; signals.example.yaml shows the form' }
  }
  if (document.errors.length > 0) return { ok: false, complaints: document.errors.map((it) => refused(it.message, it.pos[0])) } as const
  try {
    const value: unknown = document.toJS()
    return { ok: true, value } as const
  } catch (error) {
    // Aliases that point nowhere, or that would unfold into a bomb.
    return { ok: false, complaints: [refused(errorText(error), 0)] } as const
  }
}

const TEST_LISTS = Object.keys(TestContacts.shape)
const TESTS_REMEDY = `list staff and test contacts under ${TEST_LISTS.join(', ')}; docs/identity.md has an example`

const PRIVACY_REMEDY =
  'state `privacy: { analysis_basis, default_analysis, default_marketing }`: vendors send no consent, and a silent default would break the law or empty the product'

function complaintsOf(issue: z.core.$ZodIssue): readonly ConfigComplaint[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key].join('.'),
      rule: 'there is no such option',
      remedy: `the options here are ${optionsAt(path).join(', ')}`,
    }))
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined')
  return [{ path: path.join('.'), rule: missing ? 'is required' : issue.message, remedy: remedyFor(path) }]
}

/** The sentence beside the field in schemas/config/sources.ts. */
function remedyFor(path: readonly string[]): string {
  if (path[0] === 'tests') return TESTS_REMEDY
  if (path[0] !== 'sources') return 'begin the file with `version: 1` and list the sources under `sources:`'
  if (path[2] === undefined) return 'name sources with lower-case letters, digits, - and _; signals.example.yaml shows the form'
  if (path[2] === 'privacy') return PRIVACY_REMEDY
  if (path[2] === 'tests') return TESTS_REMEDY
  return sentences.get(path[2]) ?? 'signals.example.yaml shows every option'
}

const sentences: ReadonlyMap<string, string | undefined> = new Map(
  Object.entries(SourceConfig.shape).map(([name, it]: [string, z.ZodType]) => [name, it.description]),
)

function optionsAt(path: readonly string[]): readonly string[] {
  if (path.length === 0) return ['version', 'sources', 'tests']
  if (path[0] === 'tests' || path[2] === 'tests') return TEST_LISTS
  if (path.length === 2) return [...sentences.keys()]
  if (path[2] === 'privacy') return ['analysis_basis', 'default_analysis', 'default_marketing']
  return path[2] === 'brand' ? ['default', 'from', 'map'] : []
}

function systemFor(
  name: string,
  config: SourceConfig,
  systems: Systems,
  { mapping }: Surroundings,
  complaints: ConfigComplaint[],
): System | undefined {
  const complain = (option: string, rule: string, remedy: string) => {
    complaints.push({ path: `sources.${name}.${option}`, rule, remedy })
    return undefined
  }
  const entry = systems.get(config.system)
  if (entry === undefined)
    return complain('system', `there is no system \`${config.system}\``, `the systems are ${[...systems.keys()].join(', ')}`)
  if (!entry.mapped) {
    if (config.mapping !== undefined) complain('mapping', `\`${config.system}\` takes no mapping`, 'remove it, or choose `system: generic`')
    return entry.system
  }
  if (config.mapping === undefined)
    return complain(
      'mapping',
      `is required for \`${config.system}\``,
      'name a mapping file, relative to signals.yaml; docs/add-a-source-by-mapping.md shows one',
    )
  const found = mapping(config.mapping)
  if (!found.ok) return complain('mapping', `${config.mapping} cannot be read: ${found.reason}`, 'the path is relative to signals.yaml')
  const made = entry.make(found.text)
  if (made.ok) return made.system
  for (const it of made.complaints) complain('mapping', `${config.mapping}, ${it.path}: ${it.rule}`, 'correct the mapping file')
  return undefined
}

function secretsFor(
  name: string,
  option: 'secrets' | 'challenge_tokens',
  variables: readonly string[],
  { secret }: Surroundings,
  complaints: ConfigComplaint[],
): readonly string[] {
  if (secret === undefined) return []
  return variables.flatMap((variable, index) => {
    const path = `sources.${name}.${option}.${index}`
    if (variable.startsWith('SIGNALS_')) {
      const rule = `${variable} would be taken for a setting`
      complaints.push({ path, rule, remedy: 'choose a name that does not begin with SIGNALS_' })
      return []
    }
    const found = secret(variable)
    if (found.ok && found.text !== '') return [found.text]
    const rule = found.ok ? `the environment variable ${variable} is empty` : found.reason
    const remedy = `set ${variable}, or ${variable}_FILE to a file that holds it`
    complaints.push({ path, rule, remedy })
    return []
  })
}

function placesOf(name: string, { region, zone }: SourceConfig): readonly ConfigComplaint[] {
  const complaints: ConfigComplaint[] = []
  if (region !== undefined && phoneRegion(region) === undefined)
    complaints.push({ path: `sources.${name}.region`, rule: `${region} is no country`, remedy: 'a code of ISO 3166-1, e.g. DE' })
  if (zone !== undefined && !isZone(zone))
    complaints.push({
      path: `sources.${name}.zone`,
      rule: `${zone} is no time zone`,
      remedy: 'a name of the IANA database, e.g. Europe/Berlin',
    })
  return complaints
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

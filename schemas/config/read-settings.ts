import type { Complaint } from './complaint.ts'
import { complainOfKafka } from './kafka-complaints.ts'
import { isInjectedByKubernetes } from './kubernetes-names.ts'
import { nearestName } from './nearest-name.ts'
import { complainOfS3 } from './s3-complaints.ts'
import type { Setting } from './setting.ts'
import { Settings, settings } from './settings.ts'

/**
 * Reads the settings from an environment in which the `*_FILE` names were already replaced by the contents of the files. All wrong
 * settings are reported together. An unknown `SIGNALS_*` name is an error, because it is probably a typo; the names that Kubernetes
 * injects for services are ignored.
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly complaints: readonly Complaint[] } {
  const complaints: Complaint[] = []
  const known = new Map<string, Setting>(Object.entries(settings))
  for (const name of Object.keys(environment)) {
    if (!name.startsWith('SIGNALS_') || known.has(name) || isInjectedByKubernetes(name) || OTHER_NAMES.has(name)) continue
    const meant = nearestName(name, known.keys())
    complaints.push({
      name,
      rule: 'there is no such setting',
      example: meant === undefined ? 'see docs/settings.md' : `did you mean ${meant}?`,
    })
  }
  const given = Object.fromEntries([...known.keys()].map((name) => [name, environment[name] === '' ? undefined : environment[name]]))
  const parsed = Settings.safeParse(given)
  const spelled = (name: string) => ((environment[`${name}_FILE`] ?? '') === '' ? name : `${name}_FILE`)
  for (const it of [...complainOfKafka(given), ...complainOfS3(given)]) complaints.push({ ...it, name: spelled(it.name) })
  if (parsed.success) complaints.push(...bufferComplaints(parsed.data))
  if (parsed.success && complaints.length === 0) return { ok: true, settings: parsed.data }
  for (const issue of parsed.error?.issues ?? []) {
    const name = String(issue.path[0])
    const asked = known.get(name)
    const value = given[name] ?? ''
    // Custom messages name the value themselves where it may be shown, because an address can contain a password.
    const complete = issue.code === 'custom' || asked?.secret === true || value === ''
    const rule = complete ? issue.message : `"${value}" is not allowed: ${issue.message}`
    complaints.push({ name, rule, example: asked === undefined || asked.secret ? '' : `for example ${asked.example}` })
  }
  return { ok: false, complaints }
}

/** A quarter of the buffer must fit a body with its inflated copy, or a large body could never be received. */
const BODIES_PER_BUFFER = 8

function bufferComplaints({ SIGNALS_MAX_BODY_BYTES: body, SIGNALS_MAX_BUFFERED_BYTES: buffer }: Settings): readonly Complaint[] {
  if (buffer >= body * BODIES_PER_BUFFER) return []
  const rule = `must be at least ${BODIES_PER_BUFFER} times SIGNALS_MAX_BODY_BYTES, so at least ${body * BODIES_PER_BUFFER}`
  return [{ name: 'SIGNALS_MAX_BUFFERED_BYTES', rule, example: '' }]
}

/** Names that are not settings: the files of secrets, and what the tests of this repository read. */
const OTHER_NAMES: ReadonlySet<string> = new Set([
  ...Object.entries(settings).flatMap(([name, { secret: isSecret }]) => (isSecret ? [`${name}_FILE`] : [])),
  'SIGNALS_REQUIRE',
])

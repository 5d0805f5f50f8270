import { createHash } from 'node:crypto'
import { isJsonObject } from '../../../schemas/json.ts'
import { interactionId } from '../../../schemas/event/ids.ts'
import type { Context, Normalized, System } from '../../adapter.ts'
import { verifySharedSecret } from '../../formats/signature.ts'
import { dayIn, epochOf } from '../../formats/time.ts'
import { assembler, type StatedValues } from './assemble.ts'
import { coverageOf } from './coverage.ts'
import { toDraft } from './draft.ts'
import { identifiersOf } from './identifiers.ts'
import { layoutOfMapping } from './layout.ts'
import type { Mapping } from './mapping.ts'
import { anyOf, spell, type Defaults, type Reader } from './operators.ts'
import type { PathContext } from './paths.ts'
import { plain } from './result.ts'
import { splitRequest } from './split.ts'

/** Raised when the same mapping would give another interaction. */
const VERSION = '1.0.0'

/**
 * The adapter of a mapping. What the mapping does not state: `interaction_id` is made of the first part of the key, `revision` is
 * the version in the key where that is a time or a number, else `occurred_at`, `phase` is closed (a row is written when it is over), the channel is
 * other, visibility private, the initiator unknown, and there is content when a turn or a subject says so.
 */
export function generic(mapping: Mapping): System {
  const defaults: Defaults = { zone: mapping.zone, region: mapping.region, decimal: mapping.decimal }
  const key = mapping.key.map((it) => spell(it, defaults))
  const assemble = assembler(mapping.rules, defaults)
  const isSkipped = anyOf(mapping.skip_when)
  return {
    system: mapping.source.system,
    version: `${VERSION}+${fingerprint(mapping)}`,
    verify: verifySharedSecret,
    split: (body) => splitRequest(body, mapping.input),
    layout: (path) => layoutOfMapping(path, mapping.input),
    coverage: () => coverageOf(mapping),
    hasUniqueRevisions: true,
    identifiersIn: identifiersOf(mapping, defaults),
    normalize(payload, context) {
      if (!isJsonObject(payload)) return { ok: false, code: 'not_a_record', path: '' }
      const place = { record: payload, element: payload }
      if (isSkipped(place)) return { ok: true, drafts: [] }
      const named = keyOf(key, place, context)
      if (!named.ok) return named
      const assembled = assemble(place, context)
      return assembled.ok ? draft(mapping, named, assembled.said, context) : assembled
    },
  }
}

type Named =
  | { readonly ok: true; readonly native: string; readonly version: string; readonly key: string }
  | { readonly ok: false; readonly code: string; readonly path: string }

/** The event key from the raw texts of the record, equal through every door. A version that is not there is an empty one. */
function keyOf(parts: readonly Reader[], place: PathContext, context: Context): Named {
  const texts: string[] = []
  for (const [index, part] of parts.entries()) {
    const reading = part(place, context)
    if (!reading.ok) return { ok: false, code: reading.code, path: `key.${index}` }
    texts.push(plain(reading.value) ?? '')
  }
  const [native = ''] = texts
  if (native === '') return { ok: false, code: 'missing_key', path: 'key.0' }
  const key = texts.map((it) => it.replaceAll(/[\\|]/g, '\\$&')).join('|')
  return key.length > 1024
    ? { ok: false, code: 'too_long', path: 'key' }
    : { ok: true, native, version: texts.length > 1 ? (texts.at(-1) ?? '') : '', key }
}

function draft(mapping: Mapping, named: Named & { readonly ok: true }, said: StatedValues, { account, zone }: Context): Normalized {
  const { values, warnings, zoned } = said
  if (typeof values['occurred_at'] !== 'string') return { ok: false, code: 'missing_value', path: 'occurred_at' }
  const visibility = values['visibility'] ?? 'private'
  const checked = toDraft(
    {
      interaction_id: interactionId(mapping.source.system, account, named.native),
      revision: revisionOf(named.version, mapping.zone ?? zone) ?? Date.parse(values['occurred_at']),
      phase: 'closed',
      time_quality: zoned ? 'exact' : 'zone_assumed',
      is_partial: false,
      channel: 'other',
      visibility,
      local_day: localDayOf(values['occurred_at'], mapping.zone ?? zone),
      initiated_by: 'unknown',
      event_type: 'record',
      is_test: false,
      ...values,
      event_key: named.key,
      customer: { ...(isJsonObject(values['customer']) ? values['customer'] : {}), identifiers: said.identifiers },
      content: contentOf(values, visibility, warnings),
    },
    warnings,
  )
  return checked.ok ? { ok: true, drafts: [checked.draft] } : checked
}

function localDayOf(occurredAt: string, zone: string | undefined): string | undefined {
  return zone === undefined ? undefined : dayIn(zone, Date.parse(occurredAt))
}

/** What the version in the key says of its place in time, where it is a number or a time. */
function revisionOf(version: string, zone: string | undefined): number | undefined {
  if (/^\d{1,15}$/.test(version)) return Number(version)
  const read = epochOf(version, zone)
  return read !== undefined && (read.zoned || zone !== undefined) ? read.epoch : undefined
}

function contentOf(values: StatedValues['values'], visibility: unknown, warnings: StatedValues['warnings']): Record<string, unknown> {
  const { turns, ...content } = isJsonObject(values['content']) ? values['content'] : {}
  // Words that were taken back are not carried, whatever the row still says.
  if (values['phase'] === 'redacted' || values['phase'] === 'deleted') return { status: 'redacted', truncated: false }
  const said = Array.isArray(turns) ? turns.filter(isJsonObject).map((it) => ({ visibility, ...it })) : []
  const isIncluded = said.length > 0 || content['subject'] !== undefined
  return {
    status: isIncluded ? 'included' : 'absent',
    truncated: warnings.some((it) => it.code === 'clipped' && it.path.startsWith('content.turns')),
    ...content,
    ...(said.length === 0 ? {} : { turns: said }),
  }
}

/** Eight digits that change when the mapping does. */
function fingerprint({ rules, ...rest }: Mapping): string {
  const texts = rules.map((it) => [
    it.field.name,
    it.kind === 'value' ? it.operation : it.items.map((item) => ({ ...item, parts: [...item.parts] })),
  ])
  return createHash('sha256')
    .update(JSON.stringify([rest, texts]))
    .digest('hex')
    .slice(0, 8)
}

import { createHash } from 'node:crypto'
import { isJsonObject } from '../../../schemas/json.ts'
import type { Draft, System } from '../../adapter.ts'
import { proofOf } from './auth.ts'
import { composer } from './compose.ts'
import { anyOf } from './condition.ts'
import { coverageOf } from './coverage.ts'
import { identifiersOf } from './identifiers.ts'
import { layoutOfMapping } from './layout.ts'
import type { Mapping } from './mapping.ts'
import type { Defaults } from './operators.ts'
import { parentOf } from './parents.ts'
import { readsParent } from './reads.ts'
import { splitRequest } from './split.ts'

/** Raised when the same mapping would give another interaction. */
const VERSION = '1.0.0'

/** The adapter of a mapping. */
export function generic(mapping: Mapping): System {
  const { system } = mapping.source
  const defaults: Defaults = { zone: mapping.zone, region: mapping.region, decimal: mapping.decimal }
  const composers = mapping.events.map((it) => composer(it, { system, defaults }))
  const isSkipped = anyOf(mapping.skip_when)
  const input = { ...mapping.input, keepsParent: readsParent(mapping) }
  return {
    system,
    version: `${VERSION}+${fingerprint(mapping)}`,
    ...proofOf(mapping.auth),
    ...(mapping.answer === undefined ? {} : { acknowledgement: mapping.answer }),
    split: (body) => splitRequest(body, input),
    layout: (path) => layoutOfMapping(path, input),
    coverage: () => coverageOf(mapping),
    identifiersIn: identifiersOf(mapping, defaults),
    ...orderOf(mapping),
    normalize(payload, context) {
      if (!isJsonObject(payload)) return { ok: false, code: 'not_a_record', path: '' }
      const place = { record: payload, element: payload, parent: parentOf(payload) }
      if (isSkipped(place)) return { ok: true, drafts: [] }
      const drafts: Draft[] = []
      for (const compose of composers) {
        const composed = compose(place, context)
        if (!composed.ok) return composed
        drafts.push(...composed.drafts)
      }
      return { ok: true, drafts }
    },
  }
}

/** How the events of one interaction are put in order. Messages of a conversation repeat what they say of it: nothing returns there. */
function orderOf({ events }: Mapping): Pick<System, 'hasUniqueRevisions' | 'tellsByContent'> {
  if (events.every(({ key }) => key.length > 1)) return { hasUniqueRevisions: true }
  return events.length === 1 ? { tellsByContent: true } : {}
}

/** Eight digits that change when the mapping does. */
function fingerprint({ events, ...rest }: Mapping): string {
  const texts = events.map(({ rules, ...event }) => [
    event,
    ...rules.map((it) => [
      it.field.name,
      it.kind === 'value' ? it.operation : it.items.map((item) => ({ ...item, parts: [...item.parts] })),
    ]),
  ])
  return createHash('sha256')
    .update(JSON.stringify([rest, texts]))
    .digest('hex')
    .slice(0, 8)
}

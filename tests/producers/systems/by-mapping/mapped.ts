import { readFileSync } from 'node:fs'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { SourceConfig } from '../../../../schemas/config/sources.ts'
import type { System } from '../../../../producers/adapter.ts'
import { generic } from '../../../../producers/systems/by-mapping/adapter.ts'
import { parseMapping } from '../../../../producers/systems/by-mapping/mapping-file.ts'
import { ingest, type Ingested, type ConfiguredSource } from '../../../../producers/ingest/ingest.ts'
import { splitBody } from '../../../../producers/reading/split.ts'

export const MAPPING_KEY = { id: 1, secret: Buffer.from('a key for tests that is long enough') }
export const RECEIVED_AT = Date.parse('2026-03-05T12:00:00.000Z')

/** The adapter of a mapping that is right. */
export function systemOfMapping(yaml: string): System {
  const read = parseMapping(yaml)
  if (!read.ok) throw new Error(JSON.stringify(read.complaints, null, 1))
  return generic(read.mapping)
}

/** A source as signals.yaml would state it. */
export function sourceOf(system: System, config: Partial<SourceConfig> = {}): ConfiguredSource {
  const privacy = { analysis_basis: 'contract', default_analysis: 'granted', default_marketing: 'unknown' }
  return { name: 'test', system, config: SourceConfig.parse({ system: 'generic', account: 'acme', privacy, ...config }) }
}

export function ingestRecordOf(source: ConfiguredSource, payload: unknown): Ingested {
  return ingest(payload, source, { door: 'file', receivedAt: RECEIVED_AT, auth: 'none', key: MAPPING_KEY })
}

/** What every record of a body became: its interaction, `skipped`, or `code path`. */
export function ingestAll(source: ConfiguredSource, body: Uint8Array): readonly (Interaction | string)[] {
  const split = splitBody(body, source.system)
  if (!split.ok) return [`${split.code} ${split.path}`]
  return split.payloads.map((it) => {
    const taken = ingestRecordOf(source, it)
    return taken.ok ? (taken.events[0]?.data ?? 'skipped') : `${taken.code} ${taken.path}`
  })
}

export const template = (name: string) =>
  readFileSync(new URL(`../../../../producers/systems/by-mapping/templates/${name}`, import.meta.url), 'utf8')
export const mappedFixture = (name: string) => readFileSync(new URL(`../../../fixtures/generic/${name}`, import.meta.url))

/** A mapping whose records have an id and a time, and the fields a test is about. */
export function mappingOf(fields: string, rest = ''): string {
  return `version: 1\nsource: { system: shop }\n${rest}\nkey: ["{id}"]\nfields:\n  occurred_at: { from: at }\n${fields
    .split('\n')
    .map((it) => `  ${it}`)
    .join('\n')}`
}

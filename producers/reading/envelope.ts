import { isJsonObject } from '../../schemas/json.ts'
import { parseJson } from './json.ts'

/**
 * The envelopes in which loaders and connectors put a record of a source:
 *
 *   { _airbyte_data: {…} or JSON text, _airbyte_ab_id | _airbyte_raw_id, … }   Airbyte, raw tables old and new
 *   { type: "RECORD", record: { stream, data: {…} } }                          Airbyte, messages of its protocol
 *   { type: "RECORD", stream, record: {…} }                                    Singer
 *
 * The other messages of both protocols (schema, state, log) are about no record.
 */

/** What is inside: one record, or none. Undefined where this is no such envelope. */
export function openEnvelope(document: unknown): readonly unknown[] | undefined {
  if (!isJsonObject(document)) return undefined
  if ('_airbyte_data' in document) return isAirbyteRow(document) ? [textOrValue(document['_airbyte_data'])] : undefined
  const type = document['type']
  if (typeof type !== 'string') return undefined
  const { stream, record } = document
  if (type === 'RECORD' && isJsonObject(record)) {
    if (typeof stream === 'string') return [record]
    return typeof record['stream'] === 'string' && 'data' in record ? [record['data']] : undefined
  }
  return isAside(type, document) ? [] : undefined
}

/** All columns around the data are the loader's. */
function isAirbyteRow(row: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(row).every((name) => name.startsWith('_airbyte_'))
}

function textOrValue(data: unknown): unknown {
  if (typeof data !== 'string') return data
  const parsed = parseJson(data)
  return parsed.ok ? parsed.value : data
}

/** What a message of each type holds beside it, so that no payload of a vendor is taken for one. */
const ASIDE: ReadonlyMap<string, readonly string[]> = new Map([
  ['SCHEMA', ['stream', 'schema']],
  ['STATE', ['value']],
  ['ACTIVATE_VERSION', ['stream', 'version']],
  ['BATCH', ['stream', 'manifest']],
])
/** Of Airbyte, where one field named as the type holds the message. */
const AIRBYTE: ReadonlyMap<string, string> = new Map([
  ['STATE', 'state'],
  ['LOG', 'log'],
  ['TRACE', 'trace'],
  ['SPEC', 'spec'],
  ['CATALOG', 'catalog'],
  ['CONNECTION_STATUS', 'connectionStatus'],
  ['CONTROL', 'control'],
])

function isAside(type: string, message: Readonly<Record<string, unknown>>): boolean {
  const fields = ASIDE.get(type)
  const inner = AIRBYTE.get(type)
  return (fields !== undefined && fields.every((it) => it in message)) || (inner !== undefined && isJsonObject(message[inner]))
}

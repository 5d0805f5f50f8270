import { isJsonObject } from '../../../schemas/json.ts'
import type { DraftWarning } from './statement.ts'

const OBJECTS = [
  'Agent',
  'AgentInfo',
  'Queue',
  'QueueInfo',
  'CustomerEndpoint',
  'SystemEndpoint',
  'TransferredToEndpoint',
  'Campaign',
  'Attributes',
  'SegmentAttributes',
] as const

/** The parts of a contact that hold something else than they should: each costs itself. `raw` has its names in lower case. */
export function findOddFields(raw: unknown): readonly DraftWarning[] {
  if (!isJsonObject(raw)) return []
  const given = (name: string) => raw[name.toLowerCase()] ?? undefined
  const odd = [
    ...OBJECTS.filter((name) => given(name) !== undefined && !isJsonObject(given(name))),
    ...(given('Recordings') === undefined || Array.isArray(given('Recordings')) ? [] : ['Recordings']),
    ...(given('InitiationMethod') === undefined || typeof given('InitiationMethod') === 'string' ? [] : ['InitiationMethod']),
  ]
  return odd.map((path) => ({ code: 'unreadable_field', path }))
}

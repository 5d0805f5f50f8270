import { isJsonObject } from '../../schemas/json.ts'

/** Fields that firms fill as they like, and the options that read them: the fixtures of the vendors leave them empty. */
type Filling = { readonly options: Readonly<Record<string, unknown>>; readonly fields: Readonly<Record<string, unknown>> }

const FILLINGS: ReadonlyMap<string, Filling> = new Map([
  [
    'amazon-connect',
    {
      options: {
        attributes: ['plan', 'note'],
        customer_attribute: 'customer_number',
        disposition: 'wrap_up',
        ratings: [{ attribute: 'csat', kind: 'csat', min: 1, max: 5, comment: 'csat_words' }],
        reasons: [{ attribute: 'topic' }],
      },
      fields: {
        Attributes: {
          plan: 'Home L',
          note: 'second call',
          customer_number: 'K-4711',
          wrap_up: 'billing',
          csat: '4',
          csat_words: 'quick',
          topic: 'bill',
        },
      },
    },
  ],
  [
    'zendesk',
    {
      options: { custom_fields: { 11: 'reason', 12: 'plan', 13: 'disposition' }, agent_ids: ['8211100045'] },
      fields: {
        custom_fields: [
          { id: 11, value: ['billing', 'meter'] },
          { id: 12, value: 'Home L' },
          { id: 13, value: 'solved by phone' },
        ],
      },
    },
  ],
])

export const optionsFor = (system: string): Filling['options'] => FILLINGS.get(system)?.options ?? {}

/** The payload with its empty fields filled. */
export function fillFields(payload: unknown, system: string): unknown {
  if (!isJsonObject(payload)) return payload
  const fields = Object.entries(FILLINGS.get(system)?.fields ?? {}).filter(([name]) => name in payload)
  return { ...payload, ...Object.fromEntries(fields) }
}

import { interactions } from '../../../schemas/datasets/interactions.ts'
import { folderOf } from '../../../schemas/datasets/dataset.ts'
import type { EffortColumn } from '../../datasets/brand_sentiment/effort-facts.ts'
import { parseSlotKey } from '../../runtime/chain/keys.ts'
import { readSuppression } from '../../runtime/loop/suppression.ts'
import type { Format, Lake, Value } from '../../runtime/ports.ts'
import { mergeContacts, type ContactRevision } from './merge-contacts.ts'
import type { EffortContact } from './effort-contact.ts'

const MEASURED: readonly EffortColumn[] = [
  'queue_wait_ms',
  'hold_ms',
  'first_human_reply_ms',
  'first_response_ms',
  'resolution_ms',
  'transfer_count',
  'ivr_steps',
]
const COLUMNS = [
  'interaction_id',
  'revision',
  'retracted',
  'withheld_by_policy',
  'is_test',
  'counts_as_contact',
  'channel',
  'brand',
  'customer_key',
  'occurred_at',
  'ended_at',
  'ces_score',
  'related_ids',
  'related_kinds',
  'recorded_at',
  ...MEASURED,
] as const

type ReadJob = {
  readonly lake: Lake
  readonly format: Format
  /** The first day whose segments are read, UTC. */
  readonly since: string
  readonly tell: (segments: number) => void
}

/** The contacts of `interactions` that arrived from a day on, with what they cost the customer and what came of it. */
export async function readContacts({ lake, format, since, tell }: ReadJob): Promise<readonly EffortContact[]> {
  const suppression = await readSuppression(lake)
  const revisions: ContactRevision[] = []
  let segments = 0
  for await (const key of lake.list(`${folderOf(interactions)}/`)) {
    const slot = parseSlotKey(key)
    if (slot === undefined || slot.arrivedOn < since) continue
    const stored = await format.read(lake, key, COLUMNS)
    if (stored === undefined) throw new Error(`${key} was listed but does not exist`)
    tell((segments += 1))
    const rows = stored.values[0]?.length ?? 0
    for (let row = 0; row < rows; row += 1) {
      const at = (name: (typeof COLUMNS)[number]): Value => stored.values[COLUMNS.indexOf(name)]?.[row] ?? null
      const customer = textOf(at('customer_key'))
      if (customer === undefined || !suppression.suppresses(customer, numberOf(at('recorded_at')) ?? 0))
        revisions.push(revisionOf(at, customer))
    }
  }
  return mergeContacts(revisions)
}

function revisionOf(at: (name: (typeof COLUMNS)[number]) => Value, customer: string | undefined): ContactRevision {
  const measures = MEASURED.flatMap((column) => {
    const value = numberOf(at(column))
    return value === undefined ? [] : [[column, value] as const]
  })
  const counts = at('counts_as_contact')
  return {
    id: textOf(at('interaction_id')) ?? '',
    revision: numberOf(at('revision')) ?? 0,
    isGone: at('retracted') === true || at('withheld_by_policy') === true || at('is_test') === true,
    isContact: typeof counts === 'boolean' ? counts : undefined,
    channel: textOf(at('channel')),
    brand: textOf(at('brand')),
    customer,
    at: numberOf(at('occurred_at')),
    end: numberOf(at('ended_at')),
    ease: numberOf(at('ces_score')),
    rates: ratedIn(at('related_ids'), at('related_kinds')),
    measures: new Map(measures),
  }
}

function ratedIn(ids: Value, kinds: Value): string | undefined {
  return Array.isArray(ids) && Array.isArray(kinds) ? textOf(ids[kinds.indexOf('rating_of')] ?? null) : undefined
}

function numberOf(value: Value): number | undefined {
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : undefined
}

function textOf(value: Value): string | undefined {
  return typeof value === 'string' ? value : undefined
}

import type { Draft } from '../../adapter.ts'
import type { Contact } from './contact-shape.ts'
import type { Customer } from './customers.ts'
import type { Errand } from './errand.ts'
import { MINUTE_MS } from './firm.ts'
import { ABANDONED } from './rates.ts'
import type { SeededRandom } from './random.ts'
import { menuOf } from './surroundings.ts'

/** A call before the one that got through: the customer hung up in the menu or while they waited. It has no words. */
export function abandonedCall(
  { draft }: Contact,
  errand: Errand,
  customer: Customer,
  { id, native }: { readonly id: string; readonly native: string },
  random: SeededRandom,
): Draft | undefined {
  if (draft.channel !== 'phone' || !random.chance(customer.stage === 'prospect' ? ABANDONED.prospects : ABANDONED.customers))
    return undefined
  const inMenu = random.chance(ABANDONED.inMenu)
  const { ivr, ms } = menuOf(errand, customer, random, inMenu ? 'hangup' : 'queue')
  const waited = inMenu ? 0 : Math.round(random.about(4) * MINUTE_MS)
  const at = errand.at - Math.round((5 + random.about(40)) * MINUTE_MS)
  const { conversation_id, channel, visibility, direction, initiated_by, brand, customer: who, consent, region } = draft
  return {
    interaction_id: id,
    conversation_id,
    revision: at + ms + waited,
    phase: 'closed',
    occurred_at: new Date(at).toISOString(),
    ended_at: new Date(at + ms + waited).toISOString(),
    time_quality: 'exact',
    is_partial: false,
    event_type: 'contact.abandoned',
    event_key: `${native}/abandoned/${at + ms + waited}`,
    is_test: false,
    channel,
    visibility,
    direction,
    initiated_by,
    ...(brand === undefined ? {} : { brand }),
    ...(region === undefined ? {} : { region }),
    customer: who,
    content: { status: 'absent', truncated: false },
    timings: { ivr_ms: ms, total_ms: ms + waited, ...(inMenu ? {} : { queue_wait_ms: waited }) },
    ivr,
    abandoned: { at_stage: inMenu ? 'ivr' : 'queue', after_ms: ms + waited },
    disconnected_by: 'customer',
    resolution: { status: 'abandoned', confirmed_by: 'none' },
    ...(consent === undefined ? {} : { consent }),
  }
}

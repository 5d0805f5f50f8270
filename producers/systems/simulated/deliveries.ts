import type { Draft } from '../../adapter.ts'
import type { Contact } from './contact-shape.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from './firm.ts'
import type { SeededRandom } from './random.ts'

/** One payload on its way, and when it arrives (epoch ms). */
export type SimulatedDelivery = { readonly at: number; readonly draft: Draft }

/**
 * How a source tells of one contact: as it opens and closes, now and then reopened, rated, analysed apart or taken back; some
 * payloads late, some twice, some before the one they follow.
 */
export function deliveriesOf(contact: Contact, random: SeededRandom): readonly SimulatedDelivery[] {
  const told = [...opened(contact, random), ...closed(contact, random), ...afterwards(contact, random)]
  const late = random.chance(0.02) ? random.about(8) * DAY_MS : 0
  const jumbled = told.length > 1 && random.chance(0.06)
  const arriving = told.map((draft) => ({
    draft,
    at: draft.revision + late + (jumbled ? random.next() * 2 * HOUR_MS : 0) + Math.round(random.about(2_000)),
  }))
  return arriving.flatMap((it) => (random.chance(0.04) ? [it, { ...it, at: it.at + Math.round(random.about(3) * HOUR_MS) }] : [it]))
}

/** Mail and messages are known from the moment they come in. */
function opened({ draft }: Contact, random: SeededRandom): readonly Draft[] {
  const [question] = draft.content.turns?.filter((it) => it.speaker === 'customer') ?? []
  const isWritten = draft.channel === 'email' || draft.channel === 'messaging'
  if (!isWritten || question === undefined || random.chance(0.4)) return []
  const { timings: _, offers: __, compensation: ___, ended_at: ____, ratings: _____, ...rest } = draft
  const at = Date.parse(draft.occurred_at)
  return [
    {
      ...rest,
      ...revised(draft, 'opened', at),
      phase: 'opened',
      is_partial: true,
      content: { ...draft.content, turns: [{ ...question, seq: 0 }] },
      resolution: { status: 'open', confirmed_by: 'none' },
    },
  ]
}

function closed({ draft, endsAt }: Contact, random: SeededRandom): readonly Draft[] {
  // A speech analysis is a file of its own: it has the words and the interaction's id, and does not know the customer.
  if (draft.channel !== 'phone' || !random.chance(0.06)) return [draft]
  const { interaction_id, conversation_id, occurred_at, time_quality, channel, visibility, direction, initiated_by, brand, consent } = draft
  const analysis: Draft = {
    interaction_id,
    conversation_id,
    occurred_at,
    time_quality,
    channel,
    visibility,
    direction,
    initiated_by,
    brand,
    ...(consent === undefined ? {} : { consent }),
    ...revised(draft, 'analysed', endsAt + 10 * MINUTE_MS),
    phase: 'updated',
    is_partial: true,
    is_test: false,
    customer: { identifiers: [] },
    content: draft.content,
  }
  return [{ ...draft, is_partial: true, content: { status: 'referenced', truncated: false } }, analysis]
}

function afterwards({ draft, endsAt }: Contact, random: SeededRandom): readonly Draft[] {
  const isChat = draft.channel === 'chat' || draft.channel === 'messaging'
  const isSolved = draft.resolution?.status === 'resolved'
  const without = { ...draft, content: { status: 'absent', truncated: false } } as const
  if (isChat && random.chance(0.2))
    return [{ ...without, ...revised(draft, 'rated', endsAt + 5 * MINUTE_MS), phase: 'rated', ratings: [satisfaction(isSolved, random)] }]
  if (draft.channel === 'email' && !isSolved && random.chance(0.25)) {
    const at = endsAt + 2 * DAY_MS
    return [
      {
        ...without,
        ...revised(draft, 'reopened', at),
        phase: 'reopened',
        reopen_count: 1,
        resolution: { status: 'open', confirmed_by: 'none' },
      },
    ]
  }
  if (random.chance(0.003))
    return [
      {
        ...without,
        ...revised(draft, 'redacted', endsAt + 3 * DAY_MS),
        phase: 'redacted',
        content: { status: 'redacted', truncated: false },
      },
    ]
  return []
}

function satisfaction(isSolved: boolean, random: SeededRandom) {
  const value = isSolved ? random.whole(3, 5) : random.whole(1, 3)
  return {
    kind: 'csat',
    value,
    min: 1,
    max: 5,
    higher_is_better: true,
    score01: (value - 1) / 4,
    subject: 'contact',
    context: 'transaction',
  } as const
}

/** Another word on the same interaction; its key says which. */
function revised({ event_key }: Draft, event: string, revision: number): Pick<Draft, 'revision' | 'event_key' | 'event_type'> {
  const [native] = event_key.split('/')
  return { revision, event_key: `${native}/${event}/${revision}`, event_type: `contact.${event}` }
}

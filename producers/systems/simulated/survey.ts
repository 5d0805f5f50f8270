import type { Draft } from '../../adapter.ts'
import type { Contact, Naming } from './contact-shape.ts'
import { moodOf, slotsFor } from './conversation.ts'
import type { Customer } from './customers.ts'
import type { Errand } from './errand.ts'
import { DAY_MS, HOUR_MS } from './firm.ts'
import type { SeededRandom } from './random.ts'
import { fillTemplate } from './texts/fill.ts'
import { textOf, type Sentence } from './texts/sentence.ts'
import { toldIn } from './told.ts'
import { tongueOf } from './tongues/speak.ts'
import type { Planted } from './truth.ts'

export type Survey = { readonly draft: Draft; readonly told: readonly Planted[] }

/** Now and then the firm asks how it was; who answers, answers within three days, in a survey system of its own. */
export function surveyOf(
  { draft, endsAt }: Contact,
  errand: Errand,
  customer: Customer,
  naming: Naming,
  random: SeededRandom,
): Survey | undefined {
  if (errand.place !== 'service' || !random.chance(0.16)) return undefined
  const at = endsAt + HOUR_MS + Math.round(random.next() * 3 * DAY_MS)
  const { brand } = draft
  const filled = slotsFor(customer, 1, random)
  const tongue = tongueOf(customer)
  const comments = (tongue ?? customer.trade.inPublic).comments[moodOf(errand)]
  const said: readonly Sentence[] = random.chance(0.5) ? [random.pick(comments)] : []
  const comment = said.map((it) => fillTemplate(textOf(it), filled)).at(0)
  const rated = { rated_at: new Date(at).toISOString(), higher_is_better: true, ...(comment === undefined ? {} : { comment }) }
  const answered: Draft = {
    interaction_id: naming.id,
    related: [{ interaction_id: draft.interaction_id, relation: 'rating_of' }],
    revision: at,
    phase: 'rated',
    occurred_at: new Date(at).toISOString(),
    time_quality: 'exact',
    is_partial: false,
    event_type: 'survey.answered',
    event_key: `${naming.native}/answered/${at}`,
    is_test: false,
    channel: 'survey',
    visibility: 'private',
    direction: 'inbound',
    initiated_by: 'system',
    ...(brand === undefined ? {} : { brand }),
    customer: { identifiers: draft.customer.identifiers },
    content: { status: 'absent', truncated: false },
    ratings: [{ ...answer(errand, random), ...rated }],
    ...(draft.consent === undefined ? {} : { consent: draft.consent }),
  }
  return { draft: answered, told: tongue !== undefined ? [] : toldIn(said, customer.trade, { turn: null, speaker: 'customer', filled }) }
}

function answer({ ends, solved, attempt }: Errand, random: SeededRandom) {
  switch (random.pick(['nps', 'csat', 'ces', 'solved'] as const)) {
    case 'nps': {
      const value = ends === 'glad' ? random.whole(8, 10) : ends === 'bitter' ? random.whole(0, 5) : random.whole(5, 9)
      return { kind: 'nps', value, min: 0, max: 10, score01: value / 10, subject: 'brand', context: 'transaction' } as const
    }
    case 'csat': {
      const value = ends === 'glad' ? random.whole(4, 5) : ends === 'bitter' ? random.whole(1, 2) : random.whole(2, 4)
      return { kind: 'csat', value, min: 1, max: 5, score01: (value - 1) / 4, subject: 'contact', context: 'transaction' } as const
    }
    case 'ces': {
      const value = attempt > 1 ? random.whole(1, 3) : ends === 'bitter' ? random.whole(2, 4) : random.whole(4, 7)
      return { kind: 'ces', value, min: 1, max: 7, score01: (value - 1) / 6, subject: 'contact', context: 'transaction' } as const
    }
    case 'solved': {
      const value = solved === 'yes' ? 1 : 0
      return { kind: 'thumbs', value, min: 0, max: 1, score01: value, subject: 'resolution', context: 'transaction' } as const
    }
  }
}

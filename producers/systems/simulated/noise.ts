import { interactionId } from '../../../schemas/event/ids.ts'
import type { Draft } from '../../adapter.ts'
import { DAY_MS, SIMULATED_SYSTEM, type Brand } from './firm.ts'
import { branch, type SeededRandom } from './random.ts'
import { fillTemplate, slots } from './texts/fill.ts'
import type { Trade } from './trades/trade.ts'
import { SPAM } from './texts/spam.ts'
import { statedTruth, type InteractionTruth, type Simulated } from './truth.ts'

/** What comes in besides, day by day: a test of the connection each morning, and spam. `day` counts days since 1970. */
export function noiseOf(seed: number, day: number, account: string, firm: Trade['firm']): readonly Simulated[] {
  const random = branch(seed, 3, day)
  const test = piece(
    'test',
    `t${day}`,
    day * DAY_MS + 6 * 3_600_000,
    account,
    random.pick(firm.brands),
    'This is a test of the connection, please ignore.',
  )
  const spam = Array.from({ length: random.whole(0, 3) }, (_, index) => spamAt(random, `x${day}-${index}`, day, account, firm))
  return [test, ...spam]
}

function spamAt(random: SeededRandom, native: string, day: number, account: string, { brands, rivals }: Trade['firm']): Simulated {
  const brand = random.pick(brands)
  const text = fillTemplate(
    random.pick(SPAM),
    slots(random, { brand: brand.name, product: '', other: '', campaign: '', town: '', attempt: 1, rivals }),
  )
  return piece('spam', native, day * DAY_MS + random.whole(0, DAY_MS - 1), account, brand, text)
}

function piece(what: 'test' | 'spam', native: string, at: number, account: string, brand: Brand, text: string): Simulated {
  const interaction_id = interactionId(SIMULATED_SYSTEM, account, native)
  const draft: Draft = {
    interaction_id,
    revision: at,
    phase: 'closed',
    occurred_at: new Date(at).toISOString(),
    time_quality: 'exact',
    is_partial: false,
    event_type: 'contact.closed',
    event_key: `${native}/closed/${at}`,
    is_test: what === 'test',
    channel: 'email',
    visibility: 'private',
    direction: 'inbound',
    initiated_by: what === 'test' ? 'system' : 'customer',
    brand: { id: brand.id, name: brand.name },
    customer: { identifiers: [] },
    content: {
      status: 'included',
      language: 'en',
      truncated: false,
      turns: [{ seq: 0, speaker: 'customer', text, kind: 'email', visibility: 'private' }],
    },
    resolution: { status: what === 'spam' ? 'spam' : 'unknown', confirmed_by: 'none' },
  }
  return { draft, at, truth: [truthOf(what, draft, brand)] }
}

function truthOf(what: 'test' | 'spam', draft: Draft, brand: Brand): InteractionTruth {
  const { interaction_id, occurred_at } = draft
  return {
    kind: 'interaction',
    interaction_id,
    customer: null,
    brand: brand.id,
    occurred_at,
    what,
    cause: null,
    matter: null,
    attempt: null,
    began: null,
    ended: null,
    solved: null,
    painless: null,
    asks: 'none',
    rival: false,
    offer: 'none',
    offered_while_upset: null,
    gate: null,
    language: null,
    word_of_mouth: 'none',
    insider: false,
    praises_rescue: null,
    ...statedTruth(draft),
    redacted: false,
    told: [],
  }
}

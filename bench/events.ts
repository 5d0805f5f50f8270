import { createHash } from 'node:crypto'
import { branch, type SeededRandom } from '../producers/systems/simulated/random.ts'
import { fillTemplate, slots } from '../producers/systems/simulated/texts/fill.ts'
import { textOf, type Sentence } from '../producers/systems/simulated/texts/sentence.ts'
import { TRADES } from '../producers/systems/simulated/trades/trades.ts'
import { wrapEvent, type InteractionEvent } from '../schemas/event/envelope.ts'
import type { Interaction, Turn } from '../schemas/event/interaction.ts'

const { firm, problems, voices, agents, inPublic } = TRADES.telecom

/**
 * Events as the gateway publishes them, made without it, since 200,000 are wanted in seconds. The words are the simulator's; the
 * fields are those most sources state and no more, so that an event is about as small as one with a conversation can be.
 *
 * One customer in five events, where nothing else is asked for; three of four events are conversations of three to five turns; one in fifty comes twice.
 */
export function* benchEvents(count: number, seed = 1, customers = Math.max(1, Math.floor(count / 5))): Generator<InteractionEvent> {
  const step = Math.floor((DAYS * DAY) / count)
  let before: InteractionEvent | undefined
  for (let index = 0; index < count; index += 1) {
    const random = branch(seed, index)
    const at = FROM + index * step
    const event =
      before !== undefined && random.chance(0.02) ? before : wrapEvent(interaction(index, at, customers, seed, random), at + 4000)
    yield event
    before = event
  }
}

const DAY = 86_400_000
const DAYS = 120
const FROM = Date.parse('2026-01-05T00:00:00.000Z')
const CAUSES = ['billing', 'outage', 'delivery', 'product', 'website', 'staff', 'policy', 'buying'] as const

function interaction(index: number, at: number, customers: number, seed: number, random: SeededRandom): Interaction {
  const number = random.whole(0, customers - 1)
  const ref = `p1:${createHash('sha256').update(`${seed}/${number}`).digest('hex').slice(0, 32)}`
  const brand = firm.brands[number % firm.brands.length] ?? firm.brands[0]
  if (brand === undefined) throw new Error('the made-up firm has no brand')
  const native = `${seed}-${index}`
  const minutes = random.whole(2, 25)
  const ended = at + minutes * 60_000
  const cause = random.pick(CAUSES)
  const kind = random.weighted([
    ['phone', 50],
    ['chat', 15],
    ['email', 15],
    ['survey', 12],
    ['social_public', 8],
  ] as const)
  const isContact = kind !== 'survey' && kind !== 'social_public'
  const said = isContact ? conversation(cause, kind, random) : kind === 'social_public' ? post(random) : []
  const filled = slots(random, {
    brand: brand.name,
    product: random.pick(brand.products),
    other: brand.products.at(-1) ?? '',
    campaign: firm.campaigns[0] ?? '',
    town: '',
    attempt: random.whole(1, 4),
    rivals: firm.rivals,
  })
  return {
    schema_version: '1.0',
    interaction_id: `bench:acme:${native}`,
    revision: ended,
    phase: kind === 'survey' ? 'rated' : 'closed',
    occurred_at: instant(at),
    time_quality: 'exact',
    is_partial: false,
    source: {
      system: 'bench',
      account: 'acme',
      adapter_version: '1',
      door: 'webhook',
      event_type: 'contact.closed',
      event_key: `${native}/${ended}`,
      received_at: instant(ended + 1000),
      auth: 'signature',
      is_test: random.chance(0.005),
    },
    channel: kind,
    visibility: kind === 'social_public' ? 'public' : 'private',
    direction: 'inbound',
    initiated_by: kind === 'survey' ? 'system' : 'customer',
    customer: { ref, stage: 'current' },
    brand: { id: brand.id },
    content: {
      status: said.length > 0 ? 'included' : 'absent',
      truncated: false,
      ...(said.length > 0 ? { language: 'en', turns: said.map((it) => ({ ...it, text: fillTemplate(it.text, filled) })) } : {}),
    },
    ...(isContact ? contact(brand.queue, cause, minutes, ended, random) : {}),
    ...(kind === 'survey' ? { ratings: [recommendation(random)] } : {}),
    policy: {
      analysis: random.weighted([
        ['granted', 97],
        ['denied', 1],
        ['unknown', 2],
      ]),
      marketing_contact: 'unknown',
      basis: 'contract',
    },
    privacy: { pii: 'pseudonymous', erasure_key: ref },
  }
}

function contact(queue: string, cause: (typeof CAUSES)[number], minutes: number, ended: number, random: SeededRandom) {
  const isSolved = random.chance(0.7)
  return {
    ended_at: instant(ended),
    agents: [{ ref: `a${random.whole(1, 120)}`, kind: 'human' as const, team: queue }],
    queue: { id: queue },
    reasons: [{ code: firm.reasons[cause], given_by: 'agent' as const }],
    timings: { queue_wait_ms: Math.round(random.about(120_000)), talk_ms: minutes * 50_000, hold_ms: Math.round(random.about(9000)) },
    transfer_count: random.chance(0.12) ? 1 : 0,
    resolution: { status: isSolved ? ('resolved' as const) : ('open' as const), confirmed_by: 'agent' as const },
  }
}

function conversation(cause: (typeof CAUSES)[number], channel: 'phone' | 'chat' | 'email', random: SeededRandom): readonly Turn[] {
  const say = (from: readonly Sentence[]) => textOf(random.pick(from))
  const isAngry = random.chance(0.3)
  const end = say(random.chance(0.5) ? voices.content : isAngry ? voices.bitter : voices.relieved)
  const said: readonly (readonly [Turn['speaker'], string])[] = [
    ...(channel === 'phone' ? ([['agent', say(agents.greetings)]] as const) : []),
    ['customer', say(problems[cause][isAngry ? 'angry' : 'plain'])],
    ['agent', `${say(isAngry ? agents.owning : agents.reciting)} ${say(random.chance(0.5) ? agents.questions : agents.answering)}`],
    ...(random.chance(0.4) ? ([['customer', say(voices.details)]] as const) : []),
    ...(random.chance(0.4) ? ([['agent', say(random.chance(0.6) ? agents.solving : agents.stalling)]] as const) : []),
    ['customer', random.chance(0.05) ? `${end} ${say(voices.farewells)}` : end],
  ]
  const kind = channel === 'phone' ? 'speech' : channel === 'chat' ? 'message' : 'email'
  return said.slice(0, 5).map(([speaker, text], seq) => ({ seq, speaker, text, kind, visibility: 'private' }))
}

function post(random: SeededRandom): readonly Turn[] {
  return [
    {
      seq: 0,
      speaker: 'customer',
      text: textOf(random.pick(random.chance(0.4) ? inPublic.posts.glad : inPublic.posts.cross)),
      kind: 'post',
      visibility: 'public',
    },
  ]
}

function recommendation(random: SeededRandom) {
  const value = random.whole(0, 10)
  return {
    kind: 'nps' as const,
    value,
    min: 0,
    max: 10,
    higher_is_better: true,
    score01: value / 10,
    subject: 'brand' as const,
    context: 'relationship' as const,
    comment: textOf(random.pick(value >= 8 ? inPublic.comments.glad : inPublic.comments.cross)).replaceAll(/\{\w+\}/g, 'it'),
  }
}

function instant(at: number): string {
  return new Date(at).toISOString()
}

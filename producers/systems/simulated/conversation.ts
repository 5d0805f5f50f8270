import type { Turn } from '../../../schemas/event/interaction.ts'
import type { Customer } from './customers.ts'
import type { Errand } from './errand.ts'
import type { SeededRandom } from './random.ts'
import { fillTemplate, slots, type Slots } from './texts/fill.ts'
import { textOf, type Sentence } from './texts/sentence.ts'
import type { Trade } from './trades/trade.ts'
import type { Planted } from './truth.ts'

/** Somebody's turn: the sentences it is made of. */
type Said = readonly [Turn['speaker'], ...Sentence[]]

/** The turns of a contact, and what was planted in them. */
export type Spoken = { readonly turns: readonly Turn[]; readonly told: readonly Planted[] }

/** The words of a contact with the firm: who said what, in order. */
export function conversation(errand: Errand, customer: Customer, random: SeededRandom, medium: 'speech' | 'message' | 'email'): Spoken {
  const { trade } = customer
  const filled = slots(random, {
    brand: customer.brand.name,
    product: customer.product,
    town: customer.town,
    attempt: errand.attempt,
    rivals: trade.firm.rivals,
  })
  const greeted: readonly Said[] =
    medium === 'email' || random.chance(0.3)
      ? []
      : [[medium === 'message' && random.chance(0.3) ? 'bot' : 'agent', greeting(trade, random, medium)]]
  const said: readonly Said[] = [
    ...greeted,
    ['customer', ...opening(errand, trade, random)],
    ['agent', first(errand, trade, random), random.pick(trade.agents.questions)],
    ...(random.chance(0.25) ? ([['customer', random.pick(trade.voices.details)]] as const) : []),
    ['agent', ...answer(errand, trade, random)],
    ['customer', ...ending(errand, trade, random)],
  ]
  return spoken(said, filled, medium)
}

/** What the customer writes for others to read. */
export function publicWords(errand: Errand, customer: Customer, random: SeededRandom): Spoken {
  const { firm, inPublic } = customer.trade
  const filled = slots(random, {
    brand: customer.brand.name,
    product: customer.product,
    town: customer.town,
    attempt: 1,
    rivals: firm.rivals,
  })
  const mood = errand.ends === 'glad' ? 'glad' : errand.ends === 'bitter' ? 'cross' : 'plain'
  const from: readonly Sentence[] =
    customer.story === 'insider' ? inPublic.posts.insider : errand.place === 'review' ? inPublic.reviews[mood] : inPublic.posts[mood]
  return spoken([['customer', random.pick(from)]], filled, errand.place === 'review' ? 'comment' : 'post')
}

function greeting({ agents }: Trade, random: SeededRandom, medium: string): Sentence {
  return random.pick(medium === 'message' ? [...agents.greetings, agents.bot[0] ?? ''] : agents.greetings)
}

function opening({ cause, begins, attempt }: Errand, { problems, voices }: Trade, random: SeededRandom): readonly Sentence[] {
  const problem = random.pick(problems[cause][begins])
  return attempt === 1 ? [problem] : [random.pick(voices.chasing), problem]
}

function first({ ends, solved }: Errand, { agents }: Trade, random: SeededRandom): Sentence {
  const cares = ends === 'glad' || (solved === 'yes' && random.chance(0.4))
  return random.pick(cares ? agents.owning : random.chance(0.5) ? agents.reciting : agents.stalling)
}

function answer({ solved, asks, offer, cause }: Errand, { agents }: Trade, random: SeededRandom): readonly Sentence[] {
  const offered = offer === 'none' ? [] : [random.pick(agents.offering)]
  if (asks !== 'none' || cause === 'buying' || cause === 'policy') return [random.pick(agents.answering), ...offered]
  const rest = random.chance(0.4) ? [random.pick(agents.endings)] : []
  return [random.pick(solved === 'yes' ? agents.solving : agents.stalling), ...offered, ...rest]
}

function ending(errand: Errand, { voices }: Trade, random: SeededRandom): readonly Sentence[] {
  const feeling = random.pick(errand.ends === 'glad' ? voices.relieved : errand.ends === 'bitter' ? voices.bitter : voices.content)
  const intent = [
    ...(errand.offer === 'accepted' ? [random.pick(voices.staying)] : []),
    ...(errand.asks === 'cancel' ? [random.pick(voices.farewells)] : []),
    ...(errand.asks === 'port' ? [random.pick(voices.porting)] : []),
    ...(errand.asks === 'contract_end' ? [random.pick(voices.bound)] : []),
    ...(errand.rival ? [random.pick(voices.elsewhere)] : []),
  ]
  return [feeling, ...intent.toReversed()]
}

function spoken(said: readonly Said[], filled: Slots, kind: Turn['kind']): Spoken {
  const visibility = kind === 'post' || kind === 'comment' ? 'public' : 'private'
  return {
    turns: said.map(([speaker, ...sentences], seq) => ({
      seq,
      speaker,
      text: fillTemplate(sentences.map(textOf).join(' '), filled),
      kind,
      visibility,
    })),
    told: said.flatMap(([, ...sentences], turn) => toldIn(sentences, turn)),
  }
}

/** What sentences tell, and in which turn; null for the comment beside a rating, which is no turn. */
export function toldIn(sentences: readonly Sentence[], turn: number | null): readonly Planted[] {
  return sentences.flatMap((it) => (typeof it === 'string' ? [] : [{ tells: it.tells, turn }]))
}

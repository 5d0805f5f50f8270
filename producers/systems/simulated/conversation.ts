import type { Turn } from '../../../schemas/event/interaction.ts'
import { SAID_IN, type AsideName } from './asides.ts'
import type { Customer } from './customers.ts'
import type { Errand } from './errand.ts'
import { isLost } from './plantings.ts'
import type { SeededRandom } from './random.ts'
import { fillTemplate, slots, type Slots } from './texts/fill.ts'
import { textOf, type Sentence } from './texts/sentence.ts'
import { toldIn } from './told.ts'
import { speakIn, tongueOf } from './tongues/speak.ts'
import type { Trade } from './trades/trade.ts'
import type { Planted } from './truth.ts'

/** Somebody's turn: the sentences it is made of. */
type Said = readonly [Turn['speaker'], ...Sentence[]]

/** The turns of a contact, and what was planted in them. `offeredIn`: the `seq` of the turn in which an offer is made. */
export type Spoken = { readonly turns: readonly Turn[]; readonly told: readonly Planted[]; readonly offeredIn?: number | undefined }

/** The words of a contact with the firm: who said what, in order. */
export function conversation(errand: Errand, customer: Customer, random: SeededRandom, medium: 'speech' | 'message' | 'email'): Spoken {
  const { trade } = customer
  const filled = slotsFor(customer, errand.attempt, random)
  const tongue = tongueOf(customer)
  if (tongue !== undefined) return { turns: speakIn(tongue, errand, filled, random, medium), told: [] }
  const greeted: readonly Said[] =
    medium === 'email' || random.chance(0.3)
      ? []
      : [[medium === 'message' && random.chance(0.3) ? 'bot' : 'agent', greeting(trade, random, medium)]]
  const asides = asidesOf(errand, trade, random)
  const isLater = random.chance(0.5)
  const later = [...(random.chance(0.25) ? [random.pick(trade.voices.details)] : []), ...(isLater ? asides.opening : [])]
  const answered: Said = ['agent', ...answer(errand, trade, random), ...asides.answer]
  const said: readonly Said[] = [
    ...greeted,
    ['customer', ...opening(errand, trade, random), ...(isLater ? [] : asides.opening)],
    ['agent', first(errand, trade, random), random.pick(trade.agents.questions)],
    ...(later.length > 0 ? ([['customer', ...later]] as const) : []),
    answered,
    ['customer', ...asides.ending, ...ending(errand, trade, random)],
  ]
  return { ...spoken(said, trade, filled, medium), ...(errand.offer === 'none' ? {} : { offeredIn: said.indexOf(answered) }) }
}

/** What the customer writes for others to read. */
export function publicWords(errand: Errand, customer: Customer, random: SeededRandom): Spoken {
  const { inPublic } = customer.trade
  const filled = slotsFor(customer, 1, random)
  const mood = moodOf(errand)
  const kind = errand.place === 'review' ? 'comment' : 'post'
  const tongue = tongueOf(customer)
  if (tongue !== undefined) return { ...spoken([['customer', random.pick(tongue.posts[mood])]], customer.trade, filled, kind), told: [] }
  const from: readonly Sentence[] =
    errand.praises !== undefined && errand.cause === 'outage'
      ? inPublic.posts.mended
      : customer.story === 'insider'
        ? inPublic.posts.insider
        : errand.place === 'review'
          ? inPublic.reviews[mood]
          : inPublic.posts[mood]
  return spoken([['customer', random.pick(from)]], customer.trade, filled, kind)
}

/** How words for others, and below a survey, sound. */
export function moodOf({ ends }: Errand): 'glad' | 'cross' | 'plain' {
  return ends === 'glad' ? 'glad' : ends === 'bitter' ? 'cross' : 'plain'
}

/** What the slots stand for when this customer and the firm talk. */
export function slotsFor({ brand, product, other, town, trade: { firm } }: Customer, attempt: number, random: SeededRandom): Slots {
  const campaign = random.pick(firm.campaigns)
  return slots(random, { brand: brand.name, product, other, campaign, town, attempt, rivals: firm.rivals })
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

function answer({ solved, asks, offer, offerKind, cause }: Errand, { agents, offers }: Trade, random: SeededRandom): readonly Sentence[] {
  const offered = offer === 'none' ? [] : [random.pick(offerKind === 'upsell' ? offers.upselling : agents.offering)]
  if (asks !== 'none' || cause === 'buying' || cause === 'policy') return [random.pick(agents.answering), ...offered]
  const rest = random.chance(0.4) ? [random.pick(agents.endings)] : []
  return [random.pick(solved === 'yes' ? agents.solving : agents.stalling), ...offered, ...rest]
}

function ending(errand: Errand, { voices, offers }: Trade, random: SeededRandom): readonly Sentence[] {
  const intent = [
    ...(errand.offer === 'accepted' && errand.offerKind === 'retention' ? [random.pick(voices.staying)] : []),
    ...(errand.asks === 'cancel' ? [random.pick(voices.farewells)] : []),
    ...(errand.asks === 'port' ? [random.pick(voices.porting)] : []),
    ...(errand.asks === 'contract_end' ? [random.pick(voices.bound)] : []),
    ...(errand.rival ? [random.pick(voices.elsewhere)] : []),
  ]
  if (isLost(errand)) return []
  if (errand.annoyed) return [random.pick(offers.annoyed), ...intent.toReversed()]
  return [...reaction(errand, offers, random), feeling(errand, voices, random), ...intent.toReversed()]
}

/** What is said beside the matter, by where in the contact it is said. */
function asidesOf(
  { asides }: Errand,
  trade: Trade,
  random: SeededRandom,
): Readonly<Record<(typeof SAID_IN)[AsideName], readonly Sentence[]>> {
  const said = asides.map(({ name, as }) => ({ where: SAID_IN[name], sentence: random.pick<Sentence>(trade.asides[name][as]) }))
  const of = (place: string) => said.filter(({ where }) => where === place).map(({ sentence }) => sentence)
  return { opening: of('opening'), answer: of('answer'), ending: of('ending') }
}

/** To an offer that does not annoy. */
function reaction({ offer, offerKind }: Errand, offers: Trade['offers'], random: SeededRandom): readonly Sentence[] {
  switch (offer) {
    case 'none':
      return []
    case 'accepted':
      return offerKind === 'upsell' ? [random.pick(offers.welcome)] : []
    case 'rejected':
      return [random.pick(offers.declined)]
    case 'deferred':
      return [random.pick(offers.pondered)]
  }
}

/** Nobody whose matter is solved says that it is not. */
function feeling({ ends, solved }: Errand, voices: Trade['voices'], random: SeededRandom): Sentence {
  const isSo = (it: Sentence) => solved !== 'yes' || typeof it === 'string' || it.tells !== 'unsolved'
  return random.pick(ends === 'glad' ? voices.relieved : ends === 'bitter' ? voices.bitter.filter(isSo) : voices.content)
}

function spoken(said: readonly Said[], trade: Trade, filled: Slots, kind: Turn['kind']): Spoken {
  const visibility = kind === 'post' || kind === 'comment' ? 'public' : 'private'
  return {
    turns: said.map(([speaker, ...sentences], seq) => ({
      seq,
      speaker,
      text: fillTemplate(sentences.map(textOf).join(' '), filled),
      kind,
      visibility,
    })),
    told: said.flatMap(([speaker, ...sentences], turn) => toldIn(sentences, trade, { turn, speaker, filled })),
  }
}

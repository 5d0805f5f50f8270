import { interactionId } from '../../../schemas/event/ids.ts'
import type { Draft } from '../../adapter.ts'
import { abandonedCall } from './abandoned-call.ts'
import type { Contact } from './contact-shape.ts'
import { contactOf } from './contact.ts'
import { customer as customerAt, type Customer } from './customers.ts'
import { deliveriesOf, type SimulatedDelivery } from './deliveries.ts'
import type { Errand } from './errand.ts'
import { lifeOf } from './journeys.ts'
import { AGENTS, calendar, DAY_MS, SIMULATED_SYSTEM } from './firm.ts'
import { gateAt, gatesOf, type Gate } from './gate.ts'
import { noiseOf } from './noise.ts'
import { isLost } from './plantings.ts'
import { branch } from './random.ts'
import { surveyOf } from './survey.ts'
import { TRADES, type TradeName } from './trades/trades.ts'
import { customerTruth, statedTruth, type CustomerFate, type InteractionTruth, type Simulated, type Truth } from './truth.ts'
import { wearWords } from './wear/wear.ts'

export type SimulationPlan = {
  readonly seed: number
  /** Epoch ms; the first day begins here. */
  readonly from: number
  readonly days: number
  readonly customers: number
  /** The account in every interaction id; that of the source in signals.yaml. */
  readonly account?: string
  readonly trade?: TradeName
  /** Left out: worn, as their channels carry them (wear/wear.ts). `as_written`: the sentences of the trade as they stand. */
  readonly texts?: 'worn' | 'as_written'
}

/**
 * Days of a made-up firm, payload by payload in the order they arrive. The same plan gives the same payloads, and one more
 * customer does not change what the others do. About one contact per customer and month, more on bad days. What happens late
 * arrives behind the last day.
 *
 * Yields and never waits; holds the errands of all customers and the payloads still on their way.
 */
export function* simulate(plan: SimulationPlan): Generator<Simulated, void, undefined> {
  const trade = TRADES[plan.trade ?? 'telecom']
  const brands = trade.firm.brands
  const when = calendar(plan.from, plan.days, brands)
  const agenda = new Map<number, Appointment[]>()
  for (let index = 0; index < plan.customers; index += 1) {
    const customer = customerAt(plan.seed, index, plan.from, trade)
    const { errands, leftAt } = lifeOf(customer, when)
    const isHeard = customer.language === 'en'
    const gates = gatesOf(errands, isHeard)
    const fate: CustomerFate = {
      leftAt,
      lost: errands.some(isLost),
      tookMore: errands.some(({ offer, offerKind }) => offer === 'accepted' && offerKind === 'upsell'),
      gateAtEnd: gateAt(errands, when.until, isHeard),
    }
    for (const [number, errand] of errands.entries())
      enter(agenda, dayOf(errand.at), {
        customer,
        errand,
        number,
        gate: gates[number] ?? null,
        ...(number === 0 ? { fate } : {}),
      })
  }
  const arriving = new Map<number, Simulated[]>()
  for (let day = dayOf(plan.from); agenda.size > 0 || arriving.size > 0 || day < dayOf(when.until); day += 1) {
    for (const appointment of agenda.get(day) ?? []) for (const it of arrivals(plan, appointment)) enter(arriving, dayOf(it.at), it)
    agenda.delete(day)
    if (day < dayOf(when.until))
      for (const it of noiseOf(plan.seed, day, plan.account ?? 'demo', trade.firm)) enter(arriving, dayOf(it.at), it)
    yield* (arriving.get(day) ?? []).toSorted((a, b) => a.at - b.at)
    arriving.delete(day)
  }
}

type Appointment = {
  readonly customer: Customer
  readonly errand: Errand
  readonly number: number
  readonly gate: Gate
  /** With the customer's first errand. */
  readonly fate?: CustomerFate
}

/** All payloads about one errand: of the contact, and of the survey about it. The first to arrive brings the truth. */
function arrivals(plan: SimulationPlan, { customer, errand, number, gate, fate }: Appointment): readonly Simulated[] {
  const account = plan.account ?? 'demo'
  const random = branch(plan.seed, 2, customer.index, number)
  const native = `${String(customer.index).padStart(7, '0')}-${number}`
  const wearing = branch(plan.seed, 4, customer.index, number)
  const wear = (draft: Draft) => (plan.texts === 'as_written' ? draft : wearWords(draft, customer, wearing.pick(AGENTS), wearing))
  const written = contactOf(
    errand,
    customer,
    { id: interactionId(SIMULATED_SYSTEM, account, native), native, thread: `${native.slice(0, 7)}-m${errand.matter}` },
    random,
  )
  const contact = { ...written, draft: wear(written.draft) }
  const survey = surveyOf(
    contact,
    errand,
    customer,
    { id: interactionId(SIMULATED_SYSTEM, account, `${native}s`), native: `${native}s`, thread: '' },
    random,
  )
  const called = `${native}a`
  const abandoned = abandonedCall(
    contact,
    errand,
    customer,
    { id: interactionId(SIMULATED_SYSTEM, account, called), native: called },
    random,
  )
  const deliveries = deliveriesOf(contact, random)
  const redacted = deliveries.some((it) => it.draft.phase === 'redacted')
  const about = interactionTruth(customer, errand, contact, { gate, redacted })
  const truths = fate === undefined ? [about] : [customerTruth(customer, fate), about]
  const besides = (draft: Draft, truth: Partial<InteractionTruth>) => {
    const named = { interaction_id: draft.interaction_id, occurred_at: draft.occurred_at, gate: null, redacted: false }
    const line = { ...about, ...named, ...statedTruth(draft), ...truth }
    return withTruth([{ at: draft.revision, draft }], [line])
  }
  return [
    ...withTruth(deliveries, truths),
    ...(survey === undefined ? [] : besides(wear(survey.draft), { what: 'survey', told: survey.told })),
    ...(abandoned === undefined ? [] : besides(abandoned, ABANDONED_TRUTH)),
  ]
}

/** A call that nobody took: nothing is said, and nothing is known of how the customer felt. */
const ABANDONED_TRUTH: Partial<InteractionTruth> = {
  attempt: null,
  began: null,
  ended: null,
  solved: 'open',
  painless: false,
  asks: 'none',
  rival: false,
  offer: 'none',
  offered_while_upset: null,
  told: [],
}

function withTruth(deliveries: readonly SimulatedDelivery[], truth: readonly Truth[]): readonly Simulated[] {
  return deliveries.toSorted((a, b) => a.at - b.at).map((it, index) => ({ ...it, truth: index === 0 ? truth : [] }))
}

function interactionTruth(
  customer: Customer,
  errand: Errand,
  { draft, painless, told }: Contact,
  { gate, redacted }: Pick<InteractionTruth, 'gate' | 'redacted'>,
): InteractionTruth {
  const isPublic = errand.place === 'post' || errand.place === 'review'
  return {
    kind: 'interaction',
    interaction_id: draft.interaction_id,
    customer: customer.account,
    brand: customer.brand.id,
    occurred_at: draft.occurred_at,
    what: errand.place === 'post' ? 'post' : errand.place === 'review' ? 'review' : 'contact',
    cause: isPublic ? null : errand.cause,
    matter: isPublic ? null : `${customer.account}/${errand.matter}`,
    attempt: isPublic ? null : errand.attempt,
    began: isPublic ? null : errand.begins,
    ended: errand.ends,
    solved: isPublic ? null : errand.solved,
    painless: isPublic ? null : painless,
    asks: errand.asks,
    rival: errand.rival,
    offer: errand.offer,
    offered_while_upset: errand.offer === 'none' ? null : errand.begins === 'angry',
    gate: gate === 'open' && draft.resolution?.confirmed_by === 'system' ? null : gate,
    language: customer.language,
    word_of_mouth: !isPublic ? 'none' : errand.ends === 'glad' ? 'positive' : errand.ends === 'bitter' ? 'negative' : 'none',
    insider: customer.story === 'insider',
    praises_rescue: errand.praises === undefined ? null : `${customer.account}/${errand.praises}`,
    ...statedTruth(draft),
    redacted,
    told,
  }
}

function enter<T>(days: Map<number, T[]>, day: number, it: T): void {
  const there = days.get(day)
  if (there === undefined) days.set(day, [it])
  else there.push(it)
}

function dayOf(at: number): number {
  return Math.floor(at / DAY_MS)
}

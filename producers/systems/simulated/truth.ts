import type { Draft } from '../../adapter.ts'
import type { Gate } from './gate.ts'
import type { Story } from './story.ts'
import type { SimulatedCause } from './firm.ts'
import type { PlantedKind } from './texts/sentence.ts'
import type { Language } from './language.ts'

/** What was really so: a line of the side file. It names things as the events do, so that signals can be judged against it. */
export type Truth = InteractionTruth | CustomerTruth

export type InteractionTruth = {
  readonly kind: 'interaction'
  readonly interaction_id: string
  /** The account the event names, or would have named; null for spam and tests. */
  readonly customer: string | null
  readonly brand: string
  readonly occurred_at: string
  readonly what: 'contact' | 'survey' | 'review' | 'post' | 'test' | 'spam'
  readonly cause: SimulatedCause | null
  /** One text per matter of one customer. */
  readonly matter: string | null
  /** Which try this is in the matter: from 2 on, the customer had to come again, and says so. */
  readonly attempt: number | null
  readonly began: 'plain' | 'angry' | null
  readonly ended: 'glad' | 'plain' | 'bitter' | null
  readonly solved: 'yes' | 'no' | 'open' | null
  /** False where the customer waited long, was passed on, or had to come again. */
  readonly painless: boolean | null
  readonly asks: 'cancel' | 'port' | 'contract_end' | 'none'
  readonly rival: boolean
  readonly offer: 'accepted' | 'rejected' | 'deferred' | 'none'
  /** The customer had shown that they were upset before the offer was made; null where none was made. */
  readonly offered_while_upset: boolean | null
  /** Whether offers may be made to the customer after this contact (gate.ts); null also where only a system called the matter solved. */
  readonly gate: Gate
  /** What the customer speaks. Words in another language than English tell nothing; `ended` and the like say what was so all the same. */
  readonly language: Language | null
  readonly word_of_mouth: 'positive' | 'negative' | 'none'
  readonly insider: boolean
  /** Of words in public: the matter that the firm had mended within 14 days before, and that they praise it for. */
  readonly praises_rescue: string | null
  /** What the source states of it: counts and sums are compared with these. Null where it states none. */
  readonly channel: Draft['channel']
  /** The customer wrote or said something, if only beside a rating. */
  readonly worded: boolean
  readonly region: string | null
  /** The steps in the phone menu. */
  readonly menu_steps: number | null
  /** Where a caller hung up before anybody answered. */
  readonly gave_up: 'ivr' | 'queue' | null
  readonly handle_ms: number | null
  /** The answer to the question of recommending, 0 to 10. */
  readonly nps: number | null
  /** Its words were deleted at the source, and with them whatever was derived. */
  readonly redacted: boolean
  /** What its words were written to tell. A redacted interaction keeps the line: its words are gone, and so is what they told. */
  readonly told: readonly Planted[]
}

/**
 * One planted thing. `turn`: the `seq` of the turn that tells it; null for the comment beside a rating. `names`: the products, the rival or
 * the campaign that it is about, where they are named.
 */
export type Planted = { readonly tells: PlantedKind; readonly turn: number | null; readonly names?: readonly string[] }

export type CustomerTruth = {
  readonly kind: 'customer'
  readonly customer: string
  readonly brand: string
  readonly story: Story
  readonly stage: 'current' | 'prospect'
  readonly segment: 'home' | 'business'
  /** What they have of the brand at the end of the days. */
  readonly products: readonly string[]
  /** Nothing may be derived from what they say. */
  readonly refuses_analysis: boolean
  /** Whether they may be addressed by marketing, as the source states it. */
  readonly marketing: 'granted' | 'denied' | 'unknown'
  readonly bound_until: string | null
  /** They would go if they could. */
  readonly wants_to_leave: boolean
  /** When the customer left within the time simulated; null where they stayed. */
  readonly left_at: string | null
  readonly would_recommend: boolean
  /** Not yet a customer, and gone for good because of how they were treated. */
  readonly prospect_lost: boolean
  /** Whether offers may be made to them at the end of the days simulated; null without a contact, or where nobody could say. */
  readonly gate_at_end: Gate
}

/** What became of a customer within the time simulated. `lost`: before they had bought anything. */
export type CustomerFate = {
  readonly leftAt: number | undefined
  readonly lost: boolean
  /** They took an offer of another product. */
  readonly tookMore: boolean
  readonly gateAtEnd: Gate
}

const WANTS_TO_LEAVE: ReadonlySet<Story> = new Set(['billing_errors', 'captive', 'leaver', 'silent'])

export function customerTruth(
  it: {
    readonly account: string
    readonly brand: { readonly id: string }
    readonly story: Story
    readonly stage: 'current' | 'prospect'
    readonly segment: 'home' | 'business'
    readonly product: string
    readonly other: string
    readonly ownsBoth: boolean
    readonly consent: 'granted' | 'denied' | undefined
    readonly marketing: 'granted' | 'denied' | 'unknown'
    readonly boundUntil: number | undefined
  },
  { leftAt, lost, tookMore, gateAtEnd }: CustomerFate,
): CustomerTruth {
  return {
    kind: 'customer',
    customer: it.account,
    brand: it.brand.id,
    story: it.story,
    stage: it.stage,
    segment: it.segment,
    products: it.stage === 'prospect' ? [] : it.ownsBoth || tookMore ? [it.product, it.other] : [it.product],
    refuses_analysis: it.consent === 'denied',
    marketing: it.marketing,
    bound_until: it.boundUntil === undefined ? null : new Date(it.boundUntil).toISOString(),
    wants_to_leave: WANTS_TO_LEAVE.has(it.story),
    left_at: leftAt === undefined ? null : new Date(leftAt).toISOString(),
    would_recommend: it.story === 'advocate' || it.story === 'rescued',
    prospect_lost: lost,
    gate_at_end: gateAtEnd,
  }
}

/** What a payload states of its interaction. */
export function statedTruth({ channel, region, content, ivr, abandoned, timings, ratings }: Draft) {
  const stage = abandoned?.at_stage
  return {
    channel,
    worded:
      content.turns?.some(({ speaker }) => speaker === 'customer') === true ||
      ratings?.some(({ comment }) => comment !== undefined) === true,
    region: region ?? null,
    menu_steps: ivr?.steps?.length ?? null,
    gave_up: stage === 'ivr' || stage === 'queue' ? stage : null,
    handle_ms: timings?.handle_ms ?? null,
    nps: ratings?.find(({ kind }) => kind === 'nps')?.value ?? null,
  } as const
}

/** A payload as it arrives, and what it is the first to make known of the truth. */
export type Simulated = {
  readonly draft: Draft
  /** When it arrives, epoch ms; never goes back. */
  readonly at: number
  readonly truth: readonly Truth[]
}

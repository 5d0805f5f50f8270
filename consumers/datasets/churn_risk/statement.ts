import type { ToldCodes } from './told.ts'

/**
 * What one revision states of one interaction, as far as the score needs it: never a word the customer said. Undefined = this
 * revision does not say. All statements have the same fields in the same order, so that they are cheap to keep and to read.
 */
export const STAGES = ['prospect', 'current', 'former', 'unknown'] as const
export const OUTCOMES = ['yes', 'no', 'open', 'waiting'] as const
export const CONTRACTS = ['none', 'fixed', 'rolling', 'unknown'] as const

export type Contract = {
  readonly status: (typeof CONTRACTS)[number]
  /** Epoch ms. */
  readonly ends?: number | undefined
  readonly notice?: number | undefined
}
export type StatedValue = { readonly amount: number; readonly currency: string }
export type CustomerStage = (typeof STAGES)[number]
export type Outcome = (typeof OUTCOMES)[number]

/** The mood of a turn: its two logits and how many words it has (conversation-mood.ts). */
export type TurnMood = readonly [negative: number, positive: number, words: number]

export type ContactStatement = {
  /** The version at the source that says all this. */
  readonly revision: number
  /** When the log took in the event, epoch ms, and its offset. Of two events of one revision, the later one counts. */
  readonly recorded: number
  readonly offset: number
  /** The first 12 digits of the event id. Of the repeats of one event, the first counts. */
  readonly event: string
  /** The consent to analysis that the event states: yes, or refused. It holds until a higher revision states another one. */
  readonly consent: 'yes' | 'no' | undefined
  /** The policy of the source does not permit analysis, and the event states no consent: nothing else is kept of it. */
  readonly withheld: true | undefined
  /** Taken back: deleted, redacted, spam, or consent refused. Nothing up to this revision is kept but time and brand. */
  readonly gone: true | undefined
  /** When the interaction began, epoch ms, as its source states it. */
  readonly at: number | undefined
  /** The interaction began then or earlier: the time of one of its messages. */
  readonly by: number | undefined
  /** When the event was received, where it states no time. */
  readonly heard: number | undefined
  /** The append time where the start lies after it: the interaction counts from then. */
  readonly known: number | undefined
  readonly brand: string | undefined
  readonly stage: CustomerStage | undefined
  readonly segment: string | undefined
  readonly value: StatedValue | undefined
  readonly contract: Contract | undefined
  /** Whether it counts as a contact (consumers/datasets/counts-as-contact.ts). */
  readonly contact: boolean | undefined
  /** The conversation it belongs to. */
  readonly thread: string | undefined
  /** Interactions of the same matter. */
  readonly links: readonly string[] | undefined
  /** The interaction its rating is about. */
  readonly rates: string | undefined
  /** The function of the firm that produced the contact. */
  readonly cause: string | undefined
  /** Whether the source's reason calls it a problem. */
  readonly complaint: true | undefined
  /** By how many months the calendar of the brand differs from that of UTC at its start. */
  readonly monthShift: -1 | 1 | undefined
  /** What the source's status says of the matter: solved, closed without, still with the firm, with the customer. */
  readonly outcome: Outcome | undefined
  /** Whether it ended without a word on whether it was solved: then it is open no more, and what was said before stands. */
  readonly lapsed: boolean | undefined
  readonly firstContact: boolean | undefined
  /** When it was solved or ended, epoch ms. */
  readonly closed: number | undefined
  readonly reopened: true | undefined
  /** The customer's own answer to "was it solved?". */
  readonly answered: boolean | undefined
  /** Sentiment of the customer's words at the end, -1 to 1. */
  readonly mood: number | undefined
  /** The lowest sentiment on the way there; stated together with `mood`. */
  readonly low: number | undefined
  /** What the customer's words tell. */
  readonly told: ToldCodes | undefined
  /** Of a message: how its turns were said. Its conversation has the mood of all of them. */
  readonly turns: readonly TurnMood[] | undefined
  /** Of a message: the firm wrote it. */
  readonly reply: true | undefined
  /** Whether the source's reason or closing code says that the customer wants to leave. */
  readonly coded: boolean | undefined
  /** The source counts it as a second or later attempt. */
  readonly again: true | undefined
  /** Whether the customer took an offer to stay. */
  readonly kept: boolean | undefined
  /** 0 to 10. */
  readonly nps: number | undefined
  /** 0 to 1, 1 = good. */
  readonly csat: number | undefined
  readonly ease: number | undefined
  readonly rated: number | undefined
  readonly transfers: number | undefined
  /** Whether the customer waited longer than the channel's threshold. */
  readonly waited: boolean | undefined
}

/** Which event says it, and where it stands among the events of its interaction. */
export type EventPlace = Pick<ContactStatement, 'revision' | 'recorded' | 'offset' | 'event'>
type Stated = { readonly [K in keyof ContactStatement]?: ContactStatement[K] } & EventPlace

const PLACE: EventPlace = { revision: 0, recorded: 0, offset: 0, event: '' }

/** A statement with every field in place. */
export function readStatement(it: Stated): ContactStatement {
  return combine(it, it, (a) => a)
}

/** How a field of two statements becomes one. */
type Choose = <T>(a: T | undefined, b: T | undefined) => T | undefined

/** Field by field; the event is that of `a`. */
export function combine(a: Stated, b: Stated, choose: Choose): ContactStatement {
  return {
    revision: a.revision,
    recorded: a.recorded,
    offset: a.offset,
    event: a.event,
    consent: choose(a.consent, b.consent),
    withheld: choose(a.withheld, b.withheld),
    gone: choose(a.gone, b.gone),
    at: choose(a.at, b.at),
    by: choose(a.by, b.by),
    heard: choose(a.heard, b.heard),
    known: choose(a.known, b.known),
    brand: choose(a.brand, b.brand),
    stage: choose(a.stage, b.stage),
    segment: choose(a.segment, b.segment),
    value: choose(a.value, b.value),
    contract: choose(a.contract, b.contract),
    contact: choose(a.contact, b.contact),
    thread: choose(a.thread, b.thread),
    links: choose(a.links, b.links),
    rates: choose(a.rates, b.rates),
    cause: choose(a.cause, b.cause),
    complaint: choose(a.complaint, b.complaint),
    monthShift: choose(a.monthShift, b.monthShift),
    outcome: choose(a.outcome, b.outcome),
    lapsed: choose(a.lapsed, b.lapsed),
    firstContact: choose(a.firstContact, b.firstContact),
    closed: choose(a.closed, b.closed),
    reopened: choose(a.reopened, b.reopened),
    answered: choose(a.answered, b.answered),
    mood: choose(a.mood, b.mood),
    low: choose(a.low, b.low),
    told: choose(a.told, b.told),
    turns: choose(a.turns, b.turns),
    reply: choose(a.reply, b.reply),
    coded: choose(a.coded, b.coded),
    again: choose(a.again, b.again),
    kept: choose(a.kept, b.kept),
    nps: choose(a.nps, b.nps),
    csat: choose(a.csat, b.csat),
    ease: choose(a.ease, b.ease),
    rated: choose(a.rated, b.rated),
    transfers: choose(a.transfers, b.transfers),
    waited: choose(a.waited, b.waited),
  }
}

/** The first that states it. */
export const firstStated: Choose = (a, b) => (a === undefined ? b : a)

/** What only `b` states. */
export const onlySecond: Choose = (a, b) => (a === undefined ? b : undefined)

/** Whether a statement says nothing beyond which event it is, and perhaps the consent and that the firm wrote it. */
export function isBare(it: ContactStatement): boolean {
  for (const name of SAID) if (it[name] !== undefined) return false
  return true
}

/** What remains of a statement that was taken back: which event it was, and the consent it states. */
export function bareStatement({ revision, recorded, offset, event, consent, reply }: ContactStatement): ContactStatement {
  return readStatement({ revision, recorded, offset, event, consent, reply })
}

/** The fields that say something. Nearly every statement has one of the first, a time or a brand. */
const SAID = Object.keys(combine(PLACE, PLACE, (a) => a)).filter(
  (it): it is keyof ContactStatement => !(it in PLACE) && it !== 'consent' && it !== 'reply',
)

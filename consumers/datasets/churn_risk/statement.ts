import { z } from 'zod'

/**
 * What one revision states of one interaction, as far as the score needs it: never a word the customer said. Undefined = this
 * revision does not say. All statements have the same fields in the same order, so that they are cheap to keep and to read.
 */
const STAGES = ['prospect', 'current', 'former', 'unknown'] as const
const OUTCOMES = ['yes', 'no', 'open', 'waiting'] as const
const ASKS = ['cancel', 'port', 'contract_end', 'none'] as const

const instant = z.int()
const value = z.strictObject({ amount: z.int(), currency: z.string() })
const contract = z.strictObject({
  status: z.enum(['none', 'fixed', 'rolling', 'unknown']),
  ends: instant.optional(),
  notice: z.int().optional(),
})
export type Contract = Readonly<z.infer<typeof contract>>
export type StatedValue = Readonly<z.infer<typeof value>>
export type CustomerStage = (typeof STAGES)[number]
export type Outcome = (typeof OUTCOMES)[number]
export type Ask = (typeof ASKS)[number]

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
  /** Sentiment of the customer's words, -1 to 1. */
  readonly mood: number | undefined
  /** What the customer's words ask for. */
  readonly asks: Ask | undefined
  /** Whether the source's reason or closing code says that the customer wants to leave. */
  readonly coded: boolean | undefined
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
    outcome: choose(a.outcome, b.outcome),
    lapsed: choose(a.lapsed, b.lapsed),
    firstContact: choose(a.firstContact, b.firstContact),
    closed: choose(a.closed, b.closed),
    reopened: choose(a.reopened, b.reopened),
    answered: choose(a.answered, b.answered),
    mood: choose(a.mood, b.mood),
    asks: choose(a.asks, b.asks),
    coded: choose(a.coded, b.coded),
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

/** Whether a statement says nothing beyond which event it is, and perhaps the consent. */
export function isBare(it: ContactStatement): boolean {
  return Object.values(it).every((value, index) => index <= CONSENT || value === undefined)
}

/** What remains of a statement that was taken back: which event it was, and the consent it states. */
export function bareStatement({ revision, recorded, offset, event, consent }: ContactStatement): ContactStatement {
  return readStatement({ revision, recorded, offset, event, consent })
}

/** The position of `consent` among the fields: revision, recorded, offset and event come first. */
const CONSENT = 4

export const WrittenStatement = z.strictObject({
  revision: z.int(),
  recorded: instant,
  offset: z.int(),
  event: z.string(),
  consent: z.enum(['yes', 'no']).optional(),
  withheld: z.literal(true).optional(),
  gone: z.literal(true).optional(),
  at: instant.optional(),
  by: instant.optional(),
  heard: instant.optional(),
  known: instant.optional(),
  brand: z.string().optional(),
  stage: z.enum(STAGES).optional(),
  segment: z.string().optional(),
  value: value.optional(),
  contract: contract.optional(),
  contact: z.boolean().optional(),
  thread: z.string().optional(),
  links: z.array(z.string()).optional(),
  rates: z.string().optional(),
  cause: z.string().optional(),
  outcome: z.enum(OUTCOMES).optional(),
  lapsed: z.boolean().optional(),
  firstContact: z.boolean().optional(),
  closed: instant.optional(),
  reopened: z.literal(true).optional(),
  answered: z.boolean().optional(),
  mood: z.number().optional(),
  asks: z.enum(ASKS).optional(),
  coded: z.boolean().optional(),
  /** Rows of `churn-priors-1` hold it. It is read and left out, so that a lake goes on with newer rules. */
  destination: z.boolean().optional(),
  kept: z.boolean().optional(),
  nps: z.number().optional(),
  csat: z.number().optional(),
  ease: z.number().optional(),
  rated: instant.optional(),
  transfers: z.int().optional(),
  waited: z.boolean().optional(),
})

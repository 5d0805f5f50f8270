import { z } from 'zod'

/**
 * What one revision says of one interaction, as far as moments need it: never a word the customer said. A field that is not there
 * is not stated. The order of the fields is that of the written text.
 */
const instant = z.int()
const OUTCOMES = ['yes', 'no', 'open', 'waiting'] as const

/** What was heard in words: those of the turns, or those of a comment beside a rating. */
const words = z.strictObject({
  /** How many turns of the customer hold words. */
  turns: z.int(),
  /** The moods of the last of them, -100 to 100. Left out where the model does not know the language. */
  moods: z.array(z.int()).readonly().optional(),
  /** Threats and danger; false where it was looked for and not found. */
  severe: z.boolean().optional(),
  /** They are annoyed by an offer, insult somebody, or end by asking for a manager. */
  cross: z.literal(true).optional(),
  /** The customer's last word on whether it was solved. */
  outcome: z.enum(['yes', 'no']).optional(),
  /** The `seq` of the first turn after which no offer should be made: upset, still not solved, or `other`. */
  blockedFrom: z.int().optional(),
  /** They want to leave: they cancel, leave, or ask until when they are bound. */
  leaves: z.literal(true).optional(),
  /** Topic codes of what they need. */
  needs: z.array(z.string()).readonly().optional(),
  /** Something for which no offer is made, and of which nothing more is kept. */
  other: z.literal(true).optional(),
  /** When the last turn was said. */
  until: instant.optional(),
})

const offer = z.strictObject({
  kind: z.string(),
  product: z.string().optional(),
  campaign: z.string().optional(),
  outcome: z.enum(['accepted', 'rejected', 'deferred', 'unknown']),
  /** The `seq` of the turn in which it was made. */
  turn: z.int().optional(),
  /** When it was made: its own time, or that of its turn. */
  at: instant.optional(),
})

const ratings = z.strictObject({
  /** One of them is among the lowest of its scale. */
  low: z.boolean(),
  /** The answer to "was it solved?". */
  solved: z.boolean().optional(),
  at: instant.optional(),
  comment: words.optional(),
})

export const Said = z.strictObject({
  /** When the interaction began, as its source states it. */
  at: instant.optional(),
  /** It began then or earlier: the time of one of its messages. */
  by: instant.optional(),
  /** When it was received, where it states no time. */
  heard: instant.optional(),
  ended: instant.optional(),
  brand: z.string().optional(),
  /** The conversation of which it is a piece. */
  part: z.string().optional(),
  thread: z.string().optional(),
  /** Interactions of the same case. */
  links: z.array(z.string()).readonly().optional(),
  /** The interaction its rating is about. */
  rates: z.string().optional(),
  /** Whether it counts as a contact (consumers/datasets/counts-as-contact.ts). */
  contact: z.boolean().optional(),
  /** The customer turned to the firm in what is not counted: `anew` in what went into another one, `within` in a message without words. */
  came: z.enum(['anew', 'within']).optional(),
  /** Both sides were there at the same time, whoever began. */
  live: z.literal(true).optional(),
  stage: z.enum(['prospect', 'current', 'former', 'unknown']).optional(),
  segment: z.string().optional(),
  contract: z.strictObject({ status: z.string(), ends: instant.optional(), notice: z.int().optional() }).optional(),
  tenure: instant.optional(),
  bought: z
    .array(z.strictObject({ product: z.string(), at: instant.optional() }))
    .readonly()
    .optional(),
  product: z.string().optional(),
  campaign: z.string().optional(),
  /** The source's reason says that the customer wants to buy. */
  buying: z.literal(true).optional(),
  /** What the source's status says: solved, ended without, still with the firm, with the customer. */
  outcome: z.enum(OUTCOMES).optional(),
  /** It ended without a word on whether it was solved. */
  lapsed: z.boolean().optional(),
  /** When it was solved or ended. */
  closed: instant.optional(),
  /** Whether it cost the customer much, by what the source counts: waits, transfers, their own answer. */
  hard: z.boolean().optional(),
  words: words.optional(),
  ratings: ratings.optional(),
  offers: z.array(offer).readonly().optional(),
  /** Other pseudonyms of the customer that the table `protected` lists: with one of them, its lines count for the customer. */
  listed: z.array(z.string()).readonly().optional(),
})

export type Said = Readonly<z.infer<typeof Said>>
export type WordsSaid = Readonly<z.infer<typeof words>>
export type OfferSaid = Readonly<z.infer<typeof offer>>
export type RatingsSaid = Readonly<z.infer<typeof ratings>>
export type CaseOutcome = (typeof OUTCOMES)[number]

const FIELDS = Said.keyof().options

/** What is said above, and of the rest what is said below it. Of the times of messages, the earliest counts. */
export function sayBoth(above: Said, below: Said): Said {
  return { ...inOrder((field) => above[field] ?? below[field]), ...earliest(above.by, below.by) }
}

/** What only `below` says. The time of a message stays where it is earlier. */
export function sayOnly(below: Said, above: Said): Said {
  const isEarlier = below.by !== undefined && below.by < (above.by ?? Infinity)
  return inOrder((field) => (field === 'by' ? (isEarlier ? below.by : undefined) : above[field] === undefined ? below[field] : undefined))
}

/** Only when and where it was: what is kept of an interaction that was taken back. */
export function sayPlace({ at, by, heard, brand, part }: Said): Said {
  return sayStated({ at, by, heard, brand, part })
}

/** The stated fields, in their order. */
export function sayStated(it: Said): Said {
  return inOrder((field) => it[field])
}

export function saysNothing(it: Said): boolean {
  for (const _ in it) return false
  return true
}

/** The object without the fields that are undefined. */
export function withoutUndefined<T extends object>(it: T): T
export function withoutUndefined(it: object): object {
  return Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined))
}

function inOrder(valueOf: (field: keyof Said) => unknown): Said
function inOrder(valueOf: (field: keyof Said) => unknown): object {
  const said: Record<string, unknown> = {}
  for (const field of FIELDS) {
    const value = valueOf(field)
    if (value !== undefined) said[field] = value
  }
  return said
}

function earliest(a: number | undefined, b: number | undefined): Pick<Said, 'by'> {
  return a === undefined && b === undefined ? {} : { by: Math.min(a ?? Infinity, b ?? Infinity) }
}

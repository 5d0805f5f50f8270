import { z } from 'zod'
import { CONTRACTS, type ContactStatement, OUTCOMES, readStatement, STAGES } from './statement.ts'
import { tellingSet, type ToldCodes } from './told.ts'

/** A statement as rows up to `churn-priors-3` carry it. A lake that holds such rows goes on. */
export const OlderStatement = z.strictObject({
  revision: z.int(),
  recorded: z.int(),
  offset: z.int(),
  event: z.string(),
  consent: z.enum(['yes', 'no']).optional(),
  withheld: z.literal(true).optional(),
  gone: z.literal(true).optional(),
  at: z.int().optional(),
  by: z.int().optional(),
  heard: z.int().optional(),
  known: z.int().optional(),
  brand: z.string().optional(),
  stage: z.enum(STAGES).optional(),
  segment: z.string().optional(),
  value: z.strictObject({ amount: z.int(), currency: z.string() }).optional(),
  contract: z.strictObject({ status: z.enum(CONTRACTS), ends: z.int().optional(), notice: z.int().optional() }).optional(),
  contact: z.boolean().optional(),
  thread: z.string().optional(),
  links: z.array(z.string()).optional(),
  rates: z.string().optional(),
  cause: z.string().optional(),
  outcome: z.enum(OUTCOMES).optional(),
  lapsed: z.boolean().optional(),
  firstContact: z.boolean().optional(),
  closed: z.int().optional(),
  reopened: z.literal(true).optional(),
  answered: z.boolean().optional(),
  mood: z.number().optional(),
  asks: z.enum(['cancel', 'port', 'contract_end', 'none']).optional(),
  coded: z.boolean().optional(),
  /** What rules before `churn-priors-2` told of a competitor. It was mostly wrong, and is left out. */
  destination: z.boolean().optional(),
  kept: z.boolean().optional(),
  nps: z.number().optional(),
  csat: z.number().optional(),
  ease: z.number().optional(),
  rated: z.int().optional(),
  transfers: z.int().optional(),
  waited: z.boolean().optional(),
})

export function readOlder(older: z.infer<typeof OlderStatement>): ContactStatement {
  const { asks, destination: _, ...same } = older
  return readStatement({ ...same, low: same.mood, told: asks && ASKED[asks] })
}

const ASKED: Readonly<Record<'cancel' | 'port' | 'contract_end' | 'none', ToldCodes>> = {
  cancel: tellingSet(['cancel']),
  port: tellingSet(['porting']),
  contract_end: tellingSet(['contract_end']),
  none: tellingSet([]),
}

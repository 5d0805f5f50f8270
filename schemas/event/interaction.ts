import { z } from 'zod'
import { codeText, wholeCount, currency, dayText, instantText, money, ms, idAndName, oneOf, pseudonym, slug, textUpTo } from './elements.ts'
import { rating } from './rating.ts'
import { turn } from './turn.ts'
import { channel, consentState, door, legalBasis, phase, relation, resolutionStatus, timeQuality } from './vocabulary.ts'

/**
 * The service interaction: one contact between a customer and the firm, as far as its source knows it at present.
 *
 * An absent field means that the source does not state it; null means that the source states there is none; a text is never empty.
 * Durations are integer milliseconds (`*_ms`), times RFC 3339 UTC with milliseconds, languages BCP 47, countries ISO 3166-1 alpha-2,
 * money ISO 4217 with integer minor units, phone numbers E.164. One event carries one revision. An interaction is the union of its
 * revisions: for each field, the highest revision that states it counts.
 */

const shape = z.strictObject({
  // identity and state
  schema_version: z.literal('1.0'),
  interaction_id: textUpTo(400).describe('`{system}:{account}:{native id}`. It never changes.'),
  conversation_id: textUpTo(400).optional(),
  related: z
    .array(z.strictObject({ interaction_id: textUpTo(400), relation }))
    .max(50)
    .optional(),
  revision: z.int().describe('The version at the source, normally the time of the last update in epoch milliseconds.'),
  phase,
  occurred_at: instantText.describe('When the interaction began, from a field that revisions do not change.'),
  ended_at: instantText.optional(),
  local_day: dayText.optional().describe('The day on which the interaction began, in the time zone of the source. Absent: the UTC day.'),
  time_quality: timeQuality,
  is_partial: z.boolean().describe('Whether a more complete record of the same interaction is expected.'),

  source: z.strictObject({
    system: slug,
    account: codeText,
    adapter_version: codeText,
    door,
    event_type: codeText,
    event_key: textUpTo(1024),
    received_at: instantText,
    auth: oneOf('signature', 'transport', 'shared_secret', 'none'),
    is_test: z.boolean(),
  }),

  // channel
  channel,
  channel_provider: codeText.optional(),
  visibility: oneOf('public', 'private'),
  direction: oneOf('inbound', 'outbound', 'internal', 'unknown')
    .optional()
    .describe('Which side contacted the other. Absent: this revision does not say, and an earlier one stays valid.'),
  initiated_by: oneOf('customer', 'agent', 'bot', 'system', 'campaign', 'unknown'),
  touchpoint: codeText.optional(),
  reach: z
    .strictObject({
      followers: wholeCount.optional(),
      views: wholeCount.optional(),
      likes: wholeCount.optional(),
      shares: wholeCount.optional(),
      replies: wholeCount.optional(),
    })
    .optional(),
  contact_attempt: wholeCount.optional(),

  // who
  customer: z.strictObject({
    ref: pseudonym.nullable(),
    identifiers: z
      .array(z.strictObject({ kind: codeText, hash: pseudonym, link: oneOf('source', 'stated', 'verified') }))
      .max(20)
      .optional(),
    stage: oneOf('prospect', 'current', 'former', 'unknown').optional(),
    language: textUpTo(35).optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    tenure_start: instantText.optional(),
    contract: z
      .strictObject({
        status: oneOf('none', 'fixed', 'rolling', 'unknown'),
        ends_at: instantText.nullable().optional(),
        notice_days: wholeCount.optional(),
        auto_renews: z.boolean().optional(),
      })
      .optional(),
    segment: codeText.optional(),
    industry: codeText.optional(),
    value: z.strictObject({ amount_minor: money, currency, basis: codeText.optional() }).optional(),
    recent_products: z
      .array(
        z.strictObject({
          id: codeText.optional(),
          name: codeText.optional(),
          quantity: z.number().optional(),
          bought_at: instantText.optional(),
        }),
      )
      .max(50)
      .optional(),
  }),
  agents: z
    .array(
      z.strictObject({
        ref: codeText.optional(),
        kind: oneOf('human', 'bot', 'system'),
        role: codeText.optional(),
        team: codeText.optional(),
        site: codeText.optional(),
        outsourced: z.boolean().optional(),
        tenure_band: codeText.optional(),
        joined_at: instantText.optional(),
        left_at: instantText.optional(),
      }),
    )
    .max(50)
    .optional(),
  queue: idAndName.optional(),

  // business
  brand: idAndName.optional(),
  product: idAndName.optional(),
  region: codeText.optional(),
  campaign: codeText.optional(),
  reasons: z
    .array(
      z.strictObject({
        code: codeText.optional(),
        label: codeText.optional(),
        given_by: oneOf('customer', 'agent', 'bot', 'system', 'unknown'),
      }),
    )
    .max(50)
    .optional(),
  tags: z.array(codeText).max(50).optional(),
  attributes: z
    .record(z.string().min(1).max(200), z.string().max(1024))
    .refine((it) => Object.keys(it).length <= 50, { error: 'at most 50 attributes' })
    .optional(),

  content: z.strictObject({
    status: oneOf('included', 'referenced', 'absent', 'withheld', 'redacted'),
    subject: textUpTo().optional(),
    language: textUpTo(35).optional(),
    truncated: z.boolean(),
    turns: z.array(turn).max(5000).optional(),
    private_notes: wholeCount.optional().describe('How many internal notes there were; they are counted, never carried.'),
  }),

  // journey and effort
  timings: z
    .strictObject({
      ivr_ms: ms.optional(),
      queue_wait_ms: ms.optional(),
      alert_ms: ms.optional(),
      first_response_ms: ms.optional(),
      first_human_reply_ms: ms.optional(),
      talk_ms: ms.optional(),
      hold_ms: ms.optional(),
      longest_hold_ms: ms.optional(),
      after_work_ms: ms.optional(),
      handle_ms: ms.optional(),
      total_ms: ms.optional(),
      resolution_ms: ms.optional(),
    })
    .optional(),
  timings_basis: oneOf('calendar', 'business').optional(),
  hold_count: wholeCount.optional(),
  transfer_count: wholeCount.optional(),
  reopen_count: wholeCount.optional(),
  reply_count: wholeCount.optional(),
  transfers: z
    .array(z.strictObject({ at: instantText.optional(), kind: codeText, from: codeText.optional(), to: codeText.optional() }))
    .max(50)
    .optional(),
  ivr: z.strictObject({ steps: z.array(codeText).max(100).optional(), exit: codeText.optional() }).optional(),
  abandoned: z.strictObject({ at_stage: codeText, after_ms: ms.optional() }).optional(),
  disconnected_by: oneOf('customer', 'agent', 'system', 'third_party', 'unknown').optional(),

  // outcome
  resolution: z
    .strictObject({
      status: resolutionStatus,
      confirmed_by: oneOf('customer', 'agent', 'system', 'none'),
      first_contact: z.boolean().optional(),
      resolved_at: instantText.optional(),
    })
    .optional(),
  disposition: z.strictObject({ code: codeText.optional(), label: codeText.optional() }).optional(),
  offers: z
    .array(
      z.strictObject({
        kind: codeText,
        ref: codeText.optional(),
        product: codeText.optional(),
        campaign: codeText.optional(),
        made_by: oneOf('agent', 'bot', 'system', 'unknown').optional(),
        turn_seq: wholeCount.optional(),
        at: instantText.optional(),
        outcome: oneOf('accepted', 'rejected', 'deferred', 'unknown'),
      }),
    )
    .max(20)
    .optional(),
  compensation: z
    .array(z.strictObject({ kind: codeText, amount_minor: money.optional(), currency: currency.optional() }))
    .max(20)
    .optional(),
  handoff: z
    .strictObject({ owner_team: codeText.optional(), status: oneOf('open', 'accepted', 'done'), at: instantText.optional() })
    .optional(),
  referral: z.strictObject({ code: codeText.optional(), advocate_ref: pseudonym.optional(), source: codeText.optional() }).optional(),
  ratings: z.array(rating).max(20).optional(),
  vendor_signals: z
    .array(
      z.strictObject({
        vendor: slug,
        kind: codeText,
        scope: codeText,
        label: codeText.optional(),
        score: z.number().optional(),
        min: z.number().optional(),
        max: z.number().optional(),
      }),
    )
    .max(100)
    .optional(),

  // permission and quality
  consent: z
    .strictObject({
      recording: consentState.optional(),
      analysis: consentState.optional(),
      marketing_contact: consentState.optional(),
      basis: legalBasis.optional(),
      captured_at: instantText.optional(),
      source: codeText.optional(),
    })
    .optional()
    .describe('Only what the source states.'),
  policy: z
    .strictObject({ analysis: consentState, marketing_contact: consentState, basis: legalBasis })
    .describe('What the `privacy` entry of the source says for everything that `consent` does not state.'),
  privacy: z.strictObject({
    pii: oneOf('none', 'pseudonymous', 'direct'),
    redaction: z.strictObject({ applied: z.array(codeText).max(50) }).optional(),
    erasure_key: textUpTo(400).nullable(),
  }),
  quality: z.strictObject({ warnings: z.array(z.strictObject({ code: codeText, path: codeText.optional() })).max(100) }).optional(),
})

/** The rules that concern several fields. Each message states the rule that was broken. */
export const Interaction = shape.superRefine((it, context) => {
  const broken = (path: readonly (string | number)[], message: string) => context.addIssue({ code: 'custom', path: [...path], message })
  if (it.ended_at !== undefined && it.ended_at < it.occurred_at) broken(['ended_at'], 'an interaction must not end before it begins')
  const turns = it.content.turns ?? []
  if ((it.phase === 'redacted' || it.phase === 'deleted') && turns.length > 0)
    broken(['content', 'turns'], 'a redacted or deleted interaction must not have turns')
  if (it.channel === 'survey' && turns.length === 0 && (it.ratings ?? []).length === 0 && !isAnswerElsewhere(it))
    broken(['ratings'], 'a survey must have a rating or a turn, or state that its content is referenced')
  let last = -1
  for (const [index, { seq }] of turns.entries()) {
    if (seq <= last) broken(['content', 'turns', index, 'seq'], 'turns must be sorted by seq')
    last = seq
  }
})

/** Some systems announce an answer and keep what it says; others take it back. */
function isAnswerElsewhere({ phase, content }: z.infer<typeof shape>): boolean {
  return phase === 'redacted' || phase === 'deleted' || content.status === 'referenced'
}

export type Interaction = z.infer<typeof shape>
export type Turn = z.infer<typeof turn>
export type Rating = z.infer<typeof rating>
export type Channel = z.infer<typeof channel>
export type Door = z.infer<typeof door>

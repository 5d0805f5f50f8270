import { z } from 'zod'

/**
 * The service interaction: one contact between a customer and the firm, as far as its source knows it at present.
 *
 * An absent field means that the source does not state it; null means that the source states there is none; a text is never empty.
 * Durations are integer milliseconds (`*_ms`), times RFC 3339 UTC with milliseconds, languages BCP 47, countries ISO 3166-1 alpha-2,
 * money ISO 4217 with integer minor units, phone numbers E.164. One event carries one revision. An interaction is the union of its
 * revisions: for each field, the highest revision that states it counts.
 */

const text = (max = 2048) => z.string().min(1).max(max)
const code = text(200)
const count = z.int().min(0)
const ms = z.int().min(0)
/** RFC 3339, UTC, with exactly three decimals, so that the order of the texts is the order of the times. */
const instant = z
  .string()
  .regex(
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/,
    'a time must be RFC 3339 UTC with milliseconds, for example 2026-01-31T08:00:00.000Z',
  )
const currency = z.string().regex(/^[A-Z]{3}$/, 'a currency must be an ISO 4217 code')
const money = z.int()
const slug = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,62}$/, 'lower-case letters, digits, - and _')
const named = z.strictObject({ id: code.optional(), name: code.optional() })
/** A keyed pseudonym: key id, colon, 32 hex digits (schemas/event/identity.ts). */
const pseudonym = z.string().regex(/^p\d+:[0-9a-f]{32}$/, 'a pseudonym must be a key id such as `p1`, a colon and 32 hex digits')
const oneOf = <const T extends readonly [string, ...string[]]>(...values: T) => z.enum(values)

export const relation = oneOf(
  'transfer_of',
  'reopen_of',
  'follow_up_of',
  'merged_into',
  'private_part_of',
  'public_part_of',
  'callback_of',
  'reply_to',
  'same_contact_as',
  'rating_of',
)
export const channel = oneOf(
  'phone',
  'voicemail',
  'email',
  'chat',
  'sms',
  'messaging',
  'social_public',
  'social_direct',
  'video_comment',
  'review',
  'survey',
  'web_form',
  'web_visit',
  'fax',
  'in_person',
  'billing_desk',
  'event',
  'other',
)
export const phase = oneOf('opened', 'updated', 'closed', 'reopened', 'rated', 'redacted', 'deleted')
export const door = oneOf('webhook', 'stream', 'poll', 'file', 'replay')
export const consentState = oneOf('granted', 'denied', 'withdrawn', 'not_asked', 'unknown')

const turn = z.strictObject({
  seq: count.describe('The position in the conversation: from 0, ascending.'),
  speaker: oneOf('customer', 'agent', 'bot', 'system', 'other'),
  at: instant.optional(),
  offset_ms: ms.optional(),
  text: text(65_536).describe('Plain text in NFC, without HTML and without the quoted part of an e-mail.'),
  language: text(35).optional(),
  kind: oneOf('speech', 'message', 'email', 'comment', 'note', 'post', 'answer', 'other'),
  visibility: oneOf('public', 'private'),
  redactions: z.array(code).max(50).optional().describe('The kinds of identifiers that were masked in this text.'),
})

const rating = z
  .strictObject({
    kind: oneOf('csat', 'nps', 'ces', 'star', 'thumbs', 'custom'),
    value: z.number(),
    min: z.number(),
    max: z.number(),
    higher_is_better: z.boolean(),
    score01: z.number().min(0).max(1).describe('The value mapped to 0..1, where 1 is the best.'),
    subject: oneOf('brand', 'product', 'agent', 'contact', 'resolution', 'service_need', 'other'),
    context: oneOf('relationship', 'transaction', 'unknown'),
    question: text().optional(),
    comment: text(16_384).optional(),
    rated_at: instant.optional(),
  })
  .refine((it) => it.min <= it.value && it.value <= it.max, { error: 'a rating must be between its min and max', path: ['value'] })

const shape = z.strictObject({
  // identity and state
  schema_version: z.literal('1.0'),
  interaction_id: text(400).describe('`{system}:{account}:{native id}`. It never changes.'),
  conversation_id: text(400).optional(),
  related: z
    .array(z.strictObject({ interaction_id: text(400), relation }))
    .max(50)
    .optional(),
  revision: z.int().describe('The version at the source, normally the time of the last update in epoch milliseconds.'),
  phase,
  occurred_at: instant.describe('When the interaction began, from a field that revisions do not change.'),
  ended_at: instant.optional(),
  time_quality: oneOf('exact', 'zone_assumed', 'received_only'),
  is_partial: z.boolean().describe('Whether a more complete record of the same interaction is expected.'),

  source: z.strictObject({
    system: slug,
    account: code,
    adapter_version: code,
    door,
    event_type: code,
    event_key: text(1024),
    received_at: instant,
    auth: oneOf('signature', 'transport', 'shared_secret', 'none'),
    is_test: z.boolean(),
  }),

  // channel
  channel,
  channel_provider: code.optional(),
  visibility: oneOf('public', 'private'),
  direction: oneOf('inbound', 'outbound', 'internal', 'unknown'),
  initiated_by: oneOf('customer', 'agent', 'bot', 'system', 'campaign', 'unknown'),
  touchpoint: code.optional(),
  reach: z
    .strictObject({
      followers: count.optional(),
      views: count.optional(),
      likes: count.optional(),
      shares: count.optional(),
      replies: count.optional(),
    })
    .optional(),
  contact_attempt: count.optional(),

  // who
  customer: z.strictObject({
    ref: pseudonym.nullable(),
    identifiers: z
      .array(z.strictObject({ kind: code, hash: pseudonym, link: oneOf('source', 'stated', 'verified') }))
      .max(20)
      .optional(),
    stage: oneOf('prospect', 'current', 'former', 'unknown').optional(),
    language: text(35).optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    tenure_start: instant.optional(),
    contract: z
      .strictObject({
        status: oneOf('none', 'fixed', 'rolling', 'unknown'),
        ends_at: instant.nullable().optional(),
        notice_days: count.optional(),
        auto_renews: z.boolean().optional(),
      })
      .optional(),
    segment: code.optional(),
    industry: code.optional(),
    value: z.strictObject({ amount_minor: money, currency, basis: code.optional() }).optional(),
    recent_products: z
      .array(z.strictObject({ id: code.optional(), name: code.optional(), quantity: z.number().optional(), bought_at: instant.optional() }))
      .max(50)
      .optional(),
  }),
  agents: z
    .array(
      z.strictObject({
        ref: code.optional(),
        kind: oneOf('human', 'bot', 'system'),
        role: code.optional(),
        team: code.optional(),
        site: code.optional(),
        outsourced: z.boolean().optional(),
        tenure_band: code.optional(),
        joined_at: instant.optional(),
        left_at: instant.optional(),
      }),
    )
    .max(50)
    .optional(),
  queue: named.optional(),

  // business
  brand: named.optional(),
  product: named.optional(),
  region: code.optional(),
  campaign: code.optional(),
  reasons: z
    .array(
      z.strictObject({ code: code.optional(), label: code.optional(), given_by: oneOf('customer', 'agent', 'bot', 'system', 'unknown') }),
    )
    .max(50)
    .optional(),
  tags: z.array(code).max(50).optional(),
  attributes: z
    .record(z.string().min(1).max(200), z.string().max(1024))
    .refine((it) => Object.keys(it).length <= 50, { error: 'at most 50 attributes' })
    .optional(),

  content: z.strictObject({
    status: oneOf('included', 'referenced', 'absent', 'withheld', 'redacted'),
    subject: text().optional(),
    language: text(35).optional(),
    truncated: z.boolean(),
    turns: z.array(turn).max(5000).optional(),
    private_notes: count.optional().describe('How many internal notes there were; they are counted, never carried.'),
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
  hold_count: count.optional(),
  transfer_count: count.optional(),
  reopen_count: count.optional(),
  reply_count: count.optional(),
  transfers: z
    .array(z.strictObject({ at: instant.optional(), kind: code, from: code.optional(), to: code.optional() }))
    .max(50)
    .optional(),
  ivr: z.strictObject({ steps: z.array(code).max(100).optional(), exit: code.optional() }).optional(),
  abandoned: z.strictObject({ at_stage: code, after_ms: ms.optional() }).optional(),
  disconnected_by: oneOf('customer', 'agent', 'system', 'third_party', 'unknown').optional(),

  // outcome
  resolution: z
    .strictObject({
      status: oneOf(
        'open',
        'pending_customer',
        'pending_company',
        'resolved',
        'closed_unresolved',
        'self_served',
        'abandoned',
        'spam',
        'deleted',
        'unknown',
      ),
      confirmed_by: oneOf('customer', 'agent', 'system', 'none'),
      first_contact: z.boolean().optional(),
      resolved_at: instant.optional(),
    })
    .optional(),
  disposition: z.strictObject({ code: code.optional(), label: code.optional() }).optional(),
  offers: z
    .array(
      z.strictObject({
        kind: code,
        ref: code.optional(),
        product: code.optional(),
        campaign: code.optional(),
        made_by: oneOf('agent', 'bot', 'system', 'unknown').optional(),
        turn_seq: count.optional(),
        at: instant.optional(),
        outcome: oneOf('accepted', 'rejected', 'deferred', 'unknown'),
      }),
    )
    .max(20)
    .optional(),
  compensation: z
    .array(z.strictObject({ kind: code, amount_minor: money.optional(), currency: currency.optional() }))
    .max(20)
    .optional(),
  handoff: z.strictObject({ owner_team: code.optional(), status: oneOf('open', 'accepted', 'done'), at: instant.optional() }).optional(),
  referral: z.strictObject({ code: code.optional(), advocate_ref: pseudonym.optional(), source: code.optional() }).optional(),
  ratings: z.array(rating).max(20).optional(),
  vendor_signals: z
    .array(
      z.strictObject({
        vendor: slug,
        kind: code,
        scope: code,
        label: code.optional(),
        score: z.number().optional(),
        min: z.number().optional(),
        max: z.number().optional(),
      }),
    )
    .max(100)
    .optional(),

  // permission and quality
  consent: z.strictObject({
    recording: consentState,
    analysis: consentState,
    marketing_contact: consentState,
    basis: oneOf('consent', 'contract', 'legitimate_interest', 'unknown'),
    captured_at: instant.optional(),
    source: code.optional(),
  }),
  privacy: z.strictObject({
    pii: oneOf('none', 'pseudonymous', 'direct'),
    redaction: z.strictObject({ applied: z.array(code).max(50) }).optional(),
    erasure_key: text(400).nullable(),
  }),
  quality: z.strictObject({ warnings: z.array(z.strictObject({ code, path: code.optional() })).max(100) }).optional(),
})

/** The rules that concern several fields. Each message states the rule that was broken. */
export const Interaction = shape.superRefine((it, context) => {
  const broken = (path: readonly (string | number)[], message: string) => context.addIssue({ code: 'custom', path: [...path], message })
  if (it.ended_at !== undefined && it.ended_at < it.occurred_at) broken(['ended_at'], 'an interaction must not end before it begins')
  const turns = it.content.turns ?? []
  if ((it.phase === 'redacted' || it.phase === 'deleted') && turns.length > 0)
    broken(['content', 'turns'], 'a redacted or deleted interaction must not have turns')
  if (it.channel === 'survey' && turns.length === 0 && (it.ratings ?? []).length === 0 && it.phase !== 'redacted' && it.phase !== 'deleted')
    broken(['ratings'], 'a survey must have a rating or a turn')
  let last = -1
  for (const [index, { seq }] of turns.entries()) {
    if (seq <= last) broken(['content', 'turns', index, 'seq'], 'turns must be sorted by seq')
    last = seq
  }
})

export type Interaction = z.infer<typeof shape>
export type Turn = z.infer<typeof turn>
export type Rating = z.infer<typeof rating>
export type Channel = z.infer<typeof channel>
export type Door = z.infer<typeof door>

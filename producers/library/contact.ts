import { z } from 'zod'
import { Interaction } from '../../schemas/event/interaction.ts'
import { codeText, idAndName, ms, oneOf, textUpTo, wholeCount } from '../../schemas/event/elements.ts'
import { channel, consentState, legalBasis, relation, resolutionStatus } from '../../schemas/event/vocabulary.ts'

/** What a program has in hand about one contact of a customer, before it is completed and masked. */

const { shape } = Interaction
const text = z.string().min(1)
const moment = z.custom<Date | string>((it) => isDate(it) || typeof it === 'string', {
  error: 'it must be a Date, or a text such as 2026-01-31T08:00:00Z',
})
/** Also a date of another realm, for example one that `structuredClone` made inside a sandbox. */
const isDate = (it: unknown): boolean => Object.prototype.toString.call(it) === '[object Date]'
const named = z.union([codeText, idAndName])

const Customer = z.strictObject({
  email: text.optional(),
  phone: text.optional(),
  account: text.optional(),
  social: text.optional(),
  device: text.optional(),
  other: text.optional(),
  name: text.optional().describe('Masked wherever it occurs, and never published.'),
  stage: shape.customer.shape.stage,
  language: shape.customer.shape.language,
  country: shape.customer.shape.country,
  segment: shape.customer.shape.segment,
  industry: shape.customer.shape.industry,
})

const SPEAKERS = ['customer', 'agent', 'bot', 'system', 'other'] as const
const SpokenWords = z.strictObject({
  by: oneOf(...SPEAKERS),
  text: z.string(),
  at: moment.optional(),
  language: textUpTo(35).optional(),
})

const GivenRating = z.strictObject({
  kind: oneOf('csat', 'nps', 'ces', 'star', 'thumbs', 'custom'),
  value: z.number(),
  min: z.number().optional(),
  max: z.number().optional(),
  higher_is_better: z.boolean().optional(),
  subject: oneOf('brand', 'product', 'agent', 'contact', 'resolution', 'service_need', 'other').optional(),
  context: oneOf('relationship', 'transaction', 'unknown').optional(),
  question: textUpTo().optional(),
  comment: textUpTo(16_384).optional(),
  at: moment.optional(),
})

export const Contact = z.strictObject({
  id: textUpTo(300).describe('The id of the contact in your system. The same id is the same contact.'),
  channel: channel.describe('How the customer and the firm were in contact.'),
  occurred_at: moment.describe('When the contact began.'),
  ended_at: moment.optional().describe('When it ended.'),
  changed_at: moment
    .optional()
    .describe('When your system changed the record. It orders the versions of a contact; left out: `occurred_at`.'),
  customer: Customer.optional().describe(
    'Who the customer is: `email`, `phone`, `account`, `social`, `device`, `other`. Only keyed pseudonyms leave the program.',
  ),
  words: z
    .union([z.string(), z.array(SpokenWords)])
    .optional()
    .describe('What the customer said or wrote, or what each side said: `[{ by, text, at }]`. HTML and quoted mail are removed.'),
  subject: textUpTo().optional().describe('The subject of a mail or a form.'),
  direction: oneOf('inbound', 'outbound', 'internal', 'unknown')
    .optional()
    .describe('Which side contacted the other. Left out: inbound where the first words are those of the customer; otherwise not stated.'),
  initiated_by: shape.initiated_by.optional().describe('Who began the contact. Left out: unknown.'),
  visibility: shape.visibility.optional().describe('Whether other people can read it. Left out: private.'),
  phase: shape.phase.optional().describe('What this version reports. Left out: closed.'),
  is_test: z.boolean().optional().describe('A test, which counts nowhere.'),
  people: z
    .array(z.strictObject({ name: text, role: oneOf('customer', 'agent', 'other').optional() }))
    .max(100)
    .optional()
    .describe('People whose names occur in the words. They are masked and never published.'),
  agents: shape.agents.describe('Who handled the contact.'),
  ratings: z
    .array(GivenRating)
    .max(20)
    .optional()
    .describe(
      'What the customer rated, on the scale they were asked on. CSAT and stars are 1 to 5, NPS 0 to 10, thumbs 0 and 1, unless you say otherwise; `ces` and `custom` state `min`, `max` and `higher_is_better`.',
    ),
  resolution: z
    .union([
      resolutionStatus,
      z.strictObject({
        status: resolutionStatus,
        confirmed_by: oneOf('customer', 'agent', 'system', 'none').optional(),
        first_contact: z.boolean().optional(),
        resolved_at: moment.optional(),
      }),
    ])
    .optional()
    .describe('Whether the matter was solved: a status, or `{ status, confirmed_by, first_contact, resolved_at }`.'),
  reasons: z
    .array(
      z.union([
        codeText,
        z.strictObject({
          code: codeText.optional(),
          label: codeText.optional(),
          given_by: oneOf('customer', 'agent', 'bot', 'system', 'unknown').optional(),
        }),
      ]),
    )
    .max(50)
    .optional()
    .describe('Why the customer made contact: texts, or `{ code, label, given_by }`.'),
  consent: z
    .strictObject({
      recording: consentState.optional(),
      analysis: consentState.optional(),
      marketing_contact: consentState.optional(),
      basis: legalBasis.optional(),
      captured_at: moment.optional(),
      source: codeText.optional(),
    })
    .optional()
    .describe('Only what the customer stated. What holds otherwise is the policy of the source.'),
  brand: named.optional().describe('The brand: its id, or `{ id, name }`.'),
  product: named.optional().describe('The product: its id, or `{ id, name }`.'),
  queue: named.optional().describe('The queue: its id, or `{ id, name }`.'),
  region: codeText.optional().describe('The region, as the firm divides its market.'),
  campaign: codeText.optional().describe('The campaign that led to the contact.'),
  touchpoint: codeText.optional().describe('The place, page, number or desk.'),
  channel_provider: codeText.optional().describe('The network or provider that carried the contact.'),
  conversation: textUpTo(300).optional().describe('The id that the parts of one conversation share.'),
  related: z
    .array(z.strictObject({ id: textUpTo(300), relation }))
    .max(50)
    .optional()
    .describe('Other contacts of your system, by their ids: `[{ id, relation }]`.'),
  tags: z.array(codeText).max(50).optional().describe('Tags of your system.'),
  attributes: shape.attributes.describe('Other fields that datasets of your own need: names and texts.'),
  disposition: shape.disposition.describe('How the agent closed it: `{ code, label }`.'),
  timings: shape.timings.describe('Lengths of time in milliseconds, such as `queue_wait_ms`.'),
  timings_basis: shape.timings_basis.describe('Whether the timings include hours in which the firm is closed.'),
  hold_count: wholeCount.optional().describe('How often the customer was put on hold.'),
  transfer_count: wholeCount.optional().describe('How often the customer was transferred.'),
  reopen_count: wholeCount.optional().describe('How often the case was reopened.'),
  contact_attempt: wholeCount.optional().describe("The number of this attempt among the customer's attempts."),
  abandoned: z.strictObject({ at_stage: codeText, after_ms: ms.optional() }).optional().describe('Where and when the customer gave up.'),
  disconnected_by: shape.disconnected_by.describe('Who ended the contact.'),
  referral_code: codeText.optional().describe('The referral code that was used or given.'),
  offers: shape.offers.describe('What the customer was offered.'),
  compensation: shape.compensation.describe('What the customer was granted.'),
})
/** A contact as the caller states it: docs/publish-from-code.md says what each field is, and what holds when it is left out. */
export type Contact = Readonly<z.input<typeof Contact>>

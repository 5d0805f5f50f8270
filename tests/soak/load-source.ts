import { createHmac } from 'node:crypto'
import { eventId, interactionId } from '../../schemas/event/ids.ts'
import { normalizeIdentifier, pseudonymize, type PseudonymKey } from '../../schemas/event/identity.ts'
import { digestFields } from '../../producers/ingest/digest-fields.ts'
import type { LawRandom } from '../law/random.ts'

/**
 * What the load sends: answers to a survey, signed as Delighted signs them, from three accounts that differ in what their
 * customers allow. Every answer has an id and a time of its own; some are changed later, which is another event.
 */
export const ACCOUNTS = [
  { source: 'asked', account: 'soak-asked', analysis: 'granted' },
  { source: 'silent', account: 'soak-silent', analysis: 'unknown' },
  { source: 'refused', account: 'soak-refused', analysis: 'denied' },
] as const

type Account = (typeof ACCOUNTS)[number]

export const SECRET = 'R8v2kQ0wZt5nB7xL'
export const SECRET_NAME = 'SOAK_SURVEY_SECRET'
export const LOAD_KEY: PseudonymKey = { id: 1, secret: Buffer.from('b41f0c6e92d7a3585e10cf49d2867ab3') }

/** signals.yaml for these accounts. */
export const CONFIG = `version: 1
sources:
${ACCOUNTS.map(
  ({ source, account, analysis }) => `  ${source}:
    system: delighted
    account: ${account}
    secrets: [${SECRET_NAME}]
    privacy: { analysis_basis: contract, default_analysis: ${analysis}, default_marketing: not_asked }
    brand: { default: soak }
    rate_per_second: 100000
`,
).join('')}`

/** One answer as it was sent. */
export type SurveyAnswer = {
  readonly account: Account
  readonly id: string
  /** Epoch seconds. */
  readonly createdAt: number
  readonly updatedAt: number
  readonly score: number
  readonly comment: string
  /** Undefined: nobody knows who answered. */
  readonly email: string | undefined
}

const CUSTOMERS = 40
export const emailOf = (customer: number) => `customer-${customer}@people.example`
/** The second identifier of a customer, which `identities` links to the first. */
const phoneOf = (email: string | undefined) =>
  email === undefined ? undefined : `+49301234${email.replaceAll(/\D/g, '').padStart(3, '5')}`
/** Those put on the suppression list: one before the load begins, one in the midst of it. */
export const SUPPRESSED: readonly [string, string] = [emailOf(1), emailOf(2)]

const COMMENTS = [
  'Great service, thank you, I told all my friends about you',
  'I had to call three times and nobody could solve it',
  'It was fine',
  'I will cancel my contract if this happens again',
  'The agent was very friendly and solved my problem at once',
  'Terrible, I am still waiting for an answer',
  'I would recommend you to anybody',
  'Your competitor is cheaper and I am thinking about leaving',
  'Nothing to say',
] as const

/** The nth answer: about something new, or an earlier one changed. Half of the customers' answers come from a quarter of them. */
export function nextAnswer(random: LawRandom, number: number, start: number, earlier: readonly SurveyAnswer[]): SurveyAnswer {
  const before = random.chance(0.15) && earlier.length > 0 ? random.pick(earlier.slice(-200)) : undefined
  const words = { score: random.below(11), comment: random.pick(COMMENTS) }
  if (before !== undefined) return { ...before, ...words, updatedAt: before.createdAt + 1 + number }
  const account = random.chance(0.8) ? ACCOUNTS[0] : random.pick(ACCOUNTS)
  const createdAt = start - 30 * 86_400 + number
  const email = random.chance(0.05) ? undefined : emailOf(random.chance(0.5) ? random.below(CUSTOMERS / 4) : random.below(CUSTOMERS))
  return { account, id: `a${number}`, createdAt, updatedAt: createdAt, email, ...words }
}

/** The body of the webhook. */
export function bodyOf(answer: SurveyAnswer): string {
  const { id, createdAt, updatedAt, score, comment, email } = answer
  return JSON.stringify({
    event_type: updatedAt === createdAt ? 'survey_response.created' : 'survey_response.updated',
    event_data: {
      id,
      person: email === undefined ? null : { id: '1', email, phone_number: phoneOf(email) },
      survey_type: 'nps',
      score,
      comment,
      created_at: createdAt,
      updated_at: updatedAt,
    },
  })
}

export const loadInteractionId = ({ account, id }: SurveyAnswer): string => interactionId('delighted', account.account, id)

/** The id the event of an answer must have. */
export function eventOf(answer: SurveyAnswer): string {
  const { account, id, updatedAt, score, comment, email } = answer
  const digest = digestFields(LOAD_KEY, { score, comment, survey_type: 'nps', email, phone: phoneOf(email) })
  return eventId({
    system: 'delighted',
    account: account.account,
    event_key: `survey_response/${id}/${updatedAt}/${digest}`,
    interaction_id: loadInteractionId(answer),
  })
}

export function customerOf(email: string | undefined): string | null {
  return email === undefined ? null : pseudonymize(LOAD_KEY, 'email', normalizeIdentifier('email', email) ?? '')
}

export function signatureOf(body: string, secret = SECRET): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
}

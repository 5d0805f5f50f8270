import { moments } from '../../schemas/datasets/moments.ts'
import type { Row } from '../../schemas/datasets/dataset.ts'
import { MOMENT_PRIORS } from '../datasets/moments/priors.ts'
import { declareSignals } from './signal.ts'

type Column = Extract<keyof Row<typeof moments>, string>

const OCCASION: readonly Column[] = ['kind', 'status', 'opened_at', 'expires_at', 'reasons', 'product', 'campaign']
const FIRST = [{ version: 'moments-rules-1', change: 'First definition.' }]

const { gateDays, silentDays, upset, unsure, lastTurns, lowRating, hard, easy, transfers } = MOMENT_PRIORS
const { otherDays, memoryDays, ratingDays, retentionDays, needDays, interestDays, winBackDays } = MOMENT_PRIORS
const { complaintDays, recentPurchaseDays, horizonDays } = MOMENT_PRIORS

const ADDED = `Added reasons: a purchase of the last ${recentPurchaseDays} days, a product that goes with what the customer has (reference table \`complements\`), a campaign that runs (reference table \`campaigns\`).`
const TAKEN = 'taken where the customer accepts an offer in that time'

/** When a customer may get an offer, and when there is an occasion for one. */
export const momentsSignals = declareSignals(
  moments,
  [
    'signal_id',
    'moment_id',
    'interaction_id',
    'customer_key',
    'brand',
    'customer_stage',
    'customer_segment',
    'occurred_at',
    'as_of',
    'model_version',
    'state',
    'local_day',
  ],
  [
    {
      name: 'offer_gate',
      columns: ['kind', 'status', 'offer_gate', 'closed_until', 'reasons', 'facts_dropped'],
      claims: 'Whether offers may be made to the customer at as_of, and when the gate opens if nothing else happens.',
      formula: `Closed while a case is open with the firm (one of which nobody says anything for ${silentDays} days has ended without a word then). Closed for ${gateDays} days after a case that ended without a solution, ended without a word or waits for the customer; after a last contact that was upset; and after a rating of it, or a later one, in the lowest quarter of its scale (up to ${lowRating}). Closed for a reason that is not told: by words for at most ${otherDays} days, or until a line of the table \`protected\` has ended that applied when they were said; by such a line while it applies. Otherwise unknown for ${gateDays} days where nobody said how a contact ended, where the end of the last contact leaves open whether the customer was upset (mood up to ${unsure}, or no words that the rules read), and where everything was taken back; unknown where older conversations were dropped. Otherwise open. Upset: the mood of the last third of the customer's turns, at most ${lastTurns}, is ${upset} or lower; or they threaten, report a danger, insult, are annoyed by an offer or end by asking for a manager. A rating sent apart belongs to the last contact of ${ratingDays} days. Cases older than ${memoryDays} days do not count.`,
      source: [
        'consumers/datasets/moments/gate.ts',
        'consumers/datasets/moments/cases.ts',
        'consumers/datasets/moments/conversations.ts',
        'consumers/datasets/moments/hear-words.ts',
        'consumers/datasets/moments/priors.ts',
      ],
      experimental: true,
      caveats: [
        'The gate opens at closed_until without a row: compare closed_until with the instant you ask for.',
        'A customer without a row was not seen in service. That is not unknown and does not block.',
        'The days and thresholds are priors. The gate is measured on simulated customers alone (docs/signals.md).',
      ],
      changes: [
        {
          version: 'moments-rules-4',
          change: 'Statements and causes are heard by brand_sentiment-rules-7. The rules of the gate are the same.',
        },
        {
          version: 'moments-rules-3',
          change:
            'Statements are heard by brand_sentiment-rules-6. A contact that went into another one, and a message without words, leave the gate unknown where nobody said how they ended or how the customer felt. Where the clock of the log goes back, all that is known counts.',
        },
        {
          version: 'moments-rules-2',
          change: 'Solved and not solved are heard by brand_sentiment-rules-5. The rules of the gate are the same.',
        },
        ...FIRST,
      ],
    },
    {
      name: 'offered_while_blocked',
      columns: [
        'kind',
        'status',
        'offer_seq',
        'offer_kind',
        'offer_outcome',
        'offered_while_blocked',
        'opened_at',
        'reasons',
        'product',
        'campaign',
      ],
      claims: 'An offer that the source states: how the customer took it, and whether the gate was closed before it was made.',
      formula:
        'One moment for each offer of an interaction. offered_while_blocked is true where the gate was closed just before the turn of the offer, without the case of the contact itself, or where the customer was upset, threatened, insulted, was annoyed by an offer, said that it is still not solved or that they had to come again, or told what closes the gate without a reason, in an earlier turn of the contact. false where the gate was open and the words say none of these. null where the offer has neither turn nor time, where the gate was unknown, and where the words are missing or cannot be read. status is taken where the offer was accepted, else open.',
      source: ['consumers/datasets/moments/offers.ts', 'consumers/datasets/moments/gate.ts', 'consumers/datasets/moments/hear-words.ts'],
      experimental: true,
      caveats: ['An offer that the source does not list has no row.', 'It is not for judging a person at work.'],
      changes: [
        {
          version: 'moments-rules-3',
          change:
            'null where the words of the interaction of the offer are missing, even where other messages of the conversation have some.',
        },
        ...FIRST,
      ],
    },
    {
      name: 'retention',
      columns: OCCASION,
      claims: 'The customer got a solution that cost them little, shortly before an anniversary or the end of their contract.',
      formula: `The first contact that ended solved, whose case is still solved, and that was not hard, within ${retentionDays} days before an anniversary of tenure_start or the end of the contract. Not hard: the customer rates the ease at ${easy} or more; otherwise both waits and transfers are stated, the wait is not long for the channel, and there are fewer than ${transfers} transfers. A rating of the ease up to ${hard} is hard. expired on that day; ${TAKEN}. ${ADDED}`,
      source: [
        'consumers/datasets/moments/retention.ts',
        'consumers/datasets/moments/hard-contact.ts',
        'consumers/datasets/moments/occasions.ts',
      ],
      experimental: true,
      caveats: ['A source that states neither contract nor tenure_start gives no such moment.'],
      changes: FIRST,
    },
    {
      name: 'need',
      columns: OCCASION,
      claims: 'The customer told that they need or plan something that the firm could sell.',
      formula: `One moment for each topic of the needs that a rule of \`need\` finds in the words of the customer (reference table \`topics\`), other where no topic names it. It opens with their last word and is expired after ${needDays} days; ${TAKEN} or in the conversation itself. ${ADDED}`,
      source: ['consumers/datasets/moments/needs.ts', 'consumers/datasets/wants.ts', 'consumers/language/phrases/wants/needs.ts'],
      experimental: true,
      caveats: [
        'About half of the needs are right on the labelled texts.',
        'expired: there was no answer that we could see. It does not say that the moment was missed.',
      ],
      changes: FIRST,
    },
    {
      name: 'interest',
      columns: OCCASION,
      claims: 'The customer looks at something that they do not have.',
      formula: `One moment for each conversation in which an offer was deferred, the reason of the source says that the customer wants to buy, or a prospect makes contact; none where it ended upset. It opens with their last word and is expired after ${interestDays} days; ${TAKEN} or in the conversation itself, and where a prospect becomes a customer in that time. ${ADDED}`,
      source: [
        'consumers/datasets/moments/interest.ts',
        'consumers/datasets/moments/observe.ts',
        'consumers/datasets/moments/occasions.ts',
      ],
      experimental: true,
      caveats: ['It rests on what the source states: words alone open none.'],
      changes: FIRST,
    },
    {
      name: 'release',
      columns: ['kind', 'status', 'opened_at', 'expires_at', 'notice_by', 'reasons'],
      claims: 'From when a customer who wanted to leave while a contract bound them can leave.',
      formula: `For a customer who cancelled, left or asked until when they are bound, more than ${horizonDays} days before the last day to give notice (the end of the contract where no notice period is stated). It opens ${horizonDays} days before that day and is expired on it; taken where the customer accepts an offer in that time, or accepted an offer to stay since. None where the contract rolls or has no end.`,
      source: ['consumers/datasets/moments/release.ts', 'consumers/datasets/moments/hear-words.ts'],
      experimental: true,
      caveats: [
        'opened_at may lie ahead of as_of.',
        'It is for repairing the cause in time, and not for making it harder to leave.',
        'A code or a date that the customer asked for does not prove that they leave.',
      ],
      changes: FIRST,
    },
    {
      name: 'win_back',
      columns: OCCASION,
      claims: 'A former customer who did not leave over a complaint.',
      formula: `The first conversation that states that the customer is former, where the contacts of the ${complaintDays} days before are known, each ended without anger, their cases are solved, and no rating was low. It is expired after ${winBackDays} days; ${TAKEN}, or is a customer again. ${ADDED}`,
      source: ['consumers/datasets/moments/win-back.ts', 'consumers/datasets/moments/cases.ts', 'consumers/datasets/moments/occasions.ts'],
      experimental: true,
      caveats: ['Where no contact of the time is known, there is no moment: nobody can say why they left.'],
      changes: FIRST,
    },
  ],
)

import { boolean, dataset, instant, int, longText, optional, strings, text, word } from './dataset.ts'
import { localDay, VERSION_OF_TABLES } from './event-columns.ts'
import { momentsCurrentUse, momentsDailyUse, momentsUse } from './uses/moments.ts'

/** Why the gate is closed or unknown, in words. */
export const GATE_REASONS = {
  case_open: 'closed: a case is open with the firm; one of which nobody has said anything for 28 days lapses 14 days later',
  case_unsolved: 'closed for 14 days: a case ended without a solution, or the customer said that it is still not solved',
  case_lapsed: 'closed for 14 days: a case ended without a word on whether it was solved, or waits for the customer',
  upset:
    'closed for 14 days: the last contact ended clearly negative, held a threat or a danger, or got one of the two lowest ratings of five',
  other: 'closed: for a reason that is not told',
  outcome_unknown: 'unknown for 14 days: nobody said how a contact ended',
  mood_unknown:
    'unknown for 14 days: the end of the last contact leaves open whether the customer was upset; its words are missing, or in a language that the rules do not read',
  nothing_known: 'unknown for 14 days: everything that was known was taken back, or may not be analysed',
  facts_dropped: 'unknown: the customer has had more conversations than are kept',
} as const

/** What opens a moment, and what else speaks for an offer, in words. */
const MOMENT_REASONS = {
  renewal: 'retention: the contract renews or ends within 30 days',
  anniversary: 'retention: the day on which they became a customer comes round within 30 days',
  ponders_offer: 'interest: the customer wants to think about an offer',
  wants_to_buy: "interest: the source's reason says that they want to buy",
  prospect: 'interest: somebody who is not yet a customer turned to the firm',
  wanted_to_leave: 'release: the customer said that they want to leave while a contract bound them',
  notice_window: 'release: from then on the last day to give notice is within 90 days',
  contract_ends: 'release: from then on the end of the contract is within 90 days',
  left_without_complaint: 'win-back: the contacts before the customer left ended well',
  recent_purchase: 'added: a purchase within the last 30 days',
  complement: 'added: a product that goes with what the customer has (reference table `complements`)',
  live_campaign: 'added: a campaign that runs (reference table `campaigns`)',
} as const

const listed = (codes: Readonly<Record<string, string>>) =>
  Object.entries(codes)
    .map(([code, meaning]) => `${code} (${meaning})`)
    .join(', ')

const who = {
  customer_key: text(5, 'Keyed pseudonym of the customer. One person can have several keys.'),
  brand: text(6, "The brand of the moment; unknown when none of the customer's interactions names one.", { filtered: true }),
  customer_stage: word(7, ['prospect', 'current', 'former', 'unknown'], "The customer's last known relation to the brand."),
  customer_segment: optional(text(8, "The firm's own segment of the customer, as last stated.")),
}

const asOf = {
  as_of: instant(
    10,
    'The instant of which the row speaks: the newest thing that is known of the customer and the brand, never later than the append time.',
    { filtered: true },
  ),
}

const gate = {
  offer_gate: word(
    15,
    ['open', 'closed', 'unknown'],
    'Whether offers may be made to the customer at as_of. Closed counts before unknown, and unknown before open. It holds until closed_until and no longer.',
    { filtered: true },
  ),
  closed_until: optional(
    instant(16, 'When the gate opens by itself if nothing else happens. Null when it is open, and when no day is told.'),
  ),
}

const facts_dropped = boolean(
  4,
  'True when the customer has had more than 64 conversations, or one with more than 512 messages, and the oldest were dropped. The gate is then never open.',
)
const model_version = text(23, `The versions of the rules and of the model of sentiment. ${VERSION_OF_TABLES}`, { filtered: true })

const what = {
  kind: word(
    11,
    ['offer_gate', 'retention', 'need', 'interest', 'release', 'win_back'],
    'offer_gate: whether offers may be made, and with an offer_seq one offer that was made. retention: a painless solution shortly before an anniversary or a renewal. need: something the customer told that they need. interest: they look at something they do not have. release: a captive customer can leave. win_back: a former customer who did not leave over a complaint.',
    { filtered: true },
  ),
  status: word(
    12,
    ['open', 'taken', 'expired', 'withdrawn'],
    'open: it holds. taken: the customer accepted an offer. expired: its time is over, and there was no answer that we could see. withdrawn: what it came from was taken back or revised.',
    { filtered: true },
  ),
  opened_at: optional(
    instant(13, 'When the moment opens, which may lie ahead of as_of; of an offer, when it was made. Null for the gate.'),
  ),
  expires_at: optional(instant(14, 'When the moment is over if nothing else happens. Null for the gate and for offers.')),
  reasons: strings(
    17,
    `Of the gate, what closes it or cannot be known: ${listed(GATE_REASONS)}. Of a need, the code of the topic first, or other. Of the rest: ${listed(MOMENT_REASONS)}.`,
  ),
  product: optional(text(18, 'The product of the offer; of other moments, the one that the contact was about, or that goes with it.')),
  campaign: optional(text(19, 'The campaign of the offer or of the contact; of other moments, one that ran at the time.')),
  notice_by: optional(
    instant(24, 'Of a release, the last day to give notice; null when the source does not state the notice period, and of other kinds.'),
  ),
}

/** When a customer may get an offer, and when there is an occasion for one. */
export const moments = dataset({
  name: 'moments',
  grain:
    'One row per moment that an event opens, changes or takes back, and per offer; and one of the gate for each event that adds something.',
  key: ['signal_id'],
  caveats: [
    'The last row of a moment_id, by (epoch, source_offset), counts.',
    'A gate that is closed or unknown opens at closed_until without a row: compare it with the instant you ask for. `moments_daily` has the rows that time alone changes.',
    'A customer without a row was not seen in service. That is not unknown and does not block.',
    'expired means that there was no answer that we could see, not that the moment was missed.',
    'Thresholds and days are priors, not fitted to outcomes.',
  ],
  use: momentsUse,
  columns: {
    signal_id: text(1, 'The id of the row: a hash of event, brand and moment.'),
    moment_id: text(2, 'The id of the moment, the same in all rows about it.', { filtered: true }),
    interaction_id: text(3, 'The interaction the moment comes from; of the gate, the one whose event changed it.'),
    offer_seq: optional(int(22, 'Of an offer, which one of its interaction, from 0; null for everything else.')),
    facts_dropped,
    ...who,
    occurred_at: instant(9, 'When the interaction of the event began.', { filtered: true }),
    ...asOf,
    ...what,
    ...gate,
    offer_kind: optional(text(20, 'The kind of the offer, in words of the source; null for everything else.')),
    offer_outcome: optional(
      word(21, ['accepted', 'rejected', 'deferred', 'unknown'], 'How the customer took the offer; null for everything else.'),
    ),
    offered_while_blocked: optional(
      boolean(
        25,
        'Whether the gate was closed before the turn of the offer. The case of the contact itself counts once the customer was upset, or said that it is still not solved, before that turn. Null where the offer has neither turn nor time, and where nobody can say.',
      ),
    ),
    model_version,
    state: optional(
      longText(
        26,
        "Not for analysis: what this event added to the customer's facts, as JSON, on the customer's last row of the event; null on the other rows.",
      ),
    ),
    local_day: localDay(27),
  },
})

/** The gate of every customer, as last known. */
export const momentsCurrent = dataset({
  name: 'moments_current',
  grain: 'One row per brand and customer key: whether offers may be made to the customer, until when not, and why not.',
  key: ['brand', 'customer_key'],
  caveats: [
    'The gate is that of as_of. Ask for an instant: closed or unknown holds while closed_until is null or lies after it.',
    'A customer without a row was not seen in service. That is not unknown and does not block.',
    'The files are rewritten every few minutes from the rows of `moments`. Until then, `moments` has newer rows.',
  ],
  use: momentsCurrentUse,
  columns: {
    ...who,
    ...asOf,
    ...gate,
    reasons: strings(17, `What closes the gate or cannot be known: ${listed(GATE_REASONS)}.`),
    open_moments: strings(28, 'The kinds of moments that are open at as_of, each once.'),
    facts_dropped,
    model_version,
    state: optional(
      longText(26, "Not for analysis: all facts of the customer, as JSON, on the customer's last row; null on the other rows."),
    ),
  },
})

/** What time alone changes. */
export const momentsDaily = dataset({
  name: 'moments_daily',
  grain:
    'One row per moment and day on which it changed: a gate that opened by itself, a moment that opened, expired, was taken or withdrawn.',
  key: ['customer_key', 'brand', 'moment_id', 'as_of'],
  caveats: [
    'The first day that is scored has a row for every gate and every open moment.',
    'Offers are not here: time changes nothing about them.',
  ],
  use: momentsDailyUse,
  columns: {
    moment_id: text(2, 'The id of the moment, as in `moments`.', { filtered: true }),
    ...who,
    as_of: instant(10, 'The end of the day.', { filtered: true }),
    ...what,
    ...gate,
    facts_dropped,
    model_version,
  },
})

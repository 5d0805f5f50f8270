import type { Story } from '../../producers/systems/simulated/story.ts'
import type { CustomerTruth, InteractionTruth, Truth } from '../../producers/systems/simulated/truth.ts'
import { KINDS, readClaims, type Claims } from './kinds.ts'
import { measure, notTold, type SignalMeasure } from './measure.ts'

/** What the datasets say. */
export type Answers = {
  readonly contacts: readonly { readonly interaction_id: string; readonly customer_key: string | null }[]
  readonly sentiment: readonly SentimentAnswer[]
  readonly claims: Claims
  readonly risk: readonly { readonly customer_key: string; readonly risk_band: string }[]
}

export type SentimentAnswer = {
  readonly interaction_id: string
  readonly sentiment_label: string | null
  readonly resolved: string
  readonly painless: string
}

/** Reads the answers from the views of a lake. */
export async function readAnswers(query: <Row>(sql: string) => Promise<readonly Row[]>): Promise<Answers> {
  return {
    contacts: await query('SELECT interaction_id, customer_key FROM interactions_latest'),
    sentiment: await query('SELECT interaction_id, sentiment_label, resolved, painless FROM brand_sentiment_latest WHERE NOT retracted'),
    claims: await readClaims(query),
    risk: await query('SELECT customer_key, risk_band FROM churn_risk_current'),
  }
}

/**
 * What the datasets claim against what was planted. Only interactions count whose words a dataset could read: of one that was redacted,
 * or whose customer allows no analysis, nothing is to be told.
 */
export function againstTruth(truth: readonly Truth[], answers: Answers): readonly SignalMeasure[] {
  const interactions = truth.filter((it): it is InteractionTruth => it.kind === 'interaction')
  const customers = truth.filter((it): it is CustomerTruth => it.kind === 'customer')
  return [
    ...ofWords(interactions, answers),
    ...ofContacts(interactions, answers),
    ...ofCustomers(customers, interactions, answers),
    ofOtherLanguages(interactions, answers),
  ]
}

function ofWords(interactions: readonly InteractionTruth[], { sentiment, claims }: Answers): readonly SignalMeasure[] {
  const readable = new Set(sentiment.filter((it) => it.sentiment_label !== null).map((it) => it.interaction_id))
  const heard = interactions.filter((it) => readable.has(it.interaction_id))
  return KINDS.map(({ signal, planted, among = () => true }) => {
    const told = idsOf(heard.filter((it) => among(it) && planted(it)))
    const claimed = claims.get(signal)
    if (claimed === undefined) return notTold(signal, told)
    const beside = idsOf(interactions.filter((it) => !among(it)))
    return measure(signal, told, new Set([...claimed].filter((it) => !beside.has(it))))
  })
}

/** A share that should be small: of the words in languages that no rule reads, those that were judged. */
function ofOtherLanguages(interactions: readonly InteractionTruth[], { sentiment }: Answers): SignalMeasure {
  const others = idsOf(interactions.filter((it) => it.language !== null && it.language !== 'en'))
  const judged = sentiment.filter((it) => others.has(it.interaction_id) && JUDGED.includes(it.sentiment_label ?? ''))
  return { signal: 'other languages, judged by words', told: others.size, claimed: 0, right: judged.length }
}

const JUDGED: readonly string[] = ['negative', 'neutral', 'positive']

function ofContacts(interactions: readonly InteractionTruth[], { sentiment }: Answers): readonly SignalMeasure[] {
  const judgements = new Map(sentiment.map((it) => [it.interaction_id, it]))
  const contacts = interactions.filter((it) => it.what === 'contact' && judgements.has(it.interaction_id))
  const so = (is: (it: InteractionTruth) => boolean) => idsOf(contacts.filter(is))
  const claimed = (is: (it: SentimentAnswer) => boolean) =>
    idsOf(contacts.filter(({ interaction_id }) => is(judgements.get(interaction_id) as SentimentAnswer)))
  // How somebody feels can be read only where their language can.
  const english = so((it) => it.language === 'en')
  const first = so((it) => it.attempt === 1)
  const felt = (label: string) => new Set([...claimed((it) => it.sentiment_label === label)].filter((it) => english.has(it)))
  return [
    measure(
      'negative where it ended bitterly',
      so((it) => it.language === 'en' && it.ended === 'bitter'),
      felt('negative'),
    ),
    measure(
      'positive where it ended gladly',
      so((it) => it.language === 'en' && it.ended === 'glad'),
      felt('positive'),
    ),
    measure(
      'resolved',
      so((it) => it.solved === 'yes'),
      claimed((it) => it.resolved === 'yes'),
    ),
    measure(
      'not resolved',
      so((it) => it.solved === 'no' || it.solved === 'open'),
      claimed((it) => it.resolved === 'no'),
    ),
    measure(
      'painless',
      so((it) => it.painless === true),
      claimed((it) => it.painless === 'yes'),
    ),
    measure(
      'painless, first contacts',
      new Set([...so((it) => it.painless === true)].filter((it) => first.has(it))),
      new Set([...claimed((it) => it.painless === 'yes')].filter((it) => first.has(it))),
    ),
  ]
}

function ofCustomers(customers: readonly CustomerTruth[], interactions: readonly InteractionTruth[], { contacts, risk }: Answers) {
  const accounts = new Map(interactions.flatMap((it) => (it.customer === null ? [] : [[it.interaction_id, it.customer] as const])))
  const keys = new Map<string, string>()
  for (const { interaction_id, customer_key } of contacts) {
    const account = accounts.get(interaction_id)
    if (account !== undefined && customer_key !== null) keys.set(account, customer_key)
  }
  const known = customers.filter((it) => it.stage === 'current' && keys.has(it.customer))
  const so = (is: (it: CustomerTruth) => boolean) => new Set(known.filter(is).flatMap((it) => keys.get(it.customer) ?? []))
  const banded = (...bands: readonly string[]) => new Set(risk.filter((it) => bands.includes(it.risk_band)).map((it) => it.customer_key))
  const endangered = banded('high', 'latent')
  const until = Math.max(...interactions.map((it) => Date.parse(it.occurred_at)))
  /** A share of a group that should be small: `told` is the group, `right` those who are in danger. Nothing is claimed of it. */
  const alarmed = (story: Story): SignalMeasure => {
    const all = so((it) => it.story === story)
    return {
      signal: `${story} customers, high or latent`,
      told: all.size,
      claimed: 0,
      right: [...all].filter((it) => endangered.has(it)).length,
    }
  }
  return [
    measure(
      'wants to leave',
      so((it) => it.wants_to_leave),
      endangered,
    ),
    measure(
      'captive',
      so((it) => it.wants_to_leave && isBoundBeyond(it, until)),
      banded('latent'),
    ),
    alarmed('calm'),
    alarmed('rescued'),
  ]
}

/** Whether a contract binds them for longer than anybody can give notice: 90 days after the end of the days simulated. */
function isBoundBeyond({ bound_until }: CustomerTruth, until: number): boolean {
  return bound_until !== null && Date.parse(bound_until) > until + NOTICE_MS
}

const NOTICE_MS = 90 * 86_400_000

function idsOf(list: readonly { readonly interaction_id: string }[]): ReadonlySet<string> {
  return new Set(list.map((it) => it.interaction_id))
}

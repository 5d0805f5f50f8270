import type { Story } from '../../producers/systems/simulated/story.ts'
import type { PlantedKind } from '../../producers/systems/simulated/texts/sentence.ts'
import type { CustomerTruth, InteractionTruth, Truth } from '../../producers/systems/simulated/truth.ts'
import { measure, type SignalMeasure } from './measure.ts'

/** What the datasets say. */
export type Answers = {
  readonly contacts: readonly { readonly interaction_id: string; readonly customer_key: string | null }[]
  readonly sentiment: readonly SentimentAnswer[]
  readonly referral: readonly { readonly interaction_id: string; readonly signal_type: string }[]
  readonly reasons: readonly { readonly interaction_id: string; readonly reason: string }[]
  readonly risk: readonly { readonly customer_key: string; readonly risk_band: string }[]
}

export type SentimentAnswer = {
  readonly interaction_id: string
  readonly sentiment_label: string | null
  readonly severe: boolean | null
  readonly resolved: string
  readonly resolved_basis: string
  readonly painless: string
  readonly empathy: string
  readonly human_marks: readonly string[] | null
  readonly effort_reasons: readonly string[] | null
}

/** Reads the answers from the views of a lake. */
export async function readAnswers(query: <Row>(sql: string) => Promise<readonly Row[]>): Promise<Answers> {
  return {
    contacts: await query('SELECT interaction_id, customer_key FROM interactions_latest'),
    sentiment: await query(
      `SELECT interaction_id, sentiment_label, severe, resolved, resolved_basis, painless, empathy, human_marks, effort_reasons
       FROM brand_sentiment_latest WHERE NOT retracted`,
    ),
    referral: await query('SELECT interaction_id, signal_type FROM referral_signals_latest WHERE NOT retracted'),
    reasons: await query(
      `SELECT DISTINCT reason, interaction_id
       FROM (SELECT unnest(reasons) AS reason, unnest(evidence_ids) AS interaction_id FROM churn_risk)`,
    ),
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
  return [...ofWords(interactions, answers), ...ofContacts(interactions, answers), ...ofCustomers(customers, interactions, answers)]
}

function ofWords(interactions: readonly InteractionTruth[], { sentiment, referral, reasons }: Answers): readonly SignalMeasure[] {
  const readable = new Set(sentiment.filter((it) => it.sentiment_label !== null).map((it) => it.interaction_id))
  const heard = interactions.filter((it) => readable.has(it.interaction_id))
  const told = (tells: PlantedKind, where: (it: InteractionTruth) => boolean = () => true) =>
    idsOf(heard.filter((it) => where(it) && it.told.some((planted) => planted.tells === tells)))
  const judged = (is: (it: SentimentAnswer) => boolean) => idsOf(sentiment.filter(is))
  const reason = (code: string) => idsOf(reasons.filter((it) => it.reason === code))
  const says = (type: string) => idsOf(referral.filter((it) => it.signal_type === type))
  const marked = (mark: string) => judged((it) => it.human_marks?.includes(mark) === true)
  const isUpset = ({ began, ended }: InteractionTruth) => began === 'angry' || ended === 'bitter'
  return [
    measure('asks to cancel', told('cancel'), reason('asks_to_cancel')),
    measure('asks for a porting code', told('port'), reason('asks_for_porting_code')),
    measure('asks when the contract ends', told('contract_end'), reason('asks_when_contract_ends')),
    measure('names a competitor as destination', told('competitor'), reason('goes_to_competitor')),
    measure(
      'threatens',
      told('severe'),
      judged((it) => it.severe === true),
    ),
    measure(
      'says that it is solved',
      told('solved'),
      judged((it) => it.resolved === 'yes' && it.resolved_basis === 'customer'),
    ),
    measure(
      'says that it is not solved',
      told('unsolved'),
      judged((it) => it.resolved === 'no' && it.resolved_basis === 'customer'),
    ),
    measure(
      'had to come again',
      told('comes_again'),
      judged((it) => it.effort_reasons?.includes('had_to_repeat') === true),
    ),
    measure('recommends', told('recommends'), says('recommend')),
    measure('leaves', told('leaves'), says('leave')),
    measure('warns others', told('warns'), says('warn')),
    measure(
      'empathy for the upset',
      told('empathy', isUpset),
      judged((it) => it.empathy === 'shown'),
    ),
    measure('agent takes charge', told('takes_charge'), marked('ownership')),
    measure('agent knows the history', told('knows_history'), marked('uses_history')),
    measure('agent pitches', told('pitch'), marked('pitch')),
  ]
}

function ofContacts(interactions: readonly InteractionTruth[], { sentiment }: Answers): readonly SignalMeasure[] {
  const judgements = new Map(sentiment.map((it) => [it.interaction_id, it]))
  const contacts = interactions.filter((it) => it.what === 'contact' && judgements.has(it.interaction_id))
  const so = (is: (it: InteractionTruth) => boolean) => idsOf(contacts.filter(is))
  const claimed = (is: (it: SentimentAnswer) => boolean) =>
    idsOf(contacts.filter(({ interaction_id }) => is(judgements.get(interaction_id) as SentimentAnswer)))
  return [
    measure(
      'negative where it ended bitterly',
      so((it) => it.ended === 'bitter'),
      claimed((it) => it.sentiment_label === 'negative'),
    ),
    measure(
      'positive where it ended gladly',
      so((it) => it.ended === 'glad'),
      claimed((it) => it.sentiment_label === 'positive'),
    ),
    measure(
      'resolved',
      so((it) => it.solved === 'yes'),
      claimed((it) => it.resolved === 'yes'),
    ),
    measure(
      'painless',
      so((it) => it.painless === true),
      claimed((it) => it.painless === 'yes'),
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
      so((it) => it.story === 'captive'),
      banded('latent'),
    ),
    alarmed('calm'),
    alarmed('rescued'),
  ]
}

function idsOf(list: readonly { readonly interaction_id: string }[]): ReadonlySet<string> {
  return new Set(list.map((it) => it.interaction_id))
}

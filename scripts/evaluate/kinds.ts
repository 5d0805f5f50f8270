import type { PlantedKind } from '../../producers/systems/simulated/texts/sentence.ts'
import type { InteractionTruth } from '../../producers/systems/simulated/truth.ts'

/** A planted thing, and how a dataset tells it. A thing whose table or column does not exist is shown as not told by any. */
export type PlantedSignal = {
  readonly signal: string
  readonly planted: (it: InteractionTruth) => boolean
  /** A view of the lake, and the column that has to be there. */
  readonly table: string
  readonly column: string
  /** Which rows claim it, in SQL; a row has an `interaction_id`. */
  readonly where: string
  /** What is read instead of the table as it stands. */
  readonly from?: string
  /** The interactions that it can be judged of. Left out: all. */
  readonly among?: (it: InteractionTruth) => boolean
}

const tells = (kind: PlantedKind, name?: string) => (it: InteractionTruth) =>
  it.told.some((planted) => planted.tells === kind && (name === undefined || planted.names?.includes(name) === true))
/** That they tell it of somebody or something by name: datasets tell these where a table lists the name. */
const tellsName = (kind: PlantedKind) => (it: InteractionTruth) =>
  it.told.some(({ tells: told, names = [] }) => told === kind && names.length > 0)
const isUpset = ({ began, ended }: InteractionTruth) => began === 'angry' || ended === 'bitter'
const endsUpset = ({ what, ended, language }: InteractionTruth) => what === 'contact' && ended === 'bitter' && language === 'en'
const hasGate = ({ gate }: InteractionTruth) => gate !== null

const SENTIMENT = 'brand_sentiment_latest'
const REFERRAL = 'referral_signals_latest'

const sentiment = (signal: string, planted: PlantedSignal['planted'], column: string, where: string): PlantedSignal => ({
  signal,
  planted,
  table: SENTIMENT,
  column,
  where: `NOT retracted AND ${where}`,
})
const referral = (signal: string, planted: PlantedSignal['planted'], type: string): PlantedSignal => ({
  signal,
  planted,
  table: REFERRAL,
  column: 'signal_type',
  where: `NOT retracted AND signal_type = '${type}'`,
})
const reason = (signal: string, planted: PlantedSignal['planted'], code: string): PlantedSignal => ({
  signal,
  planted,
  table: 'churn_risk',
  column: 'reasons',
  from: '(SELECT unnest(reasons) AS reason, unnest(evidence_ids) AS interaction_id FROM churn_risk)',
  where: `reason = '${code}'`,
})
const moment = (
  signal: string,
  planted: PlantedSignal['planted'],
  column: string,
  [from, where]: readonly [string, string],
  among: NonNullable<PlantedSignal['among']> = () => true,
): PlantedSignal => ({
  signal,
  planted,
  table: 'moments',
  column,
  from,
  where,
  among,
})
/** The gate as last told of an interaction, the last row of each offer, and where something was told first that is called other. */
const GATE = `(SELECT interaction_id, arg_max(offer_gate, source_offset) AS offer_gate FROM moments
  WHERE kind = 'offer_gate' AND offer_seq IS NULL GROUP BY interaction_id)`
const OFFERS = `(SELECT interaction_id, arg_max(coalesce(offered_while_blocked, false), source_offset) AS blocked FROM moments
  WHERE offer_seq IS NOT NULL GROUP BY interaction_id, moment_id)`
const OTHER = `(SELECT arg_min(interaction_id, occurred_at) AS interaction_id FROM moments
  WHERE list_contains(reasons, 'other') AND kind = 'offer_gate' GROUP BY customer_key)`
const mark = (name: string) => `list_contains(human_marks, '${name}')`

/** One row for each planted thing. */
export const KINDS: readonly PlantedSignal[] = [
  reason('asks to cancel', tells('cancel'), 'asks_to_cancel'),
  reason('asks for a porting code', tells('port'), 'asks_for_porting_code'),
  reason('asks when the contract ends', tells('contract_end'), 'asks_when_contract_ends'),
  reason('names a competitor as destination', tellsName('competitor'), 'names_destination'),
  sentiment('names a competitor', tells('names_rival'), 'competitor', 'competitor IS NOT NULL'),
  sentiment('finds a competitor better', tells('better_elsewhere'), 'competitor_stance', "competitor_stance = 'better'"),
  sentiment('threatens', tells('severe'), 'severe_basis', "severe AND severe_basis = 'words'"),
  sentiment('says that it is solved', tells('solved'), 'resolved_basis', "resolved = 'yes' AND resolved_basis = 'customer'"),
  sentiment('says that it is not solved', tells('unsolved'), 'resolved_basis', "resolved = 'no' AND resolved_basis = 'customer'"),
  sentiment('had to come again', tells('comes_again'), 'effort_reasons', "list_contains(effort_reasons, 'had_to_repeat')"),
  sentiment('asks for escalation', tells('escalation'), 'escalation_asked', 'escalation_asked'),
  sentiment('abuses the agent', tells('abusive'), 'conduct', "conduct = 'abusive'"),
  sentiment('is annoyed by an offer', tells('offer_annoyance'), 'offer_reaction', "offer_reaction = 'annoyed'"),
  sentiment('welcomes an offer', (it) => it.what === 'contact' && it.offer === 'accepted', 'offer_reaction', "offer_reaction = 'welcome'"),
  sentiment(
    'declines an offer',
    (it) => it.what === 'contact' && it.offer === 'rejected' && !tells('offer_annoyance')(it),
    'offer_reaction',
    "offer_reaction = 'rejected'",
  ),
  sentiment('contradicts a promise', tellsName('promise_broken'), 'promise', "promise = 'contradicted'"),
  sentiment('names a campaign', tells('names_campaign'), 'promise_campaign', 'promise_campaign IS NOT NULL'),
  sentiment('states a need', tells('need'), 'needs', 'len(needs) > 0'),
  sentiment('states a pain', tells('pain'), 'pains', 'len(pains) > 0'),
  sentiment('looks for something in vain', tells('missing_content'), 'missing_content', 'missing_content IS NOT NULL'),
  sentiment('names a product', tells('names_product'), 'products_mentioned', 'len(products_mentioned) > 0'),
  sentiment('has two products together', tells('product_pair'), 'products_mentioned', 'len(products_mentioned) > 1'),
  sentiment('is lost before a first purchase', tells('prospect_lost'), 'prospect_lost', 'prospect_lost'),
  referral('recommends', tells('recommends'), 'recommend'),
  referral('leaves', tells('leaves'), 'leave'),
  referral('warns others', tells('warns'), 'warn'),
  { signal: 'is an insider', planted: (it) => it.insider, table: REFERRAL, column: 'insider', where: 'NOT retracted AND insider' },
  sentiment('empathy for the upset', (it) => isUpset(it) && tells('empathy')(it), 'empathy', "empathy = 'shown'"),
  sentiment('agent takes charge', tells('takes_charge'), 'human_marks', mark('ownership')),
  sentiment('agent knows the history', tells('knows_history'), 'human_marks', mark('uses_history')),
  sentiment('agent pitches', tells('pitch'), 'human_marks', mark('pitch')),
  sentiment('agent recites', tells('stock_phrase'), 'human_marks', mark('script')),
  sentiment('policy holds the agent back', tells('held_back', 'policy'), 'voice', "voice = 'policy'"),
  sentiment('tools hold the agent back', tells('held_back', 'tools'), 'voice', "voice = 'tools'"),
  sentiment('agent has an idea', tells('idea'), 'voice', "voice = 'idea'"),
  moment('tells of hardship', tells('protected'), 'reasons', [OTHER, 'true']),
  moment(
    'offered while upset',
    (it) => it.offered_while_upset === true,
    'offered_while_blocked',
    [OFFERS, 'blocked'],
    (it) => it.what === 'contact' && it.offered_while_upset !== null,
  ),
  moment('offers closed afterwards', (it) => it.gate === 'closed', 'offer_gate', [GATE, "offer_gate = 'closed'"], hasGate),
  // A share that should be small: its recall tells how many of the upset get offers.
  moment('ends upset, offers open', endsUpset, 'offer_gate', [GATE, "offer_gate = 'open'"], endsUpset),
  moment('offers open afterwards', (it) => it.gate === 'open', 'offer_gate', [GATE, "offer_gate = 'open'"], hasGate),
]

/** What the datasets claim: by kind, the interactions; undefined where no column tells it. */
export type Claims = ReadonlyMap<string, ReadonlySet<string> | undefined>

type Query = <Row>(sql: string) => Promise<readonly Row[]>

/** Reads the claims of all kinds whose columns exist, in two queries. */
export async function readClaims(query: Query): Promise<Claims> {
  const columns = await query<{ readonly name: string }>(
    `SELECT DISTINCT table_name || '.' || column_name AS name FROM information_schema.columns`,
  )
  const there = new Set(columns.map(({ name }) => name))
  const told = KINDS.filter(({ table, column }) => there.has(`${table}.${column}`))
  const rows = await query<{ readonly signal: string; readonly interaction_id: string }>(
    told
      .map(({ signal, table, from = table, where }) => `SELECT DISTINCT '${signal}' AS signal, interaction_id FROM ${from} WHERE ${where}`)
      .join(' UNION ALL '),
  )
  const claims = new Map<string, Set<string> | undefined>(told.map(({ signal }) => [signal, new Set()]))
  for (const { signal, interaction_id } of rows) claims.get(signal)?.add(interaction_id)
  return claims
}

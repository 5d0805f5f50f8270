import { type Row, rowOf } from '../../../schemas/datasets/dataset.ts'
import { effectiveConsent, statedAnalysis } from '../../../schemas/event/consent.ts'
import { brandSentiment } from '../../../schemas/datasets/brand_sentiment.ts'
import type { Interaction, Rating } from '../../../schemas/event/interaction.ts'
import type { Received } from '../../consumer.ts'
import type { CustomerCode } from '../../language/phrases/statement-rule.ts'
import { strongestEntries } from '../../language/model/explain.ts'
import { withSentimentModel } from '../../language/model/model-in-use.ts'
import { hear, type Hearing } from '../../language/hear/hear.ts'
import { type ReferenceTables, versionWith } from '../../reference/reference-tables.ts'
import type { Statement } from '../../language/rules/match-statements.ts'
import { withCauseRules } from '../../language/rules/causes-in-use.ts'
import { localDayOf } from '../local-day.ts'
import { npsAnswer } from '../nps.ts'
import { isRetracted, isWithheldByPolicy } from '../retraction.ts'
import { competitorOf } from './competitor.ts'
import { conductOf, empathyOf, humanMarks, severeOf, voiceOf } from './conduct.ts'
import { effortOf } from './effort.ts'
import { withEffortCalibration } from './effort-in-use.ts'
import { emotionsIn } from './emotions.ts'
import { impactOf, impactsOf } from './impact.ts'
import { offerReactionOf } from './offers.ts'
import { listedPhrases } from './phrases.ts'
import { productsIn } from './products.ts'
import { promiseOf } from './promise.ts'
import { resolvedOf } from './resolved.ts'
import { statedKinds } from './stated.ts'
import { vendorMoodOf } from './vendor-mood.ts'
import { wantsOf } from '../wants.ts'

type SentimentRow = Row<typeof brandSentiment>

/** Which rules and weights decided; raised by hand with every change of a table or a rule that can move a row. */
const RULES = 'brand_sentiment-rules-7'

export const brandSentimentVersion = () => withEffortCalibration(withCauseRules(withSentimentModel(RULES)))

/** One row for every interaction, with words or without. */
export function derive(event: Received, tables: ReferenceTables): readonly SentimentRow[] {
  return [isRetracted(event) ? keysOnly(event, tables) : judged(event, tables)]
}

function judged(event: Received, tables: ReferenceTables): SentimentRow {
  const { interaction } = event
  const hearing = hear(interaction)
  const { label, felt } = hearing.sentiment
  const vendor = felt === undefined ? vendorMoodOf(interaction, hearing) : undefined
  const score = felt?.score ?? vendor?.score ?? null
  const found = hearing.statements
  const codes = new Set(found.map(({ code }) => code))
  // That nothing is found says something only where the rules know the language.
  const told = hearing.isReadable ? codes : undefined
  const readable = hearing.isReadable ? found : undefined
  const shown = hearing.agentsAreReadable ? new Set(hearing.agentStatements.map(({ code }) => code)) : undefined
  const listed = listedPhrases(interaction, hearing.agent, tables)
  const { cause: causes } = hearing
  const { severe, basis: severeBasis, evidence: counted } = severeOf(interaction, told)
  const isSevere = severe === true
  const impacts = felt === undefined ? undefined : impactsOf(interaction, felt.turns, isSevere)
  const { resolved, basis, from } = resolvedOf(interaction, found)
  const effort = effortOf(interaction, told === undefined ? undefined : repeats(found))
  const ratings = scores(interaction.ratings ?? [])
  const { promise, campaign } = promiseOf(interaction, hearing, tables)
  const { competitor, stance, evidence: compared } = competitorOf(interaction, hearing, tables)
  const { needs, pains, content } = wantsOf(interaction, readable ?? [], tables)
  return rowOf(brandSentiment, {
    ...keysOnly(event, tables),
    retracted: false,
    judged_from: statedKinds(interaction),
    customer_key: interaction.customer.ref,
    customer_stage: interaction.customer.stage ?? 'unknown',
    language: interaction.content.language ?? interaction.content.turns?.find((it) => it.speaker === 'customer')?.language ?? null,
    sentiment_score: score,
    p_negative: felt?.pNegative ?? null,
    p_neutral: felt?.pNeutral ?? null,
    p_positive: felt?.pPositive ?? null,
    sentiment_label: vendor?.label ?? label,
    confidence: felt?.confidence ?? null,
    start_score: felt?.start ?? null,
    end_score: felt?.end ?? null,
    sentiment_basis: felt !== undefined ? 'words' : vendor === undefined ? 'none' : 'vendor',
    severe,
    severe_basis: severeBasis,
    escalation_asked: told?.has('escalation') ?? null,
    resolved,
    resolved_basis: basis,
    resolved_from: from,
    effort_score: effort.score,
    effort_coverage: effort.coverage,
    effort_basis: effort.basis,
    painless: effort.painless,
    effort_reasons: effort.reasons,
    cause: causes.cause,
    cause_2: causes.second,
    cause_confidence: causes.confidence,
    cause_basis: causes.basis,
    brand_impact: score === null ? null : impactOf(interaction, score, isSevere),
    brand_impact_negative: impacts?.negative ?? null,
    brand_impact_positive: impacts?.positive ?? null,
    empathy: empathyOf(label, shown),
    human_marks: humanMarks(shown, hearing.agent, listed.kinds),
    conduct: conductOf(told),
    offer_reaction: offerReactionOf(interaction, readable ?? [], [...pitches(hearing), ...listed.pitches]),
    promise,
    promise_campaign: campaign,
    voice: voiceOf(shown),
    competitor,
    competitor_stance: stance,
    needs,
    pains,
    missing_content: content,
    products_mentioned: productsIn(interaction, hearing.customer, tables),
    emotions: hearing.isReadable ? emotionsIn(hearing.customer) : [],
    evidence: [...strongestEntries(felt?.shares ?? []), ...factCodes(codes, compared, counted)],
    nps: ratings.nps,
    nps_score: ratings.nps_score,
    csat_score: ratings.csat_score,
    reach_followers: interaction.reach?.followers === undefined ? null : BigInt(interaction.reach.followers),
    handle_ms: handled(interaction),
  })
}

/** What a row has even when nothing may be said: its keys. */
function keysOnly(event: Received, tables: ReferenceTables): SentimentRow {
  const { interaction } = event
  return rowOf(brandSentiment, {
    ...brandSentiment.blank,
    interaction_id: interaction.interaction_id,
    revision: BigInt(interaction.revision),
    retracted: true,
    brand: interaction.brand?.id ?? interaction.brand?.name ?? 'unknown',
    channel: interaction.channel,
    visibility: interaction.visibility,
    occurred_at: Date.parse(interaction.occurred_at),
    time_quality: interaction.time_quality,
    local_day: localDayOf(interaction, tables),
    consent_stated: statedAnalysis(interaction),
    consent_analysis: effectiveConsent(interaction).analysis,
    withheld_by_policy: isWithheldByPolicy(event),
    calibrated: false,
    model_version: versionWith(brandSentimentVersion(), tables),
  })
}

/**
 * The codes that decided a column of this dataset. What else the customer tells is for other datasets, and that they are protected is for
 * nobody to read here.
 */
function factCodes(told: ReadonlySet<CustomerCode>, compared: readonly string[], counted: readonly string[]): readonly string[] {
  return [...[...told].filter((code) => DECIDING.has(code)), ...compared, ...counted]
}

const DECIDING: ReadonlySet<CustomerCode> = new Set([
  'solved',
  'unsolved',
  'come_again',
  'severe',
  'escalation',
  'abusive',
  'offer_annoyed',
  'offer_welcome',
  'promise_mentioned',
  'promise_broken',
  'need',
  'pain',
  'missing_content',
])

/** The turns in which an agent offers to sell something. */
function pitches({ agentStatements }: Hearing): readonly number[] {
  return agentStatements.filter(({ code }) => code === 'pitch').map(({ seq }) => seq)
}

/** How often the customer says that they had to say or report it again. */
function repeats(found: readonly Statement[]): number {
  return found.filter(({ code }) => code === 'come_again').length
}

function scores(ratings: readonly Rating[]): Pick<SentimentRow, 'nps' | 'nps_score' | 'csat_score'> {
  const nps = ratings.findLast((it) => it.kind === 'nps')
  const answer = nps === undefined ? undefined : npsAnswer(nps)
  const csat = ratings.findLast((it) => it.kind === 'csat')
  return { nps: answer?.nps ?? null, nps_score: answer?.nps_score ?? null, csat_score: csat?.score01 ?? null }
}

function handled({ timings }: Interaction): bigint | null {
  return timings?.handle_ms === undefined ? null : BigInt(timings.handle_ms)
}

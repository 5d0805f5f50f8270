import { type Row, rowOf } from '../../../schemas/datasets/dataset.ts'
import { effectiveConsent, statedAnalysis } from '../../../schemas/event/consent.ts'
import { brandSentiment } from '../../../schemas/datasets/brand_sentiment.ts'
import type { Interaction, Rating } from '../../../schemas/event/interaction.ts'
import type { Received } from '../../consumer.ts'
import { strongestEntries } from '../../language/model/explain.ts'
import { withSentimentModel } from '../../language/model/model-in-use.ts'
import { hear } from '../../language/hear/hear.ts'
import { type ReferenceTables, versionWith } from '../../reference/reference-tables.ts'
import type { Statement } from '../../language/rules/match-statements.ts'
import { localDayOf } from '../local-day.ts'
import { npsAnswer } from '../nps.ts'
import { isRetracted, isWithheldByPolicy } from '../retraction.ts'
import { effortOf } from './effort.ts'
import { impactOf } from './impact.ts'
import { findNamed } from './named.ts'
import { resolvedOf } from './resolved.ts'
import { conductOf, empathyOf, humanMarks, offerReactionOf, promiseOf, severeOf, voiceOf } from './conduct.ts'

type SentimentRow = Row<typeof brandSentiment>

/** Which rules and weights decided; raised by hand with every change of a table or a rule that can move a row. */
const RULES = 'brand_sentiment-rules-3'

export const brandSentimentVersion = () => withSentimentModel(RULES)

/** One row for every interaction, with words or without. */
export function derive(event: Received, tables: ReferenceTables): readonly SentimentRow[] {
  return [isRetracted(event) ? keysOnly(event, tables) : judged(event, tables)]
}

function judged(event: Received, tables: ReferenceTables): SentimentRow {
  const { interaction } = event
  const hearing = hear(interaction)
  const { label, felt } = hearing.sentiment
  const found = hearing.statements
  const codes = new Set(found.map(({ code }) => code))
  // That nothing is found says something only where the rules know the language.
  const told = hearing.isReadable ? codes : undefined
  const shown = hearing.agentsAreReadable ? new Set(hearing.agentStatements.map(({ code }) => code)) : undefined
  const { cause: causes } = hearing
  const severe = severeOf(interaction, told)
  const { resolved, basis } = resolvedOf(interaction, found)
  const effort = effortOf(interaction, told === undefined ? undefined : repeats(found))
  const ratings = scores(interaction.ratings ?? [])
  const named = findNamed(interaction, hearing.customer, tables)
  return rowOf(brandSentiment, {
    ...keysOnly(event, tables),
    retracted: false,
    customer_key: interaction.customer.ref,
    customer_stage: interaction.customer.stage ?? 'unknown',
    language: interaction.content.language ?? interaction.content.turns?.find((it) => it.speaker === 'customer')?.language ?? null,
    sentiment_score: felt?.score ?? null,
    p_negative: felt?.pNegative ?? null,
    p_neutral: felt?.pNeutral ?? null,
    p_positive: felt?.pPositive ?? null,
    sentiment_label: label,
    confidence: felt?.confidence ?? null,
    start_score: felt?.start ?? null,
    end_score: felt?.end ?? null,
    severe,
    resolved,
    resolved_basis: basis,
    effort_score: effort.score,
    effort_coverage: effort.coverage,
    painless: effort.painless,
    effort_reasons: effort.reasons,
    cause: causes.cause,
    cause_2: causes.second,
    cause_confidence: causes.confidence,
    cause_basis: causes.basis,
    brand_impact: felt === undefined ? null : impactOf(interaction, felt.score, severe === true),
    empathy: empathyOf(label, shown),
    human_marks: humanMarks(shown, hearing.agent),
    conduct: conductOf(told),
    offer_reaction: offerReactionOf(interaction, found),
    promise: promiseOf(told),
    voice: voiceOf(shown),
    competitor: named.competitor,
    products_mentioned: named.products,
    evidence: [...strongestEntries(felt?.shares ?? []), ...codes],
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

import { type Row, rowOf } from '../../../schemas/datasets/dataset.ts'
import { effectiveConsent, statedAnalysis } from '../../../schemas/event/consent.ts'
import { brandSentiment } from '../../../schemas/datasets/brand_sentiment.ts'
import type { Interaction, Rating } from '../../../schemas/event/interaction.ts'
import type { Received } from '../../consumer.ts'
import { matchAgentRules } from '../../language/rules/agent-rules.ts'
import { findCause } from '../../language/rules/cause.ts'
import { type RuleMatch, matchCustomerRules } from '../../language/rules/match-customer-rules.ts'
import { looksEnglish } from '../../language/words/english.ts'
import { sentimentOf, strongest } from '../../language/model/sentiment.ts'
import { agentVoice, customerVoice, speaksEnglish, type Voice } from '../../language/words/turns-by-speaker.ts'
import { type ReferenceTables, versionWith } from '../../reference/reference-tables.ts'
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
export const MODEL_VERSION = 'brand_sentiment-rules-2'

/** One row for every interaction, with words or without. */
export function derive(event: Received, tables: ReferenceTables): readonly SentimentRow[] {
  return [isRetracted(event) ? keysOnly(event, tables) : judged(event, tables)]
}

function judged(event: Received, tables: ReferenceTables): SentimentRow {
  const { interaction } = event
  const voices = customerVoice(interaction).filter(({ words }) => words.lower.length > 0)
  const { label, felt } = sentimentOf(interaction, voices)
  // Facts told in English words are facts, whatever language is declared; that none is found says something in English alone.
  const found = matchCustomerRules(voices)
  const readable = voices.length > 0 && (speaksEnglish(interaction, voices) || looksEnglish(voices))
  const told = readable ? found : undefined
  const shown = heard(agentVoice(interaction))
  const severe = severeOf(interaction, told)
  const { resolved, basis } = resolvedOf(interaction, found)
  const effort = effortOf(interaction, told === undefined ? undefined : repeats(told))
  const causes = findCause(interaction, readable ? voices : undefined)
  const ratings = scores(interaction.ratings ?? [])
  const named = findNamed(interaction, voices, tables)
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
    human_marks: humanMarks(shown),
    conduct: conductOf(told),
    offer_reaction: offerReactionOf(interaction, told),
    promise: promiseOf(told),
    voice: voiceOf(shown),
    competitor: named.competitor,
    products_mentioned: named.products,
    evidence: [...strongest(felt?.evidence ?? []), ...codes(found)],
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
    model_version: versionWith(MODEL_VERSION, tables),
  })
}

function heard(voices: readonly Voice[]) {
  const spoken = voices.filter(({ words }) => words.lower.length > 0)
  return spoken.length > 0 && looksEnglish(spoken) ? matchAgentRules(spoken) : undefined
}

/** Having to say it again, and a failure that came again, both cost effort. */
function repeats(told: readonly RuleMatch[]): number {
  return told.filter((it) => (it.tells === 'repeats' || it.tells === 'failing_again') && !it.denied).length
}

/** What was told, as codes, each once. */
function codes(told: readonly RuleMatch[]): readonly string[] {
  return [...new Set(told.map(({ tells, denied }) => (denied ? `not ${tells}` : tells)))]
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

import { type Row, rowOf } from '../../../schemas/datasets/dataset.ts'
import { effectiveConsent, statedAnalysis } from '../../../schemas/event/consent.ts'
import { referralSignals } from '../../../schemas/datasets/referral_signals.ts'
import { rowId } from '../../../schemas/event/ids.ts'
import type { Interaction, Rating } from '../../../schemas/event/interaction.ts'
import type { Received } from '../../consumer.ts'
import { withSentimentModel } from '../../language/model/model-in-use.ts'
import { hear } from '../../language/hear/hear.ts'
import { type ReferenceTables, versionWith } from '../../reference/reference-tables.ts'
import { localDayOf } from '../local-day.ts'
import { npsAnswer } from '../nps.ts'
import { isRetracted, isWithheldByPolicy } from '../retraction.ts'
import { isContactGrade } from './measured-patterns.ts'

type SignalRow = Row<typeof referralSignals>

/** What sets one signal apart; the rest of a row is the same for all of an interaction. */
type Signal = Pick<SignalRow, 'signal_type' | 'direction' | 'tense' | 'target' | 'evidence'> &
  Partial<Pick<SignalRow, 'advocacy_stated' | 'nps' | 'nps_score' | 'nps_class' | 'nps_context' | 'referral_code' | 'advocate_key'>>

/** Which rules decided; raised by hand with every change of a rule that can move a row. */
const RULES = 'referral_signals-rules-7'

export const referralSignalsVersion = () => withSentimentModel(RULES)

/** One row per statement or act; else a marker, where the revision could take something back. */
export function derive(event: Received, tables: ReferenceTables): readonly SignalRow[] {
  const { interaction } = event
  if (isRetracted(event)) return [marker(event, tables)]
  const signals = [...answers(interaction), ...referral(interaction), ...published(interaction), ...spoken(interaction)]
  if (signals.length === 0) return takesBack(interaction) ? [{ ...marker(event, tables), customer_key: interaction.customer.ref }] : []
  const insider = tables.at(Date.parse(interaction.occurred_at)).isInsider(interaction.customer)
  const ordinals = new Map<string, number>()
  return signals.map((signal) => {
    const ordinal = ordinals.get(signal.signal_type) ?? 0
    ordinals.set(signal.signal_type, ordinal + 1)
    return rowOf(referralSignals, {
      ...marker(event, tables),
      retracted: false,
      customer_key: interaction.customer.ref,
      insider,
      reach_followers: interaction.reach?.followers === undefined ? null : BigInt(interaction.reach.followers),
      consent_marketing: effectiveConsent(interaction).marketing_contact,
      ...signal,
      // Whoever works for the brand or is paid by it does not speak as a customer.
      advocacy_stated: signal.advocacy_stated === true && insider !== true,
      contact_grade: isContactGrade(signal.evidence),
      signal_id: rowId('referral_signals', interaction.interaction_id, signal.signal_type, String(ordinal)),
    })
  })
}

/**
 * Whether a revision without a signal says that there is none. An opened interaction has nothing to take back yet; and one that brings
 * neither words nor ratings nor a referral was not asked: a contact record that arrives after the conversation knows of none of it.
 */
function takesBack({ phase, content, ratings, referral: stated }: Interaction): boolean {
  if (phase === 'opened') return false
  return (content.status !== 'absent' && content.status !== 'referenced') || ratings !== undefined || stated !== undefined
}

/** Keys only: this revision says nothing. */
function marker(event: Received, tables: ReferenceTables): SignalRow {
  const { interaction } = event
  return rowOf(referralSignals, {
    ...referralSignals.blank,
    signal_id: rowId('referral_signals', interaction.interaction_id, 'none', '0'),
    interaction_id: interaction.interaction_id,
    revision: BigInt(interaction.revision),
    retracted: true,
    brand: interaction.brand?.id ?? interaction.brand?.name ?? 'unknown',
    channel: interaction.channel,
    visibility: interaction.visibility,
    occurred_at: Date.parse(interaction.occurred_at),
    local_day: localDayOf(interaction, tables),
    consent_stated: statedAnalysis(interaction),
    consent_analysis: effectiveConsent(interaction).analysis,
    withheld_by_policy: isWithheldByPolicy(event),
    signal_type: 'none',
    direction: 'none',
    tense: 'none',
    target: 'none',
    contact_grade: false,
    model_version: versionWith(referralSignalsVersion(), tables),
  })
}

const NONE: readonly never[] = []

/** The class comes from an answer, never from words. */
function answers({ ratings }: Interaction): readonly Signal[] {
  if (ratings === undefined) return NONE
  return ratings
    .filter((it) => it.kind === 'nps')
    .map((rating) => {
      const answer = npsAnswer(rating)
      const { nps_class } = answer
      return {
        signal_type: 'nps_answer',
        direction: nps_class === 'promoter' ? 'positive' : nps_class === 'detractor' ? 'negative' : 'none',
        tense: 'none',
        target: subjectOf(rating),
        ...answer,
        nps_context: rating.context,
        evidence: [`nps: ${nps_class}`],
      }
    })
}

function subjectOf({ subject }: Rating): SignalRow['target'] {
  return subject === 'brand' || subject === 'product' || subject === 'agent' ? subject : 'none'
}

/** Whoever is named as the advocate referred somebody; another customer with a code was referred. */
function referral({ referral: stated, customer }: Interaction): readonly Signal[] {
  if (stated === undefined || (stated.code === undefined && stated.advocate_ref === undefined)) return NONE
  const made = stated.advocate_ref !== undefined && stated.advocate_ref === customer.ref
  const type = made ? 'referral_made' : 'referral_used'
  return [
    {
      signal_type: type,
      direction: 'positive',
      tense: 'done',
      target: 'brand',
      advocacy_stated: made,
      referral_code: stated.code ?? null,
      advocate_key: stated.advocate_ref ?? null,
      evidence: [type],
    },
  ]
}

/** Reviews, and what was complained of in public. A positive mood in public is no signal: fewer than half of such posts thank the firm. */
function published(interaction: Interaction): readonly Signal[] {
  const { channel, visibility, ratings } = interaction
  const isPost = visibility === 'public' && (channel === 'social_public' || channel === 'video_comment')
  if (channel !== 'review' && !isPost) return NONE
  const { label } = hear(interaction).sentiment
  if (channel === 'review') {
    const rating = ratings?.findLast((it) => it.kind === 'star' || it.kind === 'thumbs' || it.kind === 'csat')
    if (rating === undefined && label === null) return NONE
    const direction =
      rating === undefined ? toward(label) : rating.score01 >= 0.75 ? 'positive' : rating.score01 <= 0.25 ? 'negative' : 'none'
    const subject = rating === undefined ? 'none' : subjectOf(rating)
    const target = subject === 'none' ? 'brand' : subject
    return [
      { signal_type: 'review', direction, tense: 'done', target, evidence: [rating === undefined ? 'words' : `rating: ${rating.kind}`] },
    ]
  }
  if (label !== 'negative') return NONE
  return [{ signal_type: 'public_complaint', direction: 'negative', tense: 'done', target: 'brand', evidence: ['sentiment: negative'] }]
}

function toward(label: string | null): SignalRow['direction'] {
  return label === 'positive' || label === 'negative' ? label : 'none'
}

function spoken(interaction: Interaction): readonly Signal[] {
  return hear(interaction).wordOfMouth.map(({ type, direction, tense, target, advocacy, evidence }) => ({
    signal_type: type,
    direction,
    tense,
    target,
    advocacy_stated: advocacy,
    evidence: [evidence],
  }))
}

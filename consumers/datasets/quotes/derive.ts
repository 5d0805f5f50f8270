import { type Row, rowOf } from '../../../schemas/datasets/dataset.ts'
import { quotes } from '../../../schemas/datasets/quotes.ts'
import { effectiveConsent, statedAnalysis } from '../../../schemas/event/consent.ts'
import { rowId } from '../../../schemas/event/ids.ts'
import type { Interaction } from '../../../schemas/event/interaction.ts'
import type { Received } from '../../consumer.ts'
import { withSentimentModel } from '../../language/model/model-in-use.ts'
import { type ReferenceTables, versionWith } from '../../reference/reference-tables.ts'
import { localDayOf } from '../local-day.ts'
import { isRetracted, isWithheldByPolicy } from '../retraction.ts'
import { chooseQuotes } from './choose-quotes.ts'

type QuoteRow = Row<typeof quotes>

/** Which rules chose; raised by hand with every change of a rule that can move a row. */
const RULES = 'quotes-rules-1'

export const quotesVersion = () => withSentimentModel(RULES)

/** One row per quoted sentence; else a marker, where the revision could take something back. */
export function derive(event: Received, tables: ReferenceTables): readonly QuoteRow[] {
  const { interaction } = event
  const keys = marker(event, tables)
  if (isRetracted(event)) return [keys]
  const chosen = chooseQuotes(interaction)
  if (chosen.length === 0) return takesBack(interaction) ? [{ ...keys, customer_key: interaction.customer.ref }] : []
  const ordinals = { customer: 0, agent: 0 }
  return chosen.map(({ speaker, kind, quote, visibility, codes }) => {
    const ordinal = ordinals[speaker]
    ordinals[speaker] += 1
    return rowOf(quotes, {
      ...keys,
      signal_id: rowId('quotes', interaction.interaction_id, speaker, String(ordinal)),
      retracted: false,
      customer_key: interaction.customer.ref,
      visibility,
      speaker,
      kind,
      quote,
      evidence: codes,
      consent_marketing: effectiveConsent(interaction).marketing_contact,
    })
  })
}

/** Whether a revision without a quote says that there is none: it brings words, or ratings, whose comments are words too. */
function takesBack({ phase, content, ratings }: Interaction): boolean {
  return phase !== 'opened' && ((content.status !== 'absent' && content.status !== 'referenced') || ratings !== undefined)
}

/** Keys only: this revision says nothing. */
function marker(event: Received, tables: ReferenceTables): QuoteRow {
  const { interaction } = event
  return rowOf(quotes, {
    ...quotes.blank,
    signal_id: rowId('quotes', interaction.interaction_id, 'none', '0'),
    interaction_id: interaction.interaction_id,
    revision: BigInt(interaction.revision),
    retracted: true,
    brand: interaction.brand?.id ?? interaction.brand?.name ?? 'unknown',
    channel: interaction.channel,
    visibility: interaction.visibility,
    occurred_at: Date.parse(interaction.occurred_at),
    local_day: localDayOf(interaction, tables),
    speaker: 'none',
    kind: 'none',
    model_version: versionWith(quotesVersion(), tables),
    consent_stated: statedAnalysis(interaction),
    consent_analysis: effectiveConsent(interaction).analysis,
    withheld_by_policy: isWithheldByPolicy(event),
  })
}

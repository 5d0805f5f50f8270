import { type Row, rowOf } from '../../../schemas/datasets/dataset.ts'
import { identities } from '../../../schemas/datasets/identities.ts'
import { effectiveConsent, statedAnalysis } from '../../../schemas/event/consent.ts'
import { rowId } from '../../../schemas/event/ids.ts'
import type { Interaction } from '../../../schemas/event/interaction.ts'
import { IDENTIFIER_KINDS } from '../../../schemas/identity/identifier-kind.ts'
import type { Received } from '../../consumer.ts'
import { isRetracted, isWithheldByPolicy } from '../retraction.ts'

type IdentityRow = Row<typeof identities>

/** Raised by hand with every change that can move a row. */
export const IDENTITIES_RULES = 'identities-rules-1'

/** One row per further identifier of a known customer. Who states none takes none back: a source may state them only once. */
export function derive(event: Received): readonly IdentityRow[] {
  const keys = marker(event)
  if (isRetracted(event)) return [keys]
  const { interaction } = event
  const { ref } = interaction.customer
  if (ref === null) return []
  return linksOf(interaction.customer).map(({ kind, hash, link }, ordinal) =>
    rowOf(identities, {
      ...keys,
      signal_id: rowId('identities', interaction.interaction_id, 'identifier', String(ordinal)),
      retracted: false,
      customer_key: ref,
      identifier_kind: IDENTIFIER_KINDS.find((it) => it === kind) ?? 'other',
      identifier_hash: hash,
      basis: link,
    }),
  )
}

type Link = NonNullable<Interaction['customer']['identifiers']>[number]

/** The strongest first. */
const BASES: readonly Link['link'][] = ['verified', 'source', 'stated']

/** Each identifier once, on its strongest basis. */
function linksOf({ ref, identifiers = [] }: Interaction['customer']): readonly Link[] {
  const links = new Map<string, Link>()
  for (const it of identifiers) {
    const before = links.get(it.hash)
    if (it.hash !== ref && (before === undefined || BASES.indexOf(it.link) < BASES.indexOf(before.link))) links.set(it.hash, it)
  }
  return [...links.values()]
}

function marker(event: Received): IdentityRow {
  const { interaction } = event
  return rowOf(identities, {
    ...identities.blank,
    signal_id: rowId('identities', interaction.interaction_id, 'none', '0'),
    interaction_id: interaction.interaction_id,
    revision: BigInt(interaction.revision),
    retracted: true,
    basis: 'none',
    brand: interaction.brand?.id ?? interaction.brand?.name ?? 'unknown',
    occurred_at: Date.parse(interaction.occurred_at),
    model_version: IDENTITIES_RULES,
    consent_stated: statedAnalysis(interaction),
    consent_analysis: effectiveConsent(interaction).analysis,
    withheld_by_policy: isWithheldByPolicy(event),
  })
}

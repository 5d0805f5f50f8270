import { IDENTIFIER_KINDS } from '../identity/identifier-kind.ts'
import { bigint, boolean, dataset, instant, optional, text, word } from './dataset.ts'
import { consentAnalysis, consentStated, withheldByPolicy } from './event-columns.ts'
import { identitiesUse } from './uses/restricted.ts'

/** Which pseudonyms belong to one customer. No identifier is in it as it was. */
export const identities = dataset({
  name: 'identities',
  grain:
    'One row per further identifier that a revision of an interaction states of its customer, beside the one that is the customer key. A revision that states none has no row, unless it must be taken back.',
  key: ['signal_id', 'revision'],
  restricted: true,
  revisions: 'replaced',
  expires: 'identifier_hash',
  caveats: [
    'Restricted, and off unless `SIGNALS_KEEP_IDENTITIES` is true: it links the pseudonyms of a person. Whoever holds the pseudonym key can find a known person by it.',
    'Erasure is not built yet. `signals-consume expire identities` empties `identifier_hash` when `SIGNALS_IDENTITIES_RETENTION_DAYS` days have passed since the event arrived; run it every day. Do not delete the files (docs/retention.md).',
    'Read `identities_latest` and count each pair of customer_key and identifier_hash once: every contact states the pair again.',
    'A key is not a person. A family shares an address, and two people a number; only `verified` says that somebody checked.',
    'A contact whose only identifier is the customer key has no row, and a customer whose consent is unknown has none.',
  ],
  use: identitiesUse,
  columns: {
    signal_id: text(1, 'The id of the row: a hash of dataset, interaction and position among the identifiers of the interaction.'),
    interaction_id: text(2, 'The id of the interaction: `{system}:{account}:{native id}`. It never changes.'),
    revision: bigint(3, 'The version of the interaction at its source. Only the highest revision counts.'),
    retracted: boolean(4, 'True for marker rows: analysis is not permitted, or the interaction was taken back.'),
    customer_key: optional(text(5, 'Keyed pseudonym of the customer, as in the other datasets; null for marker rows.', { filtered: true })),
    identifier_kind: optional(word(6, IDENTIFIER_KINDS, 'What the identifier is; null for marker rows.')),
    identifier_hash: optional(
      text(
        7,
        'Keyed pseudonym of the identifier. It is the customer key of contacts that state this identifier first. Null for marker rows, and when the retention has passed.',
        { filtered: true },
      ),
    ),
    basis: word(
      8,
      ['source', 'stated', 'verified', 'none'],
      'Who says that the identifier is of this customer: verified, somebody checked it; source, the system has both in one record; stated, the customer said so; none for marker rows.',
    ),
    brand: text(9, 'The id or name of the brand; unknown when the source does not state one and no default is configured.', {
      filtered: true,
    }),
    occurred_at: instant(10, 'When the interaction began.', { filtered: true }),
    model_version: text(11, 'The version of the rules that derived the row.'),
    consent_stated: consentStated(12),
    consent_analysis: consentAnalysis(13),
    withheld_by_policy: withheldByPolicy(14),
  },
})

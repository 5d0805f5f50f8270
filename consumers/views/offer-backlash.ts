import { declareShare } from './interval-columns.ts'
import { shareColumns } from './intervals.ts'
import { lastMoments } from './last-moments.ts'
import { declareView, type ViewColumn } from './view.ts'

/** Fewer contacts have no median worth comparing. */
const LEAST_CONTACTS = 5

/** What the gate was before the turn of the offer. */
const GATES = { closed: 'blocked = 1', open: 'blocked = 0' } as const

const takenColumns = Object.keys(GATES).flatMap((gate): readonly (readonly [string, ViewColumn])[] => [
  [`${gate}_told`, { type: 'bigint', sentence: `Offers made while the gate was ${gate} whose outcome is known.` }],
  [`${gate}_refused`, { type: 'bigint', sentence: 'Of these, offers that the customer refused.' }],
  ...Object.entries(declareShare(`${gate}_refused_share`, `refused offers among those of the gate ${gate} whose outcome is known`)),
  [`${gate}_reacted`, { type: 'bigint', sentence: `Offers made while the gate was ${gate} to which the reaction is known.` }],
  [`${gate}_annoyed`, { type: 'bigint', sentence: 'Of these, offers that annoyed the customer, by their own words.' }],
  ...Object.entries(declareShare(`${gate}_annoyed_share`, `offers that annoyed among those of the gate ${gate} with a known reaction`)),
])

export const offerBacklash = declareView({
  name: 'offer_backlash',
  question: 'What comes of offers that are made while the customer has reason to be upset?',
  grain: 'One row per brand and kind of offer that was made at least once.',
  reads: ['contacts', 'moments'],
  columns: {
    brand: { type: 'string', sentence: "The brand; unknown when none of the customer's interactions names one." },
    offer_kind: { type: 'string', sentence: 'The kind of the offer, in words of the source; unknown where it gives none.' },
    offers: { type: 'bigint', sentence: 'Offers made to known customers.' },
    judged: { type: 'bigint', sentence: 'Offers of which it is known whether the gate was closed before them.' },
    while_closed: { type: 'bigint', sentence: 'Offers made while the gate was closed.' },
    ...declareShare('while_closed_share', 'judged offers that were made while the gate was closed'),
    unknown_share: { type: 'double', unit: '0 to 1', sentence: 'The share of offers of which nobody can say whether the gate was closed.' },
    ...Object.fromEntries(takenColumns),
    compared_contacts: {
      type: 'bigint',
      sentence: `Contacts with an offer while the gate was closed that \`added_minutes\` compares: those whose cause and channel have ${LEAST_CONTACTS} of them and ${LEAST_CONTACTS} contacts without an offer.`,
    },
    added_minutes: {
      type: 'double',
      unit: 'minutes',
      sentence:
        'How much longer they took: the difference of the medians of the handle time within brand, cause and channel, weighted by these contacts; null where none can be compared.',
      optional: true,
    },
  },
  caveats: [
    'A difference is not an effect: who is upset takes longer and refuses more often without an offer, too.',
    'The reaction belongs to the last offer of a contact; earlier offers of the same contact have none.',
    'The gate that counts is the one before the turn of the offer. Where an offer has neither turn nor time, nobody can say.',
    'An outcome of deferred counts as told and not refused.',
  ],
  sql: (from) => `
WITH ${lastMoments(from.moments, 'm.offer_seq IS NOT NULL')}, made AS (
  SELECT
    m.brand,
    coalesce(m.offer_kind, 'unknown') AS offer_kind,
    m.interaction_id,
    CASE WHEN m.offered_while_blocked THEN 1 WHEN NOT m.offered_while_blocked THEN 0 END AS blocked,
    m.offer_outcome,
    CASE WHEN m.offer_seq = max(m.offer_seq) OVER (PARTITION BY m.interaction_id) THEN c.offer_reaction END AS reaction
  FROM last_moment AS m
  LEFT JOIN ${from.contacts} AS c ON c.interaction_id = m.interaction_id
), counted AS (
  SELECT
    brand,
    offer_kind,
    count(*) AS offers,
    count(blocked) AS judged,
    count(CASE WHEN blocked = 1 THEN 1 END) AS while_closed,
    ${Object.entries(GATES)
      .map(([gate, holds]) =>
        [
          counting(`${gate}_told`, holds, `offer_outcome IN ('accepted', 'rejected', 'deferred')`),
          counting(`${gate}_refused`, holds, `offer_outcome = 'rejected'`),
          counting(`${gate}_reacted`, holds, `reaction IN ('welcome', 'rejected', 'annoyed')`),
          counting(`${gate}_annoyed`, holds, `reaction = 'annoyed'`),
        ].join(',\n    '),
      )
      .join(',\n    ')}
  FROM made
  GROUP BY brand, offer_kind
), offered AS (
  SELECT DISTINCT interaction_id FROM made
), timed AS (
  SELECT DISTINCT
    t.brand,
    t.cause,
    t.channel,
    t.interaction_id,
    t.handle_ms,
    coalesce(made.offer_kind, '') AS offer_kind
  FROM ${from.contacts} AS t
  LEFT JOIN offered ON offered.interaction_id = t.interaction_id
  LEFT JOIN made ON made.interaction_id = t.interaction_id AND made.blocked = 1
  WHERE t.counts_as_contact AND t.handle_ms IS NOT NULL AND t.cause IS NOT NULL
    AND (made.interaction_id IS NOT NULL OR (offered.interaction_id IS NULL AND t.offer_kind IS NULL))
), ranked AS (
  SELECT
    brand,
    cause,
    channel,
    offer_kind,
    handle_ms,
    row_number() OVER (PARTITION BY brand, cause, channel, offer_kind ORDER BY handle_ms, interaction_id) AS place,
    count(*) OVER (PARTITION BY brand, cause, channel, offer_kind) AS n
  FROM timed
), medians AS (
  SELECT brand, cause, channel, offer_kind, max(n) AS n, avg(CAST(handle_ms AS DOUBLE)) AS median_ms
  FROM ranked
  WHERE 2 * place >= n AND 2 * place <= n + 2
  GROUP BY brand, cause, channel, offer_kind
), compared AS (
  SELECT
    blocked.brand,
    blocked.offer_kind,
    CAST(sum(blocked.n) AS BIGINT) AS contacts,
    sum(blocked.n * (blocked.median_ms - plain.median_ms)) / sum(blocked.n) / 60000 AS minutes
  FROM medians AS blocked
  JOIN medians AS plain ON plain.brand = blocked.brand AND plain.cause = blocked.cause AND plain.channel = blocked.channel
  WHERE blocked.offer_kind <> '' AND plain.offer_kind = '' AND blocked.n >= ${LEAST_CONTACTS} AND plain.n >= ${LEAST_CONTACTS}
  GROUP BY blocked.brand, blocked.offer_kind
)
SELECT
  c.brand,
  c.offer_kind,
  c.offers,
  c.judged,
  c.while_closed,
  ${shareColumns('while_closed_share', 'c.while_closed', 'c.judged')},
  CAST(c.offers - c.judged AS DOUBLE) / c.offers AS unknown_share,
  ${Object.keys(GATES)
    .map((gate) =>
      [
        `c.${gate}_told`,
        `c.${gate}_refused`,
        shareColumns(`${gate}_refused_share`, `c.${gate}_refused`, `c.${gate}_told`),
        `c.${gate}_reacted`,
        `c.${gate}_annoyed`,
        shareColumns(`${gate}_annoyed_share`, `c.${gate}_annoyed`, `c.${gate}_reacted`),
      ].join(',\n  '),
    )
    .join(',\n  ')},
  coalesce(d.contacts, 0) AS compared_contacts,
  d.minutes AS added_minutes
FROM counted AS c
LEFT JOIN compared AS d ON d.brand = c.brand AND d.offer_kind = c.offer_kind`,
})

function counting(name: string, ...conditions: readonly string[]): string {
  return `count(CASE WHEN ${conditions.join(' AND ')} THEN 1 END) AS ${name}`
}

import { declareShare } from './interval-columns.ts'
import { shareColumns } from './intervals.ts'
import { declareView } from './view.ts'

export const rescues = declareView({
  name: 'rescues',
  question: 'Of all matters that went badly, how many were put right, and do customers then speak well of the brand in public?',
  grain: 'One row per brand and cause with a matter that went badly (`rescue_cases`).',
  reads: ['rescue_cases', 'conversations'],
  columns: {
    brand: { type: 'string', sentence: 'The brand of the matters; unknown where nothing of them names one.' },
    cause: { type: 'string', sentence: 'The function of the firm that produced them; cannot_tell or unknown where nobody can say.' },
    cases: { type: 'bigint', sentence: 'The matters that went badly.' },
    incident_cases: { type: 'bigint', sentence: 'Those of them that began during an incident.' },
    replied_cases: { type: 'bigint', sentence: 'The cases of which a source states the first reply from a person.' },
    median_reply_ms: {
      type: 'double',
      unit: 'ms',
      sentence: 'The median time to that reply; null where none is stated.',
      optional: true,
    },
    judged_cases: { type: 'bigint', sentence: 'The cases of which somebody says whether they were put right.' },
    restored: { type: 'bigint', sentence: 'The cases that were put right.' },
    ...declareShare('restored_share', 'the judged cases that were put right'),
    unknown_share: { type: 'double', unit: '0 to 1', sentence: 'The share of the cases of which nobody says it.' },
    watched_restored: { type: 'bigint', sentence: 'The cases put right whose customer is known and whose 14 days are over.' },
    spoke: { type: 'bigint', sentence: 'Those of them after which the customer said anything of the brand in public.' },
    ...declareShare('spoke_share', 'the watched cases put right after which the customer said anything of the brand in public'),
    praised: { type: 'bigint', sentence: 'Those of them after which the customer spoke well of the brand in public.' },
    ...declareShare('praised_share', 'the watched cases put right after which the customer spoke well of the brand in public'),
    blamed: { type: 'bigint', sentence: 'Those of them after which the customer spoke against the brand in public.' },
    ...declareShare('blamed_share', 'the watched cases put right after which the customer spoke against the brand in public'),
    watched_unrestored: { type: 'bigint', sentence: 'The cases not put right whose customer is known and whose 14 days are over.' },
    unrestored_spoke: { type: 'bigint', sentence: 'Those of them after which the customer said anything of the brand in public.' },
    ...declareShare(
      'unrestored_spoke_share',
      'the watched cases not put right after which the customer said anything of the brand in public',
    ),
    unrestored_praised: { type: 'bigint', sentence: 'Those of them after which the customer spoke well of the brand in public.' },
    ...declareShare(
      'unrestored_praised_share',
      'the watched cases not put right after which the customer spoke well of the brand in public',
    ),
    unrestored_blamed: { type: 'bigint', sentence: 'Those of them after which the customer spoke against the brand in public.' },
    ...declareShare(
      'unrestored_blamed_share',
      'the watched cases not put right after which the customer spoke against the brand in public',
    ),
    public_posts: { type: 'bigint', sentence: "The brand's posts and reviews in public, whatever their cause: the n of `linked_share`." },
    linked_posts: { type: 'bigint', sentence: 'Those of them whose author is known as a customer who turned to the firm in private.' },
    ...declareShare('linked_share', "the brand's public posts whose author is known as a customer who turned to the firm in private"),
  },
  caveats: [
    'Cases put right differ from the others in more than the end: the difference of the shares is an association.',
    'The rules that tell praise from blame miss much praise of a rescue, which names the trouble too: read `spoke_share` beside `praised_share`.',
    'Words in public count only where they carry the key of the customer: with a low `linked_share`, the shares are too low, and for all cases alike.',
    'Do not add `public_posts` and `linked_posts` over causes: they are those of the brand.',
  ],
  sql: (from) => `
WITH placed AS (
SELECT
  c.*,
  row_number() OVER (
    PARTITION BY brand, cause
    ORDER BY CASE WHEN first_human_reply_ms IS NULL THEN 1 ELSE 0 END, first_human_reply_ms, matter_id
  ) AS place,
  count(first_human_reply_ms) OVER (PARTITION BY brand, cause) AS replied
FROM ${from.rescue_cases} AS c
), counted AS (
SELECT
  brand,
  cause,
  count(*) AS cases,
  count(incident_id) AS incident_cases,
  count(first_human_reply_ms) AS replied_cases,
  avg(CASE WHEN 2 * place BETWEEN replied AND replied + 2 THEN CAST(first_human_reply_ms AS DOUBLE) END) AS median_reply_ms,
  count(CASE WHEN resolved <> 'unknown' THEN 1 END) AS judged_cases,
  count(CASE WHEN resolved = 'yes' THEN 1 END) AS restored,
  count(CASE WHEN resolved = 'yes' AND watched THEN 1 END) AS watched_restored,
  count(CASE WHEN resolved = 'yes' AND watched AND public_words <> 'none' THEN 1 END) AS spoke,
  count(CASE WHEN resolved = 'yes' AND watched AND public_words IN ('positive', 'both') THEN 1 END) AS praised,
  count(CASE WHEN resolved = 'yes' AND watched AND public_words IN ('negative', 'both') THEN 1 END) AS blamed,
  count(CASE WHEN resolved = 'no' AND watched THEN 1 END) AS watched_unrestored,
  count(CASE WHEN resolved = 'no' AND watched AND public_words <> 'none' THEN 1 END) AS unrestored_spoke,
  count(CASE WHEN resolved = 'no' AND watched AND public_words IN ('positive', 'both') THEN 1 END) AS unrestored_praised,
  count(CASE WHEN resolved = 'no' AND watched AND public_words IN ('negative', 'both') THEN 1 END) AS unrestored_blamed
FROM placed
GROUP BY brand, cause
), served AS (
SELECT DISTINCT customer_key
FROM ${from.conversations}
WHERE customer_key IS NOT NULL AND contacts = 1 AND visibility = 'private'
), post AS (
SELECT v.brand, count(*) AS public_posts, count(served.customer_key) AS linked_posts
FROM ${from.conversations} AS v
LEFT JOIN served ON served.customer_key = v.customer_key
WHERE v.visibility = 'public'
GROUP BY v.brand
), joined AS (
SELECT counted.*, coalesce(post.public_posts, 0) AS public_posts, coalesce(post.linked_posts, 0) AS linked_posts
FROM counted
LEFT JOIN post ON post.brand = counted.brand
)
SELECT
  brand,
  cause,
  cases,
  incident_cases,
  replied_cases,
  median_reply_ms,
  judged_cases,
  restored,
  ${shareColumns('restored_share', 'restored', 'judged_cases')},
  CAST(cases - judged_cases AS DOUBLE) / cases AS unknown_share,
  watched_restored,
  spoke,
  ${shareColumns('spoke_share', 'spoke', 'watched_restored')},
  praised,
  ${shareColumns('praised_share', 'praised', 'watched_restored')},
  blamed,
  ${shareColumns('blamed_share', 'blamed', 'watched_restored')},
  watched_unrestored,
  unrestored_spoke,
  ${shareColumns('unrestored_spoke_share', 'unrestored_spoke', 'watched_unrestored')},
  unrestored_praised,
  ${shareColumns('unrestored_praised_share', 'unrestored_praised', 'watched_unrestored')},
  unrestored_blamed,
  ${shareColumns('unrestored_blamed_share', 'unrestored_blamed', 'watched_unrestored')},
  public_posts,
  linked_posts,
  ${shareColumns('linked_share', 'linked_posts', 'public_posts')}
FROM joined`,
})

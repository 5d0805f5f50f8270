import { intervalOfMean } from './intervals.ts'
import { declareView } from './view.ts'

const { low, high } = intervalOfMean('net_sentiment', 'deviation', 'judged')

export const campaignContacts = declareView({
  name: 'campaign_contacts',
  question: 'What did a campaign change in service: contacts and mood before, during and after it?',
  grain:
    'One row per brand, campaign and period with at least one day of the lake: the 28 days before it, the days of it, the 28 days after it.',
  reads: ['contacts', 'ref_campaigns'],
  columns: {
    brand: { type: 'string', sentence: 'The brand of the contacts.' },
    campaign: { type: 'string', sentence: 'The code of the campaign.' },
    period: { type: 'string', sentence: 'before, during or after.' },
    from_day: { type: 'date', sentence: 'The first day of the period that lies between the first and the last contact of the brand.' },
    to_day: { type: 'date', sentence: 'The last such day.' },
    days: { type: 'bigint', sentence: 'How many days that is.' },
    contacts: { type: 'bigint', sentence: 'Contacts of the brand in the period.' },
    contacts_per_day: { type: 'double', sentence: '`contacts` divided by `days`.' },
    naming: { type: 'bigint', sentence: 'Contacts that the source puts down to the campaign, or that speak of its promise.' },
    judged: { type: 'bigint', sentence: 'Contacts with words of which the mood could be judged.' },
    net_sentiment: {
      type: 'double',
      unit: '-1 to 1',
      sentence: 'The mean of the probability of pleased minus that of displeased over the judged contacts; null where none is judged.',
      optional: true,
    },
    net_sentiment_low: {
      type: 'double',
      unit: '-1 to 1',
      sentence: 'The lower end of its 95 % interval; null below two judged contacts.',
      optional: true,
    },
    net_sentiment_high: { type: 'double', unit: '-1 to 1', sentence: 'The upper end of its 95 % interval; null likewise.', optional: true },
  },
  caveats: [
    'What else happened in these weeks counts too: a difference is not the effect of the campaign.',
    'A campaign of the reference table `campaigns` without a first day has no row; one without a last day has no period after it.',
    'A campaign that is for every brand has rows for each brand.',
    'Weekdays differ in contacts: compare periods of whole weeks.',
  ],
  sql: (from, dialect) => `
WITH lines AS (
  SELECT campaign, brand, min(live_from) AS live_from, max(coalesce(live_to, DATE '9999-12-31')) AS live_to
  FROM ${from.ref_campaigns}
  WHERE live_from IS NOT NULL
  GROUP BY campaign, brand
), of_brand AS (
  SELECT brand, min(local_day) AS first_day, max(local_day) AS last_day FROM ${from.contacts} WHERE counts_as_contact GROUP BY brand
), live AS (
  SELECT of_brand.brand, lines.campaign, lines.live_from, lines.live_to, of_brand.first_day, of_brand.last_day
  FROM lines JOIN of_brand ON lines.brand IS NULL OR lines.brand = of_brand.brand
), period AS (
  SELECT brand, campaign, 'before' AS period, ${dialect.addDays('live_from', -28)} AS begins, ${dialect.addDays('live_from', -1)} AS ends, first_day, last_day FROM live
  UNION ALL
  SELECT brand, campaign, 'during' AS period, live_from AS begins, live_to AS ends, first_day, last_day FROM live
  UNION ALL
  SELECT brand, campaign, 'after' AS period, ${dialect.addDays('live_to', 1)} AS begins, ${dialect.addDays('live_to', 28)} AS ends, first_day, last_day
  FROM live WHERE live_to < DATE '9999-12-31'
), clipped AS (
  SELECT
    brand,
    campaign,
    period,
    CASE WHEN begins < first_day THEN first_day ELSE begins END AS from_day,
    CASE WHEN ends > last_day THEN last_day ELSE ends END AS to_day
  FROM period
), counted AS (
  SELECT
    clipped.brand,
    clipped.campaign,
    clipped.period,
    clipped.from_day,
    clipped.to_day,
    count(c.interaction_id) AS contacts,
    count(CASE WHEN c.campaign = clipped.campaign OR c.promise_campaign = clipped.campaign THEN 1 END) AS naming,
    count(c.sentiment_score) AS judged,
    avg(c.p_positive - c.p_negative) AS net_sentiment,
    stddev_samp(c.p_positive - c.p_negative) AS deviation
  FROM clipped
  LEFT JOIN ${from.contacts} AS c
    ON c.brand = clipped.brand AND c.counts_as_contact AND c.local_day >= clipped.from_day AND c.local_day <= clipped.to_day
  WHERE clipped.from_day <= clipped.to_day
  GROUP BY clipped.brand, clipped.campaign, clipped.period, clipped.from_day, clipped.to_day
)
SELECT
  brand,
  campaign,
  period,
  from_day,
  to_day,
  ${dialect.daysBetween('from_day', 'to_day')} + 1 AS days,
  contacts,
  contacts / CAST(${dialect.daysBetween('from_day', 'to_day')} + 1 AS DOUBLE) AS contacts_per_day,
  naming,
  judged,
  net_sentiment,
  ${low} AS net_sentiment_low,
  ${high} AS net_sentiment_high
FROM counted`,
})

import { provenance, type Column, type Dataset } from '../../schemas/datasets/dataset.ts'
import type { Dialect } from './dialect.ts'
import { highest } from './highest.ts'
import { isJudged, judgedValue, standing } from './judged-columns.ts'

/** The query that joins the revisions of a dataset, and what it does in one sentence. */
export type Latest = { readonly sentence: string; readonly select: string }

/** `<dataset>_latest`: what holds after all revisions. Undefined for a dataset whose rows are read as they are. `from`: its rows. */
export function latestOf(dataset: Dataset, from: string, dialect: Dialect): Latest | undefined {
  switch (dataset.revisions) {
    case 'kept':
      return undefined
    case 'merged':
      return merged(dataset, from, dialect)
    case 'replaced':
      return replaced(dataset, from, dialect)
  }
}

/**
 * The rows that count, and the place of each: by revision; of one revision, by when the log took in its event. Of the repeats of an
 * event the first append counts. A retraction takes back every row up to its place. The highest stated consent decides for the whole
 * interaction: after a refusal, rows count again from the first one that states consent.
 */
function valid({ key }: Dataset, from: string): readonly string[] {
  const appended = 'recorded_at, epoch, source_partition, source_offset'
  return [
    `WITH repeated AS (`,
    `  SELECT of_all.*, row_number() OVER (PARTITION BY event_id, ${key.join(', ')} ORDER BY ${appended}) AS nth_append FROM ${from} AS of_all`,
    `), placed AS (`,
    `  SELECT repeated.*, dense_rank() OVER (PARTITION BY interaction_id ORDER BY revision, ${appended}) AS place FROM repeated WHERE nth_append = 1`,
    `), decided AS (`,
    `  SELECT interaction_id, max(CASE WHEN retracted AND NOT withheld_by_policy THEN place END) AS gone,`,
    `    max(CASE WHEN consent_stated IN ('denied', 'withdrawn') THEN place END) AS refused`,
    `  FROM placed GROUP BY interaction_id`,
    `), permitted AS (`,
    `  SELECT placed.interaction_id, min(placed.place) AS permitted`,
    `  FROM placed JOIN decided ON decided.interaction_id = placed.interaction_id`,
    `  WHERE placed.place > decided.refused AND placed.consent_stated IS NOT NULL GROUP BY placed.interaction_id`,
    `), valid AS (`,
    `  SELECT placed.* FROM placed JOIN decided ON decided.interaction_id = placed.interaction_id`,
    `  LEFT JOIN permitted ON permitted.interaction_id = placed.interaction_id`,
    `  WHERE NOT withheld_by_policy AND (gone IS NULL OR place > gone) AND (refused IS NULL OR place >= permitted.permitted)`,
    `)`,
  ]
}

function merged(dataset: Dataset, from: string, dialect: Dialect): Latest {
  const { columns } = dataset
  const names = new Set(columns.map(({ name }) => name))
  const stating = { dialect, isTimed: names.has('time_quality'), statesMarketing: names.has('consent_marketing_stated') }
  const hasJudgements = columns.some(isJudged)
  const chosen = columns.filter(({ name }) => name !== 'interaction_id').map((it) => `  ${stated(it, stating)} AS ${it.name}`)
  return {
    sentence: `One row per interaction: for each column the highest revision that states it. Rows that were taken back do not count.${hasJudgements ? ' A judgement counts until a later revision states what it was made from.' : ''}`,
    select: [
      ...valid(dataset, from),
      ...(hasJudgements ? standing(columns, dialect) : []),
      `SELECT`,
      `  interaction_id,`,
      `${chosen.join(',\n')},`,
      `  ${dialect.utcDate(startOf('occurred_at', stating.isTimed))} AS day,`,
      `  min(recorded_at) AS first_recorded_at,`,
      `  max(recorded_at) AS last_recorded_at`,
      `FROM ${hasJudgements ? 'standing' : 'valid'}`,
      `GROUP BY interaction_id`,
    ].join('\n'),
  }
}

type Stating = { readonly dialect: Dialect; readonly isTimed: boolean; readonly statesMarketing: boolean }

function stated(column: Column, { dialect, isTimed, statesMarketing }: Stating): string {
  if (isJudged(column)) return judgedValue(column, dialect)
  const { name, type, unstated } = column
  if (name === 'consent_marketing' && statesMarketing) return `coalesce(${highest('consent_marketing_stated')}, ${highest(name)})`
  if (name === 'occurred_at' || name === 'local_day') return startOf(name, isTimed)
  if (name === 'time_quality')
    return `coalesce(${highest(name, [STATED_START])}, min(CASE WHEN ${EARLIEST_KNOWN} THEN time_quality END), ${highest(name)})`
  if (name === 'consent_analysis') return `coalesce(${highest('consent_stated')}, ${highest(name)})`
  // A fuller record is expected until there was one.
  if (name === 'is_partial') return dialect.allTrue(name)
  if (type === 'strings') return `coalesce(${highest(name, [`${dialect.size(name)} > 0`])}, ${dialect.emptyList})`
  if (unstated !== undefined) return `coalesce(${highest(name, [`${name} <> '${unstated}'`])}, ${highest(name)})`
  return highest(name)
}

const STATED_START = `time_quality IN ('exact', 'zone_assumed')`
const EARLIEST_KNOWN = `time_quality = 'no_later_than'`

/**
 * The start that the highest revision states; otherwise the earliest of the conversation's messages. A revision that knows neither
 * carries the time it was received, which is not a statement.
 */
function startOf(column: 'occurred_at' | 'local_day', isTimed: boolean): string {
  if (!isTimed) return highest(column)
  return `coalesce(${highest(column, [STATED_START])}, min(CASE WHEN ${EARLIEST_KNOWN} THEN ${column} END), ${highest(column)})`
}

function replaced(dataset: Dataset, from: string, dialect: Dialect): Latest {
  const { columns } = dataset
  const own = [...columns, ...provenance].map(({ name }) => name).join(', ')
  const day = columns.some(({ name }) => name === 'occurred_at') ? `, ${dialect.utcDate('occurred_at')} AS day` : ''
  return {
    sentence: `The rows of the last event of the highest revision of each interaction; none when it takes them back.`,
    select: [
      ...valid(dataset, from),
      `SELECT ${own}${day}`,
      `FROM (SELECT valid.*, max(place) OVER (PARTITION BY interaction_id) AS last_place FROM valid) AS with_last`,
      `WHERE place = last_place`,
    ].join('\n'),
  }
}

/**
 * CTE `last_moment`: of each moment the last row counts, and a moment that was taken back does not. `kept` is a condition on columns that
 * are the same in all rows of a moment.
 */
export function lastMoments(moments: string, kept: string): string {
  return `last_moment AS (
  SELECT of_all.*
  FROM (
    SELECT m.*, row_number() OVER (PARTITION BY m.moment_id ORDER BY m.epoch DESC, m.source_offset DESC) AS place
    FROM ${moments} AS m
    WHERE ${kept}
  ) AS of_all
  WHERE of_all.place = 1 AND of_all.status <> 'withdrawn'
)`
}

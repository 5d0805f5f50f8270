/** The lists that can be brought back to a CRM, each with what it is and the query that says whom it has. */
export type AudienceName = 'outreach_candidates' | 'leave_alone'

/** What the lake says about one customer key. `held`: it says nothing of the list, but that the customer is held back from it. */
export type KeyVerdict = {
  readonly verdict: 'in' | 'read_first' | 'out' | 'held'
  /** Why not, as names of columns of the view. */
  readonly reasons: readonly string[]
}

export const AUDIENCES: Readonly<Record<AudienceName, string>> = {
  outreach_candidates: 'whom one may ask for a review, a referral or a reference',
  leave_alone: 'whom not to address with offers now',
}

/**
 * The rows `customer_key, verdict, reasons` of a list. Whom the gate, a protection or a refusal of consent holds back under one of their
 * keys is held back under all keys of their line, with every brand: so those keys are rows too, and no option leaves them out.
 */
export function audienceQuery(name: AudienceName, brand: string | undefined): string {
  const ofBrand = brand === undefined ? '' : ` WHERE lower(brand) = lower('${brand.replaceAll("'", "''")}')`
  switch (name) {
    case 'leave_alone':
      return `SELECT customer_key, 'in' AS verdict, '' AS reasons FROM leave_alone${ofBrand}`
    case 'outreach_candidates':
      return [
        `SELECT customer_key, CASE WHEN may_be_asked THEN 'in' WHEN read_first THEN 'read_first' ELSE 'out' END AS verdict,`,
        `  coalesce(why_not, '') AS reasons FROM outreach_candidates${ofBrand}`,
        `UNION ALL SELECT customer_key, 'held' AS verdict, 'gate_not_open' AS reasons FROM leave_alone`,
        `UNION ALL SELECT customer_key, 'held' AS verdict, 'no_consent' AS reasons FROM customer_consent`,
        `  WHERE consent_marketing IN ('denied', 'withdrawn')`,
      ].join('\n')
  }
}

/** The verdicts by customer key. */
export function readVerdicts(rows: readonly Readonly<Record<string, unknown>>[]): ReadonlyMap<string, readonly KeyVerdict[]> {
  const verdicts = new Map<string, KeyVerdict[]>()
  for (const { customer_key, verdict, reasons } of rows) {
    const stated = (['in', 'read_first', 'held'] as const).find((it) => it === verdict) ?? 'out'
    const known = verdicts.get(String(customer_key)) ?? []
    known.push({
      verdict: stated,
      reasons: String(reasons)
        .split(' ')
        .filter((it) => it !== ''),
    })
    verdicts.set(String(customer_key), known)
  }
  return verdicts
}

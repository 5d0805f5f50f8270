type ConsentSources = { readonly customer_consent: string; readonly interactions_latest: string }

/**
 * CTE `consent`: whether each customer may be contacted for marketing: by what they stated last, otherwise by the policy of the sources
 * they were seen in. Where policies differ, a refusal counts.
 */
export function marketingConsent({ customer_consent, interactions_latest }: ConsentSources): string {
  return `consent AS (
  SELECT seen.customer_key, coalesce(stated.consent_marketing, seen.by_policy) AS consent_marketing
  FROM (
    SELECT
      customer_key,
      CASE min(CASE consent_marketing WHEN 'denied' THEN 1 WHEN 'withdrawn' THEN 1 WHEN 'granted' THEN 2 WHEN 'not_asked' THEN 3 ELSE 4 END)
        WHEN 1 THEN 'denied'
        WHEN 2 THEN 'granted'
        WHEN 3 THEN 'not_asked'
        ELSE 'unknown'
      END AS by_policy
    FROM ${interactions_latest}
    WHERE customer_key IS NOT NULL AND NOT is_test
    GROUP BY customer_key
  ) AS seen
  LEFT JOIN ${customer_consent} AS stated ON stated.customer_key = seen.customer_key
)`
}

/** What a column of the consent says, in every view that has one. */
export const CONSENT_SENTENCE =
  'Consent to marketing contact: what the customer stated last, otherwise the policy of the sources they were seen in (denied where any of them denies): granted, denied, withdrawn, not_asked or unknown. Only granted permits.'

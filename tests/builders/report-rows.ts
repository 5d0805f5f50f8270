import { repeatRow, type ReportRows } from './report-lake.ts'

/** Names that would do harm where they were taken for HTML, for a direction of writing, or for short. */
const hostileNames = {
  script: '</style></svg></script><script>document.title = "broken"</script><img src=x onerror="document.title = \'broken\'">',
  marks: 'ac\u202Eme\u2066\u200B " onclick="document.title=\'broken\'" autofocus onfocus="document.title=\'broken\'',
  long: 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(4),
} as const

export const reportScope = { from: '2026-03-02', to: '2026-03-29' } as const

const at = (day: string) => Date.parse(`2026-03-${day}T12:00:00.000Z`)
const DAYS = ['04', '11', '18', '25'] as const
const CAUSES = ['billing', 'outage', 'delivery', hostileNames.script] as const

/** Rows that fill every part of the report, under hostile names. */
export function hostileRows(): ReportRows {
  const brands = Object.values(hostileNames)
  return {
    contacts: brands.flatMap((brand, place) =>
      DAYS.flatMap((day, week) =>
        repeatRow(`${place}-${day}`, 48, { brand, occurred_at: at(day) }, (n) => ({
          cause: CAUSES[n % 4],
          sentiment_score: week === 3 ? 0.8 : -0.4 + (n % 5) / 20,
          brand_impact_negative: -0.1 * (n % 5),
          brand_impact_positive: 0.1,
          resolved: n % 3 === 0 ? 'yes' : n % 3 === 1 ? 'no' : 'unknown',
          painless: n % 2 === 0 ? 'yes' : 'unknown',
          handle_ms: n % 2 === 0 ? 600_000n : null,
          promise: n % 2 === 0 ? 'contradicted' : 'mentioned',
          promise_campaign: brand,
          missing_content: n % 2 === 0 ? brand : null,
          customer_words: 20,
          customer_segment: brand,
          consent_marketing_stated: 'granted',
          consent_marketing: 'granted',
        })),
      ),
    ),
    risks: brands.flatMap((brand, place) =>
      repeatRow(`${place}-04`, 40, { brand }, (n) => ({
        risk_band: n % 2 === 0 ? 'high' : 'latent',
        intent_points: 70,
        facts: 1,
        reasons: ['chased', brand],
        reason_points: ['40', '30'],
        bound_until: n % 2 === 0 ? null : Date.parse('2026-06-10T00:00:00Z'),
      })),
    ),
    gates: brands.flatMap((brand, place) =>
      repeatRow(`${place}-04`, 40, { brand, as_of: at('20') }, (n) =>
        n % 2 === 0 ? { offer_gate: 'open' } : { offer_gate: 'closed', reasons: ['upset', brand], closed_until: at('29') },
      ),
    ),
    offers: brands.flatMap((brand, place) =>
      repeatRow(`offer-${place}`, 20, { brand, kind: 'offer_gate', status: 'open', offer_seq: 0, occurred_at: at('10') }, (n) => ({
        moment_id: `${place}-${n}`,
        signal_id: `${place}-${n}`,
        offered_while_blocked: n % 2 === 0,
        offer_outcome: n % 3 === 0 ? 'accepted' : 'rejected',
      })),
    ),
    words: brands.flatMap((brand, place) =>
      repeatRow(`${place}-04`, 30, { brand, occurred_at: at('10'), visibility: 'public', advocacy_stated: true }, (n) => ({
        signal_id: `${place}-${n}`,
        signal_type: n % 2 === 0 ? 'praise' : 'warn',
        direction: n % 2 === 0 ? 'positive' : 'negative',
      })),
    ),
  }
}

import { z } from 'zod'
import { CHURN_REASONS } from '../../../schemas/datasets/churn_risk.ts'
import { shortName } from '../kit/clean-text.ts'
import { markup, type Html } from '../kit/markup.ts'
import { plotBars } from '../kit/plot-bars.ts'
import { beginSentence, sayCount, sayCounted, sayShare, SMALLEST_GROUP } from '../kit/say-numbers.ts'
import { writeFigure } from '../kit/write-figure.ts'
import { countCell, textCell } from './ask.ts'
import { writeReleases } from './bound-until.ts'
import { hideSmall } from './hidden-bands.ts'
import { PROTECTED_KEYS } from './protected.ts'
import { ofWhom, type Scope } from './scope.ts'
import type { Section } from './section.ts'

/** How many customers may leave, why, and until when customers are bound: in groups of ten or more, to mend the causes. */
export const whoMayLeave: Section = {
  id: 'who-may-leave',
  title: 'Who may leave and why, and who is bound until when',
  async write(ask, scope) {
    const bands = (await ask(bandsSql(scope), Bands)).filter(({ scored }) => scored >= SMALLEST_GROUP)
    const reasons = (await ask(reasonsSql(scope), Reason)).filter(({ customers }) => customers >= SMALLEST_GROUP)
    const releases = await writeReleases(ask, scope)
    if (bands.length === 0) return { finding: 'No brand has ten customers whose risk is scored.', ...(releases && { body: releases }) }
    const [high, latent, scored] = [total(bands, 'high'), total(bands, 'latent'), total(bands, 'scored')]
    const [top] = reasons
    const finding = [
      beginSentence(`${sayCount(high)} of ${sayCounted(scored, 'customers')} may leave now.`),
      beginSentence(`${sayCounted(latent, 'customers')} more want to leave and are bound by a contract.`),
      ...(top === undefined ? [] : [`The most frequent reason: ${nameReason(top.reason).toLowerCase()}.`]),
    ].join(' ')
    return { finding, body: markup`${reasons.length > 0 && writeReasons(reasons, scope)}${writeBands(bands, scope)}${releases}` }
  },
}

const Bands = z.object({ brand: textCell, scored: countCell, low: countCell, medium: countCell, high: countCell, latent: countCell })
type Bands = z.infer<typeof Bands>

const bandsSql = (scope: Scope) => `
SELECT brand, count(risk_band) AS scored,
  count(CASE WHEN risk_band = 'low' THEN 1 END) AS low, count(CASE WHEN risk_band = 'medium' THEN 1 END) AS medium,
  count(CASE WHEN risk_band = 'high' THEN 1 END) AS high, count(CASE WHEN risk_band = 'latent' THEN 1 END) AS latent
FROM churn_risk_current
WHERE facts > 0 AND customer_key NOT IN ${PROTECTED_KEYS}${ofWhom(scope)}
GROUP BY brand
ORDER BY high DESC, latent DESC, brand`

const Reason = z.object({ reason: textCell, customers: countCell, share: z.number() })
type Reason = z.infer<typeof Reason>

/** Reasons that lower the points are none to leave. */
const reasonsSql = (scope: Scope) => `
WITH leaving AS (
  SELECT * FROM churn_reasons WHERE risk_band IN ('high', 'latent') AND points > 0${ofWhom(scope)}
)
SELECT reason, count(*) AS customers, count(*) / CAST((SELECT count(DISTINCT brand || ' ' || customer_key) FROM leaving) AS DOUBLE) AS share
FROM leaving
GROUP BY reason
ORDER BY customers DESC, reason`

function writeReasons(reasons: readonly Reason[], scope: Scope): Html {
  const [first, second] = reasons
  return writeFigure({
    title: 'Why customers may leave',
    says: [first, second]
      .flatMap((it) => (it === undefined ? [] : [`${nameReason(it.reason)}: ${sayShare(it.share)} of both groups.`]))
      .join(' '),
    plot: plotBars(
      reasons.slice(0, 8).map(({ reason, customers }) => ({ name: nameReason(reason), value: customers, said: sayCount(customers) })),
      'harm',
    ),
    table: {
      id: 'leaving-reasons',
      caption:
        'Customers in the bands high and latent; one customer may have several reasons. Reasons of under ten customers are left out.',
      columns: [
        { heading: 'Reason', cell: ({ reason }: Reason) => nameReason(reason) },
        { heading: 'Customers', cell: ({ customers }) => sayCount(customers), figures: true },
        { heading: 'Share', cell: ({ share }) => sayShare(share), figures: true },
        { heading: 'What it means', cell: ({ reason }) => MEANINGS[reason] ?? '' },
      ],
      rows: reasons,
    },
    note: 'The risk ranks customers; it is not a probability until it is calibrated. The list with customers is for the service team that repairs the causes.',
    sql: reasonsSql(scope),
  })
}

function writeBands(bands: readonly Bands[], scope: Scope): Html {
  const tell = hideSmall(bands)
  return writeFigure({
    title: 'Risk by brand',
    says: bands
      .map((it) => `${shortName(it.brand, 40)}: ${tell(it, 'high')} high and ${tell(it, 'latent')} latent of ${sayCount(it.scored)}.`)
      .join(' '),
    table: {
      id: 'risk-by-brand',
      caption:
        'Customers by band, as last known. Latent: wants to leave and is bound by a contract. A count from which one of under ten would follow is not told.',
      columns: [
        { heading: 'Brand', cell: ({ brand }: Bands) => shortName(brand, 60) },
        { heading: 'Scored', cell: ({ scored }) => sayCount(scored), figures: true },
        { heading: 'Low', cell: (it) => tell(it, 'low'), figures: true },
        { heading: 'Medium', cell: (it) => tell(it, 'medium'), figures: true },
        { heading: 'High', cell: (it) => tell(it, 'high'), figures: true },
        { heading: 'Latent', cell: (it) => tell(it, 'latent'), figures: true },
      ],
      rows: bands,
    },
    sql: bandsSql(scope),
  })
}

const MEANINGS: Readonly<Record<string, string>> = CHURN_REASONS

/** `says_leaving` is "Says leaving". */
function nameReason(code: string): string {
  return beginSentence(shortName(code, 40).replaceAll('_', ' '))
}

const total = (bands: readonly Bands[], band: 'high' | 'latent' | 'scored') => bands.reduce((sum, it) => sum + it[band], 0)

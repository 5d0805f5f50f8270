import { z } from 'zod'
import { GATE_REASONS } from '../../../schemas/datasets/moments.ts'
import { newestInstant } from '../../views/gate-now.ts'
import { wilsonInterval } from '../../measures/wilson-interval.ts'
import { markup, type Html } from '../kit/markup.ts'
import { plotBars } from '../kit/plot-bars.ts'
import { sayCount, sayCounted, sayInterval, sayShare, SMALLEST_GROUP } from '../kit/say-numbers.ts'
import { writeFigure } from '../kit/write-figure.ts'
import { countCell, textCell } from './ask.ts'
import { PROTECTED_KEYS } from './protected.ts'
import { ofWhom, type Scope } from './scope.ts'
import type { Section } from './section.ts'

/** Whom no offer should reach now, why, and what became of offers that were made all the same. */
export const whomToLeaveAlone: Section = {
  id: 'whom-to-leave-alone',
  title: 'Whom not to address now, and what that prevents',
  async write(ask, scope) {
    const [gate] = await ask(gateSql(scope), Gate)
    const reasons = (await ask(reasonsSql(scope), Reason)).filter(({ customers }) => customers >= SMALLEST_GROUP)
    const offers = (await ask(offersSql(scope), Offers)).filter(({ offers: made }) => made >= SMALLEST_GROUP)
    const customers = gate === undefined ? 0 : gate.closed + gate.unknown + gate.open
    if (gate === undefined || customers < SMALLEST_GROUP)
      return { finding: 'Of fewer than ten customers it is known whether offers may be made to them.' }
    const finding = [sayGates(gate, customers), sayOffers(offers)].join(' ')
    return {
      finding,
      body: markup`${reasons.length > 0 && writeReasons(reasons, scope)}${offers.some(wasBlocked) && writeOffers(offers, scope)}`,
    }
  },
}

function sayGates({ closed, unknown }: z.infer<typeof Gate>, customers: number): string {
  if (closed + unknown === 0)
    return `At the newest instant of the lake the offer gate is open for all of ${sayCounted(customers, 'customers')}.`
  return `Leave ${sayCount(closed + unknown)} of ${sayCounted(customers, 'customers')} alone: for ${sayCount(closed)} the gate is closed, for ${sayCount(unknown)} nobody knows, which counts as closed.`
}

/** What holds at the newest instant of the lake, as in the view `leave_alone`: a gate opens by itself when its time is over. */
const gates = (scope: Scope) => `
WITH gates AS (
  SELECT customer_key, reasons,
    CASE WHEN closed_until <= (SELECT ${newestInstant('recorded_at')} FROM interactions) THEN 'open' ELSE offer_gate END AS gate
  FROM moments_current
  WHERE customer_key NOT IN ${PROTECTED_KEYS}${ofWhom(scope)}
)`

const Gate = z.object({ closed: countCell, unknown: countCell, open: countCell })

const gateSql = (scope: Scope) => `${gates(scope)}
SELECT count(CASE WHEN gate = 'closed' THEN 1 END) AS closed, count(CASE WHEN gate = 'unknown' THEN 1 END) AS unknown,
  count(CASE WHEN gate = 'open' THEN 1 END) AS open
FROM gates`

const Reason = z.object({ reason: textCell, customers: countCell })
type Reason = z.infer<typeof Reason>

const reasonsSql = (scope: Scope) => `${gates(scope)}
SELECT reason, count(*) AS customers
FROM (SELECT unnest(reasons) AS reason FROM gates WHERE gate <> 'open') AS told
GROUP BY reason
ORDER BY customers DESC, reason`

const NAMES: Readonly<Record<string, string>> = {
  case_open: 'A case is open',
  case_unsolved: 'A case ended unsolved',
  case_lapsed: 'A case faded out',
  upset: 'Upset last time',
  outcome_unknown: 'Outcome not known',
  mood_unknown: 'Mood not known',
  nothing_known: 'Nothing known any more',
  facts_dropped: 'History too long',
}
const MEANINGS: Readonly<Record<string, string>> = GATE_REASONS
const nameGateReason = (code: string) => NAMES[code] ?? 'Another reason'

function writeReasons(reasons: readonly Reason[], scope: Scope): Html {
  const [top] = reasons
  return writeFigure({
    title: 'Why not to address them now',
    says:
      top === undefined
        ? ''
        : `The most frequent reason: ${nameGateReason(top.reason).toLowerCase()}, ${sayCounted(top.customers, 'customers')}.`,
    plot: plotBars(
      reasons.map(({ reason, customers }) => ({ name: nameGateReason(reason), value: customers, said: sayCount(customers) })),
      'idle',
    ),
    table: {
      id: 'gate-reasons',
      caption: 'Customers to whom no offer should be made now; one customer may have several reasons. Reasons of under ten are left out.',
      columns: [
        { heading: 'Reason', cell: ({ reason }: Reason) => nameGateReason(reason) },
        { heading: 'Customers', cell: ({ customers }) => sayCount(customers), figures: true },
        { heading: 'What it means', cell: ({ reason }) => MEANINGS[reason] ?? '' },
      ],
      rows: reasons,
    },
    sql: reasonsSql(scope),
  })
}

const Offers = z.object({ blocked: z.boolean(), offers: countCell, answered: countCell, rejected: countCell })
type Offers = z.infer<typeof Offers>

/** The last row of an offer counts. Offers of which nobody can say whether the gate was closed are left out. */
const offersSql = (scope: Scope) => `
SELECT offered_while_blocked AS blocked, count(*) AS offers,
  count(CASE WHEN offer_outcome IN ('accepted', 'rejected', 'deferred') THEN 1 END) AS answered,
  count(CASE WHEN offer_outcome = 'rejected' THEN 1 END) AS rejected
FROM (
  SELECT *, row_number() OVER (PARTITION BY moment_id ORDER BY epoch DESC, source_offset DESC) AS nth
  FROM moments WHERE offer_seq IS NOT NULL
) AS offer
WHERE nth = 1 AND status <> 'withdrawn' AND offered_while_blocked IS NOT NULL
  AND CAST(occurred_at AS DATE) BETWEEN DATE '${scope.from}' AND DATE '${scope.to}'
  AND customer_key NOT IN ${PROTECTED_KEYS}${ofWhom(scope)}
GROUP BY blocked
ORDER BY blocked DESC`

const wasBlocked = ({ blocked, answered }: Offers): boolean => blocked && answered >= SMALLEST_GROUP

function sayOffers(offers: readonly Offers[]): string {
  const blocked = offers.find(wasBlocked)
  if (blocked === undefined) return 'Fewer than ten offers were made while the gate was closed, so what it prevents cannot be told.'
  return `${sayCounted(blocked.offers, 'offers')} were made while it was closed, and ${sayShare(blocked.rejected / blocked.answered)} of those with an answer were refused: leaving these customers alone would have spared them.`
}

function writeOffers(offers: readonly Offers[], scope: Scope): Html {
  const shown = offers
    .filter(({ answered }) => answered >= SMALLEST_GROUP)
    .map((it) => ({ ...it, share: it.rejected / it.answered, interval: wilsonInterval(it.rejected, it.answered) }))
  const name = ({ blocked }: { readonly blocked: boolean }) => (blocked ? 'While it was closed' : 'While it was open')
  return writeFigure({
    title: 'Offers that were refused',
    says: shown
      .map(
        (it) => `${name(it)}: ${sayShare(it.share)} of ${sayCount(it.answered)} answered offers (${sayInterval(it.interval, sayShare)}).`,
      )
      .join(' '),
    plot: plotBars(
      shown.map((it) => ({
        name: name(it),
        value: it.share,
        said: sayShare(it.share),
        interval: it.interval,
        colour: it.blocked ? 'harm' : 'idle',
      })),
      'idle',
      1,
    ),
    table: {
      id: 'refused-offers',
      caption: 'Offers of the period of which it is known whether the gate was closed; intervals of 95%',
      columns: [
        { heading: 'The gate', cell: name },
        { heading: 'Offers', cell: (it: (typeof shown)[number]) => sayCount(it.offers), figures: true },
        { heading: 'With an answer', cell: ({ answered }) => sayCount(answered), figures: true },
        { heading: 'Answer unknown', cell: (it) => sayShare(1 - it.answered / it.offers), figures: true },
        { heading: 'Refused', cell: ({ share }) => sayShare(share), figures: true },
        { heading: 'Interval', cell: ({ interval }) => sayInterval(interval, sayShare), figures: true },
      ],
      rows: shown,
    },
    note: 'A line shows the interval. The two groups differ in more than the gate: this is an association and no proof.',
    sql: offersSql(scope),
  })
}

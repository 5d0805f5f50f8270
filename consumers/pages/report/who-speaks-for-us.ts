import { z } from 'zod'
import { shortName } from '../kit/clean-text.ts'
import { markup, type Html } from '../kit/markup.ts'
import { plotBars } from '../kit/plot-bars.ts'
import { plotSides } from '../kit/plot-sides.ts'
import { beginSentence, sayCount, sayCounted, SMALLEST_GROUP } from '../kit/say-numbers.ts'
import { writeFigure } from '../kit/write-figure.ts'
import { count, word } from './ask.ts'
import { protectedCustomers } from './protected.ts'
import { ofWhom, type Scope } from './scope.ts'
import type { Section } from './section.ts'

/** Who praised, recommended or warned, in public and in private, and how many of those who spoke for the firm may be asked. */
export const whoSpeaksForUs: Section = {
  id: 'who-speaks-for-us',
  title: 'Who speaks for us',
  async write(ask, scope) {
    const told = await ask(toldSql(scope), Told)
    if (told.length === 0) return { finding: 'Nobody was heard to praise, recommend or warn in this period.' }
    const [asked] = await ask(candidatesSql(scope), Candidates)
    const [fore, against, inPublic] = [sum(told, 'positive'), sum(told, 'negative'), sum(told, 'positive_public')]
    const publicly = inPublic === 0 ? 'none' : sayCount(inPublic)
    const finding = beginSentence(
      `${sayCounted(fore, 'contacts')} spoke for us, ${publicly} of them in public; ${sayCounted(against, 'contacts')} spoke against us.`,
    )
    const spoke = asked !== undefined && asked.spoke >= SMALLEST_GROUP ? asked : undefined
    return { finding, body: markup`${writeTold(told, scope)}${spoke && writeCandidates(spoke, scope)}` }
  },
}

const Told = z.object({ brand: word, positive: count, positive_public: count, negative: count, negative_public: count })
type Told = z.infer<typeof Told>

/** An interaction counts once per direction; an NPS answer is not word of mouth. */
const toldSql = (scope: Scope) => `
SELECT brand,
  count(DISTINCT CASE WHEN direction = 'positive' THEN interaction_id END) AS positive,
  count(DISTINCT CASE WHEN direction = 'positive' AND visibility = 'public' THEN interaction_id END) AS positive_public,
  count(DISTINCT CASE WHEN direction = 'negative' THEN interaction_id END) AS negative,
  count(DISTINCT CASE WHEN direction = 'negative' AND visibility = 'public' THEN interaction_id END) AS negative_public
FROM referral_signals_latest
WHERE signal_type <> 'nps_answer' AND insider IS NOT TRUE AND day BETWEEN DATE '${scope.from}' AND DATE '${scope.to}'${ofBrandAnd(scope)}
  AND coalesce(customer_key, '') NOT IN ${protectedCustomers}
GROUP BY brand
HAVING count(DISTINCT CASE WHEN direction IN ('positive', 'negative') THEN interaction_id END) > 0
ORDER BY positive DESC, brand`

function writeTold(told: readonly Told[], scope: Scope): Html {
  const [first] = told
  return writeFigure({
    title: 'Praise and warnings by brand',
    says:
      first === undefined
        ? ''
        : `${shortName(first.brand, 40)} has most contacts that speak for it: ${sayCount(first.positive)}, against ${sayCount(first.negative)} that speak against it.`,
    // Bars of numbers that are not told would show nothing.
    ...(told.some(({ positive, negative }) => Math.max(positive, negative) >= SMALLEST_GROUP) && {
      plot: plotSides(
        told.map(({ brand, positive, negative }) => ({
          name: brand,
          left: { value: atLeastShown(negative), said: sayCount(negative) },
          right: { value: atLeastShown(positive), said: sayCount(positive) },
        })),
        { left: 'Against', right: 'For' },
        'good',
      ),
    }),
    table: {
      id: 'word-of-mouth',
      caption: 'Contacts with word of mouth; one contact counts once per direction, and answers to the NPS question do not count',
      columns: [
        { heading: 'Brand', cell: ({ brand }: Told) => shortName(brand, 60) },
        { heading: 'For', cell: ({ positive }) => sayCount(positive), figures: true },
        { heading: 'For, in public', cell: (it) => sayCount(it.positive_public), figures: true },
        { heading: 'Against', cell: ({ negative }) => sayCount(negative), figures: true },
        { heading: 'Against, in public', cell: (it) => sayCount(it.negative_public), figures: true },
      ],
      rows: told,
    },
    sql: toldSql(scope),
  })
}

/** A number that is not told has a bar of one length, whatever it is. */
const atLeastShown = (value: number) => (value > 0 && value < SMALLEST_GROUP ? SMALLEST_GROUP / 2 : value)

const Candidates = z.object({ spoke: count, consenting: count, open: count })
type Candidates = z.infer<typeof Candidates>

/** Whoever spoke for the firm at any time up to the last day; consent and gate as last known. */
const candidatesSql = (scope: Scope) => `
WITH spoke AS (
  SELECT DISTINCT brand, customer_key FROM referral_signals_latest
  WHERE advocacy_stated AND signal_type <> 'nps_answer' AND insider IS NOT TRUE AND customer_key IS NOT NULL AND day <= DATE '${scope.to}'${ofBrandAnd(scope)}
    AND customer_key NOT IN ${protectedCustomers}
)
SELECT count(*) AS spoke, count(CASE WHEN consent_marketing = 'granted' THEN 1 END) AS consenting,
  count(CASE WHEN consent_marketing = 'granted' AND offer_gate = 'open' THEN 1 END) AS open
FROM spoke
LEFT JOIN customer_consent USING (customer_key)
LEFT JOIN moments_current USING (brand, customer_key)`

function writeCandidates(asked: Candidates, scope: Scope): Html {
  const steps = [
    { name: 'Spoke for us', customers: asked.spoke },
    { name: 'and agreed to be contacted', customers: asked.consenting },
    { name: 'and nothing is open', customers: asked.open },
  ]
  return writeFigure({
    title: 'How many of them may be asked',
    says: `${asked.open === 0 ? 'None' : beginSentence(sayCount(asked.open))} of ${sayCounted(asked.spoke, 'customers')} who spoke for us agreed to be contacted and have nothing open that forbids it.`,
    plot: plotBars(
      steps.map(({ name, customers }) => ({ name, value: atLeastShown(customers), said: sayCount(customers) })),
      'good',
    ),
    table: {
      id: 'may-be-asked',
      caption: 'Known customers who spoke for a brand, and how many remain after each condition',
      columns: [
        { heading: 'Condition', cell: ({ name }: (typeof steps)[number]) => name },
        { heading: 'Customers', cell: ({ customers }) => sayCount(customers), figures: true },
      ],
      rows: steps,
    },
    note: 'A person reads what a customer said before anybody asks them.',
    sql: candidatesSql(scope),
  })
}

/** The signals do not have the segment of the customer: their contacts do. */
function ofBrandAnd(scope: Scope): string {
  const { segment, ...rest } = scope
  return `${ofWhom(rest)}${segment === undefined ? '' : ` AND interaction_id IN (SELECT interaction_id FROM contacts WHERE true${ofWhom(scope)})`}`
}

const sum = (told: readonly Told[], column: 'positive' | 'negative' | 'positive_public') =>
  told.reduce((total, it) => total + it[column], 0)

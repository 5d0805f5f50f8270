import { z } from 'zod'
import { shortName } from '../kit/clean-text.ts'
import { markup, type Html } from '../kit/markup.ts'
import { plotBars } from '../kit/plot-bars.ts'
import { plotSides } from '../kit/plot-sides.ts'
import { beginSentence, sayCount, sayCounted, SMALLEST_GROUP } from '../kit/say-numbers.ts'
import { writeFigure } from '../kit/write-figure.ts'
import { countCell, textCell } from './ask.ts'
import { PROTECTED_KEYS } from './protected.ts'
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
    const candidates = spoke && writeCandidates(spoke, await ask(whyNotSql(scope), WhyNot), scope)
    return { finding, body: markup`${writeTold(told, scope)}${candidates}` }
  },
}

const Told = z.object({ brand: textCell, positive: countCell, positive_public: countCell, negative: countCell, negative_public: countCell })
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
  AND coalesce(customer_key, '') NOT IN ${PROTECTED_KEYS}
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

const Candidates = z.object({ spoke: countCell, askable: countCell })
type Candidates = z.infer<typeof Candidates>

const candidatesSql = (scope: Scope) => `
SELECT count(*) AS spoke, count(CASE WHEN may_be_asked OR read_first THEN 1 END) AS askable
FROM outreach_candidates
WHERE true${ofWhom(scope)}`

const WhyNot = z.object({ reason: textCell, customers: countCell })
type WhyNot = z.infer<typeof WhyNot>

const whyNotSql = (scope: Scope) => `
SELECT reason, count(*) AS customers
FROM (SELECT unnest(string_split(why_not, ' ')) AS reason FROM outreach_candidates WHERE true${ofWhom(scope)}) AS told
WHERE reason <> ''
GROUP BY reason
ORDER BY customers DESC, reason`

/** Each means, too, that nobody knows, where what is not known counts against asking. */
const WHY_NOT: Readonly<Record<string, string>> = {
  no_consent: 'No consent to be contacted',
  gate_not_open: 'Offer gate not open',
  something_open: 'Something open or unknown',
  upset_last_time: 'Upset last time',
  spoke_against_since: 'Spoke against us since',
  asked_recently: 'Asked recently, or unknown',
  insider: 'Staff or affiliate',
  not_eligible: 'Not eligible',
}
const nameWhyNot = (reason: string) => WHY_NOT[reason] ?? 'Another reason'

function writeCandidates({ spoke, askable }: Candidates, whyNot: readonly WhyNot[], scope: Scope): Html {
  const told = whyNot.filter(({ customers }) => customers >= SMALLEST_GROUP)
  const says = beginSentence(
    `${askable === 0 ? 'none' : sayCount(askable)} of ${sayCounted(spoke, 'customers')} who spoke for us may be asked for a favour now, once a person has read what they said.`,
  )
  return writeFigure({
    title: 'What speaks against asking them',
    says,
    ...(told.length > 0 && {
      plot: plotBars(
        told.map(({ reason, customers }) => ({ name: nameWhyNot(reason), value: customers, said: sayCount(customers) })),
        'idle',
        spoke,
      ),
    }),
    table: {
      id: 'why-not-asked',
      caption:
        'Known customers who spoke for a brand at any time; one customer may have several reasons. Reasons of under ten are left out.',
      columns: [
        { heading: 'What speaks against it', cell: ({ reason }: WhyNot) => nameWhyNot(reason) },
        { heading: 'Customers', cell: ({ customers }) => sayCount(customers), figures: true },
      ],
      rows: told,
    },
    note: 'Without the reference table “asked” nobody may be asked: it is not known whom the firm asked already.',
    sql: whyNotSql(scope),
  })
}

/** The signals do not have the segment of the customer: their contacts do. */
function ofBrandAnd(scope: Scope): string {
  const { segment, ...rest } = scope
  return `${ofWhom(rest)}${segment === undefined ? '' : ` AND interaction_id IN (SELECT interaction_id FROM contacts WHERE true${ofWhom(scope)})`}`
}

const sum = (told: readonly Told[], column: 'positive' | 'negative' | 'positive_public') =>
  told.reduce((total, it) => total + it[column], 0)

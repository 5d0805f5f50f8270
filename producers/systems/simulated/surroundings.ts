import type { Draft } from '../../adapter.ts'
import type { Customer } from './customers.ts'
import type { Errand } from './errand.ts'
import { AGENTS, MINUTE_MS } from './firm.ts'
import { STATED } from './rates.ts'
import type { SeededRandom } from './random.ts'

/** What a source states around the words of a contact: the menu before it, who handled it, what comes after it. */

const ROLES = ['agent', 'agent', 'senior_agent', 'specialist', 'agent', 'trainee', 'team_lead'] as const
const BANDS = [
  '6_to_24_months',
  'over_2_years',
  'over_2_years',
  'over_2_years',
  '6_to_24_months',
  'under_6_months',
  'over_2_years',
] as const

/** How far down the menu of the telephone the customer went, and how they left it. */
export type Menu = { readonly ivr: NonNullable<Draft['ivr']>; readonly ms: number }

export function menuOf({ cause }: Errand, { brand, stage }: Customer, random: SeededRandom, exit = 'agent'): Menu {
  // Who is not yet a customer has no number to type, and goes round.
  const detours = random.whole(0, brand.sloppy > 0.1 ? 2 : 1) + (stage === 'prospect' ? 1 : 0)
  const steps = [
    'main',
    ...Array.from({ length: detours }, (_, at) => `other_${at + 1}`),
    cause,
    ...(stage === 'prospect' ? [] : ['identify']),
  ]
  return { ivr: { steps, exit }, ms: steps.length * 9_000 + Math.round(random.about(12_000)) }
}

export function handlerOf(agent: string, { brand }: Customer) {
  const index = Math.max(0, AGENTS.indexOf(agent))
  return {
    kind: 'human',
    ref: `a${index}`,
    role: ROLES[index] ?? 'agent',
    team: brand.queue,
    site: brand.site,
    outsourced: brand.outsourced,
    tenure_band: BANDS[index] ?? 'over_2_years',
  } as const
}

/** What the source states besides of some contacts. */
export function statedBesides(
  errand: Errand,
  { trade, town, index }: Customer,
  passedOn: number,
  random: SeededRandom,
): Pick<Draft, 'contact_attempt' | 'handoff' | 'transfers' | 'campaign' | 'referral'> {
  const isHandedOn = errand.solved === 'open' || (errand.attempt > 1 && errand.solved === 'yes')
  return {
    ...(random.chance(STATED.attempt) ? { contact_attempt: errand.attempt } : {}),
    ...(isHandedOn && random.chance(STATED.handoff) ? { handoff: handoffOf(errand, random) } : {}),
    ...(passedOn === 0
      ? {}
      : { transfers: Array.from({ length: passedOn }, () => ({ kind: random.pick(['warm', 'cold']), to: 'back office' })) }),
    ...(errand.cause === 'buying' && random.chance(STATED.campaign) ? { campaign: random.pick(trade.firm.campaigns) } : {}),
    ...(errand.cause === 'buying' && random.chance(STATED.referral)
      ? { referral: { code: `${town.slice(0, 3).toUpperCase()}-${1000 + (index % 9000)}`, source: random.pick(['friend', 'partner']) } }
      : {}),
  }
}

/** Of words in another language than English the source often says so. */
export function statedLanguage({ language }: Customer, random: SeededRandom): Pick<Draft['content'], 'language'> {
  return language === 'en' || random.chance(STATED.language) ? { language } : {}
}

function handoffOf({ solved, at }: Errand, random: SeededRandom): NonNullable<Draft['handoff']> {
  const status = solved === 'yes' ? 'done' : random.pick(['open', 'accepted'] as const)
  return { owner_team: 'back office', status, at: new Date(at + 20 * MINUTE_MS).toISOString() }
}

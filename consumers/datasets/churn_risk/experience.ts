import type { CustomerCase, FactEntry } from './entry.ts'
import { newest, type CustomerHistory } from './history.ts'
import { isClearlyNegative } from './moods.ts'
import { DAY, PRIORS } from './priors.ts'
import { fade, makeReason, type Reason, type ReasonCode } from './reason.ts'
import { tells } from './told.ts'
import { trimmed } from './trim.ts'

/** What a customer went through in a contact: of each kind, the contact that weighs most counts. */
type Kind = {
  readonly code: ReasonCode
  readonly points: number
  readonly halfLife: number
  readonly isEffort: boolean
  readonly shows: (it: FactEntry, history: CustomerHistory) => boolean
}

const effort = (code: ReasonCode, shows: Kind['shows']): Kind => ({
  code,
  points: PRIORS.effort.points,
  halfLife: PRIORS.effort.halfLife,
  isEffort: true,
  shows,
})

const KINDS: readonly Kind[] = [
  effort('repeat_contact', (it) => it.contact && isRepeat(it)),
  // Where their earlier contact is known, it counts already.
  effort('come_again', (it) => (it.says.again === true || tells(it.says.told, 'come_again')) && !isRepeat(it)),
  effort('many_transfers', ({ contact, says }) => contact && says.transfers !== undefined && says.transfers >= PRIORS.effort.transfers),
  effort('long_wait', ({ contact, says }) => contact && says.waited === true),
  effort('low_ease', ({ says }) => says.ease !== undefined && says.ease <= PRIORS.effort.lowEase),
  { code: 'escalation', ...PRIORS.escalation, isEffort: false, shows: ({ says }) => tells(says.told, 'escalation') },
  {
    code: 'csat_low',
    ...PRIORS.csat,
    isEffort: false,
    shows: ({ says }) => says.csat !== undefined && says.csat <= PRIORS.csat.low,
  },
  // The last answer counts, whatever the customer said before.
  {
    code: 'nps_detractor',
    ...PRIORS.nps,
    isEffort: false,
    shows: (it, { entries }) => it.says.nps !== undefined && it.says.nps <= PRIORS.nps.detractor && newest(entries, answersNps) === it,
  },
]

/** The customer had to come again within a week for the same matter. */
export function isRepeat(entry: FactEntry): boolean {
  const { entries } = entry.matter
  if (entries.length < 2) return false
  return entries.some((it) => it.contact && it.at < entry.at && entry.at - it.at <= PRIORS.effort.repeatDays * DAY)
}

export function answersNps({ says }: FactEntry): boolean {
  return says.nps !== undefined
}

export function ratedAt({ at, says }: FactEntry): number {
  return says.rated ?? at
}

/**
 * Ratings, effort and moods. What a customer went through in one matter counts once: all kinds together are worth no more than the
 * matters are, each of them up to a cap. What is over does not count any more.
 */
export function experience(history: CustomerHistory): readonly Reason[] {
  const hurt = history.entries.filter((it) => !it.matter.standing.isOver)
  const best: Reason[] = []
  const matters = new Map<CustomerCase, number>()
  for (const kind of KINDS) {
    const worst = worstByMatter(kind, hurt, history)
    let strongest: Reason | undefined
    for (const [matter, reason] of worst) {
      matters.set(matter, (matters.get(matter) ?? 0) + reason.points)
      if (strongest === undefined || reason.points >= strongest.points) strongest = reason
    }
    if (strongest !== undefined) best.push(strongest)
  }
  const upset = clearlyNegative(hurt, history.asOf)
  if (upset?.matter !== undefined) matters.set(upset.matter, (matters.get(upset.matter) ?? 0) + upset.reason.points)
  let room = upset !== undefined && upset.matter === undefined ? upset.reason.points : 0
  for (const points of matters.values()) room += Math.min(points, PRIORS.perMatter)
  const isEffort = ({ code }: Reason) => EFFORT.has(code)
  const felt = [...trimmed(best.filter(isEffort), PRIORS.effort.most), ...best.filter((it) => !isEffort(it))]
  return trimmed(upset === undefined ? felt : [...felt, upset.reason], room)
}

const EFFORT: ReadonlySet<ReasonCode> = new Set(KINDS.filter((it) => it.isEffort).map(({ code }) => code))

function worstByMatter(kind: Kind, hurt: readonly FactEntry[], history: CustomerHistory): ReadonlyMap<CustomerCase, Reason> {
  const worst = new Map<CustomerCase, Reason>()
  for (const it of hurt) {
    if (!kind.shows(it, history)) continue
    const at = kind.code === 'csat_low' || kind.code === 'nps_detractor' ? ratedAt(it) : it.at
    const reason = makeReason(kind.code, fade(kind.points, kind.halfLife, history.asOf - at), it)
    const before = worst.get(it.matter)
    if (reason !== undefined && (before === undefined || reason.points >= before.points)) worst.set(it.matter, reason)
  }
  return worst
}

/** Three clearly negative contacts; one experience where all of them are about one matter. */
function clearlyNegative(hurt: readonly FactEntry[], asOf: number) {
  const upset = hurt.filter((it) => it.contact && isClearlyNegative(it))
  const last = upset.at(-1)
  const third = upset.at(-PRIORS.negative.contacts)
  if (last === undefined || third === undefined) return undefined
  const reason = makeReason('clearly_negative', fade(PRIORS.negative.points, PRIORS.negative.halfLife, asOf - third.at), last)
  return reason && { reason, matter: upset.every((it) => it.matter === last.matter) ? last.matter : undefined }
}

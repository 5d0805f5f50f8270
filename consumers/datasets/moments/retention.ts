import { caseStatusAt } from './cases.ts'
import type { Conversation } from './conversations.ts'
import { momentId, plainMoment, statusAt, type CustomerMoment } from './moment.ts'
import { addReasons, lastStated, tookOffer, type Occasion } from './occasions.ts'
import { DAY, MOMENT_PRIORS } from './priors.ts'

/**
 * A contact that was solved and cost the customer little, within 30 days before an anniversary or a renewal. One moment per day that
 * is near: the first such contact opens it.
 */
export function retentionMoments(occasion: Occasion): readonly CustomerMoment[] {
  const { history, asOf } = occasion
  const opened = new Set<number>()
  return history.cases
    .filter((it) => caseStatusAt(it, asOf).outcome === 'yes')
    .flatMap(({ conversations }) => conversations)
    .filter((it) => it.outcome === 'yes' && it.says.contact === true && it.says.hard === false)
    .toSorted((a, b) => a.end - b.end || (a.id < b.id ? -1 : 1))
    .flatMap((it) =>
      daysNear(it, occasion).flatMap(({ reason, day }) => {
        if (opened.has(day)) return []
        opened.add(day)
        const { reasons, product, campaign } = addReasons(occasion, it, it.end)
        return [
          {
            ...plainMoment,
            id: momentId(it.id, 'retention', String(day)),
            kind: 'retention' as const,
            status: statusAt(asOf, day, tookOffer(history, it.end, day)),
            interaction: it.id,
            openedAt: it.end,
            expiresAt: day,
            reasons: [reason, ...reasons],
            product,
            campaign,
          },
        ]
      }),
    )
}

/** Anniversaries and renewals within 30 days after a contact, by what was last stated up to then. */
function daysNear({ end }: Conversation, { history }: Occasion): readonly { readonly reason: string; readonly day: number }[] {
  const tenure = lastStated(history.conversations, (it) => it.tenure, end)
  const ends = lastStated(history.conversations, (it) => it.contract, end)?.ends
  const anniversary = tenure === undefined ? undefined : nextAnniversary(tenure, end)
  const isNear = (day: number | undefined): day is number =>
    day !== undefined && day > end && day - end <= MOMENT_PRIORS.retentionDays * DAY
  return [
    ...(isNear(ends) ? [{ reason: 'renewal', day: ends }] : []),
    ...(isNear(anniversary) ? [{ reason: 'anniversary', day: anniversary }] : []),
  ]
}

function nextAnniversary(began: number, after: number): number | undefined {
  const start = new Date(began)
  const year = new Date(after).getUTCFullYear()
  return [year, year + 1]
    .map((it) => new Date(began).setUTCFullYear(it))
    .find((day) => day > after && new Date(day).getUTCFullYear() > start.getUTCFullYear())
}

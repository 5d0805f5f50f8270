import { tookOfferToStay } from '../staying-offer.ts'
import { momentId, plainMoment, statusAt, type CustomerMoment } from './moment.ts'
import { lastStated, tookOffer, type Occasion } from './occasions.ts'
import { DAY, MOMENT_PRIORS } from './priors.ts'

/**
 * The day on which a captive customer can leave: they said that they want to while a contract bound them, and it ends or has to be
 * given notice of within 90 days of `openedAt`. The row is written when it is known, so `openedAt` may lie ahead.
 */
export function releaseMoments({ history, asOf }: Occasion): readonly CustomerMoment[] {
  const contract = lastStated(history.conversations, (it) => it.contract)
  if (contract?.ends === undefined || contract.status === 'none' || contract.status === 'rolling') return []
  const { ends, notice } = contract
  const noticeBy = notice === undefined ? null : ends - notice * DAY
  const openedAt = (noticeBy ?? ends) - MOMENT_PRIORS.horizonDays * DAY
  const captive = history.conversations.find((it) => it.leaves && it.said < openedAt)
  if (captive === undefined) return []
  const isKept = history.conversations.some((it) => it.said >= captive.said && tookOfferToStay(it.offers))
  const expiresAt = noticeBy ?? ends
  return [
    {
      ...plainMoment,
      id: momentId(captive.id, 'release', String(ends)),
      kind: 'release',
      status: statusAt(asOf, expiresAt, isKept || tookOffer(history, openedAt, expiresAt)),
      interaction: captive.id,
      openedAt,
      expiresAt,
      noticeBy,
      reasons: ['wanted_to_leave', noticeBy === null ? 'contract_ends' : 'notice_window'],
    },
  ]
}

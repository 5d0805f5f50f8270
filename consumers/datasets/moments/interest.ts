import type { Conversation } from './conversations.ts'
import { isUpset } from './gate.ts'
import { momentId, plainMoment, statusAt, type CustomerMoment } from './moment.ts'
import { addReasons, tookOffer, type Occasion } from './occasions.ts'
import { DAY, MOMENT_PRIORS } from './priors.ts'

/**
 * The customer looks at something they do not have: a prospect turns to the firm, the source's reason says that they want to buy, or
 * they ponder an offer. Whoever ends upset is not interested.
 */
export function interestShown(occasion: Occasion): readonly CustomerMoment[] {
  const { history, asOf } = occasion
  return history.conversations.flatMap((it) => {
    const shown = reasonsIn(it)
    if (shown.length === 0 || isUpset(it)) return []
    const expiresAt = it.said + MOMENT_PRIORS.interestDays * DAY
    const becameCustomer = history.conversations.some(
      ({ at, says }) => it.says.stage === 'prospect' && says.stage === 'current' && at > it.at && at <= expiresAt,
    )
    const deferred = it.offers.findLast(({ outcome }) => outcome === 'deferred')
    const { reasons, product, campaign } = addReasons(occasion, it, it.said)
    return [
      {
        ...plainMoment,
        id: momentId(it.id, 'interest', ''),
        kind: 'interest' as const,
        status: statusAt(asOf, expiresAt, becameCustomer || tookOffer(history, it.said, expiresAt, it)),
        interaction: it.id,
        openedAt: it.said,
        expiresAt,
        reasons: [...shown, ...reasons],
        product: deferred?.product ?? product,
        campaign: deferred?.campaign ?? it.says.campaign ?? campaign,
      },
    ]
  })
}

function reasonsIn({ says, offers }: Conversation): readonly string[] {
  return [
    ...(offers.some(({ outcome }) => outcome === 'deferred') ? ['ponders_offer'] : []),
    ...(says.contact === true && says.buying === true ? ['wants_to_buy'] : []),
    ...(says.contact === true && says.stage === 'prospect' ? ['prospect'] : []),
  ]
}

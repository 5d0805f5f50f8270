import { momentId, plainMoment, statusAt, type CustomerMoment } from './moment.ts'
import { addReasons, tookOffer, type Occasion } from './occasions.ts'
import { DAY, MOMENT_PRIORS } from './priors.ts'

/** One moment for each topic of a need that a customer tells in a conversation. Expired: no answer that we could see. */
export function needsTold(occasion: Occasion): readonly CustomerMoment[] {
  return occasion.history.conversations.flatMap((it) => {
    const codes = [...new Set(it.spoken.flatMap(({ words }) => words.needs ?? []))].toSorted()
    const expiresAt = it.said + MOMENT_PRIORS.needDays * DAY
    const status = statusAt(occasion.asOf, expiresAt, tookOffer(occasion.history, it.said, expiresAt, it))
    return codes.map((code) => {
      const { reasons, product, campaign } = addReasons(occasion, it, it.said)
      return {
        ...plainMoment,
        id: momentId(it.id, 'need', code),
        kind: 'need' as const,
        status,
        interaction: it.id,
        openedAt: it.said,
        expiresAt,
        reasons: [code, ...reasons],
        product,
        campaign,
      }
    })
  })
}

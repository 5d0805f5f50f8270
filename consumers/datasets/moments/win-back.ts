import { caseStatusAt, type Case, type History } from './cases.ts'
import { type Conversation, isAsking } from './conversations.ts'
import { isUpset } from './gate.ts'
import { momentId, plainMoment, statusAt, type CustomerMoment } from './moment.ts'
import { addReasons, tookOffer, type Occasion } from './occasions.ts'
import { DAY, MOMENT_PRIORS } from './priors.ts'

/** A former customer who did not leave over a complaint. Where nobody can say whether they did, there is no moment. */
export function winBackMoments(occasion: Occasion): readonly CustomerMoment[] {
  const { history, asOf } = occasion
  const staged = history.conversations.filter(({ says }) => says.stage !== undefined)
  return staged.flatMap((it, index) => {
    const isFirst = it.says.stage === 'former' && staged[index - 1]?.says.stage !== 'former'
    if (!isFirst || !leftCalmly(history, it.said)) return []
    const expiresAt = it.said + MOMENT_PRIORS.winBackDays * DAY
    const isBack = staged.some(({ at, says }, later) => later > index && says.stage === 'current' && at <= expiresAt)
    const { reasons, product, campaign } = addReasons(occasion, it, it.said)
    return [
      {
        ...plainMoment,
        id: momentId(it.id, 'win_back', ''),
        kind: 'win_back' as const,
        status: statusAt(asOf, expiresAt, isBack || tookOffer(history, it.said, expiresAt)),
        interaction: it.id,
        openedAt: it.said,
        expiresAt,
        reasons: ['left_without_complaint', ...reasons],
        product,
        campaign,
      },
    ]
  })
}

/** All contacts of the 90 days before are known to have ended without anger, low ratings and open cases. */
function leftCalmly({ conversations, answers, cases }: History, instant: number): boolean {
  const isRecent = (at: number) => at <= instant && instant - at <= MOMENT_PRIORS.complaintDays * DAY
  const recent = conversations.filter((it) => isAsking(it) && isRecent(it.said))
  const isSettled = (it: Case) => caseStatusAt(it, instant).outcome === 'yes'
  const isCalm = (it: Conversation) => it.endMood !== undefined && !isUpset(it)
  return (
    recent.length > 0 &&
    recent.every(isCalm) &&
    cases.every((it) => isSettled(it) || !it.conversations.some((one) => recent.includes(one))) &&
    !answers.some(({ at, ratings }) => ratings.low && isRecent(at))
  )
}

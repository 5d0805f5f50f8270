import type { ProtectedTime } from '../../reference/protected-customers.ts'
import type { History } from './cases.ts'
import type { Conversation, OfferMade, HeardPart } from './conversations.ts'
import { type Besides, offerGateAt } from './gate.ts'
import { type CustomerMoment, momentId, plainMoment } from './moment.ts'

/** One moment per offer, with the gate as it was before the turn in which it was made. */
export function offersMade(history: History, besides: Besides, protectedTimes: readonly ProtectedTime[]): readonly CustomerMoment[] {
  return history.conversations.flatMap((it) =>
    it.offers.map((offer) => ({
      ...plainMoment,
      id: momentId(offer.interaction, 'offer', String(offer.seq)),
      kind: 'offer_gate' as const,
      status: offer.outcome === 'accepted' ? ('taken' as const) : ('open' as const),
      interaction: offer.interaction,
      offerSeq: offer.seq,
      openedAt: offer.madeAt,
      expiresAt: null,
      product: offer.product ?? null,
      campaign: offer.campaign ?? null,
      offerKind: offer.kind,
      offerOutcome: offer.outcome,
      blocked: isBlocked(offer, it, history, besides, protectedTimes),
    })),
  )
}

/**
 * Whether the gate was closed before the turn of the offer. The case of the contact itself counts once anger or "still not solved"
 * stands before that turn. Null where the offer has neither turn nor time, and where nobody can say.
 */
function isBlocked(
  offer: OfferMade,
  own: Conversation,
  history: History,
  besides: Besides,
  protectedTimes: readonly ProtectedTime[],
): boolean | null {
  if (offer.turn === undefined && offer.at === undefined) return null
  const earlier = { ...besides, others: besides.others.filter(({ conversation, at }) => conversation !== own.id && at <= offer.madeAt) }
  const { gate } = offerGateAt(withoutOwnCase(history, own), earlier, offer.madeAt, protectedTimes)
  const isUpset = blockedBefore(offer, own)
  if (gate === 'closed' || isUpset === true) return true
  return gate === 'unknown' || isUpset === undefined ? null : false
}

/** The mood of an earlier contact about the same case counts; that the case is open does not. */
function withoutOwnCase(history: History, own: Conversation): History {
  return {
    conversations: history.conversations.filter((it) => it !== own),
    answers: history.answers.filter((it) => it.of !== own),
    cases: history.cases.filter((it) => !it.conversations.includes(own)),
  }
}

/** Whether the customer said something before the offer that forbids it; undefined where their words cannot be read or placed. */
function blockedBefore(offer: OfferMade, own: Conversation): boolean | undefined {
  let answer: boolean | undefined = own.spoken.length === 0 || lacksWordsBefore(offer, own) ? undefined : false
  for (const it of own.spoken) {
    const said = saidBefore(offer, it)
    if (said === true) return true
    if (said === undefined) answer = undefined
  }
  return answer
}

/** The turn of the offer is not the first of its interaction, of which no words are known. */
function lacksWordsBefore({ interaction, turn }: OfferMade, { spoken }: Conversation): boolean {
  return turn !== undefined && turn > 0 && !spoken.some((it) => it.interaction === interaction)
}

function saidBefore({ interaction, turn, at, madeAt }: OfferMade, spoken: HeardPart): boolean | undefined {
  const { blockedFrom, severe, until } = spoken.words
  const nothing = severe === undefined ? undefined : false
  if (spoken.interaction === interaction && turn !== undefined) return blockedFrom !== undefined && blockedFrom < turn ? true : nothing
  if (spoken.isPiece) return spoken.at >= madeAt ? false : blockedFrom !== undefined ? true : nothing
  if (blockedFrom === undefined) return nothing
  return until !== undefined && at !== undefined && until <= at ? true : undefined
}

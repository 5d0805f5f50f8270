import { isJsonObject } from '../../../schemas/json.ts'
import type { Draft } from '../../adapter.ts'
import { SYSTEM, type DraftWarning } from './statement.ts'

type Signal = NonNullable<Draft['vendor_signals']>[number]

/** The vendor's scale: -5 the worst, 5 the best. A machine's guess at a mood: never a rating. */
const WORST = -5
const BEST = 5
const SIDES = ['customer', 'agent'] as const

/** What a speech or chat analysis says of the mood of each side: over all, and per quarter of the conversation where it says so. */
export function vendorSentimentOf(
  sentiment: unknown,
  participants: readonly { participantid: string | undefined; participantrole: string | undefined }[],
  warnings: DraftWarning[],
): readonly Signal[] {
  if (!isJsonObject(sentiment)) return []
  const overall = isJsonObject(sentiment['overallsentiment']) ? sentiment['overallsentiment'] : {}
  const periods = isJsonObject(sentiment['sentimentbyperiod']) ? sentiment['sentimentbyperiod']['quarter'] : undefined
  const signals: Signal[] = []
  const add = (score: unknown, scope: string) => {
    if (typeof score !== 'number') return
    if (score >= WORST && score <= BEST) signals.push({ vendor: SYSTEM, kind: 'sentiment', scope, score, min: WORST, max: BEST })
    else warnings.push({ code: 'sentiment_out_of_range', path: 'ConversationCharacteristics.Sentiment' })
  }
  for (const side of SIDES) {
    const names = namesOf(side, participants)
    add(shareOf(overall, names), side)
    const quarters = shareOf(periods, names)
    if (!Array.isArray(quarters)) continue
    for (const [index, quarter] of quarters.slice(0, 4).entries()) {
      if (isJsonObject(quarter)) add(quarter['score'], `${side}/quarter-${index + 1}`)
    }
  }
  return signals
}

/** The role, or the ids of those who have it: older files are keyed by participant. */
function namesOf(
  side: (typeof SIDES)[number],
  participants: readonly { participantid: string | undefined; participantrole: string | undefined }[],
): readonly string[] {
  const ids = participants.filter((it) => it.participantrole === side.toUpperCase()).flatMap((it) => it.participantid ?? [])
  return [side, ...ids.map((it) => it.toLowerCase())]
}

/** One side's part: at the top, or under the names later versions have put between. */
function shareOf(value: unknown, names: readonly string[]): unknown {
  if (!isJsonObject(value)) return undefined
  const byRole = value['detailsbyparticipantrole'] ?? value['detailsbyparticipant']
  const inside = isJsonObject(byRole) ? byRole : value
  return names.map((it) => (Object.hasOwn(inside, it) ? inside[it] : undefined)).find((it) => it !== undefined)
}

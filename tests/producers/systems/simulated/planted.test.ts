import { describe, expect, test } from '@jest/globals'
import { simulate } from '../../../../producers/systems/simulated/simulate.ts'
import type { Sentence, TellingSentence } from '../../../../producers/systems/simulated/texts/sentence.ts'
import type { Trade } from '../../../../producers/systems/simulated/trades/trade.ts'
import { TRADE_NAMES, TRADES } from '../../../../producers/systems/simulated/trades/trades.ts'
import type { InteractionTruth } from '../../../../producers/systems/simulated/truth.ts'

const FROM = Date.parse('2026-01-01T00:00:00.000Z')

function sentencesOf(it: unknown): readonly Sentence[] {
  if (typeof it === 'string') return [it]
  if (isTelling(it)) return [it]
  return typeof it === 'object' && it !== null ? Object.values(it).flatMap(sentencesOf) : []
}

function isTelling(it: unknown): it is TellingSentence {
  return typeof it === 'object' && it !== null && 'text' in it && 'tells' in it
}

const tellingIn = ({ voices, agents, inPublic }: Trade) =>
  [voices, agents, inPublic].flatMap((it) => sentencesOf({ ...it })).filter((it) => typeof it !== 'string')

describe.each(TRADE_NAMES)('what is planted in the days of the trade %s', (trade) => {
  const all = [...simulate({ seed: 7, from: FROM, days: 100, customers: 900, trade })]
  const truths = all.flatMap((it) => it.truth).filter((it): it is InteractionTruth => it.kind === 'interaction')
  const telling = tellingIn(TRADES[trade])

  test('stands in the turn that is named, as one of the sentences that tell it', () => {
    const fullest = new Map<string, (typeof all)[number]['draft']>()
    for (const { draft } of all) {
      const most = fullest.get(draft.interaction_id)?.content.turns?.length ?? -1
      if ((draft.content.turns?.length ?? 0) > most) fullest.set(draft.interaction_id, draft)
    }
    for (const { interaction_id, told } of truths) {
      const { content, ratings } = fullest.get(interaction_id)!
      for (const { tells, turn } of told) {
        const text = turn === null ? ratings?.[0]?.comment : content.turns?.find((it) => it.seq === turn)?.text
        const isThere = telling.some((it) => it.tells === tells && it.text.split(/\{\w+\}/).every((part) => text?.includes(part)))
        expect([interaction_id, tells, isThere]).toStrictEqual([interaction_id, tells, true])
      }
    }
  })

  test('is of every kind that its texts can tell', () => {
    const kinds = (list: readonly { readonly tells: string }[]) => [...new Set(list.map((it) => it.tells))].sort()
    expect(kinds(truths.flatMap((it) => it.told))).toStrictEqual(kinds(telling))
  })
})

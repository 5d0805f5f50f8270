import { describe, expect, test } from '@jest/globals'
import { simulate } from '../../../../producers/systems/simulated/simulate.ts'
import type { Sentence, TellingSentence } from '../../../../producers/systems/simulated/texts/sentence.ts'
import type { Trade } from '../../../../producers/systems/simulated/trades/trade.ts'
import { TRADE_NAMES, TRADES } from '../../../../producers/systems/simulated/trades/trades.ts'
import type { InteractionTruth } from '../../../../producers/systems/simulated/truth.ts'

const FROM = Date.parse('2026-01-01T00:00:00.000Z')

/** Told by the name itself, in whatever sentence. */
const MENTIONS: readonly string[] = ['names_product', 'names_rival', 'names_campaign']

function sentencesOf(it: unknown): readonly Sentence[] {
  if (typeof it === 'string') return [it]
  if (isTelling(it)) return [it]
  return typeof it === 'object' && it !== null ? Object.values(it).flatMap(sentencesOf) : []
}

function isTelling(it: unknown): it is TellingSentence {
  return typeof it === 'object' && it !== null && 'text' in it && 'tells' in it
}

const tellingIn = ({ problems, voices, agents, offers, besides, asides, inPublic }: Trade) => [
  ...[problems, voices, agents, offers, asides, inPublic].flatMap((it) => sentencesOf({ ...it })).filter((it) => typeof it !== 'string'),
  ...besides,
]

describe.each(TRADE_NAMES)('what is planted in the days of the trade %s', (trade) => {
  const all = [...simulate({ seed: 7, from: FROM, days: 100, customers: 900, trade, texts: 'as_written' })]
  const truths = all.flatMap((it) => it.truth).filter((it): it is InteractionTruth => it.kind === 'interaction')
  const telling = tellingIn(TRADES[trade])
  const fullest = new Map<string, (typeof all)[number]['draft']>()
  for (const { draft } of all) {
    const most = fullest.get(draft.interaction_id)?.content.turns?.length ?? -1
    if ((draft.content.turns?.length ?? 0) > most) fullest.set(draft.interaction_id, draft)
  }

  test('stands in the turn that is named, as one of the sentences that tell it', () => {
    for (const { interaction_id, told } of truths) {
      const { content, ratings } = fullest.get(interaction_id)!
      for (const { tells, turn, names = [] } of told) {
        const text = turn === null ? ratings?.[0]?.comment : content.turns?.find((it) => it.seq === turn)?.text
        const isWritten = telling.some((it) => it.tells === tells && it.text.split(/\{\w+\}/).every((part) => text?.includes(part)))
        const isThere = MENTIONS.includes(tells) ? names.every((it) => text?.includes(it)) : isWritten
        expect([interaction_id, tells, isThere]).toStrictEqual([interaction_id, tells, true])
      }
    }
  })

  test('is told besides by texts that the trade has', () => {
    const { besides, ...rest } = TRADES[trade]
    const texts = new Set(sentencesOf({ ...rest }).map((it) => (typeof it === 'string' ? it : it.text)))
    expect(besides.map(({ text }) => text).filter((it) => !texts.has(it))).toStrictEqual([])
    expect(besides.length).toBeGreaterThan(10)
  })

  test('is told besides in the turn in which such a text stands', () => {
    const standing = truths.flatMap(({ interaction_id, told }) =>
      (fullest.get(interaction_id)?.content.turns ?? []).flatMap(({ seq, text }) =>
        TRADES[trade].besides
          .filter((it) => it.text.split(/\{\w+\}/).every((part) => text.includes(part)))
          .map(({ tells }) => [tells, told.some((it) => it.tells === tells && it.turn === seq)] as const),
      ),
    )
    expect(standing.length).toBeGreaterThan(50)
    expect(standing.filter(([, isTold]) => !isTold)).toStrictEqual([])
  })

  test('is of every kind that its texts can tell', () => {
    const kinds = (list: readonly { readonly tells: string }[]) => [...new Set(list.map((it) => it.tells))].sort()
    expect(kinds(truths.flatMap((it) => it.told))).toStrictEqual([...kinds(telling), ...MENTIONS].sort())
  })

  test('offers that annoy are told, refused, and end bitterly', () => {
    const annoying = truths.filter((it) => it.what === 'contact' && it.told.some(({ tells }) => tells === 'offer_annoyance'))
    expect(annoying.length).toBeGreaterThan(20)
    expect(new Set(annoying.map(({ offer, ended }) => `${offer} ${ended}`))).toStrictEqual(new Set(['rejected bitter']))
    const shares = [true, false].map((upset) => annoying.filter((it) => it.offered_while_upset === upset).length)
    expect(shares.every((it) => it > 3)).toBe(true)
    for (const it of truths.filter(({ what }) => what === 'contact')) expect(it.offered_while_upset === null).toBe(it.offer === 'none')
  })

  test('an offer stands in the turn that its source names, before the words about it', () => {
    const offered = all.flatMap(({ draft }) => (draft.offers ?? []).map((it) => ({ ...it, draft })))
    const placed = offered.filter((it) => it.turn_seq !== undefined && it.draft.content.turns !== undefined)
    expect(placed.length).toBeGreaterThan(20)
    for (const { turn_seq, draft } of placed) expect(draft.content.turns?.[turn_seq!]?.speaker).toBe('agent')
    expect(offered.some((it) => it.kind === 'upsell' && it.product !== undefined)).toBe(true)
  })

  test('beside what is told stand look-alikes that tell nothing of the kind', () => {
    const texts = all.flatMap(({ draft }) => (draft.content.turns ?? []).map((it) => it.text)).join('\n')
    for (const { alike } of Object.values(TRADES[trade].asides)) {
      expect(alike.some((it) => it.split(/\{\w+\}/).every((part) => texts.includes(part)))).toBe(true)
    }
  })

  test('prospects who were treated badly say that they are lost, and only they', () => {
    const prospects = all.flatMap((it) => it.truth).filter((it) => it.kind === 'customer' && it.stage === 'prospect')
    const lost = new Set(prospects.flatMap((it) => (it.kind === 'customer' && it.prospect_lost ? [it.customer] : [])))
    const saying = truths.filter((it) => it.what === 'contact' && it.told.some(({ tells }) => tells === 'prospect_lost'))
    expect(new Set(saying.map((it) => it.customer))).toStrictEqual(lost)
    expect(lost.size).toBeGreaterThan(10)
    expect(prospects.length - lost.size).toBeGreaterThan(10)
  })

  test('who comes again says so in the contact, and its line has the number of the try', () => {
    const contacts = truths.filter((it) => it.what === 'contact' && it.language === 'en')
    const again = contacts.filter((it) => (it.attempt ?? 1) > 1)
    expect(again.length).toBeGreaterThan(50)
    expect(again.filter((it) => it.told.every(({ tells }) => tells !== 'comes_again'))).toStrictEqual([])
  })
})

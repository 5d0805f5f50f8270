import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Hearing, hear } from '../../../../consumers/language/hear/hear.ts'
import type { Statement } from '../../../../consumers/language/rules/match-statements.ts'
import { readItems } from '../../../../scripts/evaluate/labelled/read-items.ts'
import { toInteraction } from '../../../../scripts/evaluate/labelled/to-interaction.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { interaction, spoken } from '../../../builders/interaction.ts'

const conversations = readItems('train').filter(({ turns }) => turns.length > 1)

/** The conversation cut before the turns with these places, each piece an interaction of its own. */
function cut(whole: Interaction, places: ReadonlySet<number>): readonly Interaction[] {
  const turns = whole.content.turns ?? []
  const starts = [0, ...[...places].filter((it) => it > 0 && it < turns.length).toSorted((a, b) => a - b)]
  return starts.map((start, index) => ({
    ...whole,
    interaction_id: `${whole.interaction_id}:${start}`,
    content: { ...whole.content, turns: turns.slice(start, starts[index + 1]) },
  }))
}

const told = (statements: readonly Statement[]) =>
  statements.map(({ code, rule, seq, start, end }) => ({ code, rule: rule.example, seq, start, end }))

/** What does not hang on other turns. An answer counts only behind an offer, which may be in another piece. */
const onItsOwn = ({ statements }: Hearing) => told(statements.filter(({ rule }) => rule.afterOffer !== true))
const answers = ({ statements }: Hearing) => told(statements.filter(({ rule }) => rule.afterOffer === true))

/** How the model reads each turn, before the turns are averaged. */
const readings = ({ sentiment }: Hearing) =>
  (sentiment.felt?.shares ?? []).map(([{ words, numbers, ids, value, phrases }]) => ({ words, numbers, ids, value, phrases }))

function joined(pieces: readonly Interaction[], whole: Interaction) {
  const heard = pieces.map((it) => hear(it))
  const all = hear(whole)
  const seqs = (hearing: Hearing) => [...hearing.customer, ...hearing.agent].map(({ seq, words }) => ({ seq, words: words.lower }))
  const inOrder = <T extends { readonly seq: number }>(list: readonly T[]) => list.toSorted((a, b) => a.seq - b.seq)
  return {
    pieces: {
      voices: inOrder(heard.flatMap(seqs)),
      statements: heard.flatMap(onItsOwn),
      agentStatements: heard.flatMap((it) => told(it.agentStatements)),
      wordOfMouth: [...new Set(heard.flatMap(({ wordOfMouth }) => wordOfMouth.map(({ evidence }) => evidence)))].toSorted(),
      readings: heard.flatMap(readings),
      moods: heard.flatMap(({ sentiment }) => sentiment.felt?.turns ?? []),
    },
    whole: {
      voices: inOrder(seqs(all)),
      statements: onItsOwn(all),
      agentStatements: told(all.agentStatements),
      wordOfMouth: all.wordOfMouth.map(({ evidence }) => evidence).toSorted(),
      readings: readings(all),
      moods: all.sentiment.felt?.turns ?? [],
    },
    answersOfPieces: heard.flatMap(answers),
    answersOfWhole: answers(all),
  }
}

describe('pieces of a conversation, heard apart and joined', () => {
  test(`law: say what the whole says, wherever it is cut (${conversations.length} conversations)`, () => {
    fc.assert(
      fc.property(fc.constantFrom(...conversations), fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }), (item, places) => {
        const whole = toInteraction(item)
        const { pieces, whole: all } = joined(cut(whole, new Set(places)), whole)
        expect(pieces).toEqual(all)
      }),
      { numRuns: 200 },
    )
  })

  test('law: say what the whole says where each turn is a piece', () => {
    for (const item of conversations.filter((_, index) => index % 8 === 0)) {
      const whole = toInteraction(item)
      const { pieces, whole: all } = joined(cut(whole, new Set(item.turns.keys())), whole)
      expect({ id: item.id, ...pieces }).toEqual({ id: item.id, ...all })
    }
  })

  test('law: never claim more answers to an offer than the whole', () => {
    for (const item of conversations.filter((_, index) => index % 3 === 0)) {
      const whole = toInteraction(item)
      const { answersOfPieces, answersOfWhole } = joined(cut(whole, new Set(item.turns.keys())), whole)
      expect(answersOfWhole).toEqual(expect.arrayContaining([...answersOfPieces]))
    }
  })

  test('the conversations tell enough for the law to mean something', () => {
    const heard = conversations.map((it) => hear(toInteraction(it)))
    expect(heard.flatMap(onItsOwn).length).toBeGreaterThan(300)
    expect(heard.flatMap(({ agentStatements }) => agentStatements).length).toBeGreaterThan(300)
    expect(heard.flatMap(answers).length).toBeGreaterThan(10)
  })

  test('an offer in another piece is not heard, so the answer is no claim of the piece', () => {
    const whole = interaction({
      channel: 'chat',
      content: spoken(['agent', 'Would you like to upgrade to our premium plan?'], ['customer', 'Yes please, sign me up.']),
    })
    const { answersOfPieces, answersOfWhole } = joined(cut(whole, new Set([1])), whole)
    expect(answersOfWhole.map(({ code }) => code)).toEqual(['offer_welcome'])
    expect(answersOfPieces).toEqual([])
  })
})

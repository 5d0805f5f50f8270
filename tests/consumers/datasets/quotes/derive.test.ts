import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { quotesConsumer } from '../../../../consumers/datasets/quotes/consumer.ts'
import { AGENT_RULES, CUSTOMER_RULES } from '../../../../consumers/language/phrases/statement-tables.ts'
import { noTables } from '../../../../consumers/reference/reference-tables.ts'
import { quotes } from '../../../../schemas/datasets/quotes.ts'
import { rowId } from '../../../../schemas/event/ids.ts'
import type { Interaction, Turn } from '../../../../schemas/event/interaction.ts'
import { interaction, ratingOf, spoken } from '../../../builders/interaction.ts'

function rows(about: Partial<Interaction>, analysis: 'allowed' | 'withheld' = 'allowed') {
  const event = { interaction: interaction(about), eventId: '0'.repeat(32), recordedAt: 0, offset: 0n, analysis } as const
  return quotesConsumer.derive(event, noTables).map((it) => quotes.row.parse(it))
}
type Turns = readonly (readonly [Turn['speaker'], string])[]
const said = (...turns: Turns) => rows({ content: spoken(...turns) }).map((it) => [it.speaker, it.kind, it.quote])

describe('a sentence with a statement is quoted', () => {
  test.each<[string, Turns, (readonly [string, string, string | null])[]]>([
    [
      'the sentence alone, without its neighbours',
      [['customer', 'My order is 17. The staff were wonderful. Is it open on Monday?']],
      [['customer', 'praise', 'The staff were wonderful.']],
    ],
    [
      'a complaint and a praise',
      [['customer', 'The lady was so patient. It is still not working.']],
      [
        ['customer', 'praise', 'The lady was so patient.'],
        ['customer', 'complaint', 'It is still not working.'],
      ],
    ],
    [
      'one quote for two statements of a sentence',
      [['customer', 'It is still not working, I call for the third time about this.']],
      [['customer', 'complaint', 'It is still not working, I call for the third time about this.']],
    ],
    [
      'the same words twice are one quote',
      [
        ['customer', 'It is still not working.'],
        ['agent', 'Hm.'],
        ['customer', 'It is still not working.'],
      ],
      [['customer', 'complaint', 'It is still not working.']],
    ],
    [
      'what an agent cannot do, behind what the customer says',
      [
        ['agent', 'I am not able to redirect it, our tool has no such option.'],
        ['customer', 'It is still not working.'],
      ],
      [
        ['customer', 'complaint', 'It is still not working.'],
        ['agent', 'policy', 'I am not able to redirect it, our tool has no such option.'],
      ],
    ],
    ['leaving', [['customer', 'I will never use you again.']], [['customer', 'other', 'I will never use you again.']]],
    ['a plain question is not', [['customer', 'Is my bill right?']], [['none', 'none', null]]],
    ['thanks are not', [['customer', 'Thanks for your help.']], [['none', 'none', null]]],
    ['praise that is an insult is not', [['customer', 'Great service, another delay.']], [['none', 'none', null]]],
    ['a condition is not', [['customer', 'I would recommend it if the app worked.']], [['none', 'none', null]]],
    [
      'an insult is not, whatever else the sentence says',
      [['customer', 'It is still not working, you are an idiot.']],
      [['none', 'none', null]],
    ],
    [
      'nothing is where a death is told of',
      [['customer', 'My husband passed away in March. It is still not working.']],
      [['none', 'none', null]],
    ],
    [
      'what a bot says is not',
      [
        ['bot', 'I will never use you again.'],
        ['customer', 'Hello.'],
      ],
      [['none', 'none', null]],
    ],
  ])('%s', (_, turns, expected) => {
    expect(said(...turns)).toEqual(expected)
  })

  test('the comment beside a rating is quoted, and not twice when it is a turn too', () => {
    const ratings = [ratingOf('csat', 1, { comment: 'It is still not working.' })]
    const expected = [{ speaker: 'customer', kind: 'complaint', quote: 'It is still not working.', evidence: ['unsolved'] }]
    expect(rows({ channel: 'survey', ratings })).toMatchObject(expected)
    expect(rows({ channel: 'survey', ratings, content: spoken(['customer', 'It is still not working.']) })).toMatchObject(expected)
  })

  test('masks stay', () => {
    expect(said(['customer', 'The lady, [name], was so patient on [phone].'])).toEqual([
      ['customer', 'praise', 'The lady, [name], was so patient on [phone].'],
    ])
  })

  test('a turn that others cannot read is not public, and a private interaction has no public turn', () => {
    const turn = (visibility: 'public' | 'private') => ({
      ...spoken(),
      turns: [{ seq: 0, speaker: 'customer', text: 'The staff were wonderful.', kind: 'post', visibility } as const],
    })
    const seen = (visibility: 'public' | 'private', ofTurn: 'public' | 'private') =>
      rows({ channel: 'social_public', visibility, content: turn(ofTurn) }).map((it) => it.visibility)
    expect([seen('public', 'public'), seen('public', 'private'), seen('private', 'public')]).toEqual([['public'], ['private'], ['private']])
  })

  test('at most five, of each kind one before the second of any', () => {
    const wrong = [
      'The card is still not working.',
      'The app is still not working.',
      'The site is still not working.',
      'The box is still not working.',
      'The line is still not working.',
      'The door is still not working.',
    ]
    const found = said(
      ['customer', [...wrong, 'The staff were wonderful.'].join(' ')],
      ['agent', 'I am not able to redirect it, our tool has no such option.'],
    )
    expect(found.map(([, kind]) => kind)).toEqual(['complaint', 'complaint', 'complaint', 'praise', 'policy'])
    expect(found.slice(0, 3).map(([, , quote]) => quote)).toEqual(wrong.slice(0, 3))
  })

  test('words that were not masked are not quoted', () => {
    const about = { content: spoken(['customer', 'The staff were wonderful.']) }
    expect(rows({ ...about, privacy: { pii: 'direct', erasure_key: null } })).toMatchObject([
      { kind: 'none', quote: null, retracted: true },
    ])
  })
})

describe('a revision without a quote', () => {
  const praise = spoken(['customer', 'The staff were wonderful.'])

  test.each<[string, Partial<Interaction>, 'allowed' | 'withheld', number]>([
    ['whose words hold none takes it back', { content: spoken(['customer', 'Is my bill right?']) }, 'allowed', 1],
    ['whose words were redacted', { phase: 'redacted', content: { status: 'redacted', truncated: false } }, 'allowed', 1],
    ['that has a rating only', { ratings: [ratingOf('csat', 5)] }, 'allowed', 1],
    ['that denies analysis', { content: praise }, 'withheld', 1],
    ['that was found to be spam', { content: praise, resolution: { status: 'spam', confirmed_by: 'agent' } }, 'allowed', 1],
    ['that knows of no words takes nothing back', { content: { status: 'absent', truncated: false } }, 'allowed', 0],
    ['that was only opened neither', { phase: 'opened', content: spoken(['customer', 'Is my bill right?']) }, 'allowed', 0],
  ])('%s', (_, about, analysis, markers) => {
    const found = rows(about, analysis)
    expect(found).toHaveLength(markers)
    for (const it of found) expect(it).toMatchObject({ retracted: true, speaker: 'none', kind: 'none', quote: null, evidence: [] })
  })

  test('keys only where analysis is withheld', () => {
    expect(rows({ content: praise }, 'withheld')).toMatchObject([{ customer_key: null, consent_marketing: 'unknown', quote: null }])
  })

  test('the id names interaction, speaker and place, whatever the revision', () => {
    const ids = (revision: number) => rows({ content: praise, revision }).map((it) => it.signal_id)
    expect(ids(1)).toEqual([rowId('quotes', 'generic:acme:1', 'customer', '0')])
    expect(ids(2)).toEqual(ids(1))
  })
})

describe('the laws of quotes', () => {
  const sentence = fc.constantFrom(
    ...[...CUSTOMER_RULES, ...AGENT_RULES].map((it) => it.example),
    'Is my bill right?',
    'My number is [phone].',
  )
  const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((it) => it.join(' '))
  const turn = fc.tuple(fc.constantFrom('customer' as const, 'agent' as const, 'bot' as const, 'other' as const), text)
  const conversation = fc.array(turn, { minLength: 1, maxLength: 8 })

  test('each quote is a part of what its speaker said, at most 500 characters and five rows', () => {
    fc.assert(
      fc.property(conversation, (turns) => {
        const found = rows({ content: spoken(...turns) })
        expect(found.length).toBeLessThanOrEqual(5)
        expect(new Set(found.map((it) => it.signal_id)).size).toBe(found.length)
        for (const { speaker, quote } of found) {
          if (quote === null) continue
          expect(quote.length).toBeLessThanOrEqual(500)
          expect(turns.some(([who, words]) => who === speaker && words.includes(quote.replaceAll('…', '')))).toBe(true)
        }
      }),
    )
  })

  test('where the turns of other speakers stand changes nothing', () => {
    fc.assert(
      fc.property(conversation, (turns) => {
        const of = (speaker: string) => turns.filter(([who]) => who === speaker)
        const sorted = [...of('other'), ...of('agent'), ...of('bot'), ...of('customer')]
        expect(said(...sorted)).toEqual(said(...turns))
      }),
    )
  })

  test('what others say changes no quote of the customer, as long as there is room', () => {
    fc.assert(
      fc.property(conversation, (turns) => {
        const own = turns.filter(([who]) => who === 'customer')
        fc.pre(own.length > 0)
        const alone = said(...own).filter(([who]) => who === 'customer')
        const among = said(...turns).filter(([who]) => who === 'customer')
        for (const quote of among) expect(alone).toContainEqual(quote)
        if (said(...turns).length < 5) expect(among).toEqual(alone)
      }),
    )
  })
})

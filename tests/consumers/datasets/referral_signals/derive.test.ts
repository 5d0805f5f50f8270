import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { referralSignalsConsumer } from '../../../../consumers/datasets/referral_signals/consumer.ts'
import { LEAVING_RULES } from '../../../../consumers/language/phrases/leaving/leaving.ts'
import { PRAISING_RULES } from '../../../../consumers/language/phrases/praising/praising.ts'
import { TELLING_OTHERS_RULES } from '../../../../consumers/language/phrases/telling-others/telling-others.ts'
import { noTables } from '../../../../consumers/reference/reference-tables.ts'
import { referralSignals } from '../../../../schemas/datasets/referral_signals.ts'
import { rowId } from '../../../../schemas/event/ids.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { interaction, ratingOf, spoken } from '../../../builders/interaction.ts'

function rows(about: Partial<Interaction>, analysis: 'allowed' | 'withheld' = 'allowed') {
  const derived = referralSignalsConsumer.derive(
    {
      interaction: interaction(about),
      eventId: '0'.repeat(32),
      recordedAt: 0,
      offset: 0n,
      analysis,
    },
    noTables,
  )
  return derived.map((it) => referralSignals.row.parse(it))
}
const kinds = (about: Partial<Interaction>) => rows(about).map((it) => [it.signal_type, it.direction])
const someone = 'p1:00000000000000000000000000000002'
const me = 'p1:00000000000000000000000000000001'

describe('one row per statement or act', () => {
  test.each([
    [10, 'promoter', 'positive'],
    [9, 'promoter', 'positive'],
    [8, 'passive', 'none'],
    [7, 'passive', 'none'],
    [6, 'detractor', 'negative'],
    [0, 'detractor', 'negative'],
  ])('an answer of %i is a %s', (nps, nps_class, direction) => {
    const [row, ...more] = rows({ channel: 'survey', ratings: [ratingOf('nps', nps, { context: 'relationship' })] })
    expect(more).toEqual([])
    expect(row).toMatchObject({ signal_type: 'nps_answer', nps, nps_class, direction, nps_context: 'relationship', retracted: false })
    expect(row).toMatchObject({ advocacy_stated: false, contact_grade: false, target: 'brand', insider: null })
  })

  test.each<[string, Partial<Interaction>, (readonly [string, string])[]]>([
    ['a referral he made', { referral: { code: 'FRIEND1', advocate_ref: me } }, [['referral_made', 'positive']]],
    ['a referral he used', { referral: { code: 'FRIEND1', advocate_ref: someone } }, [['referral_used', 'positive']]],
    ['a source of traffic is no referral', { referral: { source: 'newsletter' } }, [['none', 'none']]],
    ['five stars', { channel: 'review', ratings: [ratingOf('star', 5)] }, [['review', 'positive']]],
    ['three stars', { channel: 'review', ratings: [ratingOf('star', 3)] }, [['review', 'none']]],
    ['one star', { channel: 'review', ratings: [ratingOf('star', 1)] }, [['review', 'negative']]],
    [
      'a review in words',
      { channel: 'review', content: spoken(['customer', 'Rude staff and the bill was wrong.']) },
      [['review', 'negative']],
    ],
    [
      'a public complaint',
      { channel: 'social_public', visibility: 'public', content: spoken(['customer', 'On hold for an hour and nobody called back.']) },
      [['public_complaint', 'negative']],
    ],
    [
      'thanks and praise in public',
      { channel: 'social_public', visibility: 'public', content: spoken(['customer', 'Thanks so much, it is fixed, you were kind.']) },
      [
        ['public_thanks', 'positive'],
        ['praise', 'positive'],
      ],
    ],
    [
      'a recommendation in a review',
      { channel: 'review', content: spoken(['customer', 'I recommend this shop.']) },
      [
        ['review', 'positive'],
        ['recommend', 'positive'],
      ],
    ],
    [
      'the same words in a post, where recommending is a manner of speaking',
      { channel: 'social_public', visibility: 'public', content: spoken(['customer', 'I recommend this shop.']) },
      [['none', 'none']],
    ],
    [
      'the same words in private',
      { channel: 'social_direct', content: spoken(['customer', 'On hold for an hour and nobody called back.']) },
      [['none', 'none']],
    ],
    [
      'the same words in a network for friends alone',
      { channel: 'social_public', visibility: 'private', content: spoken(['customer', 'On hold for an hour and nobody called back.']) },
      [['none', 'none']],
    ],
    ['a review of two stars', { channel: 'review', ratings: [ratingOf('star', 2)] }, [['review', 'negative']]],
    ['a review of three stars', { channel: 'review', ratings: [ratingOf('star', 3)] }, [['review', 'none']]],
    ['a review of four stars', { channel: 'review', ratings: [ratingOf('star', 4)] }, [['review', 'positive']]],
    ['content is no advocate', { ratings: [ratingOf('csat', 5)] }, [['none', 'none']]],
  ])('%s', (_, about, expected) => {
    expect(kinds(about)).toEqual(expected)
  })

  test('advocacy is stated in the first person, for the brand or the product, not for an agent', () => {
    const stated = (text: string) => rows({ content: spoken(['customer', text]) }).map((it) => it.advocacy_stated)
    expect(stated('I highly recommend this firm.')).toEqual([true])
    expect(stated('I would not recommend this firm.')).toEqual([null])
    expect(stated('I must say the lady was so patient.')).toEqual([false])
  })

  test('the id names interaction, type and place, whatever the revision', () => {
    const text = 'I recommend this firm. Never flying with you again. Highly recommended.'
    const told = rows({ content: spoken(['customer', text]), revision: 7 })
    const id = (type: string, ordinal: number) => rowId('referral_signals', 'generic:acme:1', type, String(ordinal))
    expect(told.map((it) => it.signal_id)).toEqual([id('recommend', 0), id('leave', 0), id('recommend', 1)])
    expect(rows({ content: spoken(['customer', text]), revision: 8 }).map((it) => it.signal_id)).toEqual(told.map((it) => it.signal_id))
  })
})

describe('a revision without a signal', () => {
  test.each(['updated', 'closed', 'reopened', 'rated'] as const)('%s leaves a marker, so that older words are taken back', (phase) => {
    const [marker, ...more] = rows({ phase, revision: 5, content: spoken(['customer', 'Is my bill right?']) })
    expect(more).toEqual([])
    expect(marker).toMatchObject({
      signal_type: 'none',
      retracted: true,
      revision: 5n,
      direction: 'none',
      evidence: [],
      advocacy_stated: null,
    })
  })

  test('opened leaves none: there is nothing to take back yet', () => {
    expect(rows({ phase: 'opened', content: spoken(['customer', 'Is my bill right?']) })).toEqual([])
  })

  test.each(['absent', 'referenced'] as const)('%s words take no spoken ones back: it was not asked', (status) => {
    expect(rows({ phase: 'closed', revision: 9, content: { status, truncated: false } })).toEqual([])
  })

  test.each<[string, Partial<Interaction>]>([
    ['withheld', { content: { status: 'withheld', truncated: false } }],
    ['redacted', { content: { status: 'redacted', truncated: false } }],
    ['replaced by a rating that recommends nothing', { ratings: [ratingOf('csat', 5)] }],
  ])('words that are %s leave a marker', (_, about) => {
    expect(kinds({ phase: 'closed', revision: 9, ...about })).toEqual([['none', 'none']])
  })

  test.each<[string, Partial<Interaction>, 'allowed' | 'withheld']>([
    ['analysis is not allowed', { ratings: [ratingOf('nps', 10)], reach: { followers: 5 } }, 'withheld'],
    ['analysis is not allowed and it was only opened', { phase: 'opened' }, 'withheld'],
    ['it was redacted', { phase: 'redacted', ratings: [ratingOf('nps', 10)] }, 'allowed'],
    [
      'it was found to be spam',
      { phase: 'closed', ratings: [ratingOf('nps', 10)], resolution: { status: 'spam', confirmed_by: 'agent' } },
      'allowed',
    ],
    ['it was deleted', { phase: 'deleted', referral: { code: 'X' } }, 'allowed'],
  ])('keys only when %s', (_, about, analysis) => {
    const [marker, ...more] = rows(about, analysis)
    expect(more).toEqual([])
    expect(marker).toMatchObject({
      signal_type: 'none',
      retracted: true,
      customer_key: null,
      nps: null,
      reach_followers: null,
      referral_code: null,
    })
    expect(marker).toMatchObject({ consent_marketing: 'unknown', evidence: [] })
  })
})

describe('the laws of referral_signals', () => {
  const sentence = fc.constantFrom(
    ...[...LEAVING_RULES, ...PRAISING_RULES, ...TELLING_OTHERS_RULES].map((it) => it.example),
    'Is my bill right?',
    'The order number ends in four.',
  )
  const conversation = fc.array(fc.tuple(fc.constantFrom('customer' as const, 'agent' as const, 'bot' as const), sentence), {
    minLength: 1,
    maxLength: 6,
  })

  test('what agents and bots say changes nothing', () => {
    fc.assert(
      fc.property(conversation, (said) => {
        const own = said.filter(([speaker]) => speaker === 'customer')
        fc.pre(own.length > 0)
        expect(rows({ content: spoken(...said) })).toEqual(rows({ content: spoken(...own) }))
      }),
    )
  })

  test('no two rows of one interaction share an id, and each is as declared', () => {
    fc.assert(
      fc.property(conversation, fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 3 }), (said, answers) => {
        const told = rows({ content: spoken(...said), ratings: answers.map((it) => ratingOf('nps', it)) })
        expect(new Set(told.map((it) => it.signal_id)).size).toBe(told.length)
        expect(told.length).toBeGreaterThan(0)
      }),
    )
  })

  test('no span of the text is in any column', () => {
    const canary = fc.stringMatching(/^q[bcdfghjklmnpqrstvwxz]{7,12}$/)
    fc.assert(
      fc.property(conversation, canary, (said, word) => {
        const content = spoken(...said.map(([speaker, text]) => [speaker, `${word} ${text} I recommend ${word}.`] as const))
        const told = JSON.stringify(rows({ content, channel: 'social_public', visibility: 'public' }), (_, value: unknown) =>
          typeof value === 'bigint' ? String(value) : value,
        )
        expect(told).not.toContain(word)
      }),
    )
  })

  test('upper and lower case say the same', () => {
    fc.assert(
      fc.property(conversation, (said) => {
        const written = (change: (it: string) => string) =>
          rows({ content: spoken(...said.map(([speaker, text]) => [speaker, change(text)] as const)) })
        expect(written((it) => it.toUpperCase())).toEqual(written((it) => it.toLowerCase()))
      }),
    )
  })
})

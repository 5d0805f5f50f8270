import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hear } from '../../../../consumers/language/hear/hear.ts'
import { CUSTOMER_CODES } from '../../../../consumers/language/phrases/statement-rule.ts'
import { Interaction, type Turn } from '../../../../schemas/event/interaction.ts'
import { interaction, ratingOf, spoken } from '../../../builders/interaction.ts'
import { tablesOf } from '../../../builders/reference-tables.ts'
import { sentimentRowOf as row } from './row-of.ts'

const upset = spoken(
  ['customer', 'I was charged twice and nobody called back, this is the third time.'],
  ['agent', 'I understand your frustration.'],
  ['customer', 'That does not help, the bill is still wrong.'],
)

/** Interactions with every fact the judgements read, each there or not. */
const line = fc.constantFrom(
  'My line is still not working.',
  'Yes, that fixed it.',
  'No, it is still broken.',
  'I already told you that, this is the third time.',
  'The order number ends in four.',
  'Fix it or I will sue you.',
  'Let me speak to your manager.',
  'danke, alles gut',
)
const turns = fc.array(fc.tuple(fc.constantFrom('customer' as const, 'agent' as const, 'bot' as const), line), {
  minLength: 1,
  maxLength: 5,
})
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const some = fc
  .record({
    channel: fc.constantFrom('phone', 'chat', 'email', 'review', 'survey', 'in_person', 'social_public'),
    phase: fc.constantFrom('opened', 'updated', 'closed', 'reopened', 'rated'),
    content: fc.tuple(turns, maybe(fc.constantFrom('en', 'en-GB', 'de'))).map(([said, language]) => {
      const { language: _, ...content } = spoken(...said)
      return language === undefined ? content : { ...content, language }
    }),
    timings: maybe(
      fc.record(
        {
          queue_wait_ms: fc.constantFrom(0, 20_000, 300_000, 1_200_000),
          hold_ms: fc.constantFrom(0, 200_000, 700_000),
          first_response_ms: fc.constantFrom(1000, 7_200_000, 400_000_000),
          first_human_reply_ms: fc.constantFrom(1000, 300_000, 100_000_000),
          resolution_ms: fc.constantFrom(1000, 2_000_000_000),
        },
        { requiredKeys: [] },
      ),
    ),
    transfer_count: maybe(fc.constantFrom(0, 1, 3)),
    transfers: maybe(fc.constantFrom([], [{ kind: 'queue' }])),
    ivr: maybe(fc.constantFrom({ steps: ['1'] }, { steps: Array.from({ length: 9 }, String) })),
    contact_attempt: maybe(fc.constantFrom(1, 4)),
    reopen_count: maybe(fc.constantFrom(0, 2)),
    abandoned: maybe(fc.constant({ at_stage: 'queue' })),
    resolution: maybe(
      fc.record({
        status: fc.constantFrom('open', 'resolved', 'closed_unresolved', 'self_served', 'abandoned', 'unknown'),
        confirmed_by: fc.constantFrom('customer', 'agent', 'system', 'none'),
      }),
    ),
    ratings: fc.constantFrom(
      undefined,
      [],
      [ratingOf('ces', 7)],
      [ratingOf('ces', 1)],
      [ratingOf('ces', 4)],
      [ratingOf('csat', 5)],
      [ratingOf('csat', 1, { subject: 'resolution' })],
      [ratingOf('csat', 5, { subject: 'resolution' })],
    ),
    reasons: maybe(fc.constant([{ code: 'BILLING_DISPUTE', given_by: 'agent' as const }])),
    offers: maybe(fc.constant([{ kind: 'upgrade', outcome: 'rejected' as const }])),
  })
  .map((it) => Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined)))
  .filter((it) => it['channel'] !== 'survey' || it['ratings'] !== undefined)
  .map((it) => interaction(it as Partial<Interaction>))

/** Every interaction with one optional field less, named. */
function* without(whole: Interaction): Generator<readonly [string, Interaction]> {
  const smaller: (readonly [string, unknown])[] = []
  for (const key of Object.keys(whole)) {
    const { [key]: _, ...rest } = whole as Record<string, unknown>
    smaller.push([key, rest])
    const inner = (whole as Record<string, unknown>)[key]
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) continue
    for (const part of Object.keys(inner)) {
      const { [part]: __, ...left } = inner as Record<string, unknown>
      smaller.push([`${key}.${part}`, { ...whole, [key]: left }])
    }
  }
  for (const [name, candidate] of smaller) {
    const parsed = Interaction.safeParse(candidate)
    if (parsed.success) yield [name, parsed.data]
  }
}

describe('the laws of brand_sentiment', () => {
  test('a field that is missing never turns no or unknown into yes; only his own rating, taken away, no longer speaks against it', () => {
    let checked = 0
    fc.assert(
      fc.property(some, (whole) => {
        const before = row(whole)
        for (const [name, less] of without(whole)) {
          if (name === 'ratings') continue
          const after = row(less)
          checked += 1
          for (const judgement of ['resolved', 'painless'] as const)
            if (before[judgement] !== 'yes' && after[judgement] === 'yes') throw new Error(`without ${name}, ${judgement} became yes`)
          for (const fact of ['severe', 'escalation_asked'] as const)
            if (before[fact] !== true && after[fact] === true) throw new Error(`without ${name}, ${fact} became true`)
        }
      }),
      { numRuns: 120 },
    )
    expect(checked).toBeGreaterThan(1500)
  })

  test('no span of the text is in any column', () => {
    const canary = fc.stringMatching(/^q[bcdfghjklmnpqrstvwxz]{7,12}$/)
    fc.assert(
      fc.property(some, fc.array(canary, { minLength: 1, maxLength: 5 }), (whole, canaries) => {
        const content = {
          ...whole.content,
          subject: canaries.join(' '),
          turns: (whole.content.turns ?? []).map((it, index) => ({
            ...it,
            text: `${it.text} ${canaries[index % canaries.length]} is bad`,
          })),
        }
        const told = JSON.stringify(row({ ...whole, content }), (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
        expect(canaries.filter((it) => told.includes(it))).toEqual([])
      }),
    )
  })

  test('the harm and the good of a contact are told apart, and neither is hidden by the other', () => {
    fc.assert(
      fc.property(some, fc.constantFrom('public' as const, 'private' as const), fc.nat(100_000), (whole, visibility, followers) => {
        const told = row({ ...whole, visibility, reach: { followers } })
        const { brand_impact_negative: harm, brand_impact_positive: good, sentiment_basis } = told
        expect(harm === null).toBe(sentiment_basis !== 'words')
        if (harm === null || good === null) return
        expect(harm).toBeLessThanOrEqual(0)
        expect(good).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 60 },
    )
  })

  test('a judgement is judged from something that the revision states, or from nothing', () => {
    fc.assert(
      fc.property(some, (whole) => {
        const told = row(whole)
        const states = new Set(told.judged_from)
        const spoke = states.has('words') || states.has('ratings')
        if (told.resolved_from !== 'none') expect(states.has(told.resolved_from)).toBe(true)
        expect(told.resolved_from === 'none').toBe(told.resolved === 'unknown')
        if (told.severe_basis !== 'none') expect(told.severe_basis === 'counts' ? states.has('counts') : spoke).toBe(true)
        if (told.effort_basis === 'rating') expect(states.has('ratings')).toBe(true)
        if (told.cause_basis !== 'none') expect(told.cause_basis === 'source' ? states.has('reasons') : spoke).toBe(true)
        if (told.sentiment_basis === 'words' || told.conduct !== 'unknown' || told.promise !== 'unknown') expect(spoke).toBe(true)
        if (told.voice !== null) expect(states.has('words')).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('tags, attributes and the order of fields change nothing', () => {
    fc.assert(
      fc.property(some, fc.array(fc.constantFrom('vip', 'angry', 'resolved'), { maxLength: 3 }), (whole, tags) => {
        const shuffled = Object.fromEntries(Object.entries({ ...whole, tags, attributes: { mood: 'angry' } }).reverse())
        expect(row(Interaction.parse(shuffled))).toEqual(row(whole))
      }),
    )
  })
})

describe('one row for every interaction', () => {
  test('of a silent call it says what was counted and nothing else', () => {
    const silent = row(interaction({ timings: { handle_ms: 61_000 }, transfer_count: 0 }))
    expect(silent).toMatchObject({ sentiment_score: null, sentiment_label: null, brand_impact: null, severe: null, cause: null })
    expect(silent).toMatchObject({ resolved: 'unknown', painless: 'unknown', empathy: 'unknown', conduct: 'unknown', promise: 'unknown' })
    expect(silent).toMatchObject({ offer_reaction: 'unknown', voice: null, evidence: [], handle_ms: 61_000n, calibrated: false })
  })

  test('of an upset customer it says why, how sure it is and by which rules', () => {
    const told = row(interaction({ content: upset, reach: { followers: 99 }, ratings: [ratingOf('nps', 2), ratingOf('csat', 2)] }))
    expect(told).toMatchObject({ sentiment_label: 'negative', severe: false, resolved: 'no', resolved_basis: 'customer' })
    expect(told).toMatchObject({
      cause: 'billing',
      cause_basis: 'model',
      empathy: 'scripted',
      conduct: 'ok',
      promise: 'none',
      voice: 'none',
    })
    expect(told).toMatchObject({ nps: 2, csat_score: 0.25, reach_followers: 99n, effort_reasons: ['had_to_repeat'] })
    expect(told.evidence).toEqual(expect.arrayContaining(['unanswered: nobody called', 'come_again', 'unsolved']))
  })

  test('a private word counts less than a public one, a severe one more, a followed one most', () => {
    const impact = (about: Partial<Interaction>, text = 'Honestly the worst service I have ever had.') =>
      row(interaction({ content: spoken(['customer', text]), ...about }))
    const quiet = impact({})
    expect(quiet.brand_impact).toBeCloseTo(quiet.sentiment_score! * 0.6, 10)
    const loud = impact({ visibility: 'public' })
    expect(loud.brand_impact).toBeCloseTo(loud.sentiment_score!, 10)
    // log10(1 + 999) * 0.15 = 0.45
    expect(impact({ visibility: 'public', reach: { followers: 999 } }, 'I am waiting for the parcel.').brand_impact).toBeCloseTo(
      row(interaction({ content: spoken(['customer', 'I am waiting for the parcel.']) })).sentiment_score! * 1.45,
      10,
    )
    const severe = impact({ contact_attempt: 3 })
    expect(severe.brand_impact).toBeCloseTo(severe.sentiment_score! * 0.6 * 1.5, 10)
  })

  test.each<[string, Partial<Interaction>, object]>([
    [
      "the source's own reason wins",
      { content: upset, reasons: [{ code: 'late_delivery', given_by: 'agent' }] },
      { cause: 'delivery', cause_basis: 'source' },
    ],
    ['a cause by its name', { disposition: { code: 'contact-centre' } }, { cause: 'contact_centre', cause_confidence: 1 }],
    [
      'a reason that none of ours is',
      { reasons: [{ label: 'General enquiry', given_by: 'agent' }] },
      { cause: 'other', cause_basis: 'source' },
    ],
    ['words that name none', { content: spoken(['customer', 'Hello, it is me.']) }, { cause: 'cannot_tell', cause_basis: 'none' }],
    ['an accepted offer', { offers: [{ kind: 'upgrade', outcome: 'accepted' }] }, { offer_reaction: 'welcome' }],
    ['a rejected offer', { offers: [{ kind: 'upgrade', outcome: 'rejected' }] }, { offer_reaction: 'rejected' }],
    [
      'a rejected offer that annoyed',
      {
        content: spoken(['agent', 'May I offer you the large plan?'], ['customer', 'Stop trying to sell me that.']),
        offers: [{ kind: 'upgrade', turn_seq: 0, outcome: 'rejected' }],
      },
      { offer_reaction: 'annoyed', human_marks: ['question', 'pitch'] },
    ],
    ['no offers listed as none', { offers: [] }, { offer_reaction: 'none' }],
    ['abuse in the second person', { content: spoken(['customer', 'You stupid idiot, it is the wrong size.']) }, { conduct: 'abusive' }],
    ['a promise', { content: spoken(['customer', 'You promised a visit on Monday.']) }, { promise: 'mentioned' }],
    [
      'a policy in the way',
      { content: spoken(['agent', 'Our policy says thirty days, I am not allowed to change that.']) },
      { voice: 'policy' },
    ],
    [
      'an agent who feels with the customer',
      {
        content: spoken(['customer', 'Honestly the worst service I have ever had.'], ['agent', 'I am sorry you had to wait in the rain.']),
      },
      { empathy: 'shown' },
    ],
    ['an agent with an idea', { content: spoken(['agent', 'I have proposed that we print it on the box.']) }, { voice: 'idea' }],
    [
      'a tool in the way before an idea',
      { content: spoken(['agent', "The system won't let me do that. I have proposed that we change it."]) },
      { voice: 'tools' },
    ],
    [
      'a request for somebody with authority',
      { content: spoken(['customer', 'Let me speak to your manager.']) },
      { escalation_asked: true, severe: false, severe_basis: 'words' },
    ],
    [
      'a manager who is only named',
      { content: spoken(['customer', 'The manager of my bank is on holiday.']) },
      { escalation_asked: false },
    ],
    [
      'no request where nobody can read the words',
      { content: { ...spoken(['customer', 'Ich will den Chef sprechen, sofort.']), language: 'de' } },
      { escalation_asked: null },
    ],
    ['a threat with the law', { content: spoken(['customer', 'Fix it or I will sue you.']) }, { severe: true, severe_basis: 'words' }],
    ['a third attempt', { contact_attempt: 3 }, { severe: true, severe_basis: 'counts' }],
    [
      'a second reopening',
      { reopen_count: 2, content: spoken(['customer', 'Hello.']) },
      { severe: true, severe_basis: 'counts', evidence: ['hello', 'second_reopening'] },
    ],
    ['a second attempt', { contact_attempt: 2 }, { severe: null, severe_basis: 'none' }],
    ['a calm customer', { content: spoken(['customer', 'I would like to change my address.']) }, { empathy: 'not_needed' }],
    [
      'a bot that sounds kind',
      { content: spoken(['customer', 'Honestly the worst service I have ever had.'], ['bot', 'I am sorry you had to wait.']) },
      { empathy: 'unknown', voice: null },
    ],
  ])('%s', (_, about, expected) => {
    expect(row(interaction(about))).toMatchObject(expected)
  })

  test.each<[string, Partial<Interaction>, 'allowed' | 'withheld']>([
    ['analysis is not allowed', { content: upset, ratings: [ratingOf('nps', 1)], timings: { handle_ms: 5 } }, 'withheld'],
    ['it was redacted', { phase: 'redacted', ratings: [ratingOf('nps', 1)], timings: { handle_ms: 5 } }, 'allowed'],
    ['it was found to be spam', { ratings: [ratingOf('nps', 1)], resolution: { status: 'spam', confirmed_by: 'agent' } }, 'allowed'],
    ['it was deleted', { phase: 'deleted', ratings: [ratingOf('nps', 1)], timings: { handle_ms: 5 } }, 'allowed'],
  ])('keys only, retracted, when %s', (_, about, analysis) => {
    const keys =
      'interaction_id revision brand channel visibility occurred_at local_day time_quality model_version consent_analysis consent_stated'.split(
        ' ',
      )
    const { retracted, ...told } = row(interaction(about), undefined, analysis)
    expect(retracted).toBe(true)
    const stated = Object.entries(told).filter(
      ([, it]) => it !== null && it !== 'unknown' && it !== 'none' && it !== false && !(Array.isArray(it) && it.length === 0),
    )
    expect(stated.map(([name]) => name).sort()).toEqual([...keys].sort())
  })
})

test('the evidence holds what decided a column; that a customer is in hardship is not told', () => {
  const told = row(
    interaction({ content: spoken(['customer', 'My husband died in May. Thank you for the visit. Let me speak to your manager.']) }),
  )
  const codes: readonly string[] = CUSTOMER_CODES
  expect(hear(interaction({ content: spoken(['customer', 'My husband died in May.']) })).statements.map(({ code }) => code)).toContain(
    'protected',
  )
  expect(told.evidence.filter((it) => codes.includes(it))).toEqual(['escalation'])
})

test('what the firm tells its agents to say is marked as such, in every language', () => {
  const tables = tablesOf({
    phrases: [
      { kind: 'script', phrase: 'Thank you for choosing Acme today', brand: 'acme' },
      { kind: 'doublespeak', phrase: 'Netzoptimierung', brand: null },
      { kind: 'pitch', phrase: 'Familienpaket', brand: 'zenith' },
    ],
  })
  const marks = (...said: readonly (readonly [Turn['speaker'], string])[]) =>
    row(interaction({ content: spoken(...said) }), tables).human_marks
  expect(marks(['agent', 'Thank you for choosing Acme today.'])).toEqual(['script'])
  expect(marks(['agent', 'Das ist eine Netzoptimierung.'])).toEqual(['doublespeak'])
  expect(marks(['customer', 'Ihre Netzoptimierung!'], ['bot', 'Thank you for choosing Acme today.'])).toEqual([])
  expect(marks(['agent', 'Das ist unser Familienpaket.'])).toEqual([])
  expect(marks(['customer', 'Hello.'], ['agent', 'I am sorry you had to wait in the rain.'])).toContain('personal_wording')
})

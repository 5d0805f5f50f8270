import { describe, expect, test } from '@jest/globals'
import { hear } from '../../../../consumers/language/hear/hear.ts'
import { weighCauses } from '../../../../consumers/language/rules/weigh-causes.ts'
import { readWords } from '../../../../consumers/language/words/words.ts'
import type { Cause } from '../../../../schemas/datasets/causes.ts'
import { interaction, spoken } from '../../../builders/interaction.ts'

const causeOf = (text: string) => hear(interaction({ content: spoken(['customer', text]) })).cause.cause

const COMPLAINTS = {
  billing: [
    'The gym charged me twice in September and nobody can tell me why.',
    'You took the money from my account a week early, now my rent bounced.',
    'My water bill has doubled since you began to use estimated readings.',
    'I returned the jacket in May and I am still waiting for my refund.',
    'Why is there a mystery fee on my dental invoice?',
  ],
  delivery: [
    'Your courier threw the vase over the gate and it lay in the rain.',
    'My groceries were delivered to the wrong house again.',
    'The airline lost my suitcase and I have been wearing the same shirt for three days.',
    'I stayed at home all Tuesday and nobody turned up with the delivery.',
    'Where is my parcel? It has been stuck at the depot for nine days.',
  ],
  product: [
    'The blender stopped working after two weeks.',
    'The soup was cold and the bread was stale, terrible.',
    'My new earbuds keep disconnecting, really annoying.',
    'Your drawing program crashes every time I save a layer.',
    'The mattress in our cabin was awful and the sheets were stained.',
  ],
  booking_website: [
    'I cannot log in to the patient portal since Sunday.',
    'Your checkout keeps rejecting my postcode, so I cannot order the tickets.',
    'The form on your site will not submit, the button does nothing.',
    'I was locked out of the theatre booking page halfway through.',
  ],
  outage: [
    'No signal in our valley since Monday.',
    'The whole street is without electricity, when is the power back on?',
    'We had a power cut for nine hours and the fish tank froze.',
    'Everything is down, our entire clinic cannot use your servers.',
  ],
  contact_centre: [
    'I have been on hold for fifty minutes.',
    'I left four messages with the surgery and nobody rings back.',
    'I was passed around between five departments and then cut off.',
    'Your chatbot keeps going in circles, it is useless.',
    'They put me through to the wrong department for the third time.',
  ],
  on_site_staff: [
    'The receptionist at the clinic was rude to my mother.',
    'Your plumber never turned up, I took the day off for nothing.',
    'The bus driver shouted at my son.',
    'Nobody at the desk when we arrived, we waited in the cold.',
    'The fitters left a huge mess and a hole in the wall.',
  ],
  sales_promise: [
    'The salesman promised me a lifetime discount and there is none.',
    'The car was advertised as new, it is not like the advert at all.',
    'I was missold this insurance.',
    'Your rep swore the price was fixed for two years, it rose after one month.',
  ],
  policy: [
    'A cancellation fee of ninety for a gym I cannot enter is ridiculous.',
    'Your baggage limit is a stupid rule.',
    'I am too old for your travel cover, it seems, what a disgrace.',
    'My points expired while I was in hospital, how unfair.',
    'It was hidden in the small print, shame on you.',
  ],
} as const

const share = (hits: readonly unknown[], all: readonly unknown[]) => hits.length / all.length

/** No model was trained with these sentences. */
test('most complaints tell which function of the firm failed, and few a wrong one', () => {
  const all = Object.entries(COMPLAINTS).flatMap(([cause, texts]) => texts.map((text) => ({ cause, told: causeOf(text) })))
  const wrong = all.filter(({ cause, told }) => told !== cause && told !== 'cannot_tell')
  expect(
    share(
      all.filter(({ cause, told }) => told === cause),
      all,
    ),
  ).toBeGreaterThanOrEqual(0.85)
  expect(share(wrong, all)).toBeLessThanOrEqual(0.1)
})

const NO_PROBLEM = [
  'Could I have the invoice for March by email, please?',
  'What is the fee for a second child?',
  'I would like to pay my bill by direct debit from now on.',
  'When will the parcel be delivered?',
  'Please send the package to my office in Leeds.',
  'The courier was quick and friendly, thank you.',
  'How long is the warranty on the toaster?',
  'The room was lovely and the breakfast was excellent.',
  'Does the battery come with a charger?',
  'Where do I find the app for Android?',
  'I booked online and it was easy.',
  'Is the website available in Welsh?',
  'Is there network coverage on the island?',
  'Your service never had an outage in all these years, great.',
  'The agent was helpful and quick, thanks.',
  'Is this the right number for customer service?',
  'Please call me back tomorrow afternoon.',
  'The engineer was a delight, please thank him.',
  'What time does the reception open?',
  'The crew was wonderful.',
  'Is the promotion still on next week?',
  'I saw your advert and would like to know more.',
  'Could you send me your policy on pets?',
  'What is the notice period for the membership?',
  'If my parcel is lost, what should I do?',
]

test('of what holds no problem, little tells a cause', () => {
  expect(
    share(
      NO_PROBLEM.filter((text) => causeOf(text) !== 'cannot_tell'),
      NO_PROBLEM,
    ),
  ).toBeLessThanOrEqual(0.16)
})

describe('what a phrase weighs', () => {
  const weightOf = (text: string, cause: Cause = 'billing') => weighCauses([readWords(text)]).get(cause) ?? 0

  test('plain words weigh more than neutral ones', () => {
    expect(weightOf('You charged me twice.')).toBeGreaterThan(weightOf('It is about the invoice.'))
    expect(weightOf('It is about the invoice.')).toBeGreaterThan(weightOf('It is about the money.'))
    expect(weightOf('It is about the money.')).toBeGreaterThan(0)
    expect(weightOf('It is about the weather.')).toBe(0)
  })

  test('a question, a negation and an if take weight from it', () => {
    const plain = weightOf('You charged me twice.')
    expect(weightOf('Was I charged twice?')).toBeLessThan(plain)
    expect(weightOf('I was never charged twice.')).toBeLessThan(plain)
    expect(weightOf('If I am charged twice I will call.')).toBeLessThan(plain)
  })

  test('the weights of turns add up', () => {
    const turns = ['You charged me twice.', 'It is about the invoice.', 'The parcel is lost.'].map((text) => readWords(text))
    expect(weighCauses(turns).get('billing')).toBeCloseTo(weightOf('You charged me twice.') + weightOf('It is about the invoice.'))
    expect([...weighCauses(turns).keys()].toSorted()).toEqual(['billing', 'delivery'])
  })
})

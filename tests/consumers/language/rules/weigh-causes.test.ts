import { describe, expect, test } from '@jest/globals'
import { hear } from '../../../../consumers/language/hear/hear.ts'
import { weighCauses } from '../../../../consumers/language/rules/weigh-causes.ts'
import { readWords } from '../../../../consumers/language/words/words.ts'
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

describe('a complaint tells which function of the firm failed', () => {
  test.each(Object.entries(COMPLAINTS).flatMap(([cause, texts]) => texts.map((text) => [cause, text] as const)))(
    '%s: %s',
    (cause, text) => {
      expect(causeOf(text)).toBe(cause)
    },
  )
})

test.each([
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
])('what holds no problem tells no cause: %s', (text) => {
  expect(causeOf(text)).toBe('cannot_tell')
})

describe('what a word weighs', () => {
  const told = (text: string, mood: 'unhappy' | 'unknown' | 'calm') => weighCauses([readWords(text)], mood)[0]?.cause

  test('a neutral word tells a cause only beside trouble', () => {
    expect(told('It is about the invoice.', 'unknown')).toBeUndefined()
    expect(told('There is a problem with the invoice.', 'unknown')).toBe('billing')
  })

  test('an unhappy customer tells a cause by fainter words than a calm one', () => {
    expect(told('It is about the pool.', 'calm')).toBeUndefined()
    expect(told('It is about the pool.', 'unhappy')).toBe('product')
  })

  test('two causes that are told as faintly tell none', () => {
    expect(told('It is about the pool and the visit.', 'unhappy')).toBeUndefined()
  })

  test('praise takes a cause back, unless the customer is unhappy', () => {
    expect(told('Great, the courier lost my parcel.', 'calm')).toBeUndefined()
    expect(told('Great, the courier lost my parcel.', 'unhappy')).toBe('delivery')
  })
})

import type { ReferenceRows } from '../../schemas/reference/tables.ts'

type Topic = ReferenceRows['topics'][number]

const topic = (kind: Topic['kind'], code: string, phrases: readonly string[]): Topic => ({
  code,
  kind,
  phrases,
  valid_from: null,
  valid_to: null,
})

/** The topics that apply as long as none are pushed: what customers of most trades need, suffer from and look for. */
export const defaultTopics: readonly Topic[] = [
  topic('need', 'more_of_it', [
    'need more of',
    'want a bigger one',
    'need a larger plan',
    'upgrade my plan',
    'add another line',
    'add a second one',
  ]),
  topic('need', 'less_of_it', ['need less of', 'want a smaller one', 'downgrade my plan', 'something cheaper', 'pay less each month']),
  topic('need', 'for_another_person', [
    'for my daughter',
    'for my son',
    'for my wife',
    'for my husband',
    'for my parents',
    'for a colleague',
  ]),
  topic('need', 'moving_house', [
    'moving house',
    'moving to a new address',
    'we are moving',
    'new flat',
    'new apartment',
    'change of address',
  ]),
  topic('need', 'travel', ['travelling abroad', 'traveling abroad', 'going on holiday', 'going on vacation', 'while I am abroad']),
  topic('need', 'business_use', ['for my business', 'for our company', 'for the office', 'invoice with vat', 'several employees']),
  topic('need', 'replacement', ['need a replacement', 'spare part', 'a new battery', 'mine is worn out', 'mine broke and I need another']),
  topic('need', 'advice', ['which one should I', 'what do you recommend', 'can you advise', 'not sure which one', 'what suits me']),
  topic('need', 'faster_delivery', [
    'need it by tomorrow',
    'express delivery',
    'as soon as possible',
    'need it this week',
    'same day delivery',
  ]),
  topic('need', 'accessibility', ['wheelchair access', 'screen reader', 'hard of hearing', 'larger print', 'step free access']),

  topic('pain', 'waiting', ['on hold for', 'waited for hours', 'waiting for weeks', 'still waiting', 'the queue was']),
  topic('pain', 'repeating', [
    'explained it again',
    'have to repeat',
    'told you already',
    'third time I call',
    'every time I have to explain',
  ]),
  topic('pain', 'not_reachable', ['nobody answers', 'cannot reach anyone', 'no one picks up', 'no phone number', 'only a chatbot']),
  topic('pain', 'wrong_amount', ['charged twice', 'overcharged', 'wrong amount', 'billed for something', 'did not get my refund']),
  topic('pain', 'late', ['arrived late', 'is delayed', 'did not arrive', 'missed the appointment', 'nobody showed up']),
  topic('pain', 'broken', ['does not work', 'stopped working', 'keeps crashing', 'arrived damaged', 'is broken']),
  topic('pain', 'login', ['cannot log in', 'locked out', 'password reset', 'code never arrives', 'verification fails']),
  topic('pain', 'complicated', ['too complicated', 'so confusing', 'could not figure out', 'too many steps', 'makes no sense']),
  topic('pain', 'unclear_price', ['hidden fee', 'hidden costs', 'price went up', 'more than was agreed', 'nobody told me about the fee']),
  topic('pain', 'bound', ['cannot cancel', 'locked in', 'stuck in the contract', 'notice period', 'cancellation fee']),

  topic('content', 'opening_hours', ['when are you open', 'opening hours', 'open on sunday', 'open on holidays', 'what time do you close']),
  topic('content', 'price_list', [
    'how much does it cost',
    'price list',
    'what are the fees',
    'where do I find the prices',
    'is there a charge',
  ]),
  topic('content', 'how_to', ['how do I', 'how can I', 'instructions for', 'a manual for', 'step by step']),
  topic('content', 'status', ['where is my order', 'status of my', 'tracking number', 'when will it arrive', 'how far along is']),
  topic('content', 'terms', [
    'terms and conditions',
    'what does the contract say',
    'warranty period',
    'return policy',
    'how long is the guarantee',
  ]),
  topic('content', 'contact', ['phone number of', 'who do I contact', 'email address of', 'where do I send', 'talk to a person']),
  topic('content', 'compatibility', [
    'does it work with',
    'is it compatible',
    'which model fits',
    'what size do I need',
    'does it support',
  ]),
  topic('content', 'invoice_copy', ['copy of my invoice', 'copy of the bill', 'download my invoice', 'a receipt for', 'proof of payment']),
]

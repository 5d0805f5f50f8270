import { describe, expect, test } from '@jest/globals'
import { OFFER_RULES } from '../../../../../consumers/language/phrases/dealings/offers.ts'
import { statementMatcher } from '../../../../../consumers/language/rules/match-statements.ts'
import { readWords } from '../../../../../consumers/language/words/words.ts'

const match = statementMatcher(OFFER_RULES, {
  offer_annoyed: ['asked', 'requested', 'third', 'reported'],
  offer_welcome: ['requested'],
})

/** What is told where no agent made an offer before. */
const told = (text: string) => [
  ...new Set(
    match([{ words: readWords(text), seq: 0 }])
      .filter(({ rule }) => rule.afterOffer !== true)
      .map(({ code }) => code),
  ),
]

describe('offers that the customer names', () => {
  test.each([
    'Well done, everybody.',
    'Is the discount still valid?',
    'The voucher code gives an error.',
    'How do I cancel my insurance?',
    'I want to add a card to the app.',
    'My loan application is still pending.',
    'Please stop my membership in May.',
    'Remove me from the guest list, I am ill.',
    'They put me down for the ward on Monday.',
    'Your leaflet says you open at nine.',
    'I accept that the brakes need doing.',
    'If you gave me ten percent I would stay.',
    'Do you sell handsets in the shop?',
    'He asked me for my password three times.',
    'The freezer food went in the bin.',
    'The staff were happy to take our order.',
    'I love the new phone, it won me over.',
    'Your rival gave me six months free.',
    'Please lock that door at night.',
    'Send me the brochure about heat pumps.',
    'Nobody tried to sell us extras.',
    'The tennis club is next to the hotel.',
    'We pitched the tent in the rain.',
    'My late husband had an account with you.',
    'I called about my bill and you fixed it.',
  ])('%s tells nothing of an offer', (text) => {
    expect(told(text)).toEqual([])
  })

  test.each([
    ['offer_annoyed', 'Kindly cease the daily adverts.'],
    ['offer_annoyed', 'Quit texting us about the gold membership.'],
    ['offer_annoyed', 'Enough with the popups.'],
    ['offer_annoyed', 'Spare me the sales patter.'],
    ['offer_annoyed', 'No more brochures please.'],
    ['offer_annoyed', 'I am weary of your promotions.'],
    ['offer_annoyed', 'Fed up of being asked about the store card.'],
    ['offer_annoyed', 'Your newsletters are maddening.'],
    ['offer_annoyed', 'We sat through a whole pitch at check-in.'],
    ['offer_annoyed', 'Every time I log in a banner covers the button.'],
    ['offer_annoyed', 'The till offered me the card five times.'],
    ['offer_annoyed', 'The app keeps begging me to go premium.'],
    ['offer_annoyed', 'You ram the gold card down our throats.'],
    ['offer_annoyed', 'I unsubscribed twice and they still come.'],
    ['offer_annoyed', 'Six flyers in a week.'],
    ['offer_annoyed', 'Your deals clog up our inbox.'],
    ['offer_annoyed', "If I wanted a bigger plan I'd ask."],
    ['offer_annoyed', 'If I get one more promo I shall scream.'],
    ['offer_annoyed', 'Do not send me your newsletters.'],
    ['offer_annoyed', 'I asked you to stop ringing about solar.'],
    ['offer_annoyed', 'I never agreed to any marketing.'],
    ['offer_annoyed', 'I want my line fixed, not another promo.'],
    ['offer_annoyed', 'The nerve of you offering me a discount after that.'],
    ['offer_annoyed', 'Imagine offering me a loan during a fraud call.'],
    ['offer_annoyed', 'I rang about a leak and you try to sell me a boiler plan.'],
    ['offer_annoyed', 'Then you hit me with an upsell.'],
    ['offer_annoyed', 'My late husband still gets your offers.'],
    ['offer_annoyed', 'A loan leaflet after a funeral is in poor taste.'],
    ['offer_annoyed', 'The last thing I need is another loan offer.'],
    ['offer_annoyed', 'Always something to sell with you lot.'],
    ['offer_annoyed', 'Your cross-selling gets up my nose.'],
    ['offer_annoyed', 'Fourth flyer this month about your drain cover.'],
    ['offer_welcome', 'We gladly accept it.'],
    ['offer_welcome', 'We accept your revised quote.'],
    ['offer_welcome', 'Your proposal suits us well.'],
    ['offer_welcome', 'We are pleased to take it up.'],
    ['offer_welcome', 'I am happy with the discount you offered.'],
    ['offer_welcome', 'The upgrade you mentioned is lovely, yes.'],
    ['offer_welcome', 'Book me in for the free check you mentioned.'],
    ['offer_welcome', 'Adding the insurance you suggested.'],
    ['offer_welcome', "Let's go with the bundle you suggested."],
    ['offer_welcome', 'Sign me up for the free month.'],
    ['offer_welcome', 'The four of us are free, count us all in.'],
    ['offer_welcome', 'Yes to the free trial.'],
    ['offer_welcome', 'That upgrade for thirty quid, yes please.'],
    ['offer_welcome', "I'll take the half price one."],
    ['offer_welcome', "Fine, I'll bite."],
    ['offer_welcome', "You've twisted my arm."],
    ['offer_welcome', "I'd be daft to turn that down."],
    ['offer_welcome', 'An earlier slot would be a godsend.'],
    ['offer_welcome', 'The coupon came at the right moment, used it already.'],
    ['offer_welcome', "I wouldn't say no to that."],
    ['offer_welcome', 'Please treat this as our acceptance.'],
    ['offer_welcome', 'Twenty pounds, consider it agreed.'],
    ['offer_welcome', 'Two years at 45, lock it in.'],
    ['offer_welcome', "I like the sound of that deal, let's do it."],
    ['offer_welcome', 'I was glad of the offer of extra lessons.'],
    ['offer_welcome', "That's a great deal, let's do it."],
    ['offer_welcome', 'Your gesture is accepted with pleasure.'],
    ['offer_welcome', 'Sure, throw in the extra data.'],
    ['offer_welcome', 'I shall grab it with both hands.'],
    ['offer_welcome', 'Set it up as you described.'],
  ])('%s: %s', (code, text) => {
    expect(told(text)).toContain(code)
  })
})

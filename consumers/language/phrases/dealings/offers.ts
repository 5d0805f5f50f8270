import { ANNOYING_OFFER_RULES } from './annoying-offers.ts'
import { ILL_TIMED_OFFER_RULES } from './ill-timed-offers.ts'
import { OFFER_ANSWER_RULES } from './offer-answers.ts'
import { OFFERS_ACCEPTED_RULES } from './offers-accepted.ts'
import { PESTERED_RULES } from './pestered-by-pitches.ts'
import type { StatementRule } from '../statement-rule.ts'

/** What customers tell of offers they took, without the offer itself. */
const TAKEN: readonly StatementRule<'offer_welcome'>[] = [
  { phrase: 'take|took|taking|taken you|them|it ~1 up on', tells: 'offer_welcome', example: 'I will take you up on that.' },
  {
    phrase:
      "i'd|id|i|we|we'd|i'm|we're would|am|are? like|love|happy|glad|delighted|pleased|writing|want|wish|keen to ~1 accept|take|proceed|go ~6 offer|offered|proposal|proposed|terms|quote|bid|deal|upgrade|suggested|promotion|quotation",
    tells: 'offer_welcome',
    unless: 'but',
    example: 'We would like to accept your offer.',
  },
  {
    phrase:
      'accept|accepting|accepted|accepts your|the|this|that|their ~3 offer|bid|quote|deal|proposal|terms|upgrade|quotation|voucher|vouchers',
    tells: 'offer_welcome',
    example: 'I accept your offer of a voucher.',
  },
  {
    phrase: 'take|taking|took up|advantage of? your|the|this|that|their ~3 offer|deal|promotion|upgrade|discount',
    tells: 'offer_welcome',
    unless: 'instead|elsewhere|rival|ago',
    example: 'I want to take advantage of your offer.',
  },
  {
    phrase:
      'offered|suggested|proposed|recommended|mentioned ~7 took|accepted|bit|jumped|snapped|signed|opened it|that|them|immediately|at|on|up|gladly|straight|there|your|their|one',
    tells: 'offer_welcome',
    unless: 'instead|rival|elsewhere|regret|ago',
    example: 'They offered an upgrade and we took it.',
  },
  {
    phrase: 'offered|suggested|proposed ~9 i|we took|accepted|signed|opened|jumped|said|agreed|went it|that|them|at|up|yes|gladly|for',
    tells: 'offer_welcome',
    unless: 'instead|rival|elsewhere|regret|ago',
    example: 'He offered a late checkout and I said yes.',
  },
  {
    phrase: 'told|rang|called|wrote|mailed|emailed ~7 which i|we took|accepted|signed|bought',
    tells: 'offer_welcome',
    example: 'She told me of the saver, which I took.',
  },
  {
    phrase:
      'suggested|offered|proposed|recommended|mentioned ~6 and|so|which i|we ~1 took|accepted|signed|opened|went|joined|bought|upgraded|switched',
    tells: 'offer_welcome',
    unless: 'instead|rival|elsewhere|regret|ago',
    example: 'She suggested the larger box and we took it.',
  },
  {
    phrase: 'found|gave|got|offered|did me|us? ~1 a ~3 cheaper|better tariff|plan|deal|rate|price|package|fare',
    tells: 'offer_welcome',
    unless: 'elsewhere|competitor|rival|i|else|if|another|leaving|with|at|from',
    example: 'The lady found us a cheaper plan.',
  },
  {
    phrase:
      'delighted|thrilled|pleased|chuffed|happy|glad with|about|by|of|to|at the|your|this|that|get ~2 offer|upgrade|deal|discount|voucher|vouchers|gesture',
    tells: 'offer_welcome',
    unless: 'not|if|would',
    example: 'I was delighted with the upgrade offer.',
  },
  { phrase: 'snapped|bit|bitten ~1 hand|hands|arm it? off', tells: 'offer_welcome', example: 'I bit his hand off.' },
  {
    phrase: 'jumped|leapt|leaped at the|it|that|this ~2 offer|chance|deal|upgrade|opportunity',
    tells: 'offer_welcome',
    example: 'We jumped at the upgrade.',
  },
  {
    phrase: 'signed up for|to|after ~5 you|they offered|sent|mailed|emailed|mentioned|suggested|texted|advertised',
    tells: 'offer_welcome',
    example: 'I signed up for the tariff you mailed about.',
  },
  {
    phrase: 'signed|sign me? up|on ~9 your|the offer|email|text|leaflet|promo|promotion|deal',
    tells: 'offer_welcome',
    unless: 'not|never|stop|instead|cancel',
    example: 'I signed up after your email.',
  },
  {
    phrase: 'replied|answered|texted|said|clicked yes|y to|straight|immediately|before|at|on ~4 offer|upgrade|text|once|away|deal|it',
    tells: 'offer_welcome',
    unless: 'but|charged',
    example: 'I said yes straight away to the upgrade.',
  },
  {
    phrase:
      'got|had|received|saw|seen|read the|your|a|an ~2 text|email|mail|letter|leaflet|offer|message|flyer|notification about|on|for|with|of ~7 please|count|love|sign|signed|interested|yes|switch|brilliant|add|take|took',
    tells: 'offer_welcome',
    unless: 'not|never|stop|scam|phishing|fraud|but|cancel|refund',
    example: 'I saw your offer about fibre, please sign me up.',
  },
  {
    phrase:
      'thanks|thank|kind|good|lovely you? for|of you? to? ~2 offering|proposing|suggesting|offer|suggest|propose|suggestion|proposal ~9 accept|take|happy|glad|love|like|please|yes|gladly',
    tells: 'offer_welcome',
    unless: 'but|decline|unfortunately|not|however',
    example: 'Thank you for the offer, we gladly accept.',
  },
  {
    phrase: 'your|the offer|proposal|quote ~8 glad|gladly|delighted|pleased|accept|accepted|welcome|happy',
    tells: 'offer_welcome',
    unless: 'not|but|expired|never|if',
    example: 'Your offer of a survey reached me and I gladly accept.',
  },
  {
    phrase: 'happy|glad|delighted|pleased|content to proceed|accept|go ~1',
    tells: 'offer_welcome',
    unless: 'not|if',
    example: 'We are happy to proceed.',
  },
  {
    phrase: 'would like to have|join|take|order|switch ~9 your letter|offer|leaflet|brochure|email',
    tells: 'offer_welcome',
    example: 'I would like to join the plan in your leaflet.',
  },
  {
    phrase:
      'your|the letter|offer|leaflet|brochure|email|message|circular about|of|on|for|regarding ~7 i|we would|should|shall|will like|be|take to|glad|happy|it|have|up',
    tells: 'offer_welcome',
    unless: 'not|know|cancel|stop',
    example: 'Regarding your leaflet about solar, I would like to have a visit.',
  },
]

export const OFFER_RULES: readonly StatementRule<'offer_annoyed' | 'offer_welcome'>[] = [
  // Of two phrases that begin and end together the first counts: those that stand without an agent's offer come first.
  ...PESTERED_RULES,
  ...ILL_TIMED_OFFER_RULES,
  ...OFFERS_ACCEPTED_RULES,
  ...ANNOYING_OFFER_RULES,
  ...OFFER_ANSWER_RULES,
  ...TAKEN,
]

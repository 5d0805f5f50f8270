import { z } from 'zod'
import { currencyCode, customerKey, oneWord, wholeAmount } from './cells.ts'
import { filledBrand, instant, perhapsYesNo, pushedCustomer } from './fact-cells.ts'

const facts = {
  brand: filledBrand('The brand with which it happened, as in the column `brand` of the datasets.'),
  kind: oneWord(
    ['purchase', 'renewal', 'upgrade', 'cancel', 'referral'],
    'purchase: bought something more; renewal: prolonged the contract; upgrade: changed to something dearer; cancel: left; referral: brought another customer.',
  ),
  occurred_at: instant('When it happened; of a cancel, when the contract ended.'),
  amount_minor: wholeAmount('What the customer pays for it, in the minor unit of the currency.'),
  currency: currencyCode('The currency of the amount; empty: that of the brand in the table `brands`.'),
  voluntary: perhapsYesNo(
    'Of a cancel: whether the customer wanted it. no: the firm or the circumstances ended it, such as a death or an unpaid bill.',
  ),
  treated: perhapsYesNo('Whether the firm had done something to bring it about or to prevent it: a campaign, a call, an offer.'),
}

/** What became of customers: the facts of the order system and the contract system. As it is stored: pseudonyms only. */
export const outcomes = {
  name: 'outcomes',
  sentence: 'One line per thing that a customer did: bought, renewed, left and so on.',
  key: ['customer_key', 'brand', 'kind', 'occurred_at'],
  row: z.strictObject({ customer_key: customerKey('Keyed pseudonym of the customer.'), ...facts }),
} as const

/** The file as somebody writes it. */
export const pushedOutcomes = { ...outcomes, key: [], row: z.strictObject({ ...pushedCustomer, ...facts }) } as const

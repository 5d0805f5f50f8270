import { IDENTIFIER_KINDS } from '../identity/identifier-kind.ts'
import { filled, oneWord } from './cells.ts'

/** How a file names a customer. The identifier never leaves the machine: `reference push` stores its pseudonym. */
export const namedCustomer = {
  kind: oneWord(
    [...IDENTIFIER_KINDS, 'customer_key'],
    'What the identifier is, as a source states it; customer_key: the pseudonym of a dataset.',
  ),
  identifier: filled('The address, number or id of the person. Phone numbers begin with + and the country code.'),
}

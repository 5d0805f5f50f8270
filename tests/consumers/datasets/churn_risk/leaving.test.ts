import { describe, expect, test } from '@jest/globals'
import { hearCustomer } from '../../../../consumers/datasets/churn_risk/from-words.ts'
import { tells } from '../../../../consumers/datasets/churn_risk/told.ts'
import { noTables } from '../../../../consumers/reference/reference-tables.ts'
import { interaction, spoken } from '../../../builders/interaction.ts'

/** The strongest thing asked for. */
function asksFor([text = '']: readonly string[]): string {
  const { told } = hearCustomer(interaction({ content: spoken(['customer', text]) }), noTables)
  return (['cancel', 'porting', 'contract_end'] as const).find((it) => tells(told, it)) ?? 'none'
}

describe('what a customer asks for', () => {
  test.each([
    ['I want to cancel my contract.', 'cancel'],
    ['Hi, please cancel my subscription as of next month', 'cancel'],
    ['This is the third time. I want to cancel.', 'cancel'],
    ["I'd like to close my account, thanks", 'cancel'],
    ['How do I cancel my broadband?', 'cancel'],
    ['Cancel my plan!', 'cancel'],
    ['We have decided to terminate our agreement', 'cancel'],
    ["I'm calling to cancel everything", 'cancel'],
    ['I am cancelling my contract', 'cancel'],
    ['I hereby hand in my notice', 'cancel'],
    ['Please cancel my Lumora Fibre plan', 'cancel'],
    ['Then cancel everything.', 'cancel'],
    ['I have decided to leave you', 'cancel'],
    ['I would like to give notice', 'cancel'],
    ['Take this letter as my notice', 'cancel'],
    ['Can you give me my PAC code please', 'porting'],
    ['I need the porting code for my number', 'porting'],
    ['Could I have my porting code', 'porting'],
    ['I would like a PAC code from you', 'porting'],
    ['My PAC code, please', 'porting'],
    ['I want to port my number to another network', 'porting'],
    ['When does my contract end?', 'contract_end'],
    ['how long am I still tied in', 'contract_end'],
    ['When am I out of contract?', 'contract_end'],
    ['Just tell me when my contract runs out', 'contract_end'],
    ['What is the last day to give notice?', 'contract_end'],
    ['From which day can I leave', 'contract_end'],
    ['Could you tell me the end date of my contract', 'contract_end'],
    ['When does our agreement run out? And please cancel my account.', 'cancel'],
  ])('%s', (said, asks) => {
    expect(asksFor([said])).toBe(asks)
  })

  test.each([
    'I want to cancel my order',
    'Please cancel my appointment on Friday',
    'How do I cancel my flight?',
    'You cancelled my appointment again',
    'My technician cancelled',
    "I don't want to cancel my contract",
    'I was going to cancel my contract, but now it works',
    'Please do not cancel my service',
    'Can you cancel the engineer visit',
    'You can close the ticket',
    'I want to cancel the direct debit for my plan',
    'My neighbour wants to cancel his contract',
    'the USB port is broken',
    'I want to port my number to you',
    'I have a PAC code from my old provider',
    'I am joining you, where do I enter the porting code',
    'I need the PAC code from Larkfone to bring my number to you',
    'Do you need my porting code?',
    'Here is the porting code of my old firm',
    'I am a new customer, can you get my transfer code from Larkfone',
    'When does the offer end?',
    'I only want to give you notice of my new address by e-mail on which date you like',
    'How do I cancel it?',
    'I am at home until eight, then I have to leave',
    'I want to leave a message',
    'Please cancel my visit to the phone shop',
    'When does the outage end?',
    'The contract looks fine to me',
    'When will you leave the house?',
    'my contract says 50 megabits',
  ])('asks for nothing of the kind: %s', (said) => {
    expect(asksFor([said])).toBe('none')
  })

  test('typographic apostrophes and capitals do not matter', () => {
    expect(asksFor(['I’D LIKE TO CANCEL MY CONTRACT'])).toBe('cancel')
  })
})

test('a long text without a break is read in linear time and only at its beginning', () => {
  expect(asksFor([`please cancel my ${'my '.repeat(20_000)}contract`])).toBe('none')
})

import { describe, expect, test } from '@jest/globals'
import { findCause, statedCause } from '../../../../consumers/language/rules/cause.ts'
import { customerVoice } from '../../../../consumers/language/words/turns-by-speaker.ts'
import { interaction, spoken } from '../../../builders/interaction.ts'

describe('what the source filed', () => {
  test.each([
    [['sales_promise'], 'sales_promise'],
    [['Contact Centre'], 'contact_centre'],
    [['LINE_OUTAGE'], 'outage'],
    [['line-outage'], 'outage'],
    [['invoice error'], 'billing'],
    [['technical/slow-speed'], 'product'],
    [['store visit'], 'on_site_staff'],
    [['general enquiry', 'late parcel'], 'delivery'],
    [['general enquiry'], undefined],
    [[], undefined],
  ])('%j is about %s', (stated, cause) => {
    expect(statedCause(stated)).toBe(cause)
  })

  test('a reason that names a cause wins over one that only speaks of another', () => {
    expect(statedCause(['invoice question', 'outage'])).toBe('outage')
  })
})

test('words that agents file under a cause, and customers say of anything, are no cause in a customer’s mouth', () => {
  const said = interaction({ content: spoken(['customer', 'You are so slow and the quality of your answers is a fault of yours.']) })
  expect(findCause(said, customerVoice(said))).toMatchObject({ cause: 'cannot_tell', basis: 'none' })
})

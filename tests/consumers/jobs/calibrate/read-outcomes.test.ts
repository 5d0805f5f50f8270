import { describe, expect, test } from '@jest/globals'
import { readOutcomes } from '../../../../consumers/jobs/calibrate/read-outcomes.ts'
import { pseudonymize } from '../../../../schemas/event/identity.ts'
import { PSEUDONYM_KEY } from '../../../builders/source.ts'

const NOW = Date.parse('2026-06-01T12:00:00.000Z')
const KEY = `p1:${'0'.repeat(31)}1`
const read = (text: string) => readOutcomes(Buffer.from(text), NOW, () => PSEUDONYM_KEY)

describe('the file of the outcomes', () => {
  test('is read with every column', () => {
    const text = `customer_key,as_of,churned,horizon_days,voluntary,treated,brand,note\n${KEY},2026-01-31,yes,60,no,1,acme,x\n${KEY},2026-02-28T08:00:00Z,no,60,,,,y\n`
    expect(read(text)).toEqual({
      ok: true,
      horizonDays: 60,
      isHorizonStated: true,
      outcomes: [
        {
          customerKey: KEY,
          brand: 'acme',
          asOf: Date.parse('2026-01-31T23:59:59.999Z'),
          churned: true,
          voluntary: false,
          treated: true,
        },
        { customerKey: KEY, brand: null, asOf: Date.parse('2026-02-28T08:00:00Z'), churned: false, voluntary: true, treated: false },
      ],
    })
  })

  test('may name customers by identifiers, which become pseudonyms, and may have no times', () => {
    const reading = read('kind;identifier;churned\nemail;Mara@Example.test;0\n')
    expect(reading).toMatchObject({
      ok: true,
      horizonDays: 90,
      isHorizonStated: false,
      outcomes: [{ customerKey: pseudonymize(PSEUDONYM_KEY, 'email', 'mara@example.test'), asOf: null, churned: false }],
    })
  })

  test('asks for the pseudonym key only where there are identifiers', () => {
    const text = Buffer.from(`customer_key,churned\n${KEY},yes\n`)
    const never = () => {
      throw new Error('the key was asked for')
    }
    expect(readOutcomes(text, NOW, never)).toMatchObject({ ok: true })
  })

  test.each([
    { name: 'no customer', text: 'as_of,churned\n', says: 'there is no column customer_key, and no columns kind and identifier' },
    { name: 'no outcome', text: 'customer_key,as_of\n', says: 'there is no column churned' },
    {
      name: 'a key that is none',
      text: 'customer_key,churned\nmara,yes\n',
      says: 'line 2, column customer_key: the cell is not a customer key',
    },
    { name: 'an unknown kind', text: 'kind,identifier,churned\nname,Mara,yes\n', says: 'line 2, column kind: the cell is none of email' },
    {
      name: 'an answer that is none',
      text: `customer_key,churned\n${KEY},maybe\n`,
      says: 'line 2, column churned: the cell is neither yes nor no',
    },
    { name: 'an empty answer', text: `customer_key,churned,note\n${KEY},,x\n`, says: 'line 2, column churned' },
    {
      name: 'a day that could be two',
      text: `customer_key,as_of,churned\n${KEY},3/2/2026,yes\n`,
      says: 'column as_of: the cell is neither a day',
    },
    { name: 'a time to come', text: `customer_key,as_of,churned\n${KEY},2027-01-01,yes\n`, says: 'the time has not come yet' },
    {
      name: 'a stay that is not over',
      text: `customer_key,as_of,churned\n${KEY},2026-05-01,no\n`,
      says: 'the 90 days after it are not over',
    },
    {
      name: 'some lines without a time',
      text: `customer_key,as_of,churned\n${KEY},2026-01-31,yes\n${KEY},,no\n`,
      says: 'some lines have a time and some have none',
    },
    {
      name: 'two horizons',
      text: `customer_key,as_of,churned,horizon_days\n${KEY},2026-01-31,yes,30\n${KEY},2026-01-30,yes,90\n`,
      says: 'several horizons (30, 90)',
    },
    { name: 'no horizon', text: `customer_key,churned,horizon_days\n${KEY},yes,0\n`, says: 'no whole number of days from 1 to 730' },
    {
      name: 'one customer twice at one time',
      text: `customer_key,as_of,churned\n${KEY},2026-01-31,yes\n${KEY},2026-01-31,no\n`,
      says: 'line 3, column as_of: line 2 is about the same customer at the same time',
    },
  ])('is refused with $name', ({ text, says }) => {
    const reading = read(text)
    expect(reading.ok ? '' : reading.complaints.join('\n')).toContain(says)
  })

  test('is refused without a word of an identifier', () => {
    const reading = read('kind,identifier,churned\nphone,Mara Quell,yes\n')
    expect(JSON.stringify(reading)).not.toContain('Quell')
    expect(reading.ok).toBe(false)
  })
})

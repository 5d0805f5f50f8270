import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readVerdicts } from '../../../../consumers/jobs/crm/audiences.ts'
import { parseColumn } from '../../../../consumers/jobs/crm/identifier-columns.ts'
import type { LayoutName } from '../../../../consumers/jobs/crm/layouts.ts'
import { pickAudience } from '../../../../consumers/jobs/crm/pick-audience.ts'
import { pseudonymize } from '../../../../schemas/event/identity.ts'
import { newFolder } from '../../../builders/folder.ts'
import { PSEUDONYM_KEY } from '../../../builders/source.ts'

let folder: Awaited<ReturnType<typeof newFolder>>
beforeEach(async () => {
  folder = await newFolder()
})
afterEach(() => folder.remove())

const keyOf = (email: string) => pseudonymize(PSEUDONYM_KEY, 'email', email)
const verdicts = readVerdicts([
  ...['ada', 'bo', 'twice', 'formula'].map((it) => ({ customer_key: keyOf(`${it}@mail.example`), verdict: 'in', reasons: '' })),
  { customer_key: keyOf('cy@mail.example'), verdict: 'out', reasons: 'no_consent insider' },
  { customer_key: pseudonymize(PSEUDONYM_KEY, 'phone', '+4930123456'), verdict: 'held', reasons: 'gate_not_open' },
])
const crm = [
  'id,email,phone,name',
  '1,Ada@mail.example,,Ada',
  '2,bo@mail.example,+49 30 123456,Bo',
  '3,cy@mail.example,,Cy',
  '4,dee@mail.example,,Dee',
  '5,not an address,,Eve',
  '6,,,Fay',
  '7,twice@mail.example,,Gus',
  '7,twice@mail.example,,Gus',
  '"=HYPERLINK(""x"")",formula@mail.example,,Hal',
].join('\n')

async function picked(layout: LayoutName, id: string, isRead = false) {
  const path = join(folder.path, 'crm.csv')
  await writeFile(path, crm)
  const written: string[] = []
  const result = await pickAudience({
    path,
    audience: 'outreach_candidates',
    verdicts,
    seen: new Set([keyOf('dee@mail.example')]),
    isRead,
    columns: ['email', 'phone'].map(parseColumn),
    id,
    layout,
    key: PSEUDONYM_KEY,
    write: (it) => written.push(it),
    progress: () => undefined,
  })
  return { ...result, file: written.join('') }
}

test('writes ids of the CRM and nothing else, and counts every reason why a line is not on the list', async () => {
  const { file, lines, known, picked: count, excluded, complaints } = await picked('ids', 'id')
  expect(file).toBe('id\n1\n7\n')
  // Eve and Fay name nobody.
  expect({ lines, known, count }).toEqual({ lines: 9, known: 7, count: 2 })
  expect(Object.fromEntries(excluded)).toEqual({
    gate_not_open: 1,
    id_is_a_formula: 1,
    insider: 1,
    no_candidate: 1,
    no_consent: 1,
    no_identifier: 1,
    not_understood: 1,
    twice_in_the_file: 1,
  })
  expect(complaints).toEqual(['line 6, column email: the cell is not an identifier of the kind email; correct the cell or the kind'])
})

test.each<[LayoutName, string]>([
  ['google-ads', 'Email'],
  ['meta', 'email'],
  ['linkedin', 'email'],
])('hashes the address in lower case for %s', async (layout, header) => {
  const hash = (email: string) => createHash('sha256').update(email).digest('hex')
  const { file } = await picked(layout, 'email')
  expect(file.trim().split('\n')).toEqual([header, ...['ada', 'twice', 'formula'].map((it) => hash(`${it}@mail.example`))])
})

test('writes addresses for a mail tool', async () => {
  expect((await picked('mailchimp', 'email')).file).toBe('Email Address\nada@mail.example\ntwice@mail.example\nformula@mail.example\n')
})

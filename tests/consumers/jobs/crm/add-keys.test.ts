import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addKeys } from '../../../../consumers/jobs/crm/add-keys.ts'
import { parseColumn } from '../../../../consumers/jobs/crm/identifier-columns.ts'
import { pseudonymize } from '../../../../schemas/event/identity.ts'
import { newFolder } from '../../../builders/folder.ts'
import { PSEUDONYM_KEY } from '../../../builders/source.ts'

let folder: Awaited<ReturnType<typeof newFolder>>
beforeEach(async () => {
  folder = await newFolder()
})
afterEach(() => folder.remove())

async function keyed(text: string | Uint8Array, column = 'email', as = 'customer_key') {
  const path = join(folder.path, 'crm.csv')
  await writeFile(path, text)
  const written: string[] = []
  const shown: number[] = []
  const result = await addKeys({
    path,
    column: parseColumn(column),
    as,
    key: PSEUDONYM_KEY,
    write: (it) => written.push(it),
    progress: (lines) => shown.push(lines),
  })
  return { ...result, text: written.join(''), shown }
}

const ada = pseudonymize(PSEUDONYM_KEY, 'email', 'ada@mail.example')

test('adds the key under which the datasets know the customer, and leaves every other cell as it was', async () => {
  const { text, ...counts } = await keyed(
    [
      '\uFEFFno;Email;note',
      '007;Ada@Mail.example ;"said ""hello""; left"',
      '8;;"two',
      'lines"',
      '',
      '9;nobody at all;=1+1',
      '10;ada@mail.example',
    ].join('\r\n'),
  )
  expect(text.split('\n')).toEqual([
    'no;Email;note;customer_key',
    `007;Ada@Mail.example ;"said ""hello""; left";${ada}`,
    '8;;"two\r',
    'lines";',
    '9;nobody at all;=1+1;',
    `10;ada@mail.example;;${ada}`,
    '',
  ])
  expect(counts).toEqual({
    lines: 4,
    keyed: 2,
    empty: 1,
    complaints: ['line 6, column email: the cell is not an identifier of the kind email; correct the cell or the kind'],
    shown: [1, 2, 3, 4],
  })
})

test('reads a column whose name does not say what it holds', async () => {
  const { text } = await keyed('customer no,x\nA-17,1\n', 'Customer No:account', 'key')
  expect(text).toBe(`customer no,x,key\nA-17,1,${pseudonymize(PSEUDONYM_KEY, 'account', 'A-17')}\n`)
})

test('shows the first twenty cells that it cannot read, and repeats none of them', async () => {
  const { complaints, keyed: found } = await keyed(['email', ...Array.from({ length: 30 }, () => 'secret words')].join('\n'))
  expect(found).toBe(0)
  expect(complaints).toHaveLength(21)
  expect(complaints.at(-1)).toBe('10 more complaints are not shown')
  expect(complaints.join(' ')).not.toContain('secret')
})

describe('says what is wrong with the file, and what to do', () => {
  test.each<[string, string | Uint8Array, string, string]>([
    ['no line', '', 'email', 'has no line; its first line names the columns'],
    ['another column', 'mail,no\nx,1', 'email', 'has no column email; mail is the nearest; its first line has mail, no'],
    ['one column twice', 'email,Email\nx,1', 'email', 'has the column email twice; rename one of them'],
    ['a key already', 'email,Customer_Key\nx,1', 'email', 'has a column customer_key already; name the new one with --as'],
    ['too many cells', 'email,no\na@b.example,1,2', 'email', 'line 2 has 3 cells for 2 columns'],
    ['an open quotation mark', 'email\n"ada', 'email', 'a quotation mark is not closed'],
    ['another encoding', Buffer.from('email\nJos\xe9', 'latin1'), 'email', 'the text is not UTF-8; save the file as "CSV UTF-8"'],
    ['no kind', 'customer_no\n1', 'customer_no', 'what does the column customer_no hold? Write --column customer_no:account'],
    ['a wrong kind', 'customer_no\n1', 'customer_no:number', 'number is not a kind of identifier'],
  ])('%s', async (_, text, column, complaint) => {
    await expect(keyed(text, column)).rejects.toThrow(complaint)
  })

  test('no file', async () => {
    const missing = { path: join(folder.path, 'nowhere.csv'), column: parseColumn('email'), as: 'key', key: PSEUDONYM_KEY }
    await expect(addKeys({ ...missing, write: () => undefined, progress: () => undefined })).rejects.toThrow(/nowhere\.csv cannot be read/)
  })
})

import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openDuck, type DuckSession } from '../../../../consumers/views/reading/duck.ts'
import { writeAnswer, writeParquet, type AnswerFormat } from '../../../../consumers/views/reading/write-answer.ts'
import { newFolder } from '../../../builders/folder.ts'

let duck: DuckSession
let folder: Awaited<ReturnType<typeof newFolder>>
beforeAll(async () => {
  folder = await newFolder()
  duck = await openDuck({ memoryMb: 256, threads: 1, temporary: join(folder.path, 'duckdb') })
})
afterAll(async () => {
  duck?.close()
  await folder?.remove()
})

async function written(sql: string, format: AnswerFormat): Promise<string> {
  let text = ''
  await writeAnswer(duck.connection, sql, format, { write: (more) => (text += more) })
  return text
}

test.each([
  ['null', 'NULL', ''],
  ['a text', `'it is, fine'`, '"it is, fine"'],
  ['a formula in a text', `'=1+1'`, "'=1+1"],
  ['a negative number', '-1.5::DOUBLE', '-1.5'],
  ['a decimal', '-1.50', '-1.50'],
  ['a count', 'count(*)', '1'],
  ['a sum beyond 64 bits', '-170141183460469231731687303715884105727::HUGEINT', '-170141183460469231731687303715884105727'],
  ['yes or no', 'true', 'true'],
  ['an instant', `TIMESTAMPTZ '2026-03-02 09:40:00.12+00'`, '2026-03-02 09:40:00.12'],
  ['a date', `DATE '2026-03-02'`, '2026-03-02'],
  ['a list of texts', `['@a', 'b']`, `"'@a; b"`],
  ['a list of instants', `[TIMESTAMPTZ '2026-03-02 09:40:00+00']`, '2026-03-02 09:40:00'],
  ['a list of numbers', '[1, 2]', '"1; 2"'],
  ['a structure', `{'a': '=1'}`, "{'a': '=1'}"],
])('%s in CSV', async (_, expression, cell) => {
  expect(await written(`SELECT ${expression} AS x, 'end' AS y`, 'csv')).toBe(`x,y\r\n${cell},end\r\n`)
})

test('a name of a column is no formula either', async () => {
  expect(await written(`SELECT 1 AS "=cmd"`, 'csv')).toBe("'=cmd\r\n1\r\n")
})

test('a table is for people, JSON lines are for programs, and rows come in their order however many they are', async () => {
  expect(await written(`SELECT 'a' AS x, NULL AS y`, 'table')).toBe('x  y\n-  -\na\n')
  const lines = (await written('SELECT i::INTEGER AS i FROM range(5000) AS r(i) ORDER BY i', 'json')).trimEnd().split('\n')
  expect(lines).toHaveLength(5000)
  expect(lines.at(-1)).toBe('{"i":4999}')
})

test('of several statements the last one answers', async () => {
  expect(await written('CREATE TEMP TABLE few AS SELECT 7 AS n; SELECT n FROM few', 'csv')).toBe('n\r\n7\r\n')
})

test('rows in a Parquet file are the rows of the query, also where it ends with a comment', async () => {
  const path = join(folder.path, "an 'answer'.parquet")
  expect(await writeParquet(duck.connection, 'SELECT i, [i] AS l FROM range(3) AS r(i); -- three', path)).toBe(3)
  expect(await written(`SELECT sum(i) AS total FROM read_parquet('${path.replaceAll("'", "''")}')`, 'csv')).toBe('total\r\n3\r\n')
})

test('what DuckDB does not accept is told as a mistake of the query', async () => {
  await expect(written('SELECT nothing FROM nowhere', 'table')).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringMatching(/^DuckDB could not answer: .*nowhere/s),
  })
  await expect(writeParquet(duck.connection, 'SELECT 1; SELECT 2', 'x.parquet')).rejects.toThrow(
    '--parquet takes one SELECT, and this is 2 statements',
  )
})

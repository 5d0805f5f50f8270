import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { eventConsumers, namedConsumers } from '../../../../consumers/all.ts'
import { listDatasets } from '../../../../consumers/datasets/list-datasets.ts'
import { views } from '../../../../consumers/views/all.ts'
import { writeScript } from '../../../../consumers/views/script.ts'
import { duck, type Duck } from '../../../builders/duck.ts'
import { newFolder } from '../../../builders/folder.ts'
import { writeSimulatedLake } from '../../../builders/simulated-lake.ts'

let db: Duck
let folder: Awaited<ReturnType<typeof newFolder>>
beforeAll(async () => {
  folder = await newFolder()
  db = await duck()
  const shown = await writeSimulatedLake(folder.path)
  const listed = listDatasets(namedConsumers).map((it) => ({ ...it, present: false }))
  await db.run(writeScript([...shown, ...listed], views, folder.path))
})
afterAll(async () => {
  db.end()
  await folder.remove()
})

describe.each(listDatasets([...eventConsumers, ...namedConsumers]).map(({ dataset }) => ({ name: dataset.name, dataset })))(
  '$name',
  ({ name, dataset: { use } }) => {
    test('has three reference queries, each a question that reads the dataset and runs', async () => {
      expect(use.queries).toHaveLength(3)
      for (const { question, sql } of use.queries) {
        expect(question).toMatch(/^[A-Z].*\?$/)
        expect(sql).toMatch(new RegExp(`\\b${name}(_latest|_current)?\\b`))
        expect(await db.rows(sql)).toEqual(expect.anything())
      }
    })

    test('joins what there is, by columns that both sides have', async () => {
      for (const { on, to, sentence } of use.joins) {
        expect(sentence).toMatch(/^[A-Z].*\.$/)
        const pairs = on.map((it) => it.split(' = ')).map(([own = '', other = own]) => ({ own, other }))
        const columns = async (table: string) => (await db.rows(`DESCRIBE ${table}`)).map((it) => it['column_name'])
        expect(await columns(name)).toEqual(expect.arrayContaining(pairs.map(({ own }) => own)))
        expect(await columns(to)).toEqual(expect.arrayContaining(pairs.map(({ other }) => other)))
      }
    })
  },
)

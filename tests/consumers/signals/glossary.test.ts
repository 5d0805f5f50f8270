import { expect, test } from '@jest/globals'
import { consumers } from '../../../consumers/all.ts'
import { declaredSignals } from '../../../consumers/signals/all.ts'
import { buildGlossary, renderGlossary, renderGlossaryJson } from '../../../consumers/signals/glossary.ts'

const entries = buildGlossary(declaredSignals, consumers)
const [first] = declaredSignals

test('the page tells of each signal what it claims, how it is worked out, its version and its changes', () => {
  const page = renderGlossary(entries)
  for (const { name, claims, formula, version, caveats, changes } of entries) {
    const section = page.slice(page.indexOf(`## ${name}\n`)).split('\n## ')[0] ?? ''
    for (const part of [claims, formula, version, ...caveats, ...changes.flatMap((it) => [it.version, it.change])])
      expect(section).toContain(part)
  }
})

test('the JSON holds the same, with the sentence of each column', () => {
  const told: unknown = JSON.parse(renderGlossaryJson(entries))
  expect(told).toMatchObject({ signals: entries.map((it) => ({ ...it })) })
  const sentiment = entries.find(({ name }) => name === 'sentiment')
  expect(sentiment?.columns.find(({ name }) => name === 'p_negative')?.sentence).toContain('displeased')
})

test('the version is the model version of new rows', () => {
  for (const { dataset, version } of entries) expect(version).toBe(consumers.find((it) => it.dataset.name === dataset)?.modelVersion)
})

test('a signal of a dataset or a column that does not exist is refused', () => {
  expect(() => buildGlossary([{ dataset: 'weather', stated: [], signals: first?.signals ?? [] }], consumers)).toThrow('weather')
  const [signal] = first?.signals ?? []
  if (first === undefined || signal === undefined) throw new Error('no signal is declared')
  expect(() => buildGlossary([{ ...first, signals: [{ ...signal, columns: ['weather'] }] }], consumers)).toThrow('brand_sentiment.weather')
})

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { consumers, namedConsumers } from '../../../consumers/all.ts'
import { declaredSignals } from '../../../consumers/signals/all.ts'

const root = join(import.meta.dirname, '../../..')
const all = [...consumers, ...namedConsumers]
const consumerOf = (dataset: string) => all.find((it) => it.dataset.name === dataset)

test('every dataset whose rows name a model version has signals in the glossary', () => {
  const judged = all
    .filter(({ dataset }) => dataset.columns.some(({ name }) => name === 'model_version'))
    .map(({ dataset }) => dataset.name)
  expect(declaredSignals.map(({ dataset }) => dataset).toSorted()).toEqual(judged.toSorted())
})

describe.each(declaredSignals.map((it) => [it.dataset, it] as const))('%s', (dataset, { stated, signals }) => {
  test('each column that rows fill belongs to a signal, or claims nothing', () => {
    const told = new Set([...stated, ...signals.flatMap(({ columns }) => columns)])
    const columns = consumerOf(dataset)?.dataset.columns ?? []
    expect(columns.filter(({ name, reserved }) => !reserved && !told.has(name)).map(({ name }) => name)).toEqual([])
    expect(stated.filter((name) => signals.some(({ columns: claimed }) => claimed.includes(name)))).toEqual([])
  })

  test('each signal has a name of its own, and columns', () => {
    const names = signals.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((it) => !/^[a-z][a-z_]*$/.test(it))).toEqual([])
    expect(signals.filter(({ columns }) => columns.length === 0)).toEqual([])
  })

  test('each signal names the sources that work it out', () => {
    expect(signals.filter(({ source }) => source.length === 0)).toEqual([])
    expect(signals.flatMap(({ source }) => source).filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  test('each signal tells its changes, newest first, by versions of the rules of its dataset', () => {
    const [rules = ''] = (consumerOf(dataset)?.modelVersion ?? '').split('+')
    const family = rules.replace(/\d+$/, '')
    const newest = numberOf(rules)
    for (const { name, changes } of signals) {
      const numbers = changes.map(({ version }) => numberOf(version))
      expect([name, changes.filter(({ version }) => version !== `${family}${numberOf(version)}`)]).toEqual([name, []])
      expect([name, numbers]).toEqual([name, [...new Set(numbers)].toSorted((a, b) => b - a)])
      expect(numbers[0]).toBeLessThanOrEqual(newest)
    }
  })

  test('what the rules in use changed is told by at least one signal', () => {
    const [rules] = (consumerOf(dataset)?.modelVersion ?? '').split('+')
    const versions = new Set(signals.flatMap(({ changes }) => changes.map(({ version }) => version)))
    expect([...versions]).toContain(rules)
  })
})

const numberOf = (version: string): number => Number(/\d+$/.exec(version)?.[0])

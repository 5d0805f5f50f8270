import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { measureNatural } from '../../../../scripts/evaluate/natural/measure-natural.ts'
import { hearNatural } from '../../../../scripts/evaluate/natural/natural-hits.ts'
import { questionsTo } from '../../../../scripts/evaluate/natural/reading-list.ts'
import { readReadings, READINGS_FILE, writeReadings } from '../../../../scripts/evaluate/natural/readings.ts'

const CANCELS = Array.from({ length: 130 }, (_, number) => `Please cancel my contract. This is row ${number}.`)
const OTHERS = Array.from({ length: 400 }, (_, number) => `The parcel of row ${number} is blue.`)
const texts = hearNatural([{ set: 'shelf', channel: 'chat', texts: [...CANCELS, ...OTHERS, ...OTHERS] }])
const cancel = texts.filter(({ claims }) => claims.has('cancel'))
const reading = (text: string, ...readers: [boolean, boolean]) => ({ code: 'cancel' as const, set: 'shelf', text, readers })

const folder = mkdtempSync(join(tmpdir(), 'natural-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a text is heard once, and named by its hash', () => {
  expect(texts).toHaveLength(530)
  expect(cancel.map(({ text }) => text)).toEqual(CANCELS)
  expect(new Set(texts.map(({ hash }) => hash)).size).toBe(530)
})

describe('what is asked of readers', () => {
  test('a hundred hits and half as many texts without one, mixed, without what the rules say', () => {
    const asked = questionsTo(texts, []).filter(({ code }) => code === 'cancel')
    const isHit = new Set(cancel.map(({ hash }) => hash))
    const hits = asked.map(({ text }) => isHit.has(text))
    expect([hits.filter(Boolean).length, asked.length]).toEqual([100, 150])
    expect(hits.slice(0, 75)).toContain(false)
    expect(Object.keys(asked[0]!)).toEqual(['code', 'set', 'text', 'words'])
  })

  test('nothing that was read', () => {
    const read = cancel.slice(0, 95).map(({ hash }) => reading(hash, true, true))
    const asked = questionsTo(texts, read).filter(({ code }) => code === 'cancel')
    expect(asked).toHaveLength(8)
    expect(asked.filter(({ text }) => read.some((it) => it.text === text))).toEqual([])
  })
})

test('a hit is right where both readers say so', () => {
  const [a, b, c] = cancel.map(({ hash }) => hash) as [string, string, string]
  const [missed, plain] = texts.filter(({ claims }) => claims.size === 0).map(({ hash }) => hash) as [string, string]
  const readings = [
    reading(a, true, true),
    reading(b, true, false),
    reading(c, false, false),
    reading(missed, true, true),
    reading(plain, false, true),
  ]
  expect(measureNatural(texts, readings)).toEqual([{ code: 'cancel', hits: 130, read: 3, right: 1, others: 2, missed: 1 }])
})

describe('readings', () => {
  test('are kept by code and text, the newest of each', () => {
    const file = join(folder, 'readings.jsonl')
    writeReadings(file, [reading('b'.repeat(12), true, true), reading('a'.repeat(12), false, false), reading('b'.repeat(12), false, true)])
    expect(readReadings(file)).toEqual([reading('a'.repeat(12), false, false), reading('b'.repeat(12), false, true)])
  })

  test('of this repository hold no text', () => {
    const readings = readReadings(READINGS_FILE)
    expect(readings.length).toBeGreaterThan(700)
    expect([...new Set(readings.flatMap((it) => Object.keys(it)))].toSorted()).toEqual(['code', 'readers', 'set', 'text'])
  })
})

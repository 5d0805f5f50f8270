import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { splitBody } from '../../../../producers/reading/split.ts'
import { amazonConnect } from '../../../../producers/systems/amazon-connect/adapter.ts'
import { CONNECT_FIELDS } from '../../../../producers/systems/amazon-connect/field-list.ts'
import { isJsonObject } from '../../../../schemas/json.ts'
import { namesField } from '../../../builders/listed-fields.ts'
import { bytes } from './reading.ts'

/** The kind of payload in a fixture, by the begin of its name. */
const KINDS: readonly (readonly [string, string])[] = [
  ['contact-lens-realtime', 'real time'],
  ['contact-lens', 'analysis'],
  ['contact-', 'contact'],
  ['chat-message', 'chat message'],
  ['rule', 'rule'],
  ['case', 'case'],
  ['evaluation', 'evaluation'],
  ['subscription', 'envelope'],
]
const fixtures = readdirSync(new URL('../../../fixtures/amazon-connect/', import.meta.url))

function leavesOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((it) => leavesOf(it, path))
  if (value === null) return []
  if (!isJsonObject(value)) return [path.toLowerCase()]
  return Object.entries(value).flatMap(([name, it]) => leavesOf(it, path === '' ? name : `${path}.${name}`))
}

/** The vendor spells names in several ways. */
const FIELDS = CONNECT_FIELDS.map((it) => ({ ...it, paths: it.paths.map((path) => path.toLowerCase()) }))

function isOf(kind: string, leaf: string): boolean {
  return namesField(
    FIELDS.filter(({ payload }) => payload === kind),
    leaf,
  )
}

describe('every field of every fixture', () => {
  test.each(fixtures)('of %s is listed', (name) => {
    const [, kind] = KINDS.find(([begin]) => name.startsWith(begin)) ?? []
    const split = splitBody(bytes(name), amazonConnect)
    if (kind === undefined || !split.ok) throw new Error(`no kind of ${name}`)
    const strangers = split.payloads
      .flatMap((payload) => leavesOf(payload))
      .filter((leaf) => {
        const inside = leaf.startsWith('detail.') ? leaf.slice('detail.'.length) : leaf
        return !isOf(kind, inside) && !isOf(kind, leaf) && !isOf('envelope', leaf)
      })
    expect([...new Set(strangers)]).toEqual([])
  })
})

test('a field that nobody knows is not listed', () => {
  expect(isOf('contact', 'contactid')).toBe(true)
  expect(isOf('contact', 'contactidentity')).toBe(false)
  expect(isOf('contact', 'recordingstate')).toBe(false)
})

import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { splitBody } from '../../../../producers/reading/split.ts'
import { amazonConnect } from '../../../../producers/systems/amazon-connect/adapter.ts'
import { FIELD_LIST, type ListedField } from '../../../../producers/systems/amazon-connect/field-list.ts'
import { isJsonObject } from '../../../../schemas/json.ts'
import { bytes } from './reading.ts'

/** The kind of payload in a fixture, by the begin of its name. */
const KINDS: readonly (readonly [string, ListedField['payload']])[] = [
  ['contact-lens-realtime', 'real time'],
  ['contact-lens', 'analysis'],
  ['contact-', 'contact'],
  ['chat-message', 'chat message'],
  ['rule', 'rule'],
  ['case', 'case'],
  ['subscription', 'envelope'],
]
const fixtures = readdirSync(new URL('../../../fixtures/amazon-connect/', import.meta.url))

function leavesOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((it) => leavesOf(it, path))
  if (value === null) return []
  if (!isJsonObject(value)) return [path.toLowerCase()]
  return Object.entries(value).flatMap(([name, it]) => leavesOf(it, path === '' ? name : `${path}.${name}`))
}

function isListed(leaf: string, kind: ListedField['payload']): boolean {
  const all = FIELD_LIST.filter(({ payload }) => payload === kind).flatMap(({ paths }) => paths.map((it) => it.toLowerCase()))
  return all.some((it) => (it.endsWith('.*') ? leaf === it.slice(0, -2) || leaf.startsWith(it.slice(0, -1)) : leaf === it))
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
        return !isListed(inside, kind) && !isListed(leaf, kind) && !isListed(leaf, 'envelope')
      })
    expect([...new Set(strangers)]).toEqual([])
  })
})

test('a field that nobody knows is not listed', () => {
  expect(isListed('contactid', 'contact')).toBe(true)
  expect(isListed('contactidentity', 'contact')).toBe(false)
  expect(isListed('recordingstate', 'contact')).toBe(false)
})

test('each field is said once to be read or dropped', () => {
  const said = FIELD_LIST.flatMap(({ payload, paths }) => paths.map((it) => `${payload} ${it}`))
  expect(new Set(said).size).toBe(said.length)
})

import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { delighted } from '../../../../producers/systems/delighted/adapter.ts'
import { DELIGHTED_FIELDS } from '../../../../producers/systems/delighted/field-list.ts'
import { leavesOf } from '../../../../producers/formats/leaves.ts'
import { splitBody } from '../../../../producers/reading/split.ts'
import { namesField } from '../../../builders/listed-fields.ts'

const folder = new URL('../../../fixtures/delighted/', import.meta.url)
const payloads = readdirSync(folder).flatMap((name) => {
  const split = splitBody(readFileSync(new URL(name, folder)), delighted)
  return split.ok ? split.payloads : []
})

/** The list leaves out the envelope of a webhook. */
const found = payloads.flatMap((it) => [...leavesOf(it)].map((path) => path.replace(/^event_data\./, '')))

test('every field of every sample is listed: as read, or as dropped with the reason', () => {
  expect(found.length).toBeGreaterThan(50)
  expect([...new Set(found)].filter((path) => !namesField(DELIGHTED_FIELDS, path))).toEqual([])
})

test('a field that no list names is found', () => {
  expect(namesField(DELIGHTED_FIELDS, 'mood')).toBe(false)
})

import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { delighted } from '../../../../producers/systems/delighted/adapter.ts'
import { FIELDS, listedPath } from '../../../../producers/systems/delighted/fields.ts'
import { leavesOf } from '../../../../producers/formats/leaves.ts'
import { splitBody } from '../../../../producers/reading/split.ts'

const folder = new URL('../../../fixtures/delighted/', import.meta.url)
const payloads = readdirSync(folder).flatMap((name) => {
  const split = splitBody(readFileSync(new URL(name, folder)), delighted)
  return split.ok ? split.payloads : []
})

test('every field of every sample is listed: as read, or as dropped with the reason', () => {
  const listed = new Set(FIELDS.map(({ path }) => path))
  const found = payloads.flatMap((it) => [...leavesOf(it)].map(listedPath))
  expect(found.length).toBeGreaterThan(50)
  expect([...new Set(found)].filter((path) => !listed.has(path))).toEqual([])
})

test('a field is listed once', () => {
  expect(new Set(FIELDS.map(({ path }) => path)).size).toBe(FIELDS.length)
})

test('a dry run names the fields that are dropped, and none that is read', () => {
  const coverage = delighted.coverage?.()
  const unread = new Set(payloads.flatMap((it) => coverage?.unreadOf(it) ?? []))
  for (const path of ['event_data.permalink', 'event_data.notes[*].text', 'event_data.person.name']) expect(unread).toContain(path)
  for (const path of ['event_data.score', 'event_data.tags[*]', 'unsubscribed_at']) expect(unread).not.toContain(path)
  expect(coverage?.unreadOf({ event_type: 'survey_response.created', event_data: { mood: 'good' } })).toEqual(['event_data.mood'])
})

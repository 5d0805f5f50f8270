import { sayCounted, sayInstant, sayInterval, sayShare } from '../../kit/say-numbers.ts'
import { OF_BRAND, daysOf } from '../conditions.ts'
import type { DeskPage, DeskRow } from '../desk-page.ts'
import { causeOf, epochOfCell, numberInCell, textInCell } from '../show-value.ts'

/** What went badly and was put right, and when more turned to service than chance explains. */
export const rescuesPage: DeskPage = {
  path: '/rescues',
  title: 'Rescues and incidents',
  lead: 'What went badly, how much of it was put right, what customers said in public afterwards, and when many had the same trouble.',
  role: 'reader',
  filters: ['brand', 'from', 'to'],
  reads: ['rescues', 'incidents'],
  parts: [
    {
      id: 'rescues',
      title: 'Matters that went badly, by cause',
      caption:
        'Each share divides by the matters that could be judged. Causes with fewer than ten matters are left out. All days of the lake.',
      sql: `
SELECT brand, cause, cases, incident_cases, median_reply_ms / 3600000.0 AS reply_hours, judged_cases, restored_share, restored_share_low, restored_share_high,
  unknown_share, watched_restored, praised_share, praised_share_low, praised_share_high, linked_share
FROM rescues
WHERE cases >= 10 AND ${OF_BRAND}
ORDER BY cases DESC, brand, cause`,
      columns: [
        { name: 'brand', heading: 'Brand', as: 'name' },
        { name: 'cause', heading: 'Cause', as: 'code' },
        { name: 'cases', heading: 'Matters', as: 'count' },
        { name: 'incident_cases', heading: 'During an incident', as: 'count' },
        { name: 'reply_hours', heading: 'Hours to the first reply (median)', as: 'decimal' },
        { name: 'judged_cases', heading: 'Judged', as: 'count' },
        { name: 'restored_share', heading: 'Put right', as: 'share' },
        { name: 'restored_share_low', heading: 'from', as: 'share' },
        { name: 'restored_share_high', heading: 'to', as: 'share' },
        { name: 'unknown_share', heading: 'Unknown', as: 'share' },
        { name: 'watched_restored', heading: 'Put right and watched for 14 days', as: 'count' },
        { name: 'praised_share', heading: 'Praised in public', as: 'share' },
        { name: 'praised_share_low', heading: 'from', as: 'share' },
        { name: 'praised_share_high', heading: 'to', as: 'share' },
        { name: 'linked_share', heading: 'Public posts whose author is known', as: 'share' },
      ],
      says: sayMostCases,
      note: 'Most public posts carry no key of a customer: the share of praise counts only what could be linked, so it is a lower bound.',
    },
    {
      id: 'incidents',
      title: 'Incidents',
      caption:
        'Runs of hours with more contacts of one brand, cause and region than the same hours of the weeks before explain; from ten customers on.',
      sql: `
SELECT began_at, ended_at, brand, cause, region, hours, contacts, customers, expected, expected_high, weeks
FROM incidents
WHERE customers >= 10 AND ${OF_BRAND} AND ${daysOf('local_day')}
ORDER BY began_at DESC, brand, cause, region`,
      columns: [
        { name: 'began_at', heading: 'Began', as: 'instant' },
        { name: 'ended_at', heading: 'Ended', as: 'instant' },
        { name: 'brand', heading: 'Brand', as: 'name' },
        { name: 'cause', heading: 'Cause', as: 'code' },
        { name: 'region', heading: 'Region', as: 'name' },
        { name: 'hours', heading: 'Hours', as: 'number' },
        { name: 'contacts', heading: 'Contacts', as: 'count' },
        { name: 'customers', heading: 'Known customers', as: 'count' },
        { name: 'expected', heading: 'Expected', as: 'decimal' },
        { name: 'expected_high', heading: 'at most', as: 'decimal' },
        { name: 'weeks', heading: 'Weeks compared', as: 'number' },
      ],
      says: ([last]) =>
        last === undefined
          ? ''
          : `The last one: ${causeOf(last)}, from ${sayInstant(epochOfCell(last['began_at']))}, with ${sayCounted(numberInCell(last['contacts']), 'contacts')}.`,
    },
  ],
}

function sayMostCases([top]: readonly DeskRow[]): string {
  if (top === undefined) return ''
  const most = `Most matters went badly over ${causeOf(top)} of ${textInCell(top['brand'])}: ${sayCounted(numberInCell(top['cases']), 'matters')}.`
  if (top['restored_share'] === null) return `${most} Nobody says whether they were put right.`
  const bounds = [numberInCell(top['restored_share_low']), numberInCell(top['restored_share_high'])] as const
  return `${most} Of those judged ${sayShare(numberInCell(top['restored_share']))} were put right (${sayInterval(bounds, sayShare)}).`
}

import { z } from 'zod'
import { channel } from '../event/vocabulary.ts'
import { filled, oneWord, validity } from './cells.ts'
import { currencyOrShare, decimal, perhapsLabel } from './fact-cells.ts'

const row = z.strictObject({
  name: oneWord(
    ['handle_hour', 'exposure_thousand', 'lost_customer', 'leave_share', 'acquired_customer'],
    'handle_hour: what an hour of handling costs; exposure_thousand: what a thousand people cost who see a complaint in public; lost_customer: what the firm loses with a customer; leave_share: of customers whom a cause hurts, the share who leave because of it; acquired_customer: what a customer costs who comes by paid advertising.',
  ),
  channel: perhapsLabel(
    'The channel for which the number holds; empty: every channel that has no line of its own. Of acquired_customer: where the advertising runs.',
  ),
  low: decimal('The least that it may be.'),
  mid: decimal('The most likely number.'),
  high: decimal('The most that it may be.'),
  unit: currencyOrShare(
    'The currency (ISO 4217) of the three numbers, which are in its major unit, like 31.50 EUR; of leave_share: share, from 0 to 1.',
  ),
  source: filled('Where the numbers come from.'),
  ...validity,
})

/** The numbers that turn hours, contacts and customers into money. Without them, pages show hours. */
export const assumptions = {
  name: 'assumptions',
  sentence: 'One line per assumption and channel. Without a line, a view shows hours and counts, and its amounts are null.',
  key: ['name', 'channel'],
  row,
  check: checkAssumption,
} as const

function checkAssumption({ name, channel: of, low, mid, high, unit }: z.infer<typeof row>): string | undefined {
  if (low < 0) return `column low: ${low} is negative; write what it costs as a positive number`
  if (mid < low) return `column mid: ${mid} is less than low, ${low}; exchange them`
  if (high < mid) return `column high: ${high} is less than mid, ${mid}; exchange them`
  if (name === 'leave_share' && unit !== 'share') return `column unit: of leave_share it is share`
  if (name !== 'leave_share' && unit === 'share') return `column unit: of ${name} it is a currency like EUR`
  if (unit === 'share' && high > 1) return `column high: ${high} is more than 1; write 5 % as 0.05`
  if (of !== null && name !== 'acquired_customer' && !CHANNELS.has(of))
    return `column channel: the datasets have no channel "${of}"; write ${channel.options.join(', ')}, or leave it empty`
  return undefined
}

const CHANNELS: ReadonlySet<string> = new Set(channel.options)

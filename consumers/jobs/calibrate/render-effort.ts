import type { EffortEntry } from '../../datasets/brand_sentiment/effort-calibration.ts'
import type { EffortContact } from './effort-contact.ts'
import type { EffortProposal } from './propose-effort.ts'

/** The whole report, for people. */
export function renderEffort(contacts: readonly EffortContact[], proposals: readonly EffortProposal[]): string {
  const rated = contacts.filter(({ isHard }) => isHard !== undefined)
  const followed = contacts.filter(({ isRepeated }) => isRepeated !== undefined)
  const hard = rated.filter(({ isHard }) => isHard === true).length
  const repeated = followed.filter(({ isRepeated }) => isRepeated === true).length
  return [
    `${contacts.length} contacts; ${rated.length} with a rating of ease, ${hard} of them low; of ${followed.length} it is known whether the customer came again within 7 days, ${repeated} did`,
    ...proposals.flatMap((it) => (it.ok ? proposalLines(it.channel, it.fact.reason, it.entry) : [])),
    ...leftLines(proposals),
    ...(proposals.some(({ ok }) => ok) ? [CAVEAT] : ['Refused: no fact has the data for a proposal.']),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

const CAVEAT =
  'A share that rises with a wait may have another cause, and one model_version has one set of thresholds: accept what you would also say without the table.'

const BASES = {
  low_ease: 'low ratings of ease',
  repeats: 'customers who came again',
  quantile: 'what is unusual here, not by outcomes',
} as const

function proposalLines(channel: string, reason: string, entry: EffortEntry): readonly string[] {
  const { unit, prior, basis = 'quantile', contacts = 0, share_at_fine: low, share_at_bad: high } = entry
  const shares = low === undefined || high === undefined ? '' : `, ${percent(low)} up to fine and ${percent(high)} from bad on`
  const line = (name: 'fine' | 'bad' | 'strong', interval: readonly [number, number] | undefined) =>
    entry[name] === undefined
      ? []
      : [
          `  ${name.padEnd(7)}${String(entry[name]).padStart(8)}${interval === undefined ? '' : ` (${number(interval[0])}–${number(interval[1])})`}, prior ${prior?.[name] ?? 'none'}`,
        ]
  return [
    '',
    `${channel} ${reason}, ${unit}: ${contacts} contacts by ${BASES[basis]}${shares}`,
    ...line('fine', entry.fine_interval),
    ...line('bad', entry.bad_interval),
    ...line('strong', undefined),
  ]
}

function leftLines(proposals: readonly EffortProposal[]): readonly string[] {
  const left = proposals.flatMap((it) => (it.ok ? [] : [`  ${it.channel} ${it.fact.reason}: ${it.reason}`]))
  return left.length === 0 ? [''] : ['', 'Not proposed:', ...left, '']
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

function number(value: number): string {
  return String(Number(value.toFixed(1)))
}

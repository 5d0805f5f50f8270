import type { LogRecord } from '../../consumers/record.ts'
import { effectiveConsent } from '../../schemas/event/consent.ts'
import { decode, type InteractionEvent } from '../../schemas/event/envelope.ts'
import { eventConsumers } from '../../consumers/all.ts'
import type { Consumer } from '../../consumers/consumer.ts'
import { auditDataset, type DatasetEvidence, type DatasetVerdict } from './audit-dataset.ts'
import type { Ledger } from './ledger.ts'
import { suppressionsOf } from './suppressions.ts'
import { customerOf, loadInteractionId, type SurveyAnswer } from './load-source.ts'

/** What is held against each other: what was sent, what the log holds, what the lake says. */
export type Evidence = Omit<DatasetEvidence, 'lists'> & {
  readonly ledger: Ledger
  /** Every record of the topic of rejected payloads. */
  readonly rejected: readonly LogRecord[]
}

export type AuditReport = {
  /** Events sent to the gateway, by id; those it published; those it kept back; those of all sent that are in the log. */
  readonly sent: number
  readonly acked: number
  readonly keptBack: number
  readonly present: number
  /** Over all datasets, and what the log lost or has from nobody. */
  readonly lost: number
  readonly doubled: number
  readonly invented: number
  readonly holes: number
  readonly overlaps: number
  readonly datasets: Readonly<Record<string, DatasetVerdict>>
  /** One sentence for each thing that is wrong; none when all is well. */
  readonly problems: readonly string[]
}

/** Acknowledged ⊆ present, each once, nothing invented, bodies equal, ranges contiguous, in every dataset. */
export async function audit(evidence: Evidence, wanted: readonly Consumer[] = eventConsumers): Promise<AuditReport> {
  const { ledger, lake } = evidence
  const problems: string[] = [...ledger.complaints]
  const log = auditLog(evidence, problems)
  const lists = await suppressionsOf(lake)
  const datasets: Record<string, DatasetVerdict> = {}
  for (const consumer of wanted) {
    const { name } = consumer.dataset
    datasets[name] = await auditDataset(consumer, { ...evidence, lists }, (problem) => problems.push(`${name}: ${problem}`))
  }
  const sum = (fault: 'lost' | 'doubled' | 'invented' | 'holes' | 'overlaps') =>
    Object.values(datasets).reduce((total, it) => total + it[fault], 0)
  return {
    sent: ledger.sent.size,
    acked: ledger.acked.size,
    keptBack: ledger.keptBack.size,
    present: log.present,
    lost: sum('lost') + log.lost,
    doubled: sum('doubled'),
    invented: sum('invented') + log.invented,
    holes: sum('holes'),
    overlaps: sum('overlaps'),
    datasets,
    problems,
  }
}

/** Whether the log holds what was acknowledged, and nothing that was not sent. */
function auditLog({ ledger, log, rejected }: Evidence, problems: string[]) {
  const present = new Set<string>()
  const unreadable = new Set<string>()
  let [lost, invented] = [0, 0]
  for (const record of [...log.values()].flat()) {
    const read = decode(record.value)
    const value = Buffer.from(record.value ?? []).toString('base64')
    if (read.ok && ledger.sent.get(read.event.id)?.some((answer) => says(read.event, answer)) === true) present.add(read.event.id)
    else if (!read.ok && ledger.poison.has(value)) unreadable.add(value)
    else {
      invented += 1
      problems.push(
        `the log holds at ${record.partition}/${record.offset} what nobody sent: ${Buffer.from(record.value ?? [])
          .toString()
          .slice(0, 300)}`,
      )
    }
  }
  const missing = (what: string) => {
    lost += 1
    problems.push(`${what} was acknowledged and is not in the log`)
  }
  for (const event of ledger.acked) if (!present.has(event)) missing(`event ${event}`)
  for (const [value, acked] of ledger.poison) if (acked && !unreadable.has(value)) missing(`the record ${value}`)
  const kept = rejected.map((record) => Buffer.from(record.value ?? []).toString())
  for (const id of ledger.rejected) if (!kept.some((it) => it.includes(`"${id}"`))) missing(`the rejected payload ${id}`)
  return { present: present.size, lost, invented }
}

/** Whether an event says what was sent. */
function says({ data }: InteractionEvent, answer: SurveyAnswer): boolean {
  return (
    data.interaction_id === loadInteractionId(answer) &&
    data.revision === answer.updatedAt * 1000 &&
    data.occurred_at === new Date(answer.createdAt * 1000).toISOString() &&
    data.customer.ref === customerOf(answer.email) &&
    effectiveConsent(data).analysis === answer.account.analysis &&
    data.ratings?.[0]?.value === answer.score &&
    data.content.turns?.map((it) => it.text).join() === answer.comment
  )
}

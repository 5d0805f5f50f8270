import type { Interaction } from '../../../schemas/event/interaction.ts'
import type { Contract, StatedValue } from './statement.ts'

export function valueOf(value: Interaction['customer']['value']): StatedValue | undefined {
  return value && { amount: value.amount_minor, currency: value.currency }
}

export function contractOf(contract: Interaction['customer']['contract']): Contract | undefined {
  if (contract === undefined) return undefined
  const { status, ends_at, notice_days } = contract
  return {
    status,
    ...(typeof ends_at === 'string' ? { ends: Date.parse(ends_at) } : {}),
    ...(notice_days === undefined ? {} : { notice: notice_days }),
  }
}

import type { Interaction } from '../../../schemas/event/interaction.ts'
import { hear, type Hearing } from '../../language/hear/hear.ts'
import type { Ask, ContactStatement } from './statement.ts'

/**
 * What the customer's own words say. Nothing where there are none or in a language the rules do not know, and no mood where the
 * sentiment is uncertain: not looked at is not "no".
 */
export function hearCustomer(interaction: Interaction): Heard {
  const hearing = hear(interaction)
  if (!hearing.isEnglish) return NOTHING
  const { label, felt } = hearing.sentiment
  return {
    mood: felt === undefined || label === 'uncertain' ? undefined : thousandths(felt.score),
    asks: asksOf(hearing),
  }
}

type Heard = Pick<ContactStatement, 'mood' | 'asks'>

const NOTHING: Heard = { mood: undefined, asks: undefined }

/** The strongest thing asked for; 'none' where it was looked for and not found. */
function asksOf(hearing: Hearing): Ask {
  const codes = new Set(hearing.statements.map(({ code }) => code))
  if (codes.has('cancel')) return 'cancel'
  if (codes.has('porting')) return 'port'
  return codes.has('contract_end') ? 'contract_end' : 'none'
}

/** Enough for a threshold, and short in every row that carries it. */
function thousandths(score: number): number {
  const rounded = Math.round(score * 1000) / 1000
  return rounded === 0 ? 0 : rounded
}

import type { Interaction } from '../../../schemas/event/interaction.ts'
import { hear, type Hearing } from '../../language/hear/hear.ts'
import { logitsOf } from '../../language/model/linear-model.ts'
import { sentimentModel } from '../../language/model/model-in-use.ts'
import type { CustomerCode } from '../../language/phrases/statement-rule.ts'
import type { Statement } from '../../language/rules/match-statements.ts'
import type { ReferenceTables } from '../../reference/reference-tables.ts'
import { firstAnswer } from '../first-answer.ts'
import { moodOfTurns, turnMood, TURNS_HEARD } from './conversation-mood.ts'
import { namesCompetitor } from './names-competitor.ts'
import type { ContactStatement, TurnMood } from './statement.ts'
import { tellingSet, type ToldCode, type ToldCodes } from './told.ts'

type Heard = Pick<ContactStatement, 'mood' | 'low' | 'told' | 'turns'>

const NOTHING: Heard = { mood: undefined, low: undefined, told: undefined, turns: undefined }

/**
 * What the customer's own words say. Nothing where there are none or in a language the rules do not know: not looked at is not "no".
 * The mood of a conversation is that at its end. The turns of a message are kept, because its conversation may end with others.
 */
export function hearCustomer(interaction: Interaction, tables: ReferenceTables, isMessage = false): Heard {
  const hearing = hear(interaction)
  if (!hearing.isEnglish) return NOTHING
  const told = toldBy(interaction, hearing, tables, isMessage)
  const turns = turnsOf(hearing)
  return isMessage ? { ...NOTHING, told, turns } : { ...NOTHING, ...moodOfTurns(turns), told }
}

function turnsOf({ sentiment }: Hearing): readonly TurnMood[] {
  const model = sentimentModel()
  return (sentiment.felt?.shares ?? []).slice(-TURNS_HEARD).map(([reading]) => turnMood(logitsOf(model, reading), reading.words))
}

function toldBy(interaction: Interaction, hearing: Hearing, tables: ReferenceTables, isMessage: boolean): ToldCodes {
  const found = hearing.statements
  if (found.length === 0) return 0
  const told: ToldCode[] = []
  for (const statement of found) {
    const telling = ASKS[statement.code]
    if (telling === undefined || (telling === 'porting' && isNew(interaction))) continue
    told.push(telling)
    if (telling === 'leave' && namesCompetitor(statement, interaction, tables)) told.push('destination')
  }
  const answered = isMessage ? -1 : firstAnswer(interaction)
  const outcome = found.findLast(({ code, seq }) => (code === 'solved' || code === 'unsolved') && seq > answered)
  if (outcome !== undefined) told.push(isSolved(outcome) ? 'solved' : 'unsolved')
  return tellingSet(told)
}

/** Who names the firm they go to leaves this one. */
const ASKS: Partial<Record<CustomerCode, ToldCode>> = {
  cancel: 'cancel',
  porting: 'porting',
  contract_end: 'contract_end',
  leave: 'leave',
  leaving_to: 'leave',
  escalation: 'escalation',
  come_again: 'come_again',
}

function isSolved({ code }: Statement<CustomerCode>): boolean {
  return code === 'solved'
}

const NEWCOMER_MS = 30 * 86_400_000

/** A porting code from somebody who has just come is that of the firm they come from. */
function isNew({ customer, occurred_at }: Interaction): boolean {
  if (customer.stage === 'prospect') return true
  return customer.tenure_start !== undefined && Date.parse(occurred_at) - Date.parse(customer.tenure_start) < NEWCOMER_MS
}

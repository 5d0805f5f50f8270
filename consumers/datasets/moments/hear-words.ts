import type { Interaction, Turn } from '../../../schemas/event/interaction.ts'
import { hear, type Hearing } from '../../language/hear/hear.ts'
import { judgeText } from '../../language/model/sentiment.ts'
import type { Statement } from '../../language/rules/match-statements.ts'
import type { Voice } from '../../language/words/turns-by-speaker.ts'
import type { ReferenceTables } from '../../reference/reference-tables.ts'
import { wantsOf } from '../wants.ts'
import { looksBack } from '../first-answer.ts'
import { MOMENT_PRIORS } from './priors.ts'
import { type WordsSaid, withoutUndefined } from './said.ts'

/** What the customer's turns tell, and what the comments beside ratings do. Undefined where there are no words. */
type HeardWords = { readonly turns: WordsSaid | undefined; readonly comment: WordsSaid | undefined }

/** Comments have no place among the turns. */
const COMMENT = Number.MAX_SAFE_INTEGER

export function hearWords(interaction: Interaction, tables: ReferenceTables): HeardWords {
  const hearing = hear(interaction)
  const turns = hearing.customer.filter(({ seq }) => seq !== COMMENT)
  const comments = hearing.customer.filter(({ seq }) => seq === COMMENT)
  const [first] = turns
  const answered = looksBack(interaction) || isPiece(interaction) ? -1 : (first?.seq ?? -1)
  return {
    turns: first === undefined ? undefined : heardIn(interaction, hearing, turns, answered, tables),
    comment: comments.length === 0 ? undefined : heardIn(interaction, hearing, comments, -1, tables),
  }
}

function isPiece({ related }: Interaction): boolean {
  return related?.some(({ relation }) => relation === 'part_of') === true
}

/** What was found counts in every language; that nothing was found says something only where the rules know the language. */
function heardIn(
  interaction: Interaction,
  hearing: Hearing,
  voices: readonly Voice[],
  answered: number,
  tables: ReferenceTables,
): WordsSaid {
  const found = hearing.statements.filter(({ seq }) => voices.some((it) => it.seq === seq))
  const says = (...codes: readonly string[]) => found.some(({ code }) => codes.includes(code))
  const moods = hearing.isEnglish ? voices.map(({ words }) => Math.round(judgeText(words).score * 100)) : undefined
  const last = found.findLast(({ code, seq }) => (code === 'solved' || code === 'unsolved') && seq > answered)
  return withoutUndefined({
    turns: voices.length,
    moods: moods?.slice(-MOMENT_PRIORS.lastTurns),
    severe: says('severe') ? true : hearing.isReadable ? false : undefined,
    cross: isCross(voices, found) || undefined,
    outcome: last === undefined ? undefined : last.code === 'solved' ? 'yes' : 'no',
    blockedFrom: firstBlocking(voices, moods, found),
    leaves: says('leave', 'leaving_to', 'cancel', 'porting', 'contract_end') || undefined,
    needs: says('need') ? wantsOf(interaction, found, tables).needs.toSorted() : undefined,
    other: says('protected') || undefined,
    until: saidAt(interaction, voices.at(-1)?.seq),
  })
}

/** Whoever asks for a manager may be content once they have got one: only at the end it is a sign. */
function isCross(voices: readonly Voice[], found: readonly Statement[]): boolean {
  const end = voices.at(-Math.ceil(voices.length / 3))?.seq ?? 0
  return found.some(({ code, seq }) => code === 'offer_annoyed' || code === 'abusive' || (code === 'escalation' && seq >= end))
}

const BLOCKING: ReadonlySet<string> = new Set(['severe', 'abusive', 'offer_annoyed', 'unsolved', 'come_again', 'protected'])

/** The first turn in which the customer is upset, says that it is still not solved, or tells what no offer suits. */
function firstBlocking(voices: readonly Voice[], moods: readonly number[] | undefined, found: readonly Statement[]): number | undefined {
  const upset = moods?.findIndex((it) => it <= MOMENT_PRIORS.upset * 100) ?? -1
  const felt = voices[upset]?.seq
  const told = found.find(({ code }) => BLOCKING.has(code))?.seq
  return felt === undefined || told === undefined ? (felt ?? told) : Math.min(felt, told)
}

/** When a turn was said, where its source states it. */
export function saidAt({ content, occurred_at }: Interaction, seq: number | undefined): number | undefined {
  const turn: Turn | undefined = content.turns?.find((it) => it.seq === seq)
  if (turn?.at !== undefined) return Date.parse(turn.at)
  return turn?.offset_ms === undefined ? undefined : Date.parse(occurred_at) + turn.offset_ms
}

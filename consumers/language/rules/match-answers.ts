import { ANSWERS } from '../phrases/answers/answers.ts'
import { FIRM_TURNS, type FirmTurn } from '../phrases/answers/firm-turns.ts'
import { REMEDIES_TOLD } from '../phrases/answers/remedies-told.ts'
import type { CustomerCode } from '../phrases/statement-rule.ts'
import { findPhrases, indexPhrases } from '../words/phrase-index.ts'
import type { Voice } from '../words/turns-by-speaker.ts'
import type { Words } from '../words/words.ts'
import { type Statement, statementMatcher } from './match-statements.ts'

type Told = Statement<'solved' | 'unsolved' | 'come_again'>

const ALLOWED = { solved: ['third'], unsolved: ['third', 'reported', 'requested'], come_again: ['third', 'reported', 'requested'] } as const

const matcherOf = ({ anywhere, opening }: (typeof ANSWERS)[keyof typeof ANSWERS]) => ({
  anywhere: statementMatcher<Told['code']>(anywhere, ALLOWED),
  opening: statementMatcher<Told['code']>(opening, ALLOWED),
})
const matchers = { outcome: matcherOf(ANSWERS.outcome), remedy: matcherOf(ANSWERS.remedy), acquaintance: matcherOf(ANSWERS.acquaintance) }

let firmTurns: ReturnType<typeof indexFirmTurns> | undefined
const indexFirmTurns = () => indexPhrases(FIRM_TURNS)

/**
 * What customers tell in short answers, which say so only behind the words of an agent: "no, eggs" is no word on a matter, unless somebody
 * asked whether the smell is gone. Of an answer on a remedy the last word counts. `told`: what the turns tell on their own.
 */
export function matchAnswers(
  customer: readonly Voice[],
  agent: readonly Voice[],
  told: readonly Statement<CustomerCode>[],
): readonly Statement<CustomerCode>[] {
  const found: Statement<CustomerCode>[] = []
  for (const voice of customer) {
    const before = voice.seq === COMMENT ? undefined : agent.findLast(({ seq }) => seq < voice.seq)
    const turns = before === undefined ? NO_TURNS : doneBy(before.words)
    if (turns.includes('acquaintance')) found.push(...answersIn(voice, 'acquaintance').slice(-1))
    const own = told.filter(({ seq, code }) => seq === voice.seq && (code === 'solved' || code === 'unsolved'))
    const outcome = lastOf([...own, ...outcomesIn(voice)])
    if (outcome?.rule.afterAnswer === true) found.push(outcome)
    const answer = turns.includes('remedy') ? lastOf([...own, ...answersIn(voice, 'remedy')]) : undefined
    if (answer?.rule.afterAnswer === true && !isSame(answer, outcome)) found.push(answer)
  }
  return found
}

const NO_TURNS: readonly AnsweredTurn[] = []

let remediesTold: ReturnType<typeof indexRemediesTold> | undefined
const indexRemediesTold = () => indexPhrases(REMEDIES_TOLD)

/** How it turned out, behind a remedy that customers tell of themselves. */
function outcomesIn(voice: Voice): readonly Told[] {
  remediesTold ??= indexRemediesTold()
  const { asks, sentence } = voice.words
  const first = findPhrases(remediesTold, voice.words).find(({ start }) => asks[sentence[start] ?? 0] !== true)
  return first === undefined
    ? NO_ANSWERS
    : answersIn(voice, 'outcome').filter(({ start }) => start >= first.end && start < first.end + NEAR)
}

/** So many words behind it. */
const NEAR = 20

const NO_ANSWERS: readonly Told[] = []

const COMMENT = Number.MAX_SAFE_INTEGER

/** Where the last sentence asks, it is the one that is answered. */
function doneBy(words: Words): readonly AnsweredTurn[] {
  firmTurns ??= indexFirmTurns()
  const asked = words.asks.at(-1) === true ? words.asks.length - 1 : 0
  const all = findPhrases(firmTurns, words)
  if (all.some(({ entry }) => entry.does === 'content')) return ['remedy']
  const found = new Set<FirmTurn>(all.filter(({ start }) => (words.sentence[start] ?? 0) >= asked).map(({ entry }) => entry.does))
  return ANSWERED.filter((it) => found.has(it) && (it !== 'remedy' || !found.has('other')))
}

type AnsweredTurn = Exclude<FirmTurn, 'other' | 'content'>
const ANSWERED: readonly AnsweredTurn[] = ['remedy', 'acquaintance']

function answersIn(voice: Voice, turn: keyof typeof ANSWERS): readonly Told[] {
  const { anywhere, opening } = matchers[turn]
  return [...anywhere([voice]), ...opening([voice]).filter(({ words, start }) => isOpening(words, start))]
}

const FILLERS: ReadonlySet<string> = new Set(
  'ah oh well um er uh hmm hm hello hi hey ok okay right so now sorry please sir madam ma’am dear good morning afternoon evening and eh aw och ach duw haha lol ha ooh aha just hang about on'.split(
    ' ',
  ),
)

function isOpening({ lower }: Words, start: number): boolean {
  return lower.slice(0, start).every((it) => FILLERS.has(it))
}

/** An outcome is told on its own, whoever spoke before: the same answer says it no second time. */
function isSame(one: Statement, other: Statement | undefined): boolean {
  return one.start === other?.start && one.rule === other.rule
}

/** Of those that begin together the longer. */
function lastOf(statements: readonly Statement<CustomerCode>[]): Statement<CustomerCode> | undefined {
  return statements.toSorted((a, b) => a.start - b.start || a.end - b.end).at(-1)
}

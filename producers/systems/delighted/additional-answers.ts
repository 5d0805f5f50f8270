import { z } from 'zod'
import type { Rating, Turn } from '../../../schemas/event/interaction.ts'
import { cleanText } from '../../formats/plain-text.ts'
import { score01 } from '../../formats/score.ts'
import type { DelightedOptions } from './options.ts'
import { readField, readList, Text, type FieldWarning } from './read-field.ts'
import { questionScale } from './scale.ts'

/** What an additional question gave: a rating, or words with the question before them. */
export type AdditionalAnswer = {
  readonly ratings: readonly Rating[]
  readonly turns: readonly Pick<Turn, 'speaker' | 'text'>[]
}

const unknown = z.unknown().optional()
const Answer = z.object({ value: unknown, question: unknown })
const Value = z.object({ free_response: unknown, scale: unknown, select_one: unknown, select_many: unknown })
const Question = z.object({ id: unknown, text: unknown })
const Choice = z.union([z.object({ text: Text }).transform((it) => it.text), Text])
const Numeric = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d{1,9}(?:\.\d{1,9})?$/)
    .transform(Number),
])

/** The limit of the schema for the question of a rating. */
const LONGEST_QUESTION = 2048

export function readAdditionalAnswers(
  stated: unknown,
  ratedAt: string,
  options: Pick<DelightedOptions, 'questions' | 'nps_context'>,
  warnings: FieldWarning[],
): AdditionalAnswer {
  const path = 'event_data.additional_answers'
  const read = readList(stated, path, warnings).map((it, at) => readAnswer(it, `${path}.${at}`, ratedAt, options, warnings))
  return { ratings: read.flatMap((it) => it.ratings), turns: read.flatMap((it) => it.turns) }
}

function readAnswer(
  stated: unknown,
  path: string,
  rated_at: string,
  { questions, nps_context }: Pick<DelightedOptions, 'questions' | 'nps_context'>,
  warnings: FieldWarning[],
): AdditionalAnswer {
  const answer = readField(Answer, stated, path, warnings)
  const asked = readField(Question, answer?.question, `${path}.question`, warnings)
  const id = readField(Text, asked?.id, `${path}.question.id`, warnings)
  const question = cleanText(readField(Text, asked?.text, `${path}.question.text`, warnings) ?? '', LONGEST_QUESTION)
  const value = readField(Value, answer?.value, `${path}.value`, warnings)
  const score = readField(Numeric, value?.scale, `${path}.value.scale`, warnings)
  const words = wordsOf(value, `${path}.value`, warnings)
  const ratings: Rating[] = []
  if (score !== undefined) {
    const own = [id, question].find((it) => it !== undefined && Object.hasOwn(questions, it))
    const { scale, doubts } = questionScale(own === undefined ? undefined : questions[own])
    const good = score01(score, scale)
    if (good === undefined) warnings.push({ code: 'score_out_of_range', path: `${path}.value.scale` })
    else {
      warnings.push(...doubts.map((code) => ({ code, path: `${path}.value.scale` })))
      const context = nps_context ?? 'unknown'
      ratings.push({ ...scale, value: score, score01: good, context, ...(question === '' ? {} : { question }), rated_at })
    }
  }
  if (words === '') return { ratings, turns: [] }
  const asking = question === '' ? [] : [{ speaker: 'system', text: question } as const]
  return { ratings, turns: [...asking, { speaker: 'customer', text: words }] }
}

/** What the person wrote or chose, one choice per line. */
function wordsOf(value: z.infer<typeof Value> | undefined, path: string, warnings: FieldWarning[]): string {
  const many = readList(value?.select_many, `${path}.select_many`, warnings)
  const texts = [
    readField(Text, value?.free_response, `${path}.free_response`, warnings),
    readField(Choice, value?.select_one, `${path}.select_one`, warnings),
    ...many.map((it, at) => readField(Choice, it, `${path}.select_many.${at}`, warnings)),
  ]
  return texts
    .map((it) => cleanText(it ?? ''))
    .filter((it) => it !== '')
    .join('\n')
}

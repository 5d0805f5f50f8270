import { z } from 'zod'
import { channel } from '../../../schemas/event/vocabulary.ts'
import { CAUSES } from '../../../schemas/datasets/causes.ts'

/** The codes of labelled/guideline.md, in its order. */
export const LABELLED_CODES = [
  'leave',
  'cancel',
  'porting',
  'contract_end',
  'leaving_to',
  'recommend',
  'warn',
  'praise',
  'thanks',
  'solved',
  'unsolved',
  'come_again',
  'severe',
  'escalation',
  'abusive',
  'protected',
  'offer_annoyed',
  'offer_welcome',
  'promise_broken',
  'better_elsewhere',
  'better_here',
  'need',
  'pain',
  'missing_content',
  'empathy',
  'scripted',
  'ownership',
  'uses_history',
  'pitch',
  'held_back',
  'idea',
] as const
export type LabelledCode = (typeof LABELLED_CODES)[number]

/** The causes of the guideline. The last two say that there is none to tell. */
export const LABELLED_CAUSES = [...CAUSES, 'other', 'cannot_tell', 'none'] as const

const feeling = z.enum(['negative', 'neutral', 'positive', 'mixed', 'none'])
const labelling = z
  .strictObject({
    sentiment: feeling,
    end: feeling.optional(),
    cause: z.enum(LABELLED_CAUSES).optional(),
    codes: z.array(z.enum(LABELLED_CODES)).readonly().optional(),
  })
  .readonly()

const labelledItem = z
  .strictObject({
    id: z.string().min(1),
    author: z.string().min(1),
    trade: z.string(),
    channel,
    about: z.string().optional(),
    meant: z.boolean().optional(),
    turns: z
      .array(z.tuple([z.enum(['customer', 'agent', 'bot', 'system', 'other']), z.string().min(1)]).readonly())
      .min(1)
      .readonly(),
    labels: z.array(labelling).min(1).readonly(),
  })
  .readonly()

/** A short exchange, and what each labeller said of it. */
export type LabelledItem = z.infer<typeof labelledItem>
export type Labelling = LabelledItem['labels'][number]

/** The items of a file, one a line. Throws where a line is none, and names it by its number: a message never holds its text. */
export function parseItems(file: string, lines: string): readonly LabelledItem[] {
  return lines.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    const parsed = labelledItem.safeParse(jsonOf(line))
    if (parsed.success) return [parsed.data]
    const [issue] = parsed.error.issues
    throw new Error(`${file}, line ${at + 1}: ${issue?.path.join('.') ?? ''} ${issue?.code ?? ''}`)
  })
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

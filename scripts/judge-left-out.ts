import { type CauseModelFile, causeModelFromFile } from '../consumers/language/model/cause-file.ts'
import { rankCauses } from '../consumers/language/model/cause-model.ts'
import { type ContactWithCause, trainCauses } from '../consumers/language/train/train-causes.ts'
import { readContactsWithCause } from './contacts-with-cause.ts'
import { readItems } from './evaluate/labelled/read-items.ts'

/** Of the complaints, those that tell a cause and those that tell the right one; of what holds no problem, what tells one all the same. */
export type LeftOutMeasure = {
  readonly complaints: number
  readonly told: number
  readonly right: number
  readonly withoutProblem: number
  readonly invented: number
}

/** Trains a model of causes on all authors but these, and measures it on these. Throws where there is no such author. */
export function judgeLeftOut(authors: readonly string[], limit: CauseModelFile['limit']): LeftOutMeasure {
  const items = readItems('train')
  for (const it of authors) if (!items.some(({ author }) => author === it)) throw new Error(`labelled/train has no author ${it}`)
  const model = causeModelFromFile({
    ...trainCauses(readContactsWithCause(items.filter(({ author }) => !authors.includes(author)))),
    limit,
  })
  const judged = readContactsWithCause(items.filter(({ author }) => authors.includes(author))).map(({ hints, cause }: ContactWithCause) => {
    const [most] = rankCauses(model, hints)
    return { cause, told: most?.cause }
  })
  const complaints = judged.filter(({ cause }) => cause !== 'none')
  const others = judged.filter(({ cause }) => cause === 'none')
  return {
    complaints: complaints.length,
    told: complaints.filter(({ told }) => told !== undefined).length,
    right: complaints.filter(({ cause, told }) => told === cause).length,
    withoutProblem: others.length,
    invented: others.filter(({ told }) => told !== undefined).length,
  }
}

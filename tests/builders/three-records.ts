import { contacts, event, statelessToy } from '../law/toys.ts'
import { NOON, rowsOf, stage, type Stage } from './stage.ts'

/** Three records derived in epoch 1, in two segments. */
export async function deriveThreeRecords(): Promise<Stage> {
  const it = stage()
  for (let n = 0; n < 3; n += 1) it.log.append(0, { value: event(n, 1), appendTime: NOON + n })
  await it.run(statelessToy, { limits: { segmentRows: 2 } })
  return it
}

/** The rows of the dataset as `epoch number`. */
export const rowNames = async ({ lake }: Stage): Promise<readonly string[]> =>
  (await rowsOf(lake, contacts, ['epoch', 'interaction_id'])).map(
    (row) => `${String(row['epoch'])} ${String(row['interaction_id']).slice(9)}`,
  )

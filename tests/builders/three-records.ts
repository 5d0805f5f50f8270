import { contacts, toyEvent, statelessToy } from '../law/toy-consumers.ts'
import { NOON, readRows, createHarness, type Harness } from './harness.ts'

/** Three records derived in epoch 1, in two segments. */
export async function deriveThreeRecords(): Promise<Harness> {
  const it = createHarness()
  for (let n = 0; n < 3; n += 1) it.log.append(0, { value: toyEvent(n, 1), appendTime: NOON + n })
  await it.run(statelessToy, { limits: { segmentRows: 2 } })
  return it
}

/** The rows of the dataset as `epoch number`. */
export const rowNames = async ({ lake }: Harness): Promise<readonly string[]> =>
  (await readRows(lake, contacts, ['epoch', 'interaction_id'])).map(
    (row) => `${String(row['epoch'])} ${String(row['interaction_id']).slice(9)}`,
  )

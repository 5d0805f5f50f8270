import { expect, test } from '@jest/globals'
import { parquet } from '../../../../consumers/runtime/parquet/parquet.ts'
import { verify } from '../../../../consumers/jobs/verify.ts'
import { readRows, createHarness } from '../../../builders/harness.ts'
import { contacts, toyEvent, statelessToy } from '../../../law/toy-consumers.ts'

/** Two records derived, four more of which retention deletes the first three before they were read. */
async function overtaken() {
  const it = createHarness()
  it.put(toyEvent(1, 1), toyEvent(2, 1))
  await it.run(statelessToy)
  it.put(toyEvent(3, 1), toyEvent(4, 1), toyEvent(5, 1), toyEvent(6, 1))
  it.log.forget(0, 5n)
  return it
}
const offsets = async ({ lake }: Awaited<ReturnType<typeof overtaken>>) =>
  (await readRows(lake, contacts, ['source_offset'])).map((row) => row['source_offset'])
const verified = ({ lake }: Awaited<ReturnType<typeof overtaken>>) => verify({ consumer: statelessToy, lake, format: parquet })

test('a consumer that retention has overtaken stops with exit 70 and says what to set', async () => {
  const it = await overtaken()
  expect(await it.run(statelessToy)).toMatchObject({
    error: {
      exitCode: 70,
      message:
        'partition 0 of the log no longer has offset 2, which contacts reads next (the earliest is 5): records were deleted before they were read. To note the gap and continue after it, set SIGNALS_ON_GAP=record',
    },
  })
  expect(await offsets(it)).toEqual([0n, 1n])
  expect(await verified(it)).toMatchObject({ gaps: 0, problems: [] })
})

test('SIGNALS_ON_GAP=record writes a signpost across the gap and continues after it, and verify reports the gap', async () => {
  const it = await overtaken()
  const { error, told } = await it.run(statelessToy, { limits: { onGap: 'record' } })
  expect(error).toBeUndefined()
  expect(told).toContainEqual(expect.objectContaining({ what: 'signpost', why: 'gap' }))
  expect(await offsets(it)).toEqual([0n, 1n, 5n])
  expect(await verified(it)).toMatchObject({ gaps: 1, holes: 0, overlaps: 0, lanes: [{ from: 0n, next: 6n }] })
})

test('records that retention deletes before the position are not a gap', async () => {
  const it = createHarness()
  it.put(toyEvent(1, 1), toyEvent(2, 1))
  await it.run(statelessToy)
  it.log.forget(0, 2n)
  it.put(toyEvent(3, 1))
  expect(await it.run(statelessToy)).toMatchObject({ error: undefined })
  expect(await offsets(it)).toEqual([0n, 1n, 2n])
})

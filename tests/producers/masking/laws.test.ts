import { describe, expect, test } from '@jest/globals'
import { recordDigests } from '../../../producers/ingest/record-digests.ts'
import { canariesFor, textsOf, withValue } from '../../builders/canaries.ts'
import { idsOf, keepPayload, parseKept, samplePayloads, samples, sampleSource, takeIn } from '../../builders/fixture-payloads.ts'
import { PSEUDONYM_KEY } from '../../builders/source.ts'

describe.each(samples)('a payload of $system in $name', (sample) => {
  const source = sampleSource(sample)

  test('that is kept masked gives the ids, the customer and the partition of the original', async () => {
    for (const payload of await samplePayloads(sample, source)) {
      const digests = recordDigests(PSEUDONYM_KEY)
      const direct = takeIn(payload, source, digests)
      const { text } = keepPayload(payload, source)
      const again = takeIn(parseKept(text), source, recordDigests(PSEUDONYM_KEY, digests.asked()))
      if (!direct.ok) continue
      expect(again.ok ? again.events.map(idsOf) : again).toEqual(direct.events.map(idsOf))
    }
  })

  test('is kept the same when it is masked again', async () => {
    for (const payload of await samplePayloads(sample, source)) {
      const { text } = keepPayload(payload, source)
      expect(keepPayload(parseKept(text), source).text).toBe(text)
    }
  })

  test('with a canary in any text lets it out nowhere: not in an event, not in what is kept, not in a path or warning', async () => {
    let turn = 0
    for (const payload of await samplePayloads(sample, source))
      for (const { path, text } of textsOf(payload)) {
        const kinds = canariesFor(path)
        const [canary, needle] = kinds[turn % kinds.length]!
        turn += 1
        for (const planted of [canary, `${text} ${canary}`]) {
          const changed = withValue(payload, path, planted)
          const taken = takeIn(changed, source)
          const { record } = keepPayload(changed, source, taken.ok ? '' : taken.path)
          expect({ path, planted, found: needle.test(JSON.stringify(taken)) }).toEqual({ path, planted, found: false })
          expect({ path, planted, found: needle.test(record) ? record : '' }).toEqual({ path, planted, found: '' })
        }
      }
  })
})

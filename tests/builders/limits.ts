import type { Limits } from '../../consumers/runtime/context.ts'

/** The limits of a consumer under test: the defaults of the settings, with only what the test is about. */
export function consumerLimits(about: Partial<Limits> = {}): Limits {
  return {
    segmentBytes: 67_108_864,
    segmentRows: 100_000,
    segmentAgeMs: 300_000,
    silentAgeMs: 3_600_000,
    silentRecords: 500_000,
    rememberedIds: 200_000,
    currentEveryMs: 600_000,
    maxRefused: 0.2,
    onGap: 'stop',
    graceMs: 25_000,
    ...about,
  }
}

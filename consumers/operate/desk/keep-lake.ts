import type { OpenLake } from './open-lake.ts'

/** The lake that pages are answered from, brought forward while it is used. */
export type KeptLake = {
  /** When the lake was read last, in epoch milliseconds; undefined until it was read once. */
  readAt(): number | undefined
  /**
   * Runs `work` on the lake as it was read last, which stays open meanwhile. A reading that is too old is replaced in the background.
   * Undefined where the lake was not read yet.
   */
  using<T>(work: (lake: OpenLake) => Promise<T>): Promise<T> | undefined
  /** Reads the lake now. It never rejects: a failure is told to `failed`. */
  refresh(): Promise<void>
  close(): Promise<void>
}

export type LakeKeeping = {
  readonly open: () => Promise<OpenLake>
  readonly now: () => number
  readonly everyMs: number
  readonly failed: (error: unknown) => void
}

export function keepLake({ open, now, everyMs, failed }: LakeKeeping): KeptLake {
  let held: { readonly lake: OpenLake; users: number; isOld: boolean } | undefined
  let reading: Promise<void> | undefined
  let triedAt = Number.NEGATIVE_INFINITY
  const release = async (it: NonNullable<typeof held>) => {
    if (it.isOld && it.users === 0) await it.lake.close()
  }
  const workOn = async <T>(it: NonNullable<typeof held>, work: (lake: OpenLake) => Promise<T>): Promise<T> => {
    it.users++
    try {
      return await work(it.lake)
    } finally {
      it.users--
      await release(it)
    }
  }
  const retire = async () => {
    const it = held
    held = undefined
    if (it === undefined) return
    it.isOld = true
    await release(it)
  }
  const refresh = async () => {
    triedAt = now()
    try {
      const lake = await open()
      const before = retire()
      held = { lake, users: 0, isOld: false }
      await before
    } catch (error) {
      failed(error)
    }
  }
  const refreshOnce = () => (reading ??= refresh().finally(() => void (reading = undefined)))
  const bringForward = () => {
    if (now() - triedAt >= everyMs) void refreshOnce()
  }
  return {
    readAt: () => held?.lake.freshness.readAt,
    using(work) {
      bringForward()
      const it = held
      if (it === undefined) return undefined
      return workOn(it, work)
    },
    refresh: refreshOnce,
    async close() {
      await reading
      await retire()
    },
  }
}

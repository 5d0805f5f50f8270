import { LABELLED_CODES, type LabelledItem, type Labelling } from './item.ts'

/** How often two labellings say the same, and how much of it chance does not explain. */
export type Agreement = {
  readonly label: string
  readonly items: number
  readonly same: number
  /** Undefined where both always say the same one thing: chance explains all of it. */
  readonly kappa: number | undefined
}

type Pair = readonly [string, string]

/** Cohen's kappa (1960) of pairs of labels. */
export function kappaOf(pairs: readonly Pair[]): number | undefined {
  const n = pairs.length
  const observed = pairs.filter(([a, b]) => a === b).length / n
  const count = (side: 0 | 1, label: string) => pairs.filter((it) => it[side] === label).length
  const labels = [...new Set(pairs.flat())]
  const byChance = labels.reduce((sum, it) => sum + (count(0, it) * count(1, it)) / n ** 2, 0)
  return n === 0 || byChance === 1 ? undefined : (observed - byChance) / (1 - byChance)
}

/** The agreement on sentiment, the sentiment of the end, the cause and each code, over the items that have two labellings. */
export function measureAgreement(items: readonly LabelledItem[]): readonly Agreement[] {
  const agreementOn = (label: string, read: (labelling: Labelling) => string | undefined): Agreement => {
    const pairs = items.flatMap(({ labels: [one, other] }): readonly Pair[] => {
      const first = one && read(one)
      const second = other && read(other)
      return first === undefined || second === undefined ? [] : [[first, second]]
    })
    return { label, items: pairs.length, same: pairs.filter(([a, b]) => a === b).length, kappa: kappaOf(pairs) }
  }
  return [
    agreementOn('sentiment', ({ sentiment }) => sentiment),
    agreementOn('sentiment at the end', ({ end }) => end),
    agreementOn('cause', ({ cause }) => cause),
    ...LABELLED_CODES.map((code) => agreementOn(code, ({ codes }) => codes && String(codes.includes(code)))),
  ]
}

import { estimateArea, type Estimate } from '../../measures/area-under-curve.ts'
import { calibrationErrorOf } from '../../measures/calibration-error.ts'

/** A chance that was given, and whether the customer left. */
export type GivenChance = { readonly chance: number; readonly churned: boolean }

export type ChanceMeasures = {
  readonly outcomes: number
  readonly churned: number
  /** The chance that somebody who left has a higher chance than somebody who stayed; undefined with fewer than two of either. */
  readonly auc: Estimate | undefined
  /** The share that left among the tenth with the highest chances, divided by the share of all; undefined where nobody left. */
  readonly liftOfTopTenth: number | undefined
  /** The mean square of chance minus outcome (Brier, 1950), and the same of one chance for all. */
  readonly brier: number
  readonly brierOfBaseRate: number
  /** Expected calibration error in ten steps of equal width. */
  readonly ece: number
  /** Groups of about a tenth each, by rising chance; equal chances are never torn apart. */
  readonly reliability: readonly { readonly outcomes: number; readonly chance: number; readonly churned: number }[]
}

/** `baseRate`: the share that left where the chances were fitted. */
export function measureChances(given: readonly GivenChance[], baseRate: number): ChanceMeasures {
  const left = given.filter(({ churned }) => churned)
  const stayed = given.filter(({ churned }) => !churned)
  const rising = given.toSorted((a, b) => a.chance - b.chance)
  const mean = (of: (it: GivenChance) => number) => (given.length === 0 ? 0 : given.reduce((sum, it) => sum + of(it), 0) / given.length)
  return {
    outcomes: given.length,
    churned: left.length,
    auc: estimateArea(
      left.map(({ chance }) => chance),
      stayed.map(({ chance }) => chance),
    ),
    liftOfTopTenth: left.length === 0 ? undefined : shareOfTop(rising.toReversed(), given.length / 10) / (left.length / given.length),
    brier: mean((it) => (it.chance - outcomeOf(it)) ** 2),
    brierOfBaseRate: mean((it) => (baseRate - outcomeOf(it)) ** 2),
    ece: calibrationErrorOf(given.map((it) => ({ chance: it.chance, outcome: outcomeOf(it) }))) ?? 0,
    reliability: groupTenths(rising),
  }
}

function outcomeOf({ churned }: GivenChance): number {
  return churned ? 1 : 0
}

/** The share that left among the first `size` of falling chances. Of equal chances at the limit, each counts in part. */
function shareOfTop(falling: readonly GivenChance[], size: number): number {
  let [taken, left] = [0, 0]
  for (const block of blocksOf(falling)) {
    const part = Math.min(1, (size - taken) / block.length)
    taken += part * block.length
    left += part * block.filter(({ churned }) => churned).length
    if (part < 1) break
  }
  return taken === 0 ? 0 : left / taken
}

function groupTenths(rising: readonly GivenChance[]): ChanceMeasures['reliability'] {
  const groups: GivenChance[][] = []
  let seen = 0
  for (const block of blocksOf(rising)) {
    const last = groups.at(-1)
    // A block belongs to the tenth in which it begins.
    if (last === undefined || Math.floor((10 * seen) / rising.length) > Math.floor((10 * (seen - last.length)) / rising.length))
      groups.push([...block])
    else last.push(...block)
    seen += block.length
  }
  return groups.map((group) => ({
    outcomes: group.length,
    chance: group.reduce((sum, { chance }) => sum + chance, 0) / group.length,
    churned: group.filter(({ churned }) => churned).length,
  }))
}

/** Runs of one chance. */
function blocksOf(sorted: readonly GivenChance[]): readonly (readonly GivenChance[])[] {
  const blocks: GivenChance[][] = []
  for (const it of sorted) {
    const last = blocks.at(-1)
    if (last?.[0]?.chance === it.chance) last.push(it)
    else blocks.push([it])
  }
  return blocks
}

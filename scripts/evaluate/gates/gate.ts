/** A figure with what it should reach. Aims and floors are set by hand, before the rules; an aim that is reached is not lowered. */
export type GateFigure = {
  /** Names the figure for good: it is compared with the recorded one by its name. */
  readonly name: string
  /** What is counted: texts, hits, customers. */
  readonly n: number
  readonly value: number
  readonly better: 'higher' | 'lower'
  /** What it should reach. Undefined: it is watched, and has no aim. */
  readonly aim?: number
  /** What it must reach, where that is less than the aim. */
  readonly floor?: number
}

export type Verdict = 'aim' | 'floor' | 'below' | 'watched'

/** `aim`: reached. `floor`: between floor and aim. `below`: neither. */
export function judgeGate({ value, better, aim, floor }: GateFigure): Verdict {
  if (aim === undefined) return 'watched'
  const reaches = (limit: number) => (better === 'higher' ? value >= limit : value <= limit)
  if (reaches(aim)) return 'aim'
  return floor !== undefined && reaches(floor) ? 'floor' : 'below'
}

/** A figure may be worse than the recorded one by so much. */
export const TOLERANCE = 0.005

/** How much worse a value is than another one; negative where it is better. */
export function worseBy({ better, value }: Pick<GateFigure, 'better' | 'value'>, recorded: number): number {
  return better === 'higher' ? recorded - value : value - recorded
}

/** A gate of a share; undefined where there is nothing to divide by. */
export function shareGate(
  name: string,
  hits: number,
  n: number,
  rest: Pick<GateFigure, 'better' | 'aim' | 'floor'>,
): readonly GateFigure[] {
  return n === 0 ? [] : [{ name, n, value: hits / n, ...rest }]
}

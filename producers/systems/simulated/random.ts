/** A small seeded generator: the same seed gives the same firm, on any machine. */
export type SeededRandom = {
  /** 0 up to, but not, 1. */
  next(): number
  /** A whole number, both ends included. */
  whole(least: number, most: number): number
  chance(probability: number): boolean
  pick<T>(choices: readonly T[]): T
  /** One of the choices, by their weights. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T
  /** Minutes, days and the like: often short, now and then long; `mean` of an exponential distribution. */
  about(mean: number): number
}

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough for a made-up firm. */
export function seedRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const pick = <T>(choices: readonly T[]): T => {
    const chosen = choices[Math.floor(next() * choices.length)]
    if (chosen === undefined) throw new Error('there is nothing to pick from')
    return chosen
  }
  return {
    next,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (probability) => next() < probability,
    pick,
    weighted: (choices) => {
      let rest = next() * choices.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [choice, weight] of choices) {
        rest -= weight
        if (rest < 0) return choice
      }
      return pick(choices)[0]
    },
    about: (mean) => -Math.log(1 - next()) * mean,
  }
}

/** A generator of its own for each part of the firm, so that one more customer does not change the others. */
export function branch(seed: number, ...parts: readonly number[]): SeededRandom {
  return seedRandom(parts.reduce((mixed, part) => (Math.imul(mixed ^ (part + 0x9e3779b9), 0x85ebca6b) ^ (mixed >>> 13)) >>> 0, seed >>> 0))
}

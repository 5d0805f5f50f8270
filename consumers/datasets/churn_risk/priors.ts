/**
 * Every number of the score in one place: log-odds points, 20 of them double the odds, and how fast they fade (half-life in days).
 * Priors chosen by judgement, not fitted to outcomes; that is why rows say `calibrated: false` until a calibration is in use. Moods have
 * theirs in moods.ts.
 */
export const RULES = 'churn-priors-7'

export const DAY = 86_400_000

export const PRIORS = {
  /** Asks to cancel, for a porting code, or when the contract ends. */
  asks: { points: 80, halfLife: 60 },
  /** Says that they have left or will never come back. */
  leaves: { points: 60, halfLife: 60 },
  /** Names the competitor they go to. */
  destination: { points: 30, halfLife: 45 },
  /** Separate matters of one cause in 2 or in all 3 of three calendar months. */
  recurring: { two: 25, three: 50, halfLife: 120, oneMatterDays: 14 },
  /**
   * Closed without a solution, reopened, or open for more than a week; a point a day from then on. Fades only once solved, and soon where
   * the matter ended well.
   */
  unresolved: { points: 20, perDay: 1, mostForDays: 20, patienceDays: 7, halfLife: 21, healedHalfLife: 7 },
  /** Three contacts about one matter that is still unsolved. */
  chased: { points: 20, contacts: 3 },
  /** Four contacts in 30 days that are negative or unresolved. */
  frequent: { points: 30, contacts: 4, withinDays: 30, halfLife: 30 },
  /** Each sign of effort. */
  effort: { points: 10, most: 30, halfLife: 45, repeatDays: 7, transfers: 2, lowEase: 0.34 },
  escalation: { points: 10, halfLife: 45 },
  nps: { points: 20, detractor: 6, halfLife: 90 },
  csat: { points: 15, low: 0.25, halfLife: 90 },
  /** Three clearly negative contacts; fades from the third last. */
  negative: { points: 15, contacts: 3, halfLife: 45 },
  /** Negative, unresolved, and then nothing for a month. */
  silent: { points: 10, days: 30 },
  /** Each contact beyond the usual, by a count that fades. */
  contacts: { points: 2, usual: 2, most: 6, halfLife: 30 },
  good: { firstContact: -10, praise: -10, promoter: -20, promoterFrom: 9, most: -30, halfLife: 60 },
  /** Ratings, effort and bad moods of one matter are one experience: together they count no more than this. */
  perMatter: 30,
} as const

/** A rating sent apart from its contact belongs to the last contact of so many days. */
export const RATING_DAYS = 7

/** Interactions older than this no longer count. */
export const MEMORY_DAYS = 400

/** The share that leaves within the horizon where nothing is known: 5 % in 90 days. */
export const BASE_LOG_ODDS = Math.log(0.05 / 0.95)
export const LOG_ODDS_PER_POINT = Math.LN2 / 20

export const HORIZON_DAYS = 90
/** Of customers bound for longer, who leaves within the horizon all the same. */
export const BOUND_EXPOSURE = 0.07

export const BANDS = { medium: 20, high: 60, latentBelowExposure: 0.5 } as const

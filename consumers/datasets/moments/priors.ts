import { withSentimentModel } from '../../language/model/model-in-use.ts'

/** Which rules decided; raised by hand with every change of a rule or a number that can move a row. */
const RULES = 'moments-rules-4'

export const momentsVersion = () => withSentimentModel(RULES)

export const DAY = 86_400_000

/** Every number of the moments in one place: priors chosen by judgement, not fitted to outcomes. */
export const MOMENT_PRIORS = {
  /** How long an upset end, a case that ended without a word, and what is not known keep offers away. */
  gateDays: 14,
  /** An open case of which nobody has said anything for so long is taken to have ended without a word. */
  silentDays: 28,
  /** Mood of the last third of the customer's turns, at most so many of them, at or below which they were upset. -1 to 1. */
  upset: -0.5,
  /** At or below which nobody can say whether they were. */
  unsure: -0.2,
  lastTurns: 5,
  /** A rating in the lowest quarter of its scale is one of the lowest two of five. 0 to 1. */
  lowRating: 0.25,
  /** The customer's own answer on ease, 0 to 1: hard up to the first, easy from the second on. */
  hard: 0.35,
  easy: 0.65,
  transfers: 2,
  /** A statement of bereavement, illness or want of money holds for a year. */
  otherDays: 365,
  /** Interactions older than this no longer count. */
  memoryDays: 400,
  /** A rating sent apart from its contact belongs to the last contact of so many days. */
  ratingDays: 7,
  retentionDays: 30,
  needDays: 30,
  interestDays: 30,
  winBackDays: 90,
  /** A complaint of so many days before the end is taken for a reason to leave. */
  complaintDays: 90,
  recentPurchaseDays: 30,
  /** A contract that ends, or has to be given notice of, within so many days no longer binds. */
  horizonDays: 90,
} as const

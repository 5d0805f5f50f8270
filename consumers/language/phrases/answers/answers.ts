import { AGAIN_ANSWERS, AGAIN_OPENINGS } from './answers-again.ts'
import { SOLVED_ANSWERS, SOLVED_OPENINGS } from './answers-solved.ts'
import { UNSOLVED_ANSWERS, UNSOLVED_OPENINGS } from './answers-unsolved.ts'

/** By what the agent's turn before does: what an answer to it tells, anywhere or where it begins. */
export const ANSWERS = {
  remedy: { anywhere: [...UNSOLVED_ANSWERS, ...SOLVED_ANSWERS], opening: [...UNSOLVED_OPENINGS, ...SOLVED_OPENINGS] },
  acquaintance: { anywhere: AGAIN_ANSWERS, opening: AGAIN_OPENINGS },
} as const

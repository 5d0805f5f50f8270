import { AGAIN_ANSWERS, AGAIN_OPENINGS } from './answers-again.ts'
import { SOLVED_ANSWERS, SOLVED_OPENINGS, SOLVED_REPLIES } from './answers-solved.ts'
import { UNSOLVED_ANSWERS, UNSOLVED_OPENINGS, UNSOLVED_REPLIES } from './answers-unsolved.ts'

/** By what the agent's turn before does: what an answer to it tells, anywhere or where it begins. `outcome`: behind a remedy told by oneself. */
export const ANSWERS = {
  outcome: { anywhere: [...UNSOLVED_ANSWERS, ...SOLVED_ANSWERS], opening: [] },
  remedy: {
    anywhere: [...UNSOLVED_ANSWERS, ...UNSOLVED_REPLIES, ...SOLVED_ANSWERS, ...SOLVED_REPLIES],
    opening: [...UNSOLVED_OPENINGS, ...SOLVED_OPENINGS],
  },
  acquaintance: { anywhere: AGAIN_ANSWERS, opening: AGAIN_OPENINGS },
} as const

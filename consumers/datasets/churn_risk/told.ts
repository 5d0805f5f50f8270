/** What a customer's words can tell that bears on leaving, one bit each, so that it is cheap to keep. New ones go to the end. */
const TOLD_CODES = ['cancel', 'porting', 'contract_end', 'leave', 'destination', 'escalation', 'come_again', 'solved', 'unsolved'] as const
export type ToldCode = (typeof TOLD_CODES)[number]

/** A set of tellings as a number; 0 where words were looked at and tell none. */
export type ToldCodes = number

const BITS: Readonly<Record<ToldCode, number>> = {
  cancel: 1,
  porting: 2,
  contract_end: 4,
  leave: 8,
  destination: 16,
  escalation: 32,
  come_again: 64,
  solved: 128,
  unsolved: 256,
}

export const MOST_TOLD = 2 ** TOLD_CODES.length - 1

export function tellingSet(tellings: Iterable<ToldCode>): ToldCodes {
  let told = 0
  for (const it of tellings) told |= BITS[it]
  return told
}

/** Whether it was told. What was not looked at tells nothing. */
export function tells(told: ToldCodes | undefined, telling: ToldCode): boolean {
  return told !== undefined && (told & BITS[telling]) !== 0
}

/** The words of two messages together. Of solved and unsolved, only the later message's word counts. */
export function joinTold(earlier: ToldCodes, later: ToldCodes): ToldCodes {
  return (later & OUTCOME) === 0 ? earlier | later : (earlier & ~OUTCOME) | later
}

/** Without a word on the outcome: what is said before an answer states the problem. */
export function withoutOutcome(told: ToldCodes): ToldCodes {
  return told & ~OUTCOME
}

const OUTCOME = BITS.solved | BITS.unsolved

import { notFound } from './not-found.ts'
import { promises } from './promises.ts'
import type { Section } from './section.ts'
import { whatChanged } from './what-changed.ts'
import { whatIsUnknown } from './what-is-unknown.ts'
import { whereItHurts } from './where-it-hurts.ts'
import { whoMayLeave } from './who-may-leave.ts'
import { whoSpeaksForUs } from './who-speaks-for-us.ts'
import { whomToLeaveAlone } from './whom-to-leave-alone.ts'

/** The parts of the report, in their order on the page. */
export const sections: readonly Section[] = [
  whatChanged,
  whereItHurts,
  whoMayLeave,
  whoSpeaksForUs,
  whomToLeaveAlone,
  promises,
  notFound,
  whatIsUnknown,
]

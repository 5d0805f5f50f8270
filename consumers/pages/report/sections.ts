import type { Section } from './section.ts'
import { whereItHurts } from './where-it-hurts.ts'

/** The parts of the report, in their order on the page. */
export const sections: readonly Section[] = [whereItHurts]

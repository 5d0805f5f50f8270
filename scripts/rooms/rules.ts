import type { Arrow, FloorPlan } from './graph.ts'

/** Lowest first. A room imports only rooms of lower steps; two rooms of one step never import each other. */
export const TOP_ORDER: readonly (readonly string[])[] = [['schemas'], ['platform'], ['producers', 'consumers']]

/** The most entries (files and folders) a folder may have; a folder that is not listed has no limit. */
export const MOST_ENTRIES: Readonly<Record<string, number>> = { producers: 15, consumers: 15 }

/** What is wrong with a plan, each with the imports behind it; none when the plan keeps the rules. */
export function findProblems(
  plan: FloorPlan,
  order: readonly (readonly string[])[] = TOP_ORDER,
  limits: Readonly<Record<string, number>> = MOST_ENTRIES,
): readonly string[] {
  const folder = plan.folder === '' ? 'the whole tree' : plan.folder
  const limit = limits[plan.folder]
  return [
    ...plan.against.map(
      ({ arrow, cycle }) => `${folder}: ${cycle.join(' → ')} is a cycle; its lightest arrow is against the layers:\n${listImports(arrow)}`,
    ),
    ...(plan.folder === '' ? plan.arrows.filter((arrow) => !follows(arrow, order)) : []).map(
      (arrow) =>
        `${folder}: ${arrow.from} → ${arrow.to} is against the order ${order.map((step) => step.join(', ')).join(' < ')}:\n${listImports(arrow)}`,
    ),
    ...(limit !== undefined && plan.rooms.length > limit
      ? [`${folder}: ${plan.rooms.length} entries, and at most ${limit} are allowed: make a folder of those that belong together.`]
      : []),
  ]
}

const follows = (arrow: Arrow, order: readonly (readonly string[])[]): boolean => {
  const step = (room: string) => order.findIndex((rooms) => rooms.includes(room))
  return step(arrow.to) < step(arrow.from)
}

const listImports = (arrow: Arrow): string => arrow.imports.map(({ from, to }) => `  ${from} → ${to}`).join('\n')

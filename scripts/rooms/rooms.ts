import { join } from 'node:path'
import { drawTree, type FloorPlan } from './graph.ts'
import { findProblems } from './rules.ts'
import { readTree } from './tree.ts'

/**
 * Draws the rooms of the sources from their imports: `npm run rooms`. Every folder that has sub-folders is printed: its rooms, highest
 * layer first, with their lines and what they import (and by how many imports). With `--check` only problems are printed. The exit code
 * is 1 when there are any.
 */
const plans = drawTree(await readTree(join(import.meta.dirname, '../..')))

if (!process.argv.includes('--check')) {
  for (const plan of plans.filter(hasFolders)) process.stdout.write(`${renderPlan(plan)}\n\n`)
}
for (const problem of plans.flatMap((plan) => findProblems(plan))) {
  process.stderr.write(`${problem}\n`)
  process.exitCode = 1
}

function hasFolders(plan: FloorPlan): boolean {
  return plan.rooms.some(({ name }) => !name.endsWith('.ts'))
}

function renderPlan({ folder, rooms, arrows, against }: FloorPlan): string {
  const width = Math.max(...rooms.map(({ name }) => name.length))
  const lines = rooms.reduce((sum, room) => sum + room.lines, 0)
  const layers = Math.max(...rooms.map(({ layer }) => layer))
  return [
    `${folder === '' ? 'whole tree' : folder}: ${rooms.length} rooms, ${lines} lines, ${layers} layers, ${arrows.length} arrows, ${against.length} against the layers`,
    ...rooms.map((room) => {
      const targets = arrows.filter(({ from }) => from === room.name).map(({ to, imports }) => `${to} (${imports.length})`)
      const row = `${String(room.layer).padStart(4)}  ${room.name.padEnd(width)} ${String(room.lines).padStart(6)}`
      return targets.length === 0 ? row : `${row}  → ${targets.join(', ')}`
    }),
  ].join('\n')
}

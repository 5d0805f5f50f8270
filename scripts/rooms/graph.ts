import { posix } from 'node:path'

/** Source files by their path from the root of the repository, `/` between the folders. */
export type SourceTree = ReadonlyMap<string, SourceFile>

export type SourceFile = {
  readonly lines: number
  /** As they are written in the source; only relative ones draw an arrow. */
  readonly imports: readonly string[]
}

/** A direct sub-folder of a folder, or a file that lies directly in it. */
export type Room = {
  readonly name: string
  readonly lines: number
  /** 1 imports no other room of the folder; every other room is one above the highest it imports. */
  readonly layer: number
}

/** One room imports another; type imports count. The imports behind it are pairs of files. */
export type Arrow = {
  readonly from: string
  readonly to: string
  readonly imports: readonly { readonly from: string; readonly to: string }[]
}

/** An arrow that closes a cycle. `cycle` is the way round: it begins and ends with the room the arrow comes from. */
export type Violation = { readonly arrow: Arrow; readonly cycle: readonly string[] }

export type FloorPlan = {
  /** '' is the whole tree. */
  readonly folder: string
  readonly rooms: readonly Room[]
  readonly arrows: readonly Arrow[]
  readonly against: readonly Violation[]
}

/** One plan for every folder that holds a source, the whole tree first. */
export function drawTree(sources: SourceTree): readonly FloorPlan[] {
  const folders = new Set([...sources.keys()].flatMap(foldersAbove))
  return [...folders].toSorted().map((folder) => drawFolder(folder, sources))
}

const foldersAbove = (path: string): readonly string[] =>
  path.split('/').map((_, depth, names) => names.slice(0, names.length - 1 - depth).join('/'))

/**
 * The rooms of one folder and the arrows between them. Where rooms form a cycle, the lightest arrow of the cycle (the one with the
 * fewest imports behind it) is the arrow against the layers; the layers are those of the arrows that remain.
 */
export function drawFolder(folder: string, sources: SourceTree): FloorPlan {
  const lines = new Map<string, number>()
  const arrows = new Map<string, Arrow>()
  for (const [path, source] of sources) {
    const from = roomOf(path, folder)
    if (from === undefined) continue
    lines.set(from, (lines.get(from) ?? 0) + source.lines)
    for (const target of resolveImports(path, source.imports)) {
      const to = sources.has(target) ? roomOf(target, folder) : undefined
      if (to === undefined || to === from) continue
      const known = arrows.get(`${from} → ${to}`)
      arrows.set(`${from} → ${to}`, { from, to, imports: [...(known?.imports ?? []), { from: path, to: target }] })
    }
  }
  const { along, against } = breakCycles([...arrows.values()])
  const layers = layersOf([...lines.keys()], along)
  return {
    folder,
    rooms: [...lines].map(([name, count]) => ({ name, lines: count, layer: layers.get(name) ?? 1 })).toSorted(byLayer),
    arrows: [...arrows.values()].toSorted(byName),
    against,
  }
}

function roomOf(path: string, folder: string): string | undefined {
  if (folder === '') return path.split('/')[0]
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/')[0] : undefined
}

const resolveImports = (path: string, imports: readonly string[]): readonly string[] =>
  imports.filter((it) => it.startsWith('.')).map((it) => posix.join(posix.dirname(path), it))

/** The heaviest arrows are laid first. An arrow that would close a cycle is therefore the lightest of that cycle. */
function breakCycles(arrows: readonly Arrow[]): { readonly along: readonly Arrow[]; readonly against: readonly Violation[] } {
  const along: Arrow[] = []
  const against: Violation[] = []
  for (const arrow of arrows.toSorted((a, b) => b.imports.length - a.imports.length || byName(a, b))) {
    const back = findWay(arrow.to, arrow.from, along)
    if (back === undefined) along.push(arrow)
    else against.push({ arrow, cycle: [arrow.from, ...back] })
  }
  return { along, against }
}

/** The rooms on a shortest way along the arrows, both ends included. */
function findWay(start: string, end: string, arrows: readonly Arrow[]): readonly string[] | undefined {
  const ways = [[start]]
  const seen = new Set([start])
  for (const way of ways) {
    const last = way.at(-1)
    if (last === end) return way
    for (const { from, to } of arrows) {
      if (from !== last || seen.has(to)) continue
      seen.add(to)
      ways.push([...way, to])
    }
  }
  return undefined
}

function layersOf(rooms: readonly string[], arrows: readonly Arrow[]): ReadonlyMap<string, number> {
  const layers = new Map<string, number>()
  const layerOf = (room: string): number => {
    const known = layers.get(room)
    if (known !== undefined) return known
    const layer = 1 + Math.max(0, ...arrows.filter(({ from }) => from === room).map(({ to }) => layerOf(to)))
    layers.set(room, layer)
    return layer
  }
  rooms.forEach(layerOf)
  return layers
}

const byLayer = (a: Room, b: Room): number => b.layer - a.layer || compare(a.name, b.name)
const byName = (a: Arrow, b: Arrow): number => compare(a.from, b.from) || compare(a.to, b.to)
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

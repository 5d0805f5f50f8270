import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A version of a file, and where it is from, in words. */
export type Version = { readonly where: string; readonly text: string }
export type Step = { readonly before: Version; readonly after: Version }
export type FieldIdHistory = {
  /** Every change of the file: of each commit against each of its parents, and of the working tree against HEAD. */
  readonly steps: readonly Step[]
  /** What `where` says of versions in HEAD; undefined where there is no history. */
  readonly newest?: string
  /** Why this is not all of the history, as a sentence. */
  readonly limit?: string
}

/**
 * The history of a file in git, branch by branch: commits of parallel branches are never compared with each other, only with what
 * they were made from, and a merge with both its sides. Versions without the file are left out.
 */
export function readHistory(folder: string, path: string): FieldIdHistory {
  const head = git(folder, 'rev-parse', 'HEAD')?.trim()
  if (head === undefined) return { steps: [], limit: 'There is no git history here, so nothing was compared.' }
  const shown = new Map<string, string | undefined>()
  const at = (commit: string): Version[] => {
    if (!shown.has(commit)) shown.set(commit, git(folder, 'show', `${commit}:./${path}`))
    const text = shown.get(commit)
    return text === undefined ? [] : [{ where: nameOf(commit), text }]
  }
  const commits = (git(folder, 'rev-list', '--full-history', '--parents', 'HEAD', '--', path) ?? '').split('\n').filter(Boolean)
  const steps = commits.flatMap((line) => {
    const [commit = '', ...parents] = line.split(' ')
    return parents.flatMap((parent) => at(parent).flatMap((before) => at(commit).map((after) => ({ before, after }))))
  })
  const now: Version = { where: 'the working tree', text: readFileSync(join(folder, path), 'utf8') }
  const all = [...at(head).map((before) => ({ before, after: now })), ...steps].filter(({ before, after }) => before.text !== after.text)
  return git(folder, 'rev-parse', '--is-shallow-repository')?.trim() === 'true'
    ? { steps: all, newest: nameOf(head), limit: 'This clone is shallow, so only the commits it has were compared.' }
    : { steps: all, newest: nameOf(head) }
}

const nameOf = (commit: string): string => `commit ${commit.slice(0, 10)}`

/** What git prints; undefined where it fails or is not installed. */
function git(folder: string, ...args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1_048_576 })
  } catch {
    return undefined
  }
}

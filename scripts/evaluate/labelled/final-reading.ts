import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
import type { CauseMeasure } from './measure-cause.ts'
import type { CodeMeasure } from './measure-codes.ts'
import type { MoodMeasure, Part } from './measure-mood.ts'

/** The version of the code that is read. */
export type ReadVersion = { readonly day: string; readonly commit: string; readonly isChanged: boolean }

const HEAD = `# Final readings

Each reading of the half for judging (\`labelled/test\`), oldest first. \`npm run evaluate -- labelled --final\` adds a line by itself, so
that nobody can tune on that half unseen: a long list of readings close together is a sign of it, and the later ones are worth less.

A line holds the day and the commit that was read (\`+\`: with changes that were not committed), the macro-F1 of sentiment as a forced choice
and where it is certain, the share of complaints whose cause is right, and for each code recall/precision.

`

/** One reading as a line. */
export function renderReading(
  { day, commit, isChanged }: ReadVersion,
  { codes, mood, cause }: { readonly codes: readonly CodeMeasure[]; readonly mood: MoodMeasure; readonly cause: CauseMeasure },
): string {
  const share = ({ hits, n }: Part) => (n === 0 ? '–' : (hits / n).toFixed(2))
  const rates = codes.map(
    ({ signal, told, claimed, right }) => `${signal} ${share({ hits: right, n: told })}/${share({ hits: right, n: claimed })}`,
  )
  return [
    `- ${day} ${commit}${isChanged ? '+' : ''}: macro-F1 ${mood.forced.macroF1.toFixed(3)} forced`,
    `${mood.certain.macroF1.toFixed(3)} certain (${share(mood.uncertain)} uncertain)`,
    `cause ${share(cause.right)}`,
    ...rates,
  ].join(', ')
}

/** Adds a line to the file, which begins with what it is. */
export function appendReading(file: string, line: string): void {
  if (!existsSync(file)) writeFileSync(file, HEAD)
  appendFileSync(file, `${line}\n`)
}

/** The day and the name of the commit that is checked out. `recordFile` changes with each reading and is no change of the code. */
export function versionRead(folder: string, recordFile: string): ReadVersion {
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim()
  return {
    day: git('log', '-1', '--format=%cs'),
    commit: git('log', '-1', '--format=%h'),
    isChanged: git('status', '--porcelain', '--', '.', `:(exclude)${recordFile}`) !== '',
  }
}

import { existsSync, readFileSync } from 'node:fs'

/** In the sources the root of the package is beside platform/; a build holds what it is built from, and the rest is one folder above it. */
const ROOTS = ['../', '../../']

/** The text of a file that comes with this package. `path`: from the root of the package, with forward slashes. */
export function readPackagedFile(path: string): string {
  for (const root of ROOTS) {
    const file = new URL(`${root}${path}`, import.meta.url)
    if (existsSync(file)) return readFileSync(file, 'utf8')
  }
  throw new Error(`no ${path} in the package of ${import.meta.url}; install the package again`)
}

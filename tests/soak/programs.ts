import { copyFile, mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runToEnd } from '../services/child.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The two programs of the project, compiled: ten of them start in the time one takes from its sources. */
export type Programs = { readonly produce: string; readonly consume: string }

/** Compiles the sources as they are into a folder. Types are looked at elsewhere; here they would take most of the time. */
export async function compile(folder: string): Promise<Programs> {
  const out = join(folder, 'compiled')
  await mkdir(out, { recursive: true })
  await copyFile(join(ROOT, 'package.json'), join(out, 'package.json'))
  await symlink(join(ROOT, 'node_modules'), join(out, 'node_modules'))
  const options = ['-p', 'tsconfig.build.json', '--noCheck', '--declaration', 'false', '--sourceMap', 'false', '--outDir', out]
  await runToEnd(process.execPath, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), ...options], {
    folder: ROOT,
    timeoutMs: 300_000,
  })
  return { produce: join(out, 'producers', 'main.js'), consume: join(out, 'consumers', 'main.js') }
}

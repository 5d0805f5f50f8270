import type { Backend } from './backends.ts'
import { installed } from './child.ts'

/** Whether this machine has promtool, which says what Prometheus thinks of a metrics page. */
export async function findPromtool(): Promise<Backend> {
  const name = 'promtool'
  return (await installed('promtool', ['--version']))
    ? { name, state: 'run', how: 'from the path' }
    : { name, state: 'skipped', reason: 'no promtool on the path', enable: 'install prometheus (the Debian package has it)' }
}

import type { Backend } from './backends.ts'
import { installed } from './child.ts'

/** A Chromium of this machine, as Debian, Fedora and Google name it. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'] as const

/** Which browser this run has, and what test processes need in their environment to start it. */
export async function findBrowser(
  given: string | undefined,
): Promise<{ readonly backend: Backend; readonly environment: Readonly<Record<string, string>> }> {
  for (const command of given === undefined || given === '' ? NAMES : [given])
    if (await installed(command, ['--version']))
      return { backend: { name: 'browser', state: 'run', how: `by ${command}` }, environment: { BROWSER_FOR_TESTS: command } }
  const reason = `no ${NAMES.join(' or ')} on the path`
  return {
    backend: { name: 'browser', state: 'skipped', reason, enable: 'install chromium, or set BROWSER_FOR_TESTS to its path' },
    environment: {},
  }
}

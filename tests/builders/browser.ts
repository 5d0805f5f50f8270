import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'

export const WIDTHS = [360, 768, 1440] as const
export const SCHEMES = ['light', 'dark'] as const

/** A Chromium of this machine; `command` is a path or a name to look for on the path. */
export async function launchBrowser(command: string): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  // Chromium does not run as root inside its sandbox.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return await chromium.launch({ args, executablePath: pathOf(command) })
}

/** What axe finds on a page, and whether the page scrolls sideways, with everything on it closed and then open. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const open of [false, true]) {
    await page.evaluate(`document.querySelectorAll('details').forEach((it) => { it.open = ${open} })`)
    if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) found.push('it scrolls sideways')
    await page.evaluate(await axe())
    const violations = 'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))'
    found.push(...((await page.evaluate(violations)) as string[]))
  }
  return found
}

const axe = () => readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

function pathOf(command: string): string {
  if (command.includes('/')) return command
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path)) ?? command
}

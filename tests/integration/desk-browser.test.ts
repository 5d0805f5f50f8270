import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { findBarriers, launchBrowser, SCHEMES, WIDTHS } from '../builders/browser.ts'
import { asPersons, openDesk, type TestDesk } from '../builders/desk.ts'
import { newFolder } from '../builders/folder.ts'
import { writeSimulatedLake } from '../builders/simulated-lake.ts'
import { browserCommand } from '../services/backends.ts'

const command = browserCommand()

;(command === undefined ? describe.skip : describe)('the desk in a browser', () => {
  let folder: Awaited<ReturnType<typeof newFolder>>
  let desk: TestDesk
  let browser: Browser

  beforeAll(async () => {
    folder = await newFolder()
    desk = await openDesk(folder.path, await writeSimulatedLake(folder.path))
    browser = await launchBrowser(command ?? '')
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
    await folder.remove()
  })

  test.each(WIDTHS.flatMap((width) => SCHEMES.map((colorScheme) => ({ width, colorScheme }))))(
    'no page keeps anybody out or scrolls sideways at $width px, $colorScheme',
    async ({ width, colorScheme }) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true })
      try {
        const page = await context.newPage()
        for (const path of desk.paths) {
          const answered = await desk.get(path, asPersons)
          await page.setContent(await answered.text())
          expect({ path, status: answered.status, barriers: await findBarriers(page) }).toEqual({ path, status: 200, barriers: [] })
        }
      } finally {
        await context.close()
      }
    },
    180_000,
  )
})

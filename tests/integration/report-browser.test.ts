import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { findBarriers, launchBrowser, SCHEMES, WIDTHS } from '../builders/browser.ts'
import { newFolder } from '../builders/folder.ts'
import { reportOf } from '../builders/report-lake.ts'
import { hostileRows, reportScope } from '../builders/report-rows.ts'
import { browserCommand } from '../services/backends.ts'

const command = browserCommand()

;(command === undefined ? describe.skip : describe)('the report in a browser', () => {
  let folder: Awaited<ReturnType<typeof newFolder>>
  let browser: Browser
  let url = ''

  beforeAll(async () => {
    folder = await newFolder()
    const path = join(folder.path, 'report.html')
    await writeFile(path, await reportOf(hostileRows(), reportScope))
    url = pathToFileURL(path).href
    browser = await launchBrowser(command ?? '')
  })
  afterAll(async () => {
    await browser?.close()
    await folder.remove()
  })

  async function withPage<T>(options: Parameters<Browser['newContext']>[0], use: (page: Page) => Promise<T>): Promise<T> {
    const context = await browser.newContext(options)
    try {
      const page = await context.newPage()
      await page.goto(url)
      return await use(page)
    } finally {
      await context.close()
    }
  }

  test.each(WIDTHS.flatMap((width) => SCHEMES.map((colorScheme) => ({ width, colorScheme }))))(
    'keeps nobody out and does not scroll sideways at $width px, $colorScheme',
    async ({ width, colorScheme }) => {
      await withPage({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true }, async (page) => {
        expect(await page.locator('figure').count()).toBeGreaterThan(9)
        expect(await findBarriers(page)).toEqual([])
      })
    },
  )

  test('runs no script and asks for nothing, whatever the names in the lake are', async () => {
    await withPage({ viewport: { width: 1440, height: 800 } }, async (page) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.reload()
      await page.waitForTimeout(200)
      expect(asked).toEqual([url])
      expect(await page.title()).toMatch(/^All brands: customer service report/)
      expect(
        await page.locator('script, img, link, iframe, object, form, [onclick], [onfocus], [onerror], [autofocus], [style]').count(),
      ).toBe(0)
      const text = (await page.locator('body').textContent()) ?? ''
      expect(text).toContain('<script>document.title')
      expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B]/)
    })
  })

  test('is reached by the keyboard alone: every link, every part that opens, every region that scrolls', async () => {
    await withPage({ viewport: { width: 768, height: 800 } }, async (page) => {
      await page.evaluate(`document.querySelectorAll('details').forEach((it) => { it.open = true })`)
      const controls = await page.locator('a[href], summary, [tabindex="0"]').count()
      const reached = new Set<string>()
      for (let n = 0; n < controls; n += 1) {
        await page.keyboard.press('Tab')
        const [which, outline] = (await page.evaluate(
          `[[...document.querySelectorAll('a[href], summary, [tabindex="0"]')].indexOf(document.activeElement), getComputedStyle(document.activeElement).outlineStyle]`,
        )) as [number, string]
        expect({ which, outline }).toEqual({ which: expect.any(Number), outline: 'solid' })
        reached.add(String(which))
      }
      expect(reached.size).toBe(controls)
      expect(reached.has('-1')).toBe(false)

      const first = page.locator('summary').first()
      await first.focus()
      const wasOpen = await page.locator('details').first().getAttribute('open')
      await page.keyboard.press('Enter')
      expect(await page.locator('details').first().getAttribute('open')).not.toBe(wasOpen)
    })
  })

  test('prints its numbers and not its SQL', async () => {
    await withPage({ viewport: { width: 800, height: 1000 } }, async (page) => {
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('details.sql').first().isVisible()).toBe(false)
      expect(await page.locator('details.numbers table').first().isVisible()).toBe(true)
      expect(await page.locator('.chart-wide').first().isVisible()).toBe(true)
    })
  })
})

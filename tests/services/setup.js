/* oxlint-disable typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access -- plain JavaScript that loads TypeScript has no types */
// Jest loads this once before the integration tests, outside its transform; hence plain JavaScript that loads the rest with tsx.
import { tsImport } from 'tsx/esm/api'

export default async function setup() {
  const { findServices } = await tsImport('./found.ts', import.meta.url)
  const { findReaders } = await tsImport('./readers.ts', import.meta.url)
  const { findOldNode } = await tsImport('./node.ts', import.meta.url)
  const { findBrowser } = await tsImport('./browser.ts', import.meta.url)
  const { findPromtool } = await tsImport('./promtool.ts', import.meta.url)
  const { BACKENDS } = await tsImport('./backends.ts', import.meta.url)
  const [services, readers, oldNode, promtool, browser] = await Promise.all([
    findServices(process.env),
    findReaders(),
    findOldNode(),
    findPromtool(),
    findBrowser(process.env['BROWSER_FOR_TESTS']),
  ])
  const backends = [...services.backends, ...readers.backends, oldNode, promtool, browser.backend]
  Object.assign(process.env, services.environment, readers.environment, browser.environment, { [BACKENDS]: JSON.stringify(backends) })
  globalThis.endServices = services.end
}

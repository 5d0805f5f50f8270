import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const Manifest = z.object({ name: z.literal('service-signals'), version: z.string() })

/** In the sources package.json is beside platform/; a build has it one folder above dist/. */
const PLACES = ['../package.json', '../../package.json']

/** The version of this package, as its package.json states it. */
export function readVersion(): string {
  for (const place of PLACES) {
    const file = new URL(place, import.meta.url)
    if (existsSync(file)) return Manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).version
  }
  throw new Error(`no package.json at ${PLACES.join(' or ')} of ${import.meta.url}; install the package again`)
}

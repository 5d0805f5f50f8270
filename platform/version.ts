import { z } from 'zod'
import { readPackagedFile } from './packaged-file.ts'

const Manifest = z.object({ name: z.literal('service-signals'), version: z.string() })

/** The version of this package, as its package.json states it. */
export function readVersion(): string {
  return Manifest.parse(JSON.parse(readPackagedFile('package.json'))).version
}

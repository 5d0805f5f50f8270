import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'

const { complaintAbout } = createRequire(import.meta.url)('../bin/node-version.cjs') as {
  complaintAbout: (running: string, engines: string) => string | undefined
}

test.each(['20.20.0', '20.20.2', '20.21.0', '21.0.0', '22.1.0', '100.0.0'])('Node %s is new enough', (running) => {
  expect(complaintAbout(running, '>=20.20')).toBeUndefined()
})

test.each(['20.19.9', '20.3.0', '19.99.0', '18.20.8', '8.0.0'])('Node %s is told which version is needed', (running) => {
  expect(complaintAbout(running, '>=20.20')).toBe(`service-signals needs Node 20.20 or newer; this is Node ${running}.`)
})

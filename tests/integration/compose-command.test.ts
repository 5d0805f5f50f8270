import { spawnSync } from 'node:child_process'
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startGatewayProcess, type GatewayProcess } from '../services/gateway.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SECRET = 'what the volume of the keys contains'
const TIMEOUT_MS = 120_000

let folder = ''
let gateway: GatewayProcess
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signals-compose-'))
  const config = join(folder, 'signals.yaml')
  // In the image the mapping lies beside the file.
  await writeFile(config, (await readFile(join(ROOT, 'deploy', 'signals.yaml'), 'utf8')).replace('mapping: ', `mapping: ${ROOT}`))
  gateway = await startGatewayProcess({ SIGNALS_CONFIG: config, FRONT_DESK_SECRET: SECRET })
}, TIMEOUT_MS)
afterEach(async () => {
  await gateway?.end()
  await rm(folder, { recursive: true, force: true })
})

test(
  'the command at the head of docker-compose.yml sends a sheet of contacts to the gateway',
  async () => {
    await copyFile(join(ROOT, 'tests', 'fixtures', 'generic', 'front-desk.csv'), join(folder, 'contacts.csv'))
    const head = await readFile(join(ROOT, 'docker-compose.yml'), 'utf8')
    const command = /^# {3}(curl (?:.*\\\n# +)*.*)$/m.exec(head)?.[1]?.replaceAll(/\\\n# +/g, '') ?? ''
    expect(command).toContain('$(docker compose exec -T gateway cat /keys/front-desk-secret)')
    const sent = spawnSync('bash', ['-c', `docker() { printf %s "$KEY"; }; ${command.replace('http://127.0.0.1:8080', gateway.url)}`], {
      cwd: folder,
      env: { ...process.env, KEY: SECRET },
      encoding: 'utf8',
    })
    expect(sent.stderr).toBe('')
    const answer: unknown = JSON.parse(sent.stdout)
    // Each row of the sheet is a contact.
    expect(answer).toEqual({ events: 5, rejected: 0 })
  },
  TIMEOUT_MS,
)

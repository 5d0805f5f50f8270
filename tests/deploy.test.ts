import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { z } from 'zod'
import { consumers } from '../consumers/all.ts'
import { parseLakeUrl } from '../schemas/config/lake-url.ts'
import { readSettings } from '../schemas/config/read-settings.ts'
import { settings } from '../schemas/config/settings.ts'
import { SignalsConfig } from '../schemas/config/sources.ts'
import { KAFKA_IMAGE, S3_IMAGE } from './services/docker.ts'
import { KAFKA_VERSION, NODE_VERSIONS, VERSITYGW } from './services/versions.ts'

const file = (path: string) => readFileSync(resolve(import.meta.dirname, '..', path), 'utf8')

const Service = z.looseObject({
  image: z.string(),
  build: z.string().optional(),
  command: z.array(z.string()).optional(),
  entrypoint: z.union([z.string(), z.array(z.string())]).optional(),
  profiles: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.union([z.string(), z.number()])),
  healthcheck: z.looseObject({ test: z.array(z.string()).optional(), disable: z.boolean().optional() }).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
  ports: z.array(z.string()).optional(),
  mem_limit: z.string().optional(),
  logging: z.looseObject({ options: z.record(z.string(), z.string()) }).optional(),
  volumes: z.array(z.string()).optional(),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()).optional(),
  stop_grace_period: z.string().optional(),
})
const { services, volumes } = z
  .looseObject({ services: z.record(z.string(), Service), volumes: z.record(z.string(), z.null()) })
  .parse(parse(file('docker-compose.yml'), { merge: true }))
const dockerfile = file('Dockerfile')
const all = Object.entries(services)
const ours = all.filter(([, it]) => it.build !== undefined)
const followed = ours.filter(([, it]) => it.command?.[2] === 'run')
/** What runs only when somebody asks for it: `up` does not start it. */
const asked = new Set(all.filter(([, it]) => it.profiles !== undefined).map(([name]) => name))
/** What runs once and ends: somebody waits for its end. */
const once = new Set(
  all
    .flatMap(([, it]) => Object.entries(it.depends_on ?? {}).filter(([, { condition }]) => condition === 'service_completed_successfully'))
    .map(([name]) => name),
)

describe('docker-compose.yml', () => {
  test('has a container for every consumer, each named for its dataset', () => {
    expect(followed.map(([name, it]) => [name, it.command?.at(-1)])).toEqual(consumers.map(({ dataset }) => [dataset.name, dataset.name]))
  })

  test.each(all.filter(([name]) => !once.has(name) && !asked.has(name)))('%s says whether it is well', (_, it) => {
    if (it.build === undefined) expect(it.healthcheck?.test?.[0]).toBe('CMD')
    else {
      expect(it.healthcheck).toBeUndefined()
      expect(dockerfile).toMatch(/^HEALTHCHECK .*CMD \["node", "deploy\/healthcheck\.js"\]$/m)
    }
  })

  test('whatever runs once is waited for, since `up --wait` takes an ended container for a failure otherwise', () => {
    expect([...once]).toEqual(['prepare'])
    expect(services['prepare']?.healthcheck).toEqual({ disable: true })
  })

  test('a query runs when it is asked, with the package it needs, a cache that stays, and memory beside that of DuckDB', () => {
    expect([...asked]).toEqual(['query', 'desk'])
    const { entrypoint, environment, volumes: mounted, mem_limit, healthcheck } = services['query'] ?? {}
    expect(entrypoint).toEqual(['node', 'dist/consumers/main.js', 'query'])
    expect(healthcheck).toEqual({ disable: true })
    expect(mounted).toEqual(['cache:/cache'])
    expect(dockerfile).toMatch(/^ENV [^#]*SIGNALS_CACHE_DIR=\/cache$/m)
    expect(dockerfile).toMatch(/^RUN install -d -o node -g node .*\/cache$/m)
    expect(mem_limit).toBe('3g')
    expect(Number(environment?.['SIGNALS_QUERY_MEMORY_MB'])).toBeLessThanOrEqual(1024)
    expect(file('docker-compose.yml')).toMatch(/^# {3}docker compose run --rm query "SELECT /m)
    expect(dockerfile).not.toContain('--omit=optional')
    expect(
      z.object({ optionalDependencies: z.record(z.string(), z.string()) }).parse(JSON.parse(file('package.json'))).optionalDependencies,
    ).toHaveProperty('@duckdb/node-api')
  })

  test.each(ours)('%s gets settings that exist and are right', (_, it) => {
    const environment = Object.fromEntries(Object.entries(it.environment).map(([name, value]) => [name, String(value)]))
    for (const name of Object.keys(environment).filter((one) => one.startsWith('SIGNALS_')))
      expect(Object.keys(settings)).toContain(name.replace(/_FILE$/, ''))
    expect(readSettings(environment)).toMatchObject({ ok: true })
  })

  test.each(ours)('%s may do no more than it must', (_, it) => {
    expect(it).toMatchObject({ read_only: true, cap_drop: ['ALL'] })
    expect(Number.parseInt(it.stop_grace_period ?? '')).toBeGreaterThan(25)
  })

  test('every service that is depended on is there, and every named volume is declared', () => {
    for (const [, it] of all) {
      for (const name of Object.keys(it.depends_on ?? {})) expect(services).toHaveProperty(name)
      for (const volume of it.volumes ?? []) if (/^[a-z]/.test(volume)) expect(volumes).toHaveProperty(volume.split(':')[0] ?? '')
    }
  })

  test('ports are open to this machine alone', () => {
    for (const port of all.flatMap(([, it]) => it.ports ?? [])) expect(port).toMatch(/^127\.0\.0\.1:/)
  })

  test.each(all)('%s cannot take all memory, or fill the disk with log lines', (_, it) => {
    expect(it.mem_limit).toMatch(/^\d+[mg]$/)
    expect(it.logging?.options).toMatchObject({ 'max-size': expect.stringMatching(/^\d+m$/), 'max-file': expect.stringMatching(/^\d$/) })
  })

  test('there is no password that everybody knows: each must be set, and a start without it says how', () => {
    const passwords = all.flatMap(([, it]) =>
      Object.entries(it.environment).filter(([name]) => /KEY|SECRET|PASSWORD/.test(name) && !name.endsWith('_FILE')),
    )
    expect(passwords.length).toBeGreaterThan(3)
    for (const [, value] of passwords) expect(value).toMatch(/^\$\{S3_\w+:\?set S3_ACCESS_KEY and S3_SECRET_KEY in \.env; .+\}$/)
    expect(file('docker-compose.yml')).not.toMatch(/:-[a-z-]*(signals|secret|password)/)
    expect(file('.gitignore')).toMatch(/^\.env$/m)
  })

  test('health and metrics of every process can be reached from this machine, each on a port of its own', () => {
    const inside = new Map(ours.map(([name, it]) => [name, (it.ports ?? []).map((port) => port.split(':').slice(1))]))
    expect(inside.get('gateway')).toEqual([
      ['8080', '8080'],
      ['9463', '9463'],
    ])
    for (const [name] of followed) expect(inside.get(name)).toEqual([[expect.stringMatching(/^947\d$/), '9464']])
    const outside = [...inside.values()].flat().map(([port]) => port)
    expect(new Set(outside).size).toBe(outside.length)
  })

  test('the desk is started where somebody asks for it, behind tokens that are made for this installation', () => {
    const { desk } = services
    expect(desk).toMatchObject({ command: ['node', 'dist/consumers/main.js', 'desk'], profiles: ['desk'] })
    expect(desk?.ports).toEqual(['127.0.0.1:8090:8090', '127.0.0.1:9480:9464'])
    for (const name of ['SIGNALS_DESK_TOKEN_FILE', 'SIGNALS_DESK_PERSONS_TOKEN_FILE']) {
      const key = String(desk?.environment[name]).replace('/keys/', '')
      expect(file('deploy/prepare.sh')).toMatch(new RegExp(`^for name in .* ${key}[ ;]`, 'm'))
    }
  })

  test('log and lake are the services beside it', () => {
    const { environment } = services['interactions'] ?? {}
    expect(services).toHaveProperty(new URL(String(environment?.['SIGNALS_S3_ENDPOINT'])).hostname)
    expect(environment?.['SIGNALS_LOG_URL']).toBe('kafka://kafka:9092')
    const lake = parseLakeUrl(String(environment?.['SIGNALS_LAKE_URL']))
    const bucket = lake.ok && lake.url.kind === 's3' ? lake.url.bucket : undefined
    expect(String(services['s3']?.entrypoint)).toContain(`mkdir -p /lake/${bucket} `)
  })

  test('the images are those the tests use, in the versions they use', () => {
    expect(services['kafka']?.image).toBe(KAFKA_IMAGE)
    expect(services['s3']?.image).toBe(S3_IMAGE)
    expect(KAFKA_IMAGE).toContain(KAFKA_VERSION)
    expect(S3_IMAGE.split(':')[1]).toBe(VERSITYGW.split('@')[1])
  })

  test('its sources are sources, with secrets the gateway is given', () => {
    const { sources } = SignalsConfig.parse(parse(file('deploy/signals.yaml')))
    for (const { secrets, mapping } of Object.values(sources)) {
      for (const name of secrets) expect(Object.keys(services['gateway']?.environment ?? {})).toContain(`${name}_FILE`)
      if (mapping !== undefined) expect(dockerfile).toContain(`COPY ${mapping.replace(/\/[^/]*$/, '')} `)
    }
  })
})

describe('the Dockerfile', () => {
  test('runs as a user without rights, installs without scripts, and builds all three halves', () => {
    expect(dockerfile).toMatch(/^USER node$/m)
    for (const line of dockerfile.match(/npm ci.*/g) ?? []) expect(line).toContain('--ignore-scripts')
    for (const folder of ['schemas', 'producers', 'consumers']) expect(dockerfile).toContain(`COPY ${folder} ${folder}\n`)
  })

  test('copies nothing that .dockerignore leaves out', () => {
    const allowed =
      file('.dockerignore')
        .match(/^!.*$/gm)
        ?.map((it) => it.slice(1)) ?? []
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, paths]) => (paths ?? '').split(' '))
    expect(copied.length).toBeGreaterThan(5)
    for (const path of copied) expect(allowed.some((it) => path === it || path.startsWith(`${it}/`))).toBe(true)
  })

  test('starts commands that are there', () => {
    const commands = [dockerfile, file('deploy/prepare.sh'), ...followed.map(([, it]) => it.command?.join(' ') ?? '')].join('\n')
    const started = [...commands.matchAll(/dist\/(\S+)\.js/g)].map(([, path]) => `${path}.ts`)
    expect(new Set(started)).toEqual(new Set(['producers/main.ts', 'consumers/main.ts']))
    for (const path of started) expect(existsSync(resolve(import.meta.dirname, '..', path))).toBe(true)
  })

  test('builds and runs on one Node, of a line the unit tests run on', () => {
    const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image)
    expect(images).toHaveLength(3)
    expect(new Set(images).size).toBe(1)
    expect(NODE_VERSIONS.map((it) => `node:${it.split('.')[0]}-bookworm-slim`)).toContain(images[0])
  })
})

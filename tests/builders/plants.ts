/** One line of a planted source: what it breaks, or nothing where it only looks like it. `$` becomes a name of its own, `@` the way to the root. */
export type Plant = { readonly code: string; readonly breaks?: readonly Guard[] }

/** What the lint rules keep out of a room, each with a part of the sentence that its author reads. */
export const sentences = {
  time: 'it does not read a clock or wait',
  chance: 'nothing in it is random',
  environment: 'it does not know its process',
  disk: 'it does not open files or connections',
  kafka: 'kafkajs is imported only in',
  kafkaClients: 'Kafka clients are constructed only in',
  s3: 'S3 clients are imported only in',
  packages: 'schemas/ imports no package except',
  aboveSchemas: 'schemas/ does not import',
  abovePlatform: 'platform/ does not import',
  consumers: 'producers/ does not import consumers/',
  producers: 'consumers/ does not import producers/',
  datasets: 'does not know a dataset by name',
  systemSiblings: 'A system does not import the folder of another system',
  datasetSiblings: 'A dataset does not import the folder of another dataset',
} as const

export type Guard = keyof typeof sentences

const breaking = (breaks: readonly Guard[], ...codes: readonly string[]): readonly Plant[] => codes.map((code) => ({ code, breaks }))

/** Planted into every room. Which of them fail there depends on the room. */
export const plants: readonly Plant[] = [
  ...breaking(
    ['time'],
    'export const $ = Date.now()',
    'export const { now: $ } = Date',
    'export const $ = performance.now()',
    'export const $ = setTimeout(() => undefined, 1)',
    'export const $ = setInterval(() => undefined, 1)',
    'export const $ = setImmediate(() => undefined)',
    "import { setTimeout as $ } from 'node:timers/promises'",
    "import { performance as $ } from 'node:perf_hooks'",
  ),
  ...breaking(
    ['chance'],
    'export const $ = Math.random()',
    'export const $ = crypto.randomUUID()',
    "import { randomUUID as $ } from 'node:crypto'",
    "import { randomBytes as $ } from 'crypto'",
  ),
  ...breaking(
    ['environment'],
    'export const $ = process.env',
    "export const $ = process.env['HOME']",
    'export const { env: $ } = process',
    'export const $ = globalThis.process',
    "console.log('a')",
    "import { env as $ } from 'node:process'",
    "import { hostname as $ } from 'node:os'",
    "import { execFile as $ } from 'node:child_process'",
  ),
  ...breaking(
    ['disk'],
    "export const $ = fetch('http://127.0.0.1')",
    "import { readFileSync as $ } from 'node:fs'",
    "import { readFile as $ } from 'node:fs/promises'",
    "export const $ = () => import('node:fs')",
    "import { createServer as $ } from 'node:http'",
    "import { connect as $ } from 'node:net'",
    "import $ from 'fs'",
  ),
  ...breaking(['kafka', 'packages', 'kafkaClients'], "import { Kafka as $ } from 'kafkajs'", "import type { Kafka as $ } from 'kafkajs'"),
  ...breaking(['kafkaClients'], 'export const $ = () => new kafkajs.Kafka({ brokers: [] })', 'export const { Kafka: $ } = kafkajs'),
  ...breaking(
    ['kafka', 'packages'],
    "import $ from 'kafkajs'",
    "import type { Admin as $ } from 'kafkajs'",
    "import { logLevel as $ } from 'kafkajs'",
    "export const $ = () => import('kafkajs')",
  ),
  ...breaking(
    ['s3', 'packages'],
    "import { S3Client as $ } from '@aws-sdk/client-s3'",
    "import type * as $ from '@aws-sdk/client-s3'",
    "export const $ = () => import('@aws-sdk/client-s3')",
  ),
  ...breaking(['s3'], "import { Upload as $ } from '@aws-sdk/lib-storage'"),
  ...breaking(['packages'], "import $ from 'pino'", "import { parse as $ } from 'csv-parse/sync'", "import type $ from 'typescript'"),
  ...breaking(['aboveSchemas'], "import { a as $ } from '@/platform/a.ts'", "import { a as $ } from '@/platform/a/b.ts'"),
  ...breaking(
    ['aboveSchemas', 'abovePlatform', 'consumers'],
    "import { a as $ } from '@/consumers/a.ts'",
    "import type { A as $ } from '@/consumers/a/b.ts'",
  ),
  ...breaking(
    ['aboveSchemas', 'abovePlatform', 'producers'],
    "import { a as $ } from '@/producers/a.ts'",
    "import type { A as $ } from '@/producers/a/b.ts'",
  ),
  ...breaking(
    ['datasets', 'aboveSchemas', 'abovePlatform', 'consumers'],
    "import { a as $ } from '@/consumers/datasets/churn_risk/score.ts'",
  ),
  ...[
    'export const $ = Date.parse("2026-01-01")',
    'export const $ = new Date(0)',
    'export const $ = Math.round(1.5)',
    'export const $ = ({ now }: { now: () => number }) => now()',
    'export const $ = (process: { env: string }) => process.env',
    'export const $ = "Date.now() Math.random() process.env"',
    "import { z as $ } from 'zod'",
    "import { parsePhoneNumber as $ } from 'libphonenumber-js'",
    "import { createHash as $ } from 'node:crypto'",
    "import { join as $ } from 'node:path'",
    "import { a as $ } from './kafkajs.ts'",
    "import { a as $ } from './fs.ts'",
    "import { a as $ } from '@/schemas/a.ts'",
    "import { a as $ } from '@/schemas/datasets/a.ts'",
    "import { a as $ } from './consumers.ts'",
    "import { a as $ } from '../producers.ts'",
  ].map((code) => ({ code })),
]

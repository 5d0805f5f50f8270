import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { z } from 'zod'
import { plants, sentences, type Guard, type Plant } from './builders/plants.ts'

const root = join(import.meta.dirname, '..')
const effects = ['time', 'chance', 'environment', 'disk'] as const
const clients = ['kafka', 's3'] as const
const halves = ['schemas', 'platform', 'producers', 'consumers']

/** What a source may not use, by the longest path it lies below. */
const guarded: Readonly<Record<string, readonly Guard[]>> = {
  schemas: ['aboveSchemas', 'packages', ...effects],

  platform: ['abovePlatform', ...clients],
  'platform/kafka.ts': ['abovePlatform', 's3'],
  'platform/s3.ts': ['abovePlatform', 'kafka'],

  producers: ['consumers', ...clients, ...effects],
  'producers/commands': ['consumers', ...clients],
  'producers/doors': ['consumers', ...clients],
  'producers/operate': ['consumers', ...clients],
  'producers/publishing': ['consumers', ...clients],
  'producers/publishing/kafka.ts': ['consumers', 's3', 'kafkaClients'],
  'producers/main.ts': ['consumers', ...clients],
  'producers/library.ts': ['consumers', ...clients],

  consumers: ['producers', ...clients, ...effects],
  'consumers/commands': ['producers', ...clients],
  'consumers/operate': ['producers', ...clients],
  'consumers/jobs': ['producers', ...clients],
  'consumers/views/reading': ['producers', ...clients],
  'consumers/main.ts': ['producers', ...clients],
  'consumers/runtime': ['producers', 'datasets', ...clients, 'time', 'chance', 'environment'],
  'consumers/runtime/clock.ts': ['producers', 'datasets', ...clients],
  'consumers/runtime/kafka': ['producers', 'datasets', 's3', 'kafkaClients', 'time', 'chance', 'environment'],
  'consumers/runtime/lake/s3.ts': ['producers', 'datasets', 'kafka', 'time', 'chance', 'environment'],
}

/** Folders that do not exist: a rule that lists the folders of today does not see them. */
const invented = [
  'schemas/event/a.ts',
  'schemas/config/a.ts',
  'schemas/filelog/a.ts',
  'schemas/probe/a.ts',
  'platform/a.ts',
  'platform/probe/a.ts',
  'producers/probe/a.ts',
  'producers/systems/a.ts',
  'producers/systems/probe-vendor/adapter.ts',
  'producers/systems/probe-vendor/parts/a.ts',
  'producers/systems/probe-vendor/parts/deep/a.ts',
  'producers/doors/probe/a.ts',
  'producers/operate/a.ts',
  'producers/ingest/probe/a.ts',
  'producers/formats/probe/a.ts',
  'producers/masking/probe/a.ts',
  'consumers/probe/a.ts',
  'consumers/datasets/a.ts',
  'consumers/datasets/probe_dataset/derive.ts',
  'consumers/datasets/probe_dataset/parts/a.ts',
  'consumers/datasets/probe_dataset/parts/deep/a.ts',
  'consumers/language/probe/a.ts',
  'consumers/learn/a.ts',
  'consumers/views/a.ts',
  'consumers/runtime/loop/a.ts',
  'consumers/runtime/kafka/a.ts',
  'consumers/operate/a.ts',
  'consumers/jobs/a.ts',
  'consumers/operate/desk/a.ts',
  'consumers/views/reading/a.ts',
  'consumers/pages/a.ts',
]

const breaking = (guard: Guard, ...specifiers: readonly string[]): readonly Plant[] =>
  specifiers.map((specifier) => ({ code: `import { a as $ } from '${specifier}'`, breaks: [guard] }))
const ascend = (folders: string): string => '../'.repeat(folders.split('/').length - 1)
const clean = (...specifiers: readonly string[]): readonly Plant[] =>
  specifiers.map((specifier) => ({ code: `import { a as $ } from '${specifier}'` }))

/** Folders that do not import each other, at every depth inside one of them. What is planted there depends on where the others lie. */
const siblings: readonly { readonly path: string; readonly plants: readonly Plant[] }[] = ['', 'parts/', 'parts/deep/'].flatMap((below) => [
  {
    path: `producers/systems/probe-vendor/${below}sibling.ts`,
    plants: [
      ...breaking(
        'systemSiblings',
        ...['../other/adapter.ts', '../zendesk/a/b.ts', '../../systems/other/a.ts'].map((it) => ascend(below) + it),
      ),
      ...clean('./own/a.ts', ...['../shared.ts', '../../formats/time.ts', '../../adapter.ts'].map((it) => ascend(below) + it)),
    ],
  },
  {
    path: `consumers/datasets/probe_dataset/${below}sibling.ts`,
    plants: [
      ...breaking(
        'datasetSiblings',
        ...['../other/derive.ts', '../churn_risk/a/b.ts', '../../datasets/other/a.ts'].map((it) => ascend(below) + it),
      ),
      ...clean(
        './own/a.ts',
        ...['../retraction.ts', '../../language/words.ts', '../../../schemas/datasets/other.ts'].map((it) => ascend(below) + it),
      ),
    ],
  },
])

type Planted = { readonly path: string; readonly plants: readonly Plant[]; readonly refused: readonly Guard[] }
type Finding = { readonly code: string; readonly message: string }

const refusedAt = (path: string): readonly Guard[] => {
  const places = Object.keys(guarded).filter((place) => path === place || path.startsWith(`${place}/`))
  return guarded[places.toSorted((a, b) => b.length - a.length)[0] ?? ''] ?? []
}

/** A planted file beside the sources of every folder, in the invented folders, and at the paths that have a rule of their own. */
const planted: readonly Planted[] = [
  ...[
    ...(await listFolders()).map((folder) => `${folder}/planted.ts`),
    ...invented,
    ...Object.keys(guarded).filter((it) => it.endsWith('.ts')),
  ].map((path) => ({ path, plants, refused: refusedAt(path) })),
  ...siblings.map((it) => ({ ...it, refused: ['systemSiblings', 'datasetSiblings'] as const })),
]

async function listFolders(): Promise<readonly string[]> {
  const below = await Promise.all(
    halves.map(async (half) => {
      const entries = await readdir(join(root, half), { recursive: true, withFileTypes: true }).catch(() => [])
      return entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts')).map((entry) => entry.parentPath.slice(root.length + 1))
    }),
  )
  return [...new Set([...halves, ...below.flat()])]
}

let folder = ''
let findings: ReadonlyMap<string, readonly Finding[]> = new Map()

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'plants-')))
  await copyFile(join(root, 'oxlint.config.ts'), join(folder, 'oxlint.config.ts'))
  await copyFile(join(root, 'package.json'), join(folder, 'package.json'))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const { path, plants } of planted) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(
      join(folder, path),
      plants.map(({ code }, line) => code.replace('$', `name${line}`).replace('@/', ascend(path))).join('\n'),
    )
  }
  findings = await lint(folder)
}, 60_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

const Report = z.object({
  diagnostics: z.array(
    z.object({
      code: z.string(),
      help: z.string().optional(),
      message: z.string(),
      filename: z.string(),
      labels: z.array(z.object({ span: z.object({ line: z.number() }) })).min(1),
    }),
  ),
})

/** What the restricting rules find, by `path:line`, lines from 1. */
async function lint(cwd: string): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const command = ['--import', 'tsx', 'node_modules/oxlint/bin/oxlint', '--format', 'json', ...halves]
  const output = await promisify(execFile)(process.execPath, command, { cwd, maxBuffer: 1 << 28 }).catch(
    (error: { stdout: string }) => error,
  )
  const found = new Map<string, Finding[]>()
  for (const { code, help, message, filename, labels } of Report.parse(JSON.parse(output.stdout)).diagnostics) {
    if (!code.includes('no-restricted-')) continue
    const place = `${filename}:${labels[0]?.span.line}`
    found.set(place, [...(found.get(place) ?? []), { code, message: `${message} ${help ?? ''}` }])
  }
  return found
}

test.each(planted)('in $path every plant fails with the sentence of its rule, and every look-alike passes', ({ path, plants, refused }) => {
  const expected = plants.map(({ code, breaks = [] }) => {
    const guard = breaks.find((it) => refused.includes(it))
    return `${code}: ${guard === undefined ? 'clean' : sentences[guard]}`
  })
  const actual = plants.map(({ code, breaks = [] }, index) => {
    const messages = (findings.get(`${path}:${index + 1}`) ?? []).map(({ message }) => message)
    if (messages.length === 0) return `${code}: clean`
    const guard = breaks.find((it) => messages.some((message) => message.includes(sentences[it])))
    return `${code}: ${guard === undefined ? messages.join(' ') : sentences[guard]}`
  })
  expect(actual).toEqual(expected)
})

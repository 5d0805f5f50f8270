import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { z } from 'zod'
import { directoryLake } from '../../consumers/runtime/lake/directory.ts'
import { parquet } from '../../consumers/runtime/parquet/parquet.ts'
import { newFolder } from '../builders/folder.ts'
import { runToEnd } from '../services/child.ts'

// The package as its users get it: packed out of a copy of the repository, installed without network into an empty project, used.
const ROOT = resolve(import.meta.dirname, '..', '..')
const TIMEOUT_MS = 600_000
const STEP_MS = 300_000
const Manifest = z.object({
  version: z.string(),
  dependencies: z.record(z.string(), z.string()),
  scripts: z.record(z.string(), z.string()),
})
const Lock = z.object({ packages: z.record(z.string(), z.object({ dev: z.boolean().optional(), optional: z.boolean().optional() })) })
const Packed = z.tuple([z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) })])

let folder: Awaited<ReturnType<typeof newFolder>>
let packed: readonly string[] = []
const project = () => join(folder.path, 'project')

beforeAll(async () => {
  folder = await newFolder()
  const copy = await copyRepository(join(folder.path, 'copy'))
  const told = await npm(['pack', '--json', '--pack-destination', folder.path], copy)
  const [{ filename, files }] = Packed.parse(JSON.parse(told))
  packed = files.map(({ path }) => path)
  await layOutDependencies(project())
  const options = ['--offline', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund', '--cache', join(folder.path, 'cache')]
  await npm(['install', ...options, join(folder.path, filename)], project())
}, TIMEOUT_MS)
afterAll(() => folder.remove())

test('the package holds what is built, the commands and what they name, and nothing else of the folder', () => {
  const beside = packed.filter((it) => !/^dist\/(schemas|platform|producers|consumers)\/.*\.(js|d\.ts)$/.test(it))
  expect(beside.filter((it) => !/^producers\/systems\/by-mapping\/templates\/[\w-]+\.yaml$/.test(it)).sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'THIRD-PARTY-NOTICES.md',
    'bin/node-version.cjs',
    'bin/signals-consume.cjs',
    'bin/signals-produce.cjs',
    'dist/consumers/language/model/cause-en.json',
    'dist/consumers/language/model/sentiment-en.json',
    'package.json',
    'signals.example.yaml',
  ])
  for (const path of ['dist/producers/library.d.ts', 'dist/producers/main.js', 'dist/consumers/main.js']) expect(packed).toContain(path)
  expect(packed).not.toContain('dist/producers/left-from-an-older-build.js')
})

test('the example of signals.yaml names mapping templates that are in the package', async () => {
  const example = await readFile(join(project(), 'node_modules', 'service-signals', 'signals.example.yaml'), 'utf8')
  const mappings = [...example.matchAll(/^ *mapping: (\S+)$/gm)].map(([, path]) => path)
  expect(mappings.length).toBeGreaterThan(0)
  for (const path of mappings) expect(packed).toContain(path)
})

test('installing it runs no script', async () => {
  const { scripts } = Manifest.parse(JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')))
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) expect(Object.keys(scripts)).not.toContain(name)
})

test.each(['signals-produce', 'signals-consume'])(
  'the installed %s starts, and tells the version of the package',
  async (command) => {
    const { version } = Manifest.parse(JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')))
    expect(await npx([command, '--help'], {})).toContain(`Usage: ${command}`)
    expect(await npx([command, '--version'], {})).toBe(`${version}\n`)
  },
  TIMEOUT_MS,
)

test(
  'a strict program that uses the publisher compiles, and the installed consumer derives a row of what it published',
  async () => {
    const environment = {
      SIGNALS_LOG_URL: `file:${join(folder.path, 'log')}`,
      SIGNALS_LAKE_URL: `file:${join(folder.path, 'lake')}`,
      SIGNALS_LOG_LEVEL: 'silent',
      SIGNALS_HEALTH_PORT: '0',
      SIGNALS_PSEUDONYM_KEY: '0123456789abcdef'.repeat(4),
    }
    await writeFile(join(project(), 'program.ts'), PROGRAM)
    await writeFile(join(project(), 'tsconfig.json'), JSON.stringify(STRICT))
    await node([join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')], {})
    expect(await node(['program.js'], environment)).toMatch(/^published [0-9a-f]/)

    await npx(['signals-consume', 'run', 'interactions', '--until-end'], environment)
    expect(await interactionIds(join(folder.path, 'lake'))).toEqual(['library:acme:1'])
  },
  TIMEOUT_MS,
)

/** Strictest flags, and the declarations of the package are checked too. */
const STRICT = {
  compilerOptions: {
    target: 'es2023',
    lib: ['es2023'],
    module: 'nodenext',
    types: ['node'],
    strict: true,
    skipLibCheck: false,
    exactOptionalPropertyTypes: true,
    noFallthroughCasesInSwitch: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noPropertyAccessFromIndexSignature: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    isolatedModules: true,
    verbatimModuleSyntax: true,
  },
  files: ['program.ts'],
}

const PROGRAM = `import { publisher, type Contact, type ContactSource, type Published } from 'service-signals/producers'
import type { Interaction } from 'service-signals/schemas'

const channel: Interaction['channel'] = 'phone'
const contact: Contact = { id: '1', channel, direction: 'inbound', occurred_at: new Date(1772442000000), customer: { email: 'a@acme.example' } }
const source: ContactSource = {
  account: 'acme',
  privacy: { analysis_basis: 'contract', default_analysis: 'granted', default_marketing: 'unknown' },
}
const log = await publisher(process.env, source)
const published: Published = await log.publish(contact)
await log.close()
process.stdout.write(published.ok ? \`published \${published.id}\\n\` : \`\${published.reason}\\n\`)
`

/** The repository as a clone has it, beside what a person may have left in the folder: settings, data, an older build. */
async function copyRepository(copy: string): Promise<string> {
  const left = new Set(['.git', 'node_modules', 'dist', 'data', 'coverage', 'signals.yaml'])
  for (const name of await readdir(ROOT)) if (!left.has(name)) await cp(join(ROOT, name), join(copy, name), { recursive: true })
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  for (const [path, content] of [
    ['signals.yaml', 'sources: {}\n'],
    ['data/log/segment', ''],
    ['dist/producers/left-from-an-older-build.js', ''],
  ] as const) {
    await mkdir(join(copy, path, '..'), { recursive: true })
    await writeFile(join(copy, path), content)
  }
  return copy
}

/**
 * An empty project in which the run-time dependencies lie already, as the lock file of the repository names them. So npm needs
 * neither the network nor its cache, and a dependency that is missing there, or is one for development, is missed here.
 */
async function layOutDependencies(to: string): Promise<void> {
  const { packages } = Lock.parse(JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8')))
  const needed = Object.entries(packages).filter(([path, { dev, optional }]) => path !== '' && dev !== true && optional !== true)
  for (const [path] of needed) await cp(join(ROOT, path), join(to, path), { recursive: true })
  // Without the links to their commands npm takes packages for incomplete and fetches them again.
  const commands = join('node_modules', '.bin')
  await mkdir(join(to, commands))
  for (const name of await readdir(join(ROOT, commands))) {
    const target = await readlink(join(ROOT, commands, name))
    if (existsSync(join(to, commands, target))) await symlink(target, join(to, commands, name))
  }
  await writeFile(join(to, 'package.json'), '{ "name": "project", "private": true, "type": "module" }\n')
}

async function interactionIds(lakeFolder: string): Promise<readonly unknown[]> {
  const lake = await directoryLake(lakeFolder)
  const ids: unknown[] = []
  for await (const key of lake.list('v1/interactions/')) {
    const read = await parquet.read(lake, key, ['interaction_id'])
    ids.push(...(read?.values[0] ?? []))
  }
  await lake.close()
  return ids
}

const npm = (args: readonly string[], at: string) => runToEnd('npm', args, { folder: at, timeoutMs: STEP_MS })
const npx = (args: readonly string[], environment: Readonly<Record<string, string>>) =>
  runToEnd('npx', ['--offline', ...args], { folder: project(), timeoutMs: STEP_MS, environment })
const node = (args: readonly string[], environment: Readonly<Record<string, string>>) =>
  runToEnd(process.execPath, args, { folder: project(), timeoutMs: STEP_MS, environment })

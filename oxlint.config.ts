import { defineConfig, type OxlintOverride } from 'oxlint'
import manifest from './package.json' with { type: 'json' }

/** What a source may not use, and the sentence its author reads. */
type Refusal = {
  readonly message: string
  readonly imports?: readonly ImportPattern[]
  readonly globals?: readonly string[]
  readonly properties?: readonly { readonly object: string; readonly property: string }[]
}

/**
 * `group` is a list of globs, `regex` has no look-ahead; both match the specifier as it is written. A specifier that a `!` glob lets in
 * is let in by all patterns of its room, so `!` belongs only before paths that nothing else refuses.
 */
type ImportPattern = ({ readonly group: readonly string[] } | { readonly regex: string }) & { readonly importNamePattern?: string }

/** Sources, as globs: a folder that does not exist yet is guarded too. */
type Room = { readonly files: readonly string[]; readonly refuses: readonly Refusal[] }

// Where the world comes in. Everything else in schemas/, producers/ and consumers/ is pure.
const KAFKA = {
  platform: ['platform/kafka*.ts'],
  producers: ['producers/publishing/kafka*.ts'],
  consumers: ['consumers/runtime/kafka/**'],
} as const
const S3 = {
  platform: ['platform/s3*.ts'],
  consumers: ['consumers/runtime/lake/s3.ts'],
} as const
const WORLD = {
  producers: ['producers/{main,library}.ts', 'producers/{commands,doors,operate,publishing}/**'],
  consumers: ['consumers/main.ts', 'consumers/{commands,operate,jobs}/**', 'consumers/views/reading/**'],
} as const
/** The runtime reads and writes, and takes its time and its chance from one clock: random histories are run under another one. */
const RUNTIME = 'consumers/runtime/**'
const CLOCK = 'consumers/runtime/clock.ts'

const listed = (...globs: readonly (readonly string[])[]): string => globs.flat().join(', ')
const worldly = listed(['platform/**'], WORLD.producers, WORLD.consumers)

const time: Refusal = {
  message: `A pure source is given the time; it does not read a clock or wait. Clocks and timers are allowed in ${worldly}, ${CLOCK}.`,
  globals: ['performance', 'setTimeout', 'setInterval', 'setImmediate'],
  properties: [{ object: 'Date', property: 'now' }],
  imports: [{ regex: '^(node:)?(timers|perf_hooks)(/.*)?$' }],
}
const chance: Refusal = {
  message: `A pure source derives its ids and keys; nothing in it is random. Randomness is allowed in ${worldly}, ${CLOCK}.`,
  globals: ['crypto'],
  properties: [{ object: 'Math', property: 'random' }],
  imports: [{ regex: '^(node:)?crypto$', importNamePattern: '^(random|getRandomValues$|webcrypto$)' }],
}
const environment: Refusal = {
  message: `A pure source is given its settings; it does not know its process. The process is allowed in ${worldly}, ${CLOCK}.`,
  globals: ['process', 'globalThis', 'console'],
  imports: [{ regex: '^(node:)?(process|os|child_process|cluster|worker_threads|readline)(/.*)?$' }],
}
const disk: Refusal = {
  message: `A pure source is given bytes; it does not open files or connections. They are allowed in ${worldly}, ${RUNTIME}.`,
  globals: ['fetch'],
  imports: [{ regex: '^(node:)?(fs|http|http2|https|net|tls|dgram|dns)(/.*)?$' }],
}
const effects = [time, chance, environment, disk]

const kafka: Refusal = {
  message: `kafkajs is imported only in ${listed(KAFKA.platform, KAFKA.producers, KAFKA.consumers)}.`,
  imports: [{ group: ['kafkajs', 'kafkajs/**'] }],
}
/** The sentence about a type is the same: `KafkaClient` of platform/kafka-client.ts is that type. */
const kafkaClients: Refusal = {
  message: `Kafka clients are constructed only in ${listed(KAFKA.platform)}; types and constants of kafkajs are allowed here.`,
  imports: [{ group: ['kafkajs'], importNamePattern: '^Kafka$' }],
  properties: [{ object: 'kafkajs', property: 'Kafka' }],
}
const s3: Refusal = {
  message: `S3 clients are imported only in ${listed(S3.platform, S3.consumers)}.`,
  imports: [{ group: ['@aws-sdk/*', '@aws-sdk/*/**'] }],
}
const packages: Refusal = {
  message: 'schemas/ imports no package except zod and libphonenumber-js. Other packages are allowed in platform/, producers/, consumers/.',
  imports: [
    {
      group: Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.devDependencies })
        .filter((name) => name !== 'zod' && name !== 'libphonenumber-js')
        .flatMap((name) => [name, `${name}/**`]),
    },
  ],
}
const aboveSchemas: Refusal = {
  message: 'schemas/ does not import platform/, producers/ or consumers/; they import schemas/.',
  imports: [{ group: ['**/platform/**', '**/producers/**', '**/consumers/**'] }],
}
const abovePlatform: Refusal = {
  message: 'platform/ does not import producers/ or consumers/; they import platform/.',
  imports: [{ group: ['**/producers/**', '**/consumers/**'] }],
}
const consumers: Refusal = {
  message: 'producers/ does not import consumers/. What both need is allowed in schemas/ and platform/.',
  imports: [{ group: ['**/consumers/**'] }],
}
const producers: Refusal = {
  message: 'consumers/ does not import producers/. What both need is allowed in schemas/ and platform/.',
  imports: [{ group: ['**/producers/**'] }],
}
const datasets: Refusal = {
  message: 'The runtime does not know a dataset by name. Datasets are imported in consumers/all.ts.',
  imports: [{ regex: '^(\\.\\./)+(consumers/)?datasets/' }],
}

const pureProducer = [consumers, kafka, s3, ...effects]
const pureConsumer = [producers, kafka, s3, ...effects]
const runtime = [producers, datasets, kafka, s3, time, chance, environment]

const SYSTEM = 'A system does not import the folder of another system. What two systems need is allowed in producers/formats/.'
const DATASET =
  'A dataset does not import the folder of another dataset. What two datasets need is allowed beside the folders and in consumers/language/.'

/** From wide to narrow: the last room that a source matches says all that the source may not use. */
const rooms: readonly Room[] = [
  { files: ['schemas/**'], refuses: [aboveSchemas, packages, ...effects] },

  { files: ['platform/**'], refuses: [abovePlatform, kafka, s3] },
  { files: KAFKA.platform, refuses: [abovePlatform, s3] },
  { files: S3.platform, refuses: [abovePlatform, kafka] },

  { files: ['producers/**'], refuses: pureProducer },
  ...siblings('producers/systems', pureProducer, SYSTEM),
  { files: WORLD.producers, refuses: [consumers, kafka, s3] },
  { files: KAFKA.producers, refuses: [consumers, s3, kafkaClients] },

  { files: ['consumers/**'], refuses: pureConsumer },
  ...siblings('consumers/datasets', pureConsumer, DATASET),
  { files: WORLD.consumers, refuses: [producers, kafka, s3] },
  { files: [RUNTIME], refuses: runtime },
  { files: [CLOCK], refuses: [producers, datasets, kafka, s3] },
  { files: KAFKA.consumers, refuses: [...runtime.filter((it) => it !== kafka), kafkaClients] },
  { files: S3.consumers, refuses: runtime.filter((it) => it !== s3) },
]

/** The folders of `parent`, which do not import each other; a folder may have sub-folders two levels deep. */
function siblings(parent: string, refuses: readonly Refusal[], message: string): readonly Room[] {
  const name = parent.slice(parent.lastIndexOf('/') + 1)
  return [1, 2, 3].map((depth) => ({
    files: [`${parent}/${'*/'.repeat(depth)}*`],
    refuses: [...refuses, { message, imports: [{ regex: `^(\\.\\./){${depth}}[\\w-]+/|^(\\.\\./)+${name}/[\\w-]+/` }] }],
  }))
}

/** An override replaces the options of a rule, so every room brings all three rules whole. */
function guard({ files, refuses }: Room): OxlintOverride {
  const imports = refuses.flatMap(({ message, imports = [] }) => imports.map((it) => ({ ...it, message })))
  const globals = refuses.flatMap(({ message, globals = [] }) => globals.map((name) => ({ name, message })))
  const properties = refuses.flatMap(({ message, properties = [] }) => properties.map((it) => ({ ...it, message })))
  return {
    files: [...files],
    rules: {
      'eslint/no-restricted-imports': ['error', { patterns: imports }],
      'eslint/no-restricted-globals': ['error', ...globals],
      'eslint/no-restricted-properties': ['error', ...properties],
    },
  }
}

export default defineConfig({
  plugins: ['typescript', 'import', 'oxc', 'unicorn', 'promise'],
  categories: { correctness: 'error' },
  rules: {
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    'typescript/consistent-type-imports': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'import/no-cycle': 'error',
    'eslint/eqeqeq': 'error',
    'eslint/prefer-const': 'error',
    'eslint/no-var': 'error',
    'unicorn/no-array-sort': 'off',
  },
  overrides: [
    ...rooms.map(guard),
    {
      files: ['tests/**', 'bench/**', 'scripts/**'],
      rules: { 'typescript/consistent-type-assertions': 'off', 'typescript/no-non-null-assertion': 'off' },
    },
  ],
})

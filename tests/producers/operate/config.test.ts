import { describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { system } from '../../../producers/adapter.ts'
import type { SystemEntry, Systems } from '../../../producers/all.ts'
import { readConfig, type FoundText, type Surroundings } from '../../../producers/operate/config.ts'
import { paper } from '../../builders/source.ts'

const systems: Systems = new Map<string, SystemEntry>([
  ['paper', { mapped: false, system: system(paper) }],
  [
    'generic',
    {
      mapped: true,
      make: (text: string) =>
        text === 'fine' ? { ok: true, system: system(paper) } : { ok: false, complaints: [{ path: 'key', rule: 'is required' }] },
    },
  ],
])
const found = (texts: Readonly<Record<string, string>>, name: string): FoundText =>
  Object.hasOwn(texts, name) ? { ok: true, text: texts[name]! } : { ok: false, reason: `no ${name}` }
const surroundings: Surroundings = {
  secret: (name) => found({ ACME_SECRET: 's3cret', ACME_OLD_SECRET: 'older', ACME_EMPTY: '' }, name),
  mapping: (path) => found({ 'desk.yaml': 'fine', 'broken.yaml': 'broken' }, path),
}

const privacy = { analysis_basis: 'contract', default_analysis: 'granted', default_marketing: 'unknown' }
const plain = { system: 'paper', account: 'acme', secrets: ['ACME_SECRET'], privacy }
const read = (sources: unknown) => readConfig(stringify({ version: 1, sources }), systems, surroundings)

/** What is complained about, as `path: rule`. */
function complaints(result: ReturnType<typeof readConfig>): readonly string[] {
  if (result.ok) return []
  for (const it of result.complaints) expect(it.remedy).not.toBe('')
  return result.complaints.map((it) => `${it.path}: ${it.rule}`)
}

test('a source comes with its adapter, its defaults and its secrets in order', () => {
  const result = read({
    'acme-paper': { ...plain, secrets: ['ACME_SECRET', 'ACME_OLD_SECRET'] },
    desk: { ...plain, system: 'generic', mapping: 'desk.yaml' },
  })
  if (!result.ok) throw new Error(JSON.stringify(result.complaints))
  expect([...result.sources.keys()]).toEqual(['acme-paper', 'desk'])
  expect(result.sources.get('acme-paper')).toMatchObject({
    name: 'acme-paper',
    secrets: ['s3cret', 'older'],
    system: { system: 'paper' },
    config: { rate_per_second: 500, allow_unsigned: false, customer: ['account', 'email', 'phone', 'social', 'device', 'other'] },
  })
})

test('a source without privacy is refused with the reason why', () => {
  const { privacy: _, ...without } = plain
  const result = read({ acme: without })
  expect(result.ok ? [] : result.complaints).toEqual([
    {
      path: 'sources.acme.privacy',
      rule: 'is required',
      remedy: expect.stringMatching(/vendors send no consent, and a silent default would break the law/),
    },
  ])
})

describe('every fault is named with its path', () => {
  test.each([
    [
      'an unknown system lists the known ones',
      { acme: { ...plain, system: 'zendsk' } },
      'sources.acme.system: there is no system `zendsk`',
    ],
    ['an unknown option', { acme: { ...plain, secret: 'x' } }, 'sources.acme.secret: there is no such option'],
    [
      'an unknown privacy option',
      { acme: { ...plain, privacy: { ...privacy, basis: 'x' } } },
      'sources.acme.privacy.basis: there is no such option',
    ],
    [
      'a secret written out instead of named',
      { acme: { ...plain, secrets: ['hunter2!'] } },
      'sources.acme.secrets.0: the name of an environment variable',
    ],
    ['a secret nobody set', { acme: { ...plain, secrets: ['ACME_MISSING'] } }, 'sources.acme.secrets.0: no ACME_MISSING'],
    [
      'an empty secret',
      { acme: { ...plain, secrets: ['ACME_EMPTY'] } },
      'sources.acme.secrets.0: the environment variable ACME_EMPTY is empty',
    ],
    ['generic without a mapping', { desk: { ...plain, system: 'generic' } }, 'sources.desk.mapping: is required for `generic`'],
    [
      'a mapping that cannot be read',
      { desk: { ...plain, system: 'generic', mapping: 'no.yaml' } },
      'sources.desk.mapping: no.yaml cannot be read: no no.yaml',
    ],
    [
      'a broken mapping',
      { desk: { ...plain, system: 'generic', mapping: 'broken.yaml' } },
      'sources.desk.mapping: broken.yaml, key: is required',
    ],
    ['a mapping nobody asked for', { acme: { ...plain, mapping: 'desk.yaml' } }, 'sources.acme.mapping: `paper` takes no mapping'],
    ['a region that is none', { acme: { ...plain, region: 'XX' } }, 'sources.acme.region: XX is no country'],
    ['a zone that is none', { acme: { ...plain, zone: 'Mars/Olympus' } }, 'sources.acme.zone: Mars/Olympus is no time zone'],
    ['no source at all', {}, 'sources: at least one source'],
  ])('%s', (_, sources, complaint) => {
    expect(complaints(read(sources))).toEqual([complaint])
  })

  test('the known systems are listed', () => {
    const result = read({ acme: { ...plain, system: 'zendsk' } })
    expect(result.ok ? '' : result.complaints[0]?.remedy).toBe('the systems are paper, generic')
  })

  test('all at once', () => {
    expect(complaints(read({ a: { ...plain, account: '', region: 'Germany' }, b: { ...plain, rate_per_second: 0 } }))).toHaveLength(3)
    expect(complaints(read({ a: { ...plain, zone: 'x', region: 'XX' }, b: { ...plain, system: 'nope', secrets: ['NO'] } }))).toHaveLength(4)
  })

  test.each([
    ['broken YAML', 'version: 1\nsources: [', /^line \d+, column \d+: /],
    ['a name twice', 'version: 1\nversion: 1', /^line 2, column 1: .*unique/],
    ['nothing', '', /^: /],
    ['another version', 'version: 2\nsources: {}', /^version: /],
  ])('%s', (_, text, pattern) => {
    expect(complaints(readConfig(text, systems, surroundings))[0]).toMatch(pattern)
  })

  test('a bomb of aliases is refused', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...Array.from({ length: 8 }, (_, i) => `${'bcdefghi'[i]}: &${'bcdefghi'[i]} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`),
    ].join('\n')
    expect(complaints(readConfig(bomb, systems, surroundings))).toEqual([expect.stringMatching(/alias/)])
  })
})

describe('tests', () => {
  const wrong = { addresses: ['nobody at all'], domains: ['@acme.example'], numbers: ['none'], people: ['Kim'] }

  test('of the file hold for every source, besides those of the source', () => {
    const tests = { domains: ['staff.example'], tags: ['test'] }
    const text = stringify({ version: 1, tests, sources: { a: plain, b: { ...plain, tests: { tags: ['probe'] } } } })
    const result = readConfig(text, systems, surroundings)
    if (!result.ok) throw new Error(JSON.stringify(result.complaints))
    expect(result.sources.get('a')?.config.tests).toMatchObject({ domains: ['staff.example'], tags: ['test'], numbers: [] })
    expect(result.sources.get('b')?.config.tests).toMatchObject({ domains: ['staff.example'], tags: ['test', 'probe'] })
  })

  test.each([
    ['of a source', 'sources.acme.tests', { sources: { acme: { ...plain, tests: wrong } } }],
    ['of the file', 'tests', { tests: wrong, sources: { acme: plain } }],
  ])('%s that can never match are refused', (_, path, file) => {
    expect(complaints(readConfig(stringify({ version: 1, ...file }), systems, surroundings))).toEqual([
      `${path}.addresses.0: an e-mail address, for example qa@acme.example`,
      `${path}.domains.0: a domain without @, for example acme.example`,
      `${path}.numbers.0: a phone number in quotation marks`,
      `${path}.people: there is no such option`,
    ])
  })
})

import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { eventConsumers, namedConsumers } from '../../consumers/all.ts'
import { listDatasets } from '../../consumers/datasets/list-datasets.ts'
import { declaredSignals } from '../../consumers/signals/all.ts'
import { views } from '../../consumers/views/all.ts'
import { describeContracts } from '../../consumers/views/contracts/describe-all.ts'
import { writeContractFiles } from '../../consumers/views/contracts/files.ts'
import { referenceRelations } from '../../consumers/views/reference-relations.ts'
import { newFolder } from '../builders/folder.ts'
import { writeSimulatedLake } from '../builders/simulated-lake.ts'
import { pythonWithContractTools } from '../services/backends.ts'

/** Two cores that eight others use: dbt starts in a minute there, and in seconds elsewhere. */
const TIMEOUT_MS = 900_000

const python = pythonWithContractTools()
const consumers = [...eventConsumers, ...namedConsumers]
const datasets = listDatasets(consumers)
/** A table for each dataset and each reference table. */
const tables = datasets.length + referenceRelations.length
const contracts = describeContracts(consumers, declaredSignals, views)

if (python === undefined) describe.skip('contracts', () => test('no Python has dbt: see the table at the end', () => undefined))
else
  describe('contracts', () => {
    let folder: Awaited<ReturnType<typeof newFolder>>
    const at = (name: string) => join(folder.path, name)
    beforeAll(async () => {
      folder = await newFolder()
      for (const { path, text } of writeContractFiles(datasets, views, contracts, { kind: 'file', address: at('lake') })) {
        await mkdir(dirname(at(path)), { recursive: true })
        await writeFile(at(path), text)
      }
    })
    afterAll(() => folder.remove())

    const start = (program: string, args: readonly string[], cwd: string) =>
      new Promise<{ readonly code: number; readonly out: string }>((resolve) => {
        const env = { PATH: process.env['PATH'] ?? '', HOME: folder.path, DBT_SEND_ANONYMOUS_USAGE_STATS: 'false', NO_COLOR: '1' }
        execFile(program, args, { cwd, env, timeout: TIMEOUT_MS, maxBuffer: 16 * 1_048_576 }, (error, out, err) =>
          resolve({ code: error === null ? 0 : Number(error.code), out: `${out}${err}` }),
        )
      })
    const dbt = (...args: readonly string[]) =>
      start(python, ['-m', 'dbt.cli.main', '--no-use-colors', '--no-version-check', ...args, '--profiles-dir', '.'], at('dbt'))

    test(
      'are contracts by the official JSON Schema of ODCS 3.1, and DDL that a parser of each engine reads',
      async () => {
        const script = fileURLToPath(new URL('../processes/check-contracts.py', import.meta.url))
        const { code, out } = await start(python, [script, folder.path], folder.path)
        expect({ code, found: JSON.parse(out) as unknown }).toEqual({
          code: 0,
          found: {
            wrong: [],
            contracts: contracts.length,
            tables: { athena: tables, trino: tables, spark: tables, snowflake: tables },
          },
        })
      },
      TIMEOUT_MS,
    )

    test(
      'are a dbt package that builds on a lake without rows, and on simulated days, tests included',
      async () => {
        expect(await dbt('parse')).toMatchObject({ code: 0, out: expect.not.stringMatching(/WARNING|deprecat\w+ functionality/) })
        expect(await dbt('build', '--vars', `{signals_lake: ${at('nothing')}}`)).toMatchObject({ code: 0 })
        await writeSimulatedLake(at('lake'))
        const built = await dbt('build')
        expect(built).toMatchObject({ code: 0, out: expect.stringMatching(/ERROR=0/) })
        expect(built.out).toMatch(/WARN=0/)
        const restricted = await dbt('build', '--select', 'quotes_latest', '--vars', '{signals_restricted: true}')
        expect(restricted).toMatchObject({ code: 0, out: expect.stringMatching(/PASS=3/) })
      },
      TIMEOUT_MS,
    )
  })

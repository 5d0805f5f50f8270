import { resolve } from 'node:path'
import { lakeUrl } from '../../platform/addresses.ts'
import { loadSettings } from '../../platform/environment.ts'
import { folderOf } from '../../schemas/datasets/dataset.ts'
import { referenceKey } from '../../schemas/reference/table.ts'
import { pushedNames, pushedTables, type PushedName } from '../../schemas/reference/view-tables.ts'
import { eventConsumers, namedConsumers } from '../all.ts'
import { listDatasets, type ListedDataset } from '../datasets/list-datasets.ts'
import type { Lake } from '../runtime/ports.ts'
import { views } from '../views/all.ts'
import type { Dialect } from '../views/dialect.ts'
import { writeEngineScript } from '../views/engine-script.ts'
import { writeScript } from '../views/script.ts'
import type { Shown } from '../views/sql.ts'
import type { ConsumerContext } from './context.ts'
import { withLake } from './open-backends.ts'

/** The DuckDB script with a view of every dataset in the lake; `restricted`: also of those that hold what customers said. */
export async function writeViews(context: ConsumerContext, restricted: boolean): Promise<string> {
  const settings = loadSettings(context.environment, context.readFile)
  const url = lakeUrl(settings)
  const place = url.kind === 'file' ? resolve(url.folder) : `s3://${url.bucket}${url.prefix === '' ? '' : `/${url.prefix}`}`
  return await withLake(settings, context, async (lake) => {
    const shown: Shown[] = []
    for (const it of listed(restricted)) shown.push({ ...it, present: await hasAny(lake.list(`${folderOf(it.dataset)}/`)) })
    return writeScript(shown, views, place, await findStored(lake))
  })
}

/** The script of another engine, over its tables. The lake tells which reference tables there are. */
export async function writeViewsFor(context: ConsumerContext, dialect: Dialect, restricted: boolean): Promise<string> {
  const settings = loadSettings(context.environment, context.readFile)
  const stored = await withLake(settings, context, findStored)
  return writeEngineScript(listed(restricted), views, dialect, stored)
}

function listed(restricted: boolean): readonly ListedDataset[] {
  return listDatasets([...eventConsumers, ...namedConsumers]).filter(({ dataset }) => restricted || !dataset.restricted)
}

async function findStored(lake: Pick<Lake, 'list'>): Promise<ReadonlySet<PushedName>> {
  const stored = new Set<PushedName>()
  for (const name of pushedNames) if (await hasAny(lake.list(referenceKey(pushedTables[name])))) stored.add(name)
  return stored
}

async function hasAny(keys: AsyncIterable<string>): Promise<boolean> {
  for await (const _ of keys) return true
  return false
}

import { folderOf, type Dataset } from '../../../schemas/datasets/dataset.ts'
import type { Lake } from '../../runtime/ports.ts'

/** What lies in the lake of one dataset: the etag of each object by its key. */
export type LakeObjects = ReadonlyMap<string, string>

/**
 * The objects of a dataset that a reader knows, by the layout of consumers/runtime/chain/keys.ts. Other keys are left alone: a key of
 * a bucket becomes a path of this machine, so it may not lead anywhere else.
 */
export async function listObjects(lake: Pick<Lake, 'entries'>, dataset: Pick<Dataset, 'name' | 'restricted'>): Promise<LakeObjects> {
  const objects = new Map<string, string>()
  const folder = `${folderOf(dataset)}/`
  for await (const { key, etag } of lake.entries(folder)) if (isDataFile(key.slice(folder.length))) objects.set(key, etag)
  return objects
}

const isDataFile = (name: string): boolean => /^((arrived_on|as_of_date)=\d{4}-\d{2}-\d{2}\/)?e\d{3}-p\d{5}(-\d{20})?\.parquet$/.test(name)

import type { Lake } from '../runtime/ports.ts'
import type { DataContract } from '../views/contracts/contract.ts'
import { filesBeside } from '../views/contracts/files.ts'
import type { LakePlace } from '../views/contracts/place.ts'
import { keepText } from './keep-text.ts'

/**
 * Writes the contract of each dataset beside its data, so that who finds the files finds what they may rely on:
 *
 *   _meta/v1/<dataset>/contract.odcs.yaml
 *   _meta/v1/<dataset>/dictionary.md
 *   _meta/v1/<dataset>/<engine>.sql          the table over its files
 *
 * A view has no data; its contract lies below `_meta/v1/views/<view>/`, without SQL.
 */
export async function keepContracts(lake: Lake, contracts: readonly DataContract[], place: LakePlace): Promise<number> {
  const files = contracts.flatMap((contract) =>
    filesBeside(contract, place)
      .filter(({ text }) => text !== '')
      .map(({ path, text }) => ({ key: `_meta/v1/${contract.kind === 'view' ? 'views/' : ''}${contract.name}/${path}`, text })),
  )
  for (const { key, text } of files) await keepText(lake, key, text)
  return files.length
}

import type { ListedDataset } from '../../datasets/list-datasets.ts'
import type { View } from '../view.ts'
import type { DataContract } from './contract.ts'
import type { ContractFile } from './contract-file.ts'
import { writeDbtPackage } from './dbt/package.ts'
import { createTable, ENGINES } from './ddl/ddl.ts'
import { renderDictionary } from './dictionary.ts'
import { renderOdcs } from './odcs.ts'
import type { LakePlace } from './place.ts'
import { writeTableScript } from './table-script.ts'

/**
 * Everything that is made from the contracts:
 *
 *   odcs/<name>.odcs.yaml    the Open Data Contract Standard 3.1
 *   dictionary/<name>.md     for people
 *   ddl/<engine>.sql         tables over the files of the datasets
 *   dbt/                     the dbt package
 */
export function writeContractFiles(
  datasets: readonly ListedDataset[],
  views: readonly View[],
  contracts: readonly DataContract[],
  place: LakePlace,
): readonly ContractFile[] {
  return [
    ...contracts.map((it) => ({ path: `odcs/${it.name}.odcs.yaml`, text: renderOdcs(it, place) })),
    ...contracts.map((it) => ({ path: `dictionary/${it.name}.md`, text: renderDictionary(it) })),
    ...ENGINES.map((engine) => ({ path: `ddl/${engine}.sql`, text: writeTableScript(engine, contracts, place) })),
    ...writeDbtPackage({ datasets, views, contracts, place }).map(({ path, text }) => ({ path: `dbt/${path}`, text })),
  ]
}

/** What lies beside the data of one dataset, in `_meta/v1/<dataset>/`. */
export function filesBeside(contract: DataContract, place: LakePlace): readonly ContractFile[] {
  return [
    { path: 'contract.odcs.yaml', text: renderOdcs(contract, place) },
    { path: 'dictionary.md', text: renderDictionary(contract) },
    ...ENGINES.map((engine) => ({ path: `${engine}.sql`, text: createTable(engine, contract, place) })),
  ]
}

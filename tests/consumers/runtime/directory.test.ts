import { directoryLake } from '../../../consumers/runtime/directory.ts'
import { newFolder } from '../../builders/folder.ts'
import { lakeContract } from '../../contracts/lake.ts'

lakeContract('the lake in a folder', async () => {
  const { path, remove } = await newFolder()
  const open = () => directoryLake(`${path}/lake`)
  return { lake: await open(), another: open, end: remove }
})

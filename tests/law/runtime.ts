import { makeBudget } from '../../consumers/runtime/loop/budget.ts'
import { consume } from '../../consumers/runtime/loop/consume.ts'
import { decodeFooter } from '../../consumers/runtime/chain/footer.ts'
import { memoryLake, memoryLog } from '../../consumers/runtime/memory.ts'
import { restore } from '../../consumers/runtime/loop/state.ts'
import { verify } from '../../consumers/jobs/verify.ts'
import type { Runtime } from './history.ts'

export const runtime: Runtime = { consume, memoryLog, memoryLake, makeBudget, restore, decodeFooter, verify }

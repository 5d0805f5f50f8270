import { memoryBudget } from '../../consumers/runtime/budget.ts'
import { consume } from '../../consumers/runtime/consume.ts'
import { parseFacts } from '../../consumers/runtime/facts.ts'
import { memoryLake, memoryLog } from '../../consumers/runtime/memory.ts'
import { restore } from '../../consumers/runtime/state.ts'
import { verify } from '../../consumers/runtime/verify.ts'
import type { Runtime } from './history.ts'

export const runtime: Runtime = { consume, memoryLog, memoryLake, memoryBudget, restore, parseFacts, verify }

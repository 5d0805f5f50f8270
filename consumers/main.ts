#!/usr/bin/env node
import { processContext } from '../platform/command-context.ts'
import { createProgram } from '../platform/program.ts'
import { runCommand } from '../platform/run-command.ts'
import { datasetNames } from './commands/choose-consumers.ts'
import { addAudience } from './commands/audience.ts'
import { addCalibrate } from './commands/calibrate.ts'
import { addComplete } from './commands/complete.ts'
import type { ConsumerContext } from './commands/context.ts'
import { addContracts } from './commands/contracts.ts'
import { addDesk } from './commands/desk.ts'
import { addGlossary } from './commands/glossary.ts'
import { addExpire } from './commands/expire.ts'
import { addKeysCommand } from './commands/keys.ts'
import { addQuery } from './commands/query.ts'
import { addReference } from './commands/reference.ts'
import { addReport } from './commands/report.ts'
import { addRefused } from './commands/refused.ts'
import { addRun } from './commands/run.ts'
import { addScore } from './commands/score.ts'
import { addSettings } from './commands/settings.ts'
import { addSql } from './commands/sql.ts'
import { addSuppress } from './commands/suppress.ts'
import { addEvaluate, addTrain } from './commands/train.ts'
import { addVerify } from './commands/verify.ts'
import { systemClock } from './runtime/clock.ts'

/** The command line of the consumers. Time, randomness and the environment enter here and nowhere else. */
const context: ConsumerContext = { ...processContext('consumers'), clock: systemClock }
const program = createProgram(
  {
    name: 'signals-consume',
    description: 'Derives datasets from service interactions: sentiment, churn and referral signals in Parquet.',
    lists: `Datasets: ${datasetNames}`,
  },
  context,
)
for (const add of [
  addRun,
  addVerify,
  addScore,
  addComplete,
  addSql,
  addQuery,
  addKeysCommand,
  addAudience,
  addRefused,
  addReport,
  addDesk,
  addSuppress,
  addExpire,
  addReference,
  addTrain,
  addEvaluate,
  addCalibrate,
  addGlossary,
  addContracts,
  addSettings,
])
  add(program, context)
await runCommand(program, process.argv.slice(2), context)

#!/usr/bin/env node
import { processContext } from '../platform/command-context.ts'
import { createProgram } from '../platform/program.ts'
import { runCommand } from '../platform/run-command.ts'
import { systems } from './all.ts'
import { addCheck } from './commands/check.ts'
import type { ProducerContext } from './commands/context.ts'
import { addFile } from './commands/file.ts'
import { addMap } from './commands/map.ts'
import { addRedrive } from './commands/redrive.ts'
import { addServe } from './commands/serve.ts'
import { addSettings } from './commands/settings.ts'
import { addSimulate } from './commands/simulate.ts'
import { addTopics } from './commands/topics.ts'
import { processClock } from './doors/file/clock.ts'

/** The command line of the producers. Time, randomness and the environment enter here and in library.ts, nowhere else. */
const context: ProducerContext = { ...processContext('producers'), clock: processClock }
const program = createProgram(
  {
    name: 'signals-produce',
    description: 'Turns what contact-centre systems send into service interactions on the log.',
    lists: `Systems: ${[...systems.keys()].join(', ')}`,
  },
  context,
)
for (const add of [addServe, addTopics, addFile, addRedrive, addCheck, addMap, addSimulate, addSettings]) add(program, context)
await runCommand(program, process.argv.slice(2), context)

import { Command } from 'commander'
import { addGates } from './gates/gates.ts'
import { addBigml, addCalibration } from './calibration/calibration.ts'
import { addLabelled } from './labelled/labelled.ts'
import { addNatural } from './natural/natural.ts'
import { addRobust } from './robust/robust.ts'
import { addSets } from './sets/sets.ts'
import { addSimulated } from './simulated.ts'

const program = new Command('npm run evaluate --').description(
  'Measures how well the signals are found. `simulated` runs where no command is named; `help simulated` prints its options.',
)
addSimulated(program)
addLabelled(program)
addGates(program)
addNatural(program)
addRobust(program)
addSets(program)
addCalibration(program)
addBigml(program)
await program.parseAsync()

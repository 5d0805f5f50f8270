import { Command } from 'commander'
import { addBigml, addCalibration } from './calibration/calibration.ts'
import { addLabelled } from './labelled/labelled.ts'
import { addSimulated } from './simulated.ts'

const program = new Command('npm run evaluate --').description(
  'Measures how well the signals are found. `simulated` runs where no command is named; `help simulated` prints its options.',
)
addSimulated(program)
addLabelled(program)
addCalibration(program)
addBigml(program)
await program.parseAsync()

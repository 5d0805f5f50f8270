import { CommanderError, type Command } from 'commander'
import type { CommandContext } from './command-context.ts'

/** Runs the command that the arguments name. An error becomes its message on standard error and its exit code. */
export async function runCommand(
  program: Command,
  args: readonly string[],
  { stderr, setExitCode }: Pick<CommandContext, 'stderr' | 'setExitCode'>,
): Promise<void> {
  try {
    await program.parseAsync(unknownCommand(program, args) ?? args, { from: 'user' })
  } catch (error) {
    // commander has written what is wrong, or the help that was asked for.
    if (error instanceof CommanderError) return setExitCode(error.exitCode === 0 ? 0 : 2)
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    setExitCode(error instanceof Error && 'exitCode' in error && typeof error.exitCode === 'number' ? error.exitCode : 1)
  }
}

/**
 * The unknown command alone, if the arguments name one: commander would answer `rnu --help` and `help rnu` with the help of the
 * whole program. The programs have no options with values, so the first argument that is no option is the command.
 */
function unknownCommand({ commands }: Command, args: readonly string[]): readonly string[] | undefined {
  const [first, second] = args.filter((arg) => !arg.startsWith('-'))
  const name = first === 'help' ? second : first
  return name === undefined || commands.some((command) => command.name() === name) ? undefined : [name]
}

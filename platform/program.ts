import { Command } from 'commander'
import type { CommandContext } from './command-context.ts'
import { describeExitCodes } from './exit-codes.ts'
import { readVersion } from './version.ts'

/** A command line without commands; `lists` ends its help. Commands that are added write where it writes. */
export function createProgram(
  { name, description, lists }: { readonly name: string; readonly description: string; readonly lists: string },
  { stdout, stderr }: Pick<CommandContext, 'stdout' | 'stderr'>,
): Command {
  return new Command(name)
    .description(description)
    .version(readVersion())
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .exitOverride()
    .addHelpText(
      'after',
      `\n${lists}\nSettings are environment variables: see \`${name} settings\` and docs/settings.md.\n${describeExitCodes()}`,
    )
}

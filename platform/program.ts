import { Command } from 'commander'
import type { CommandContext } from './command-context.ts'
import { readVersion } from './version.ts'

const EXIT_CODES =
  '0 clean, 1 unexpected, 2 usage, 64 bad settings, 65 nothing of a file was understood, 69 unreachable at start, 70 broken invariant, 75 try again, 77 not permitted, 78 unsafe store, topic or log'

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
      `\n${lists}\nSettings are environment variables: see \`${name} settings\` and docs/settings.md.\nExit codes: ${EXIT_CODES}.`,
    )
}

import type { CommandContext } from '../../platform/command-context.ts'
import type { Clock } from '../runtime/ports.ts'

/** What the commands of the consumers are given. */
export type ConsumerContext = CommandContext & { readonly clock: Clock }

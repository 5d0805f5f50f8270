import type { CommandContext } from '../../platform/command-context.ts'
import type { FileClock } from '../doors/file/clock.ts'

/** What the commands of the producers are given. */
export type ProducerContext = CommandContext & { readonly clock: FileClock }

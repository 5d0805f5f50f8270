import type { Logger } from '../../../platform/logger.ts'
import type { PseudonymKey } from '../../../schemas/event/identity.ts'
import type { Answer, RawRequest } from '../../adapter.ts'
import type { ProducerMetrics } from '../../operate/metrics.ts'
import type { Outlet } from '../../publishing/publish.ts'
import type { Publisher } from '../../publishing/publisher.ts'

/**
 * A request as it came (`body`: the raw bytes, for signatures) and as it is read (`plain`: inflated). `proven` is called once the
 * sender is proven, before anything is read from the body.
 */
export type WebhookRequest = RawRequest & { readonly plain: Buffer; readonly proven: () => void }

export type GatewayAnswer = {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  readonly retryAfterS?: number
  /** In place of `body`: the answer to the question of a system whether somebody is here. */
  readonly text?: Answer
}

/** Events about suppressed customers are answered like any other, and not published. */
export type Reception = Outlet & {
  readonly publisher: Publisher
  readonly key: PseudonymKey
  /** Undefined: go ahead; else the seconds to wait. */
  readonly limit: (source: string, perSecond: number) => number | undefined
  readonly log: Logger
  readonly metrics: ProducerMetrics
}

/** Senders retry after this; by then a broker's partitions have new leaders. */
export const RETRY_AFTER_S = 10

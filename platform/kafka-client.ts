import kafkajs, { type KafkaConfig, type LogEntry, type RetryOptions, type logLevel as LogLevel } from 'kafkajs'
import type { KafkaLogin } from './kafka-login.ts'
import { findAnsweringBroker } from './kafka-seeds.ts'

export type KafkaClientOptions = {
  /** `host:port` each. */
  readonly brokers: readonly string[]
  readonly clientId: string
  /** Without it, a plain connection. */
  readonly login?: KafkaLogin
  readonly connectTimeoutMs: number
  readonly retry: Readonly<Pick<RetryOptions, 'retries' | 'initialRetryTime' | 'maxRetryTime'>>
  /** The least that is logged. */
  readonly level: LogLevel
  /** Takes the client's own log lines. They hold names and numbers, never a record. */
  readonly log: (entry: LogEntry) => void
}

export type KafkaClient = kafkajs.Kafka

/** How long a broker may take to answer one request. */
export const REQUEST_MS = 10_000

/** The one place where Kafka clients are constructed; what both halves must not have differently is here. */
export function kafkaClient({ brokers, clientId, login, connectTimeoutMs, retry, level, log }: KafkaClientOptions): KafkaClient {
  const config: KafkaConfig = {
    ...login,
    brokers: async () => [...(await findAnsweringBroker({ brokers, ssl: login?.ssl ?? false, timeoutMs: connectTimeoutMs }))],
    clientId,
    connectionTimeout: connectTimeoutMs,
    requestTimeout: REQUEST_MS,
    retry: { ...retry },
    logLevel: level,
    logCreator: () => log,
  }
  return new kafkajs.Kafka(config)
}

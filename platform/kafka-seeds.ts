import { connect as connectPlain, isIP, type Socket } from 'node:net'
import { connect as connectTls, type ConnectionOptions } from 'node:tls'

export type Seeds = {
  /** `host:port` each. */
  readonly brokers: readonly string[]
  /** As the Kafka client takes it: false for a plain connection. */
  readonly ssl: boolean | ConnectionOptions
  /** How long to wait for an answer, in milliseconds. */
  readonly timeoutMs: number
}

/**
 * The broker that answers first, as a list. All brokers, when none answers in time: the client then finds out why. The client tries
 * its list one by one and waits long for a broker that accepts a connection and does not answer, for example one that is frozen.
 */
export async function findAnsweringBroker({ brokers, ssl, timeoutMs }: Seeds): Promise<readonly string[]> {
  if (brokers.length < 2) return brokers
  const over = new AbortController()
  try {
    return [await Promise.any(brokers.map((broker) => ask(broker, ssl, AbortSignal.any([over.signal, AbortSignal.timeout(timeoutMs)]))))]
  } catch {
    return brokers
  } finally {
    over.abort()
  }
}

/** Resolves with the broker when it answers a question that needs no login. */
function ask(broker: string, ssl: Seeds['ssl'], signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = open(broker, ssl)
    let answer = Buffer.alloc(0)
    const fail = (reason: string) => {
      socket.destroy()
      reject(new Error(`${broker}: ${reason}`))
    }
    signal.addEventListener('abort', () => fail('no answer in time'), { once: true })
    socket.once(ssl === false ? 'connect' : 'secureConnect', () => socket.write(API_VERSIONS))
    socket.once('error', (error) => fail(error.message))
    socket.once('close', () => fail('the connection was closed'))
    socket.on('data', (bytes: Buffer) => {
      answer = Buffer.concat([answer, bytes])
      if (answer.length < 8) return
      if (answer.readInt32BE(4) !== CORRELATION) return fail('this is not a Kafka broker')
      socket.destroy()
      resolve(broker)
    })
  })
}

function open(broker: string, ssl: Seeds['ssl']): Socket {
  const colon = broker.lastIndexOf(':')
  const [host, port] = [broker.slice(0, colon).replace(/^\[|\]$/g, ''), Number(broker.slice(colon + 1))]
  if (ssl === false) return connectPlain(port, host)
  return connectTls({ host, port, ...(isIP(host) === 0 ? { servername: host } : {}), ...(ssl === true ? {} : ssl) })
}

const CORRELATION = 0x5347

/**
 * A request of Kafka's protocol: ApiVersions, version 0. Every broker answers it before a login.
 *
 *   length (4) | api key 18 (2) | version 0 (2) | correlation id (4) | length of the client id (2) | client id
 */
const API_VERSIONS = request('signals-probe')

function request(clientId: string): Buffer {
  const bytes = Buffer.alloc(14 + clientId.length)
  bytes.writeInt32BE(bytes.length - 4, 0)
  bytes.writeInt16BE(18, 4)
  bytes.writeInt16BE(0, 6)
  bytes.writeInt32BE(CORRELATION, 8)
  bytes.writeInt16BE(clientId.length, 12)
  bytes.write(clientId, 14, 'latin1')
  return bytes
}

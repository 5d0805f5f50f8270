import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { findAnsweringBroker } from '../../platform/kafka-seeds.ts'

const servers: Server[] = []
const sockets: Socket[] = []
afterEach(() => {
  for (const it of sockets.splice(0)) it.destroy()
  for (const it of servers.splice(0)) it.close()
})

/** A server that answers each request of Kafka's protocol with these bytes after its length. */
async function serverThat(answers: (request: Buffer) => Buffer | undefined): Promise<string> {
  const server = createServer((socket) => {
    sockets.push(socket)
    socket.on('error', () => undefined)
    socket.on('data', (request) => {
      const answer = answers(request)
      if (answer !== undefined) socket.write(answer)
    })
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** The correlation id of the request, and no error. */
const asKafka = (request: Buffer) => Buffer.concat([Buffer.from([0, 0, 0, 10]), request.subarray(8, 12), Buffer.alloc(6)])
const broker = () => serverThat(asKafka)
const frozen = () => serverThat(() => undefined)
const webServer = () => serverThat(() => Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'))
const find = (brokers: readonly string[], timeoutMs = 5000) => findAnsweringBroker({ brokers, ssl: false, timeoutMs })

test.each([
  ['is frozen', frozen],
  ['refuses connections', () => Promise.resolve('127.0.0.1:1')],
  ['is not a broker', webServer],
  ['has no address', () => Promise.resolve('no-such-host.invalid:9092')],
])('a broker that answers is found, though the one named first %s', async (_, other) => {
  const answering = await broker()
  expect(await find([await other(), answering])).toEqual([answering])
  expect(await find([answering, await other()])).toEqual([answering])
})

test('an answer that comes in pieces is an answer', async () => {
  const slow = await serverThat(() => undefined)
  servers.at(-1)?.on('connection', (socket: Socket) =>
    socket.once('data', (request) => {
      const answer = asKafka(request)
      socket.write(answer.subarray(0, 5))
      setTimeout(() => socket.write(answer.subarray(5)), 20)
    }),
  )
  expect(await find([await frozen(), slow])).toEqual([slow])
})

test('where none answers, all are handed on, so that the client says why', async () => {
  const brokers = [await frozen(), '127.0.0.1:1']
  expect(await find(brokers, 100)).toEqual(brokers)
})

test('one broker alone is not asked', async () => {
  expect(await find(['127.0.0.1:1'])).toEqual(['127.0.0.1:1'])
})

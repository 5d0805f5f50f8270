import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { takeFiles } from '../../../../producers/doors/file/command.ts'
import { redrive, type RedriveDoor, type RedriveOutcome } from '../../../../producers/doors/redrive/redrive.ts'
import type { ConfiguredSource } from '../../../../producers/ingest/ingest.ts'
import { createFileTopic, filePublisher } from '../../../../producers/publishing/filelog.ts'
import { openFileReader } from '../../../../producers/publishing/filelog-reader.ts'
import type { Publisher } from '../../../../producers/publishing/publisher.ts'
import { decode, type InteractionEvent } from '../../../../schemas/event/envelope.ts'
import type { LogRecord } from '../../../../consumers/record.ts'
import { everything } from '../../../builders/file-log.ts'
import { newFolder } from '../../../builders/folder.ts'
import { nobody, PSEUDONYM_KEY, sourceConfig } from '../../../builders/source.ts'
import { ARRIVAL, startGateway } from '../gateway/start-gateway.ts'
import { mappingOf, systemOfMapping } from '../../systems/by-mapping/mapped.ts'

const SECRET = 'the secret of the shop'
const TOPIC = 'events'

/** A source read by a mapping that knows the desk, and the kiosk only once it is fixed. */
export function shop(isFixed: boolean, input = '', config: Parameters<typeof sourceConfig>[0] = {}): ConfiguredSource {
  // A phase that cannot be read refuses the record.
  const places = isFixed ? '{ desk: closed, kiosk: closed }' : '{ desk: closed }'
  const fields = `channel: { const: in_person }\nphase: { from: where, map: ${places} }\ncustomer.email: { from: mail }\ncontent.turns: [{ speaker: { const: customer }, kind: { const: message }, text: { from: said } }]`
  const system = systemOfMapping(mappingOf(fields, input))
  return { name: 'shop', config: sourceConfig({ system: 'generic', region: 'DE', ...config }), system }
}

export const visit = (id: number, about: Readonly<Record<string, unknown>> = {}) => ({
  id,
  at: '2026-03-02T09:00:00Z',
  where: 'kiosk',
  mail: `Visitor.${id}@kiosk.example`,
  said: 'The bill is wrong again.',
  ...about,
})

export type RejectingLog = Awaited<ReturnType<typeof rejectingLog>>

/** A file log in a folder of its own, the doors that write to it, and what it holds. */
export async function rejectingLog() {
  const folder = await newFolder()
  const log = join(folder.path, 'log')
  const place = { folder: log, partitions: 3, now: () => ARRIVAL, newId: randomUUID }
  await createFileTopic(TOPIC, place)
  const publisher = await filePublisher(place)
  const clock = { now: () => ARRIVAL, sleep: () => Promise.resolve() }
  const state = join(folder.path, 'state')
  const records = async (topic: string): Promise<readonly LogRecord[]> => [...(await everything(log, topic)).values()].flat()

  return {
    folder: folder.path,
    log,
    state,
    clock,
    publisher,
    /** Sends a body to the gateway. */
    async post(body: string, source: ConfiguredSource, contentType = 'application/json') {
      const ready = { ...source, secrets: [SECRET], tokens: [] }
      const gateway = await startGateway({ publisher, topic: TOPIC, sources: new Map([[source.name, ready]]) })
      const response = await fetch(`${gateway.url}/in/${source.name}`, {
        method: 'POST',
        body,
        headers: { 'content-type': contentType, 'x-signals-secret': SECRET },
      })
      return { status: response.status, body: (await response.json()) as unknown }
    },
    async file(path: string, source: ConfiguredSource) {
      const door = { source, publisher, clusterId: 'c', topic: TOPIC, key: PSEUDONYM_KEY, suppression: nobody, state, clock }
      return takeFiles([path], door, { json: true, out: () => undefined, progress: () => undefined })
    },
    async redrive(source: ConfiguredSource | undefined, about: Partial<RedriveDoor> = {}): Promise<RedriveOutcome> {
      return redrive({
        reader: await openFileReader(log, `${TOPIC}.rejected`),
        publisher,
        topic: TOPIC,
        configured: new Map(source === undefined ? [] : [[source.name, source]]),
        key: PSEUDONYM_KEY,
        suppression: nobody,
        state,
        rate: 1_000_000,
        clock,
        reasons: [],
        sources: [],
        ...about,
      })
    },
    events: async () => (await records(TOPIC)).map(eventOf),
    rejected: () => records(`${TOPIC}.rejected`),
    async remove() {
      await publisher.close()
      await folder.remove()
    },
  }
}

export type PlacedEvent = { readonly partition: number; readonly event: InteractionEvent }

function eventOf({ partition, value }: LogRecord): PlacedEvent {
  const read = decode(value)
  if (!read.ok) throw new Error(read.code)
  return { partition, event: read.event }
}

/** What names an event, and where it lies. */
export const identityOf = ({ partition, event }: PlacedEvent) => ({
  partition,
  id: event.id,
  key: event.partitionkey,
  customer: event.data.customer.ref,
  occurred: event.data.occurred_at,
  received: event.data.source.received_at,
})

/** A publisher that dies at a call and does not come back. */
export function dyingAt(call: number, publisher: Publisher): Publisher {
  let calls = 0
  return {
    ...publisher,
    async publish(topic, messages) {
      calls += 1
      if (calls >= call) throw new Error('killed')
      await publisher.publish(topic, messages)
    },
  }
}

import { createHmac } from 'node:crypto'
import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { branch } from '../../producers/systems/simulated/random.ts'
import { textOf } from '../../producers/systems/simulated/texts/sentence.ts'
import { telecomVoices } from '../../producers/systems/simulated/trades/telecom/voices.ts'
import { printResult } from './usage.ts'

/**
 * Signed surveys over connections that are kept open. With a rate, requests begin by the clock whether or not earlier ones were
 * answered, and the wait for a connection counts; without one, each of 64 senders sends again as soon as it was answered.
 */
const [url = '', secret = '', forMs = '0', perSecond = '0'] = process.argv.slice(2)
const { relieved, content, bitter } = telecomVoices
const agent = new Agent({ keepAlive: true, maxSockets: 256 })
const SENDERS = 64
const WARM_UP = 300
const TURN_MS = 5

type Signed = { readonly body: Buffer; readonly signature: string }

let made = 0
/** Unlike those of any other process: a repeat would be no new event. */
const run = `${process.pid}-${Date.now()}`

function survey(): Signed {
  made += 1
  const random = branch(process.pid, made)
  const at = Math.floor(Date.now() / 1000) - made
  const body = Buffer.from(
    JSON.stringify({
      event_type: 'survey_response.created',
      event_id: `${run}-${made}`,
      event_data: {
        id: `${run}-${made}`,
        person: { id: String(random.whole(1, 20_000)), email: `customer${random.whole(1, 20_000)}@example.org`, name: null },
        survey_type: 'nps',
        score: random.whole(0, 10),
        comment: `${textOf(random.pick([...relieved, ...content, ...bitter]))} ${textOf(random.pick(content))}`,
        permalink: null,
        created_at: at,
        updated_at: at,
        person_properties: { plan: random.pick(['basic', 'plus', 'family']), store: String(random.whole(1, 90)) },
        notes: [],
        tags: [random.pick(['web', 'phone', 'shop'])],
      },
    }),
  )
  return { body, signature: `sha256=${createHmac('sha256', secret).update(body).digest('hex')}` }
}

/** Milliseconds until the answer, undefined where it was not 200. */
function send({ body, signature }: Signed): Promise<number | undefined> {
  const began = performance.now()
  return new Promise((resolve) => {
    const sending = request(
      url,
      {
        agent,
        method: 'POST',
        timeout: 10_000,
        headers: { 'content-type': 'application/json', 'content-length': body.length, 'x-delighted-webhook-signature': signature },
      },
      (answer) => {
        answer.resume()
        answer.on('end', () => resolve(answer.statusCode === 200 ? performance.now() - began : undefined))
        answer.on('error', () => resolve(undefined))
      },
    )
    sending.on('timeout', () => sending.destroy())
    sending.on('error', () => resolve(undefined))
    sending.end(body)
  })
}

async function closed(until: () => boolean): Promise<readonly (number | undefined)[]> {
  const answers: (number | undefined)[] = []
  const sender = async () => {
    while (!until()) answers.push(await send(survey()))
  }
  await Promise.all(Array.from({ length: SENDERS }, sender))
  return answers
}

async function open(rate: number, ms: number): Promise<readonly (number | undefined)[]> {
  const sent: Promise<number | undefined>[] = []
  const began = performance.now()
  for (let elapsed = 0; elapsed < ms; elapsed = performance.now() - began) {
    while (sent.length < (elapsed / 1000) * rate) sent.push(send(survey()))
    await pause(TURN_MS)
  }
  return await Promise.all(sent)
}

let warming = 0
await closed(() => (warming += 1) > WARM_UP)
const began = performance.now()
const ms = Number(forMs)
const answers = Number(perSecond) > 0 ? await open(Number(perSecond), ms) : await closed(() => performance.now() - began > ms)
const seconds = (performance.now() - began) / 1000
agent.destroy()
const acked = answers.filter((it) => it !== undefined).toSorted((a, b) => a - b)
const at = (share: number) => acked[Math.min(acked.length - 1, Math.floor(acked.length * share))] ?? 0
printResult({ perSecond: acked.length / seconds, p50: at(0.5), p99: at(0.99), sent: made, failed: answers.length - acked.length })

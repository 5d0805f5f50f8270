import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Publisher } from '../../producers/publishing/publisher.ts'
import type { LawRandom } from '../law/random.ts'
import { emptyLedger, noteSent, type Ledger } from './ledger.ts'
import { ACCOUNTS, bodyOf, eventOf, nextAnswer, signatureOf, SUPPRESSED, type SurveyAnswer } from './load-source.ts'

/**
 * Signed webhooks at a steady rate: each answer once, some again at once or later as vendors do, some with another body under
 * the same id; and what no gateway should take. Beside it a foreign producer writes to the topic what no consumer can read.
 */
export type Load = {
  readonly ledger: Ledger
  /** Stops when what is owed has been delivered again; resolves when nothing is in flight. */
  stop(): Promise<void>
}

export type LoadOptions = {
  readonly url: string
  readonly topic: string
  readonly publisher: Publisher
  readonly random: LawRandom
  readonly perSecond: number
}

/** What the gateway says of an event, and of one about somebody on the suppression list. */
const PUBLISHED = '{"events":1,"rejected":0}'
const KEPT_BACK = '{"events":0,"rejected":0}'
const SENDERS = 8
const ANSWER_MS = 5000
const POISON_EVERY_MS = 400
/** How often what was not answered is delivered again after the load has stopped. */
const LAST_ROUNDS = 3

export function startLoad({ url, topic, publisher, random, perSecond }: LoadOptions): Load {
  const ledger = emptyLedger()
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const start = Math.floor(Date.now() / 1000)
  const stopped = new AbortController()
  const earlier: SurveyAnswer[] = []
  const owed: SurveyAnswer[] = []
  let number = 0

  async function deliver(answer: SurveyAnswer): Promise<void> {
    const event = eventOf(answer)
    noteSent(ledger, event, answer)
    const body = bodyOf(answer)
    const { status, text } = await post(agent, `${url}/in/${answer.account.source}`, body, signatureOf(body))
    count(ledger, status)
    if (status === '200' && text === PUBLISHED) ledger.acked.add(event)
    else if (status === '200' && text === KEPT_BACK && SUPPRESSED.some((it) => it === answer.email)) ledger.keptBack.add(event)
    else if (status === 'none' || status === '503') {
      // Most vendors come again; what one of them gave up may be in the log or not.
      if (random.chance(0.8)) owed.push(answer)
    } else ledger.complaints.push(`${event} was answered ${status} ${text}`)
  }

  async function sendOne(): Promise<void> {
    number += 1
    if (random.chance(0.04)) return sendGarbage(number)
    const again = owed.length > 0 && random.chance(0.3) ? owed.shift() : undefined
    const answer = again ?? nextAnswer(random, number, start, earlier)
    if (again === undefined) earlier.push(answer)
    if (random.chance(0.03)) await Promise.all([deliver(answer), deliver(answer), deliver(answer)])
    else await deliver(answer)
    if (random.chance(0.05)) owed.push(random.pick(earlier.slice(-100)))
    if (random.chance(0.01)) await deliver({ ...answer, comment: `${answer.comment}, really` })
  }

  async function sendGarbage(id: number): Promise<void> {
    const { source } = random.pick(ACCOUNTS)
    const asked = garbage[random.below(garbage.length)]?.(`g${id}`)
    if (asked === undefined) return
    const { status, text } = await post(agent, `${url}/in/${source}`, asked.body, asked.signature)
    count(ledger, status)
    if (status === '200' && asked.rejects !== undefined) ledger.rejected.add(asked.rejects)
    if (status !== 'none' && status !== '503' && status !== asked.wanted)
      ledger.complaints.push(`${asked.body.slice(0, 60)} was answered ${status} ${text}, not ${asked.wanted}`)
  }

  async function sender(): Promise<void> {
    while (!stopped.signal.aborted) {
      const next = pause((SENDERS * 1000) / perSecond, undefined, { signal: stopped.signal }).catch(() => undefined)
      await sendOne()
      await next
    }
  }

  async function poisoner(): Promise<void> {
    for (let n = 0; !stopped.signal.aborted; n += 1) {
      const value = poison[n % poison.length]?.(n) ?? Buffer.from('?')
      const name = value.toString('base64')
      ledger.poison.set(name, ledger.poison.get(name) ?? false)
      await publisher.publish(topic, [{ key: Buffer.from(`foreign ${n}`), value, headers: { from: 'elsewhere' } }]).then(
        () => ledger.poison.set(name, true),
        // Not acknowledged: it may be there or not.
        () => undefined,
      )
      await pause(POISON_EVERY_MS, undefined, { signal: stopped.signal }).catch(() => undefined)
    }
  }

  const running = [...Array.from({ length: SENDERS }, sender), poisoner()]
  return {
    ledger,
    async stop() {
      stopped.abort()
      await Promise.all(running)
      for (let round = 0; round < LAST_ROUNDS; round += 1) for (const answer of owed.splice(0)) await deliver(answer)
      agent.destroy()
    },
  }
}

type Asked = { readonly body: string; readonly signature: string; readonly wanted: string; readonly rejects?: string }

const garbage: readonly ((id: string) => Asked)[] = [
  (id) => {
    const body = `{"event_type":"survey_response.created","event_data":{"id":"${id}","created_at":1772445600,"score":1}}`
    return { body, signature: signatureOf(body, 'somebody else'), wanted: '401' }
  },
  (id) => {
    const body = `{"event_type":"survey_response.created","event_data":{"id":"${id}"`
    return { body, signature: signatureOf(body), wanted: '400' }
  },
  (id) => {
    const body = `{"event_type":"survey_response.created","event_data":{"id":"${id}","created_at":1772445600,"score":null}}`
    return { body, signature: signatureOf(body), wanted: '200', rejects: id }
  },
  (id) => {
    const body = `{"event_type":"person.created","event_data":{"person":{"id":"${id}"}}}`
    return { body, signature: signatureOf(body), wanted: '200' }
  },
]

const poison: readonly ((n: number) => Buffer)[] = [
  (n) => Buffer.from(`{"half an event": ${n}`),
  (n) => Buffer.from([0xff, 0xfe, n & 0xff, (n >> 8) & 0xff]),
  (n) => Buffer.from(`{"specversion":"1.0","id":"x${n}","type":"com.elsewhere.v9"}`),
  (n) => Buffer.from(`{"__proto__":{"n":${n}}}`),
  (n) => Buffer.from(`{"not":"an event","n":${n}}`),
]

function count({ answers }: Ledger, status: string): void {
  answers.set(status, (answers.get(status) ?? 0) + 1)
}

function post(agent: Agent, url: string, body: string, signature: string): Promise<{ readonly status: string; readonly text: string }> {
  return new Promise((resolve) => {
    const none = () => resolve({ status: 'none', text: '' })
    const sending = request(
      url,
      {
        agent,
        method: 'POST',
        timeout: ANSWER_MS,
        headers: { 'content-type': 'application/json', 'x-delighted-webhook-signature': signature },
      },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('error', none)
        answer.on('aborted', none)
        answer.on('end', () => resolve({ status: String(answer.statusCode), text: Buffer.concat(chunks).toString() }))
      },
    )
    sending.on('timeout', () => sending.destroy())
    sending.on('error', none)
    sending.end(body)
  })
}

import { gzipSync } from 'node:zlib'

/** A payload in each of the envelopes in which Amazon's services bring it. */

type Json = Readonly<Record<string, unknown>>

const text = (it: unknown) => JSON.stringify(it)
const base64 = (it: string | Buffer) => Buffer.from(it).toString('base64')
const notification = (it: unknown): Json => ({ Type: 'Notification', MessageId: 'n-1', TopicArn: 'arn:aws:sns:eu:1:T', Message: text(it) })
const pushed = (...data: readonly string[]) =>
  text({ requestId: 'r-1', timestamp: 1772445600000, records: data.map((it) => ({ data: it })) })

export const ENVELOPES: Readonly<Record<string, (payload: unknown) => string | Buffer>> = {
  'as it is': (it) => text(it),
  'with line ends inside': (it) => JSON.stringify(it, null, 2),
  'in a list': (it) => text([it]),
  'in a push of Firehose': (it) => pushed(base64(text(it))),
  'in a push of Firehose, compressed': (it) => pushed(base64(gzipSync(text(it)))),
  'in a push of Firehose, with line ends': (it) => pushed(base64(`${text(it)}\n`)),
  'in a notification of SNS': (it) => text(notification(it)),
  'in a notification of SNS, as a function gets it': (it) => text({ Records: [{ EventSource: 'aws:sns', Sns: notification(it) }] }),
  'in a message of SQS': (it) => text({ Records: [{ messageId: 'q-1', receiptHandle: 'h', body: text(it) }] }),
  'in a notification in a message of SQS': (it) => text({ Records: [{ messageId: 'q-1', body: text(notification(it)) }] }),
  'in a record of Kinesis': (it) =>
    text({ Records: [{ kinesis: { data: base64(text(it)), sequenceNumber: '1' }, eventSource: 'aws:kinesis' }] }),
}

/** Files of Firehose: objects one after the other, with and without line ends between them. */
export const FILES: Readonly<Record<string, (...payloads: readonly unknown[]) => Buffer>> = {
  'without line ends': (...all) => Buffer.from(all.map(text).join('')),
  'with line ends': (...all) => Buffer.from(all.map((it) => `${text(it)}\n`).join('')),
  'as a list': (...all) => Buffer.from(text(all)),
  compressed: (...all) => gzipSync(all.map(text).join('')),
}

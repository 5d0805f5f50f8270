/**
 * Where events are kept in order, as `SIGNALS_LOG_URL` states it: `file:<folder>` or `kafka://host:port,host:port`.
 *
 * The text is not parsed with `new URL`, which does not accept a list of brokers.
 */
export type LogUrl = { readonly kind: 'file'; readonly folder: string } | { readonly kind: 'kafka'; readonly brokers: readonly string[] }

export type LogUrlRead = { readonly ok: true; readonly url: LogUrl } | { readonly ok: false; readonly complaint: string }

const BROKER = /^(?:[a-zA-Z0-9._-]{1,253}|\[[0-9a-fA-F:.]{2,45}\])(?::(\d{1,5}))?$/
const USUAL_PORT = 9092

/** Reads the URL of a log. A complaint is a sentence that says what to write instead. The default port of a broker is 9092. */
export function parseLogUrl(text: string): LogUrlRead {
  if (text.startsWith('file:')) {
    const folder = text.slice('file:'.length).replace(/^\/\/(?=\/)/, '')
    if (folder.startsWith('//')) return wrong(text, 'names a host; a log in a folder must be on this machine: file:./data/log')
    return folder === ''
      ? wrong(text, 'does not name a folder; write for example file:./data/log')
      : { ok: true, url: { kind: 'file', folder } }
  }
  if (!text.startsWith('kafka://')) return wrong(text, 'is not the URL of a log; write file:<folder> or kafka://host:port,host:port')
  const list = text.slice('kafka://'.length).replace(/\/$/, '')
  if (list.includes('@'))
    return wrong(hidden(text), 'contains a user name; set SIGNALS_KAFKA_SASL_USERNAME and SIGNALS_KAFKA_SASL_PASSWORD instead')
  const brokers: string[] = []
  for (const broker of list.split(',').map((it) => it.trim())) {
    const found = BROKER.exec(broker)
    const port = found?.[1] === undefined ? USUAL_PORT : Number(found[1])
    if (found === null || port < 1 || port > 65_535)
      return wrong(text, `names the broker "${broker}"; write kafka://host:port,host:port, for example kafka://kafka-1:9092,kafka-2:9092`)
    brokers.push(found[1] === undefined ? `${broker}:${port}` : broker)
  }
  return { ok: true, url: { kind: 'kafka', brokers } }
}

function wrong(text: string, complaint: string): LogUrlRead {
  return { ok: false, complaint: `"${text}" ${complaint}` }
}

/** The part before the @ can contain a password. */
function hidden(text: string): string {
  return `kafka://…${text.slice(text.lastIndexOf('@'))}`
}

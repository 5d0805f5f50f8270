import { z } from 'zod'
import { code, count, id, list, name, seconds, section, stamp, wholeName, type Stamp } from './fields.ts'

/**
 * A contact as records and events both state it, names folded to lower case. Every field may be missing: events know a few of them,
 * each more than the last; the record knows most. Durations are milliseconds, times are stamps.
 */

/** `{ValueString}`, or the plain text as some exports write it. */
const segmentValue = z
  .union([name.pipe(z.string()), z.object({ valuestring: name.pipe(z.string()) }).transform((it) => it.valuestring)])
  .optional()
  .catch(undefined)

const group = section({ arn: wholeName, groupname: name })

const agent = section({
  arn: wholeName,
  agentarn: wholeName,
  id: wholeName,
  connectedtoagenttimestamp: stamp,
  agentinteractionduration: seconds,
  customerholdduration: seconds,
  aftercontactworkduration: seconds,
  aftercontactworkstarttimestamp: stamp,
  aftercontactworkendtimestamp: stamp,
  longestholdduration: seconds,
  numberofholds: count,
  hierarchygroups: section({ level1: group, level2: group, level3: group, level4: group, level5: group }),
})

const queue = section({ arn: wholeName, queuearn: wholeName, id: wholeName, name, enqueuetimestamp: stamp, duration: seconds })

const endpoint = section({ address: wholeName, type: code })

export const Contact = z
  .object({
    contactid: id,
    initialcontactid: id,
    previouscontactid: id,
    nextcontactid: id,
    relatedcontactid: id,
    customerid: wholeName,
    channel: code,
    initiationmethod: code,
    eventtype: code,
    disconnectreason: z.union([z.object({ code: code }).transform((it) => it.code), code]),
    initiationtimestamp: stamp,
    connectedtosystemtimestamp: stamp,
    disconnecttimestamp: stamp,
    lastpausedtimestamp: stamp,
    lastresumedtimestamp: stamp,
    transfercompletedtimestamp: stamp,
    lastupdatetimestamp: stamp,
    agent,
    agentinfo: agent,
    queue,
    queueinfo: queue,
    customerendpoint: endpoint,
    systemendpoint: endpoint,
    transferredtoendpoint: endpoint,
    campaign: section({ campaignid: id }),
    attributes: z.record(z.string(), z.unknown()).optional().catch(undefined),
    segmentattributes: section({
      'connect:subtype': segmentValue,
      'connect:direction': segmentValue,
      'connect:emailsubject': segmentValue,
      'connect:validationtesttype': segmentValue,
      'connect:x-ses-spam-verdict': segmentValue,
      'connect:x-ses-virus-verdict': segmentValue,
    }),
    recordings: list(z.object({ status: code })),
    recording: section({ status: code }),
  })
  .transform(({ agent, agentinfo, queue, queueinfo, recording, recordings, ...rest }) => ({
    ...rest,
    agent: agent ?? agentinfo,
    queue: queue ?? queueinfo,
    recordings: recording === undefined ? recordings : [recording, ...recordings],
  }))
export type Contact = z.infer<typeof Contact>

/** Every time the contact states, by the vendor's name. */
export function times({ agent, queue, ...contact }: Contact): readonly (readonly [string, Stamp])[] {
  const all: readonly (readonly [string, Stamp | undefined])[] = [
    ['InitiationTimestamp', contact.initiationtimestamp],
    ['ConnectedToSystemTimestamp', contact.connectedtosystemtimestamp],
    ['EnqueueTimestamp', queue?.enqueuetimestamp],
    ['ConnectedToAgentTimestamp', agent?.connectedtoagenttimestamp],
    ['LastPausedTimestamp', contact.lastpausedtimestamp],
    ['LastResumedTimestamp', contact.lastresumedtimestamp],
    ['TransferCompletedTimestamp', contact.transfercompletedtimestamp],
    ['DisconnectTimestamp', contact.disconnecttimestamp],
    ['AfterContactWorkStartTimestamp', agent?.aftercontactworkstarttimestamp],
    ['AfterContactWorkEndTimestamp', agent?.aftercontactworkendtimestamp],
    ['LastUpdateTimestamp', contact.lastupdatetimestamp],
  ]
  return all.flatMap(([path, it]) => (it === undefined ? [] : [[path, it] as const]))
}

/** The latest time the contact states, epoch milliseconds; undefined where it states none. */
export function latest(contact: Contact): number | undefined {
  const known = times(contact).flatMap(([, { epoch }]) => (epoch === undefined ? [] : [epoch]))
  return known.length === 0 ? undefined : Math.max(...known)
}

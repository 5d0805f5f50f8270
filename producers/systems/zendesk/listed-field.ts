/** A field of Zendesk's payloads, as docs/systems/zendesk.md lists it. */
export type ZendeskField = {
  readonly path: string
  /** The field of the interaction; undefined where the field is dropped. */
  readonly into?: string
  /** How the field is read, or why it is dropped. */
  readonly note: string
}

/** Why ids of Zendesk's own are dropped. */
export const MADE_UP = 'made up by Zendesk; nothing refers to it'

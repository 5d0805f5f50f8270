/** Why ids of Zendesk's own are dropped. */
export const MADE_UP = 'made up by Zendesk; nothing refers to it'

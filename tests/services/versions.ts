/** The versions of the real services, native and in containers alike. */
export const KAFKA_VERSION = '4.4.0'
export const VERSITYGW = 'github.com/versity/versitygw/cmd/versitygw@v1.8.0'

/** The Node versions the unit tests run on: the oldest that is supported, and one of each later line with long-term support. */
export const NODE_VERSIONS = ['20.20.0', '22.23.3', '24.21.0'] as const
/** A Node that the commands refuse. */
export const OLD_NODE = '18.20.8'

/** The versions of the real services, native and in containers alike. */
export const KAFKA_VERSION = '4.4.0'
export const VERSITYGW = 'github.com/versity/versitygw/cmd/versitygw@v1.8.0'

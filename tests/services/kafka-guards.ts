import type { GuardedListener } from './kafka.ts'

/** Logins by SASL/PLAIN, password by user. Without an ACL they may do nothing; a client of the open listener may do everything. */
export const takePasswords = (passwords: Readonly<Record<string, string>>): GuardedListener => ({
  protocol: 'SASL_PLAINTEXT',
  properties: `
sasl.enabled.mechanisms=PLAIN
listener.name.guarded.plain.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required ${Object.entries(passwords)
    .map(([user, password]) => `user_${user}="${password}"`)
    .join(' ')};
authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
super.users=User:ANONYMOUS
`,
})

/** Logins by SASL/OAUTHBEARER with unsigned tokens. The broker looks at their times alone, and ends a session with its token. */
export const takeTokens: GuardedListener = {
  protocol: 'SASL_PLAINTEXT',
  properties: `
sasl.enabled.mechanisms=OAUTHBEARER
listener.name.guarded.oauthbearer.sasl.jaas.config=org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required;
`,
}

/** TLS, with a certificate of the client that this CA has signed. The files are in PEM format. */
export const takeCertificates = (files: { readonly ca: string; readonly keyAndCertificate: string }): GuardedListener => ({
  protocol: 'SSL',
  properties: `
listener.name.guarded.ssl.client.auth=required
listener.name.guarded.ssl.keystore.type=PEM
listener.name.guarded.ssl.keystore.location=${files.keyAndCertificate}
listener.name.guarded.ssl.truststore.type=PEM
listener.name.guarded.ssl.truststore.location=${files.ca}
`,
})

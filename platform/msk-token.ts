import { errorText } from './error-text.ts'
import { NotPermitted } from './errors.ts'
import type { Token } from './kept-token.ts'
import { NoToken } from './oauth-token.ts'
import { isWithoutCredentials } from './s3-errors.ts'

/**
 * Tokens for Amazon MSK with IAM: a URL that is signed with the AWS credentials of this process, valid for 15 minutes. The signer is
 * loaded at first use. `now` are epoch milliseconds.
 */
export function mskTokens(region: string, now: () => number): () => Promise<Token> {
  let hadCredentials = false
  return async () => {
    const { generateAuthToken } = await import('aws-msk-iam-sasl-signer-js')
    try {
      const { token, expiryTime } = await generateAuthToken({ region })
      hadCredentials = true
      return { value: token, livesMs: expiryTime - now() }
    } catch (cause) {
      // A machine that gave credentials before gives them again.
      if (isWithoutCredentials(cause) && !hadCredentials)
        throw new NotPermitted(
          'no AWS credentials for the login to Kafka; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the machine a role',
          { cause },
        )
      throw new NoToken(`the token for the login to Kafka cannot be signed (${errorText(cause)})`, { cause })
    }
  }
}

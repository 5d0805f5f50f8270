import type { RawRequest } from '../../adapter.ts'
import type { ReadySource } from '../../operate/config.ts'
import type { GatewayAnswer } from './reception.ts'

/** Answers a request that is no webhook: the question of a system whether somebody answers here, or 405. */
export function answerQuestion(request: Pick<RawRequest, 'method' | 'url'>, { system, secrets, tokens }: ReadySource): GatewayAnswer {
  const answer = system.challenge?.(request, { signing: secrets, challenge: tokens })
  return answer === undefined ? { status: 405, body: { error: 'POST only' } } : { status: 200, body: {}, text: answer }
}

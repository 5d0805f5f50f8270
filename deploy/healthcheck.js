/* oxlint-disable typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access, typescript/no-unsafe-return -- plain JavaScript, run in the image as it is */
// Asks the one process of this container whether it is ready: the gateway on one port, a consumer on the other. Exit 1 where not.
const given = process.env.SIGNALS_HEALTH_PORT ?? ''
const ports = given === '' ? ['9463', '9464'] : [given]

const ready = async (port) => {
  const response = await fetch(`http://127.0.0.1:${port}/healthz/ready`, { signal: AbortSignal.timeout(4000) })
  if (!response.ok) throw new Error(await response.text())
}

try {
  await Promise.any(ports.map(ready))
} catch (error) {
  process.stderr.write(`${error.errors?.map((it) => it.message).join('; ') ?? error}\n`)
  process.exitCode = 1
}

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The least a gateway can do: read the body, answer 200. */
const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{"events":1,"rejected":0}'))
})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}\n`)
})

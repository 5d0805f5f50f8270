'use strict'
/* oxlint-disable typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access, typescript/no-unsafe-return -- plain JavaScript has no types */
// An old Node has to parse and run this folder: CommonJS, no `node:` names, no syntax newer than `import()`.

/** One sentence if `running` is older than `engines` (">=20.20") permits, else undefined. */
exports.complaintAbout = (running, engines) => {
  const needed = engines.replace('>=', '')
  const have = running.split('.').map(Number)
  const want = needed.split('.').map(Number)
  const enough = have[0] > want[0] || (have[0] === want[0] && have[1] >= want[1])
  return enough ? undefined : `service-signals needs Node ${needed} or newer; this is Node ${running}.`
}

/** Calls `start` if this Node is new enough; if not, says which Node is needed and sets exit code 1. */
exports.startIfSupported = (start) => {
  const complaint = exports.complaintAbout(process.versions.node, require('../package.json').engines.node)
  if (complaint === undefined) return start()
  process.stderr.write(`${complaint}\n`)
  process.exitCode = 1
}

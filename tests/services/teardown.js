/* oxlint-disable typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access -- plain JavaScript that loads TypeScript has no types */
export default async function teardown() {
  await globalThis.endServices?.()
}

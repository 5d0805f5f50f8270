export default async function teardown() {
  await globalThis.endServices?.()
}

/** Whether Kubernetes sets a variable of this name for a service called `signals-…`. The two ports are settings of ours. */
export function isInjectedByKubernetes(name: string): boolean {
  return (
    /_SERVICE_(HOST|PORT)(_\w+)?$|_PORT(_\d+_(TCP|UDP)(_(ADDR|PORT|PROTO))?)?$/.test(name) &&
    name !== 'SIGNALS_HTTP_PORT' &&
    name !== 'SIGNALS_HEALTH_PORT'
  )
}

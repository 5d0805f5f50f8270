import { settings, type Settings } from './settings.ts'

const HEALTH_PORTS = { producers: 9463, consumers: 9464 } as const

/** The port of health and metrics. It differs by half, so that both can run on one machine. */
export function healthPortOf(
  { SIGNALS_HEALTH_PORT: port }: Pick<Settings, 'SIGNALS_HEALTH_PORT'>,
  half: keyof typeof HEALTH_PORTS,
): number {
  return port ?? HEALTH_PORTS[half]
}

/** The settings as texts for the command `settings`, with secrets masked. */
export function listSettings(
  values: Settings,
  half: keyof typeof HEALTH_PORTS,
): readonly { readonly name: string; readonly value: string; readonly sentence: string }[] {
  const shown = new Map<string, string | number | boolean | undefined>(
    Object.entries({ ...values, SIGNALS_HEALTH_PORT: healthPortOf(values, half) }),
  )
  return Object.entries(settings)
    .filter(([, it]) => it.half === 'both' || it.half === half)
    .map(([name, it]) => {
      const value = shown.get(name)
      return { name, value: value === undefined ? '' : it.secret ? '********' : String(value), sentence: it.sentence }
    })
}

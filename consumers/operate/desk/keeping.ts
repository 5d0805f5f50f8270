import { BadSettings } from '../../../platform/errors.ts'
import type { Settings } from '../../../schemas/config/settings.ts'
import { isLoopbackHost, type Gatekeeping } from './authorise.ts'

/** Who may read the desk, by the settings. Throws `BadSettings` where others could read it without any proof. */
export function readKeeping(settings: Settings): Gatekeeping {
  const {
    SIGNALS_DESK_HOST: host,
    SIGNALS_DESK_TOKEN: token,
    SIGNALS_DESK_PERSONS_TOKEN: personsToken,
    SIGNALS_DESK_PROXY_PEERS: peers,
    SIGNALS_DESK_PROXY_SECRET: secret,
    SIGNALS_DESK_PROXY_USER_HEADER: userHeader,
    SIGNALS_DESK_PERSONS_USERS: users,
  } = settings
  if ((peers === undefined) !== (secret === undefined))
    throw new BadSettings(
      'SIGNALS_DESK_PROXY_PEERS and SIGNALS_DESK_PROXY_SECRET belong together: the header of a proxy is believed from listed addresses, and only with the secret',
    )
  if (token !== undefined && token === personsToken)
    throw new BadSettings('SIGNALS_DESK_TOKEN and SIGNALS_DESK_PERSONS_TOKEN are the same: make another one with `openssl rand -hex 32`')
  const isLoopback = isLoopbackHost(host)
  if (!isLoopback && token === undefined && personsToken === undefined && peers === undefined)
    throw new BadSettings(
      `SIGNALS_DESK_HOST is ${host}, which other machines may reach: set SIGNALS_DESK_TOKEN, or SIGNALS_DESK_PROXY_PEERS with SIGNALS_DESK_PROXY_SECRET, or leave SIGNALS_DESK_HOST out`,
    )
  return {
    isLoopback,
    ...(token === undefined ? {} : { token }),
    ...(personsToken === undefined ? {} : { personsToken }),
    ...(peers === undefined || secret === undefined
      ? {}
      : { proxy: { secret, userHeader, peers: peers.split(','), personsUsers: users?.split(',') ?? [] } }),
  }
}

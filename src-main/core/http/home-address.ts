import { AppError } from '#contract/index.ts'
import { homePorts, thisComputer } from './home-ports.ts'
import { parseUrl } from './url.ts'

/** What a server at home is wanted for; each has usual ports of its own. */
export type HomeWork = keyof typeof homePorts

/** `127.0.0.1:7860` and the like, in the order in which they are asked. */
export const usualHostsFor = (work: HomeWork): readonly string[] =>
  thisComputer.flatMap((name) => homePorts[work].map((port) => `${name}:${port}`))

/** One server a port, the first that answered: `127.0.0.1` and `localhost` are mostly the same one. */
export const oncePerPort = <Server extends { readonly url: string }>(
  servers: readonly Server[],
): readonly Server[] => {
  const portOf = ({ url }: Server): string => new URL(url).port
  return servers.filter(
    (server, index) => servers.findIndex((one) => portOf(one) === portOf(server)) === index,
  )
}

/**
 * The addresses that a person may have meant, without a slash at the end: `http://` added, `localhost` and
 * `127.0.0.1` both, and the usual ports where none was given. Throws AppError `bad-input`.
 */
export const candidatesFor = (text: string, work: HomeWork): readonly string[] => {
  const typed = text.trim()
  const url = parseUrl(/^[a-z][a-z0-9+.-]*:\/\//iu.test(typed) ? typed : `http://${typed}`)
  if (typed === '' || url === null || url.hostname === '') {
    const example = `192.168.1.20:${homePorts[work][0]}`
    throw new AppError('bad-input', `This is not an address. It should look like ${example}.`, {
      reason: 'address-unclear',
      details: { example },
    })
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new AppError('bad-input', 'Only addresses that begin with http:// or https:// can be used.', {
      reason: 'address-scheme',
    })
  }
  if (url.username !== '' || url.password !== '') {
    throw new AppError('bad-input', 'An address with a name and a password in it is not supported.', {
      reason: 'address-password',
    })
  }
  const names = thisComputer.some((name) => name === url.hostname)
    ? [url.hostname, ...thisComputer.filter((name) => name !== url.hostname)]
    : [url.hostname]
  const path = url.pathname.replace(/\/+$/u, '')
  // `http://host:80` has no port either once it was parsed; then it is asked first, and the usual ones after it.
  const ports = url.port === '' ? ['', ...homePorts[work].map((port) => `:${port}`)] : [`:${url.port}`]
  return names.flatMap((name) => ports.map((port) => `${url.protocol}//${name}${port}${path}`))
}

/** `name:port` as the gate compares it, for every address that was typed; none if it is no address. */
export const hostsFor = (text: string, work: HomeWork): readonly string[] => {
  try {
    return candidatesFor(text, work).map((address) => new URL(address).host)
  } catch (cause) {
    if (cause instanceof AppError) return []
    throw cause
  }
}

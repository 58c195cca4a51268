import { oneLine } from '#core/http/index.ts'
import { ProviderFailure, type FailureKind } from '#core/providers/failure.ts'

const kinds: Readonly<Record<string, FailureKind>> = {
  // There is no way out of this computer at all. EAI_AGAIN: no name server can be reached.
  ENETUNREACH: 'offline',
  ENETDOWN: 'offline',
  ENONET: 'offline',
  EAI_AGAIN: 'offline',
  ETIMEDOUT: 'timeout',
}

const sentences: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody answers there',
  ECONNRESET: 'the connection was cut off',
  ENOTFOUND: 'there is no such address',
  EHOSTUNREACH: 'it can’t be reached',
}

/** What went wrong on the way to `host`, out of Node's many codes. */
export const connectionFailure = (host: string, cause: unknown): ProviderFailure => {
  if (cause instanceof ProviderFailure) return cause
  const code = codeOf(cause)
  const kind = kinds[code]
  if (kind === 'offline') {
    return new ProviderFailure('offline', `There is no network to reach ${host} by.`, { cause })
  }
  if (kind === 'timeout') return new ProviderFailure('timeout', `${host} did not answer.`, { cause })
  if (code.startsWith('HPE_') || code.startsWith('Z_') || code.startsWith('ERR__')) {
    return new ProviderFailure('bad-response', `${host} sent something that is not HTTP.`, { cause })
  }
  if (/CERT|SELF_SIGNED|TLS|SSL|UNABLE_TO_/u.test(code)) {
    return new ProviderFailure(
      'network',
      `The connection to ${host} is not secure (${code}), so it was not used.`,
      {
        cause,
      },
    )
  }
  if (code === 'ERR_INVALID_CHAR' || code === 'ERR_INVALID_URL' || code === 'ERR_UNESCAPED_CHARACTERS') {
    return new ProviderFailure('bad-request', `This can’t be sent to ${host}: a character is not allowed.`, {
      cause,
    })
  }
  const why = sentences[code] ?? (code === '' ? 'the connection failed' : oneLine(code, 60))
  return new ProviderFailure('network', `The connection to ${host} failed: ${why}.`, { cause })
}

/** Happy eyeballs hides the codes of its tries in an AggregateError. */
const codeOf = (cause: unknown): string => {
  if (typeof cause !== 'object' || cause === null) return ''
  const own: unknown = Reflect.get(cause, 'code')
  if (typeof own === 'string' && own !== '') return own
  if (cause instanceof AggregateError) return cause.errors.map(codeOf).find((code) => code !== '') ?? ''
  return ''
}

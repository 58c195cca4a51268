import type { KeychainResult } from '#core/ports.ts'

export type KeychainProblem = Extract<KeychainResult<never>, { readonly ok: false }>
type Reason = KeychainProblem['reason']

const sentences: Readonly<Record<Reason, string>> = {
  missing: 'This computer has no keychain that Inglenook could use.',
  locked: 'The keychain of this computer is locked. Unlock it, then try again.',
  denied: 'The keychain of this computer did not let Inglenook in.',
  timeout: 'The keychain of this computer did not answer.',
  unreadable: 'The keychain has an entry of Inglenook’s that can’t be read. It was left as it is.',
  failed: 'The keychain of this computer reported an error.',
}

export const problem = (reason: Reason): KeychainProblem => ({
  ok: false,
  reason,
  message: sentences[reason],
})

/**
 * What the systems' keychains say, most telling first. Their words are matched and never passed on:
 * nothing rules out that one of them repeats what it was given.
 *
 * Sources: libsecret and D-Bus error texts on Linux, SecCopyErrorMessageString on macOS,
 * FormatMessage of the Cred* functions on Windows; keytar passes them on unchanged.
 */
const patterns: readonly (readonly [RegExp, Reason])[] = [
  [
    /autolaunch D-Bus|dbus-launch|unsupported transport|DBUS_SESSION_BUS_ADDRESS|(?:connect|connection) to .*bus|Could not connect: No such file/i,
    'missing',
  ],
  // By its number on the bus where libsecret has talked to it before, and it has gone since.
  [
    /(?:org\.freedesktop\.secrets|name :\d+\.\d+).*(?:not provided|not activatable)|ServiceUnknown|NameHasNoOwner/i,
    'missing',
  ],
  [
    /Cannot find module|ERR_DLOPEN_FAILED|ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND|cannot open shared object/i,
    'missing',
  ],
  // gnome-keyring that has no keyring yet, where nobody could be asked for a password to make one.
  [/Object does not exist at path/i, 'missing'],
  [
    /keychain (?:could not be found|cannot be found)|No keychain is available|not available on this/i,
    'missing',
  ],
  [
    /IsLocked|is locked|locked (?:collection|keyring)|interaction is not allowed|no matching .*collection/i,
    'locked',
  ],
  [
    /Rejected send message|dismissed|cancell?ed|denied|not permitted|AccessDenied|AuthFailed|user name or passphrase|no access/i,
    'denied',
  ],
  [/timed? ?out|NoReply|did not receive a reply/i, 'timeout'],
  [/decode|UTF-?8|invalid (?:byte|encod)|corrupt/i, 'unreadable'],
]

/** What a failure of keytar means. Never holds the failure's own words. */
export function explainKeychain(error: unknown): KeychainProblem {
  const code = (error as { code?: unknown } | null)?.code
  const text = `${typeof code === 'string' ? code : ''} ${error instanceof Error ? error.message : String(error)}`
  const match = patterns.find(([pattern]) => pattern.test(text))
  return problem(match?.[1] ?? 'failed')
}

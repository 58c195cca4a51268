import { z } from 'zod'
import { failureOf, kindOfStatus, withWords, type FailedAnswer } from '#core/http/index.ts'
import { ProviderFailure, type FailureKind } from '#core/providers/failure.ts'

/**
 * The Horde's return codes (`rc`) that mean something of their own. Left open on purpose: it has some seventy, and
 * adds to them; some come with a dot at the end. Source: horde/exceptions.py, horde/apis/exceptions.py.
 */
const byCode: Readonly<Record<string, readonly [FailureKind, string]>> = {
  InvalidAPIKey: ['unauthorised', 'The AI Horde does not know this key.'],
  UserNotFound: ['unauthorised', 'The AI Horde does not know this key.'],
  DeletedUser: ['unauthorised', 'The account of this key was deleted.'],
  KudosUpfront: ['out-of-credit', 'The AI Horde is busy and wants more kudos than this account has.'],
  SharedKeyEmpty: ['out-of-credit', 'The kudos of this shared key are used up.'],
  SharedKeyInsufficientKudos: ['out-of-credit', 'The kudos of this shared key do not suffice.'],
  SharedKeyExpired: ['unauthorised', 'This shared key has expired.'],
  TimeoutIP: ['timed-out-address', 'The AI Horde has put this internet address on a pause.'],
  TooManyPrompts: ['rate-limited', 'The AI Horde has as many requests of this account as it takes at once.'],
  CorruptPrompt: ['prompt-refused', 'The AI Horde refused the words of what was asked for.'],
  MaintenanceMode: ['maintenance', 'The AI Horde is closed for maintenance.'],
  NoValidWorkers: ['impossible', 'Nobody at the AI Horde can do this now.'],
  UnsupportedModel: ['model-gone', 'The AI Horde no longer has this model.'],
  UnexpectedModelName: ['model-gone', 'The AI Horde no longer has this model.'],
  RequestNotFound: ['expired', 'The AI Horde no longer knows this request.'],
  RequestExpired: ['expired', 'This request at the AI Horde ran out of time.'],
  BannedClientAgent: ['forbidden', 'The AI Horde refuses this version of Inglenook.'],
  BadClientAgent: ['forbidden', 'The AI Horde refuses this version of Inglenook.'],
  UntrustedUnsafeIP: ['forbidden', 'The AI Horde takes no requests through this VPN or proxy now.'],
  AnonForbidden: ['forbidden', 'The AI Horde wants an account for this.'],
  RequiresTrust: ['forbidden', 'The AI Horde wants a trusted account for this.'],
  Locked: ['server-error', 'The AI Horde is busy with this request.'],
}

const bodySchema = z.object({ rc: z.string().catch(''), message: z.string().catch('') })

/** What a 404 without a code means depends on what was asked after. */
type Asked = 'request' | 'user' | 'other'

export const explainHorde =
  (asked: Asked) =>
  (answer: FailedAnswer): ProviderFailure => {
    const parsed = bodySchema.safeParse(answer.body)
    const rc = parsed.success ? parsed.data.rc.replace(/\.+$/u, '') : ''
    const known = Object.hasOwn(byCode, rc) ? byCode[rc] : undefined
    if (known !== undefined) {
      const [kind, sentence] = known
      return failure(kind, sentence, answer)
    }
    if (answer.status === 404 || answer.status === 410) {
      if (asked === 'request') return failure('expired', 'The AI Horde no longer knows this request.', answer)
      if (asked === 'user') return failure('unauthorised', 'The AI Horde does not know this key.', answer)
    }
    if (answer.status === 503 && /maintenance/iu.test(answer.said)) {
      return failure('maintenance', 'The AI Horde is closed for maintenance.', answer)
    }
    return failureOf('AI Horde', kindOfStatus(answer.status), answer)
  }

const failure = (kind: FailureKind, sentence: string, answer: FailedAnswer): ProviderFailure => {
  const retryAfter = answer.retryAfter ?? secondsTold(answer.said)
  return new ProviderFailure(kind, withWords(sentence, answer.said), {
    said: answer.said,
    status: answer.status,
    ...(retryAfter === null ? {} : { retryAfter }),
  })
}

/** `... has been placed into timeout for 42 more seconds`: told in words alone. */
const secondsTold = (said: string): number | null => {
  const found = /\bfor (\d{1,9}) more seconds?\b/u.exec(said)?.[1]
  return found === undefined ? null : Math.min(Number(found), 86_400) * 1000
}

import type { i18n } from 'i18next'
import type { AppErrorData, AttemptView, KeyStatus, KeysView, NoticeView, Reason } from '#contract/index.ts'
import { failureKinds, type FailureKind } from '#contract/failures.ts'
import { unsafeKinds } from '#contract/unsafe-kinds.ts'

/*
 * What main says to people, in the window's language. In English that is main's own sentence, the most exact there is;
 * in any other it is chosen by what it means (see `Said`).
 */

type Details = Readonly<Record<string, string>>
type Work = 'picture' | 'text'

const speaksEnglish = ({ language }: i18n): boolean => language === 'en'

const isOneOf = <T extends string>(list: readonly T[], text: string | null | undefined): text is T =>
  (list as readonly (string | null | undefined)[]).includes(text)

export function sayReason(i18n: i18n, reason: Reason, details: Details = {}): string {
  // A path or an address keeps its own direction amid words that run from right to left.
  const isRightToLeft = i18n.dir(i18n.language) === 'rtl'
  const replace = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, isRightToLeft ? `\u2068${value}\u2069` : value]),
  )
  return i18n.t(`said.why.${reason}`, { replace })
}

export function sayError(i18n: i18n, { code, message, reason, details }: AppErrorData): string {
  if (speaksEnglish(i18n)) return message
  if (reason !== undefined) return sayReason(i18n, reason, details)
  if (code === 'unsafe-topic' && isOneOf(unsafeKinds, details.kind)) {
    return i18n.t(`said.topic.${details.kind}`)
  }
  return i18n.t(`said.app.${code}`)
}

export function sayNotice(i18n: i18n, { message, reason, details, error }: NoticeView): string {
  if (speaksEnglish(i18n)) return message
  const parts = [reason && sayReason(i18n, reason, details), error && sayError(i18n, error)].filter(Boolean)
  return parts.length === 0 ? message : parts.join(' ')
}

/** Why a picture or a story came to nothing, what is kept of it, and what to do. `provider`: its name, as shown. */
export function sayFailure(
  i18n: i18n,
  { code, message }: { readonly code: string; readonly message: string },
  work: Work,
  provider: string | null = null,
): string {
  if (speaksEnglish(i18n)) return message
  const { t } = i18n
  if (code === 'no-provider') return t(work === 'picture' ? 'said.why.no-painter' : 'said.why.no-storyteller')
  if (code === 'internal' || code === 'no-writer-for-language') return t(`said.app.${code}`)
  if (!isOneOf(failureKinds, code)) return message
  const button = t(work === 'picture' ? 'reader.picture.retry' : 'reader.goOnMaking')
  return [
    happenedAt(i18n, code, provider),
    t(`said.kept.${work}`),
    t(`said.advice.${code}`, { button }),
  ].join(' ')
}

/** These happened here, and at nobody else's. */
const ownKinds: readonly FailureKind[] = ['crashed', 'cancelled', 'interrupted', 'no-server']

function happenedAt({ t }: i18n, kind: FailureKind, provider: string | null): string {
  const what = t(`said.failed.${kind}`)
  return provider === null || ownKinds.includes(kind) ? what : t('said.by', { name: provider, what })
}

/**
 * What came of a try, for the trail; null where there is nothing to say. `recorded` is main's English sentence, for
 * whoever wants to know what the provider itself said, and where there are no other `words`; null where it tells no more.
 */
export function sayAttempt(
  i18n: i18n,
  { code, message }: Pick<AttemptView, 'code' | 'message'>,
): { readonly words: string | null; readonly recorded: string | null } | null {
  if (message === null || message === '') return null
  if (speaksEnglish(i18n)) return { words: message, recorded: null }
  if (code === 'not-able' || code === 'resting' || code === 'paused') {
    return { words: i18n.t(`said.passedOver.${code}`), recorded: null }
  }
  if (code === 'internal') return { words: i18n.t('said.app.internal'), recorded: null }
  if (isOneOf(failureKinds, code)) {
    const toldByNobody = code === 'offline' || ownKinds.includes(code)
    return { words: i18n.t(`said.failed.${code}`), recorded: toldByNobody ? null : message }
  }
  return { words: null, recorded: message }
}

export function sayKeyTest(i18n: i18n, test: NonNullable<KeyStatus['lastTest']>): string {
  if (speaksEnglish(i18n)) return test.message
  if (test.failure !== undefined) return i18n.t(`said.failed.${test.failure}`)
  return test.reason === undefined ? test.message : sayReason(i18n, test.reason, test.details)
}

/** Why this computer can't keep keys; null where it can. */
export function sayKeychain(i18n: i18n, { reason, why }: KeysView['keychain']): string | null {
  return speaksEnglish(i18n) || why === undefined ? reason : sayReason(i18n, why)
}

/** What stands in the way of a picture while it waits. */
export const sayHindrance = (i18n: i18n, hindrance: string): string =>
  speaksEnglish(i18n) ? hindrance : i18n.t('said.hindrance')

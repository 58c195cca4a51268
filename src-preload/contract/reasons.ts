import { z } from 'zod'

/**
 * What main says to people, by what it means, with the names of what goes into the sentence. Main writes it in English,
 * which is what logs and the command line show; a window in another language says it in its own words by the reason.
 * One more is a line here, the reason where it is thrown, and a sentence in every language (a missing one does not compile).
 */
export const reasons = {
  'not-answered': [],

  'topic-empty': [],
  'topic-unprintable': [],
  'topic-too-long': ['length', 'most'],
  'no-painter': [],
  'no-storyteller': [],

  'story-gone': [],
  'story-unwritten': [],
  'picture-gone': [],
  'no-picture-yet': [],
  'earlier-book-gone': [],
  'earlier-book-unwritten': [],
  'own-text-empty': [],
  'own-text-too-long': ['most'],
  'story-still-written': [],
  'no-such-page': [],
  'page-being-painted': [],
  'page-wordless': [],
  'page-too-long': ['most'],
  'title-missing': [],
  'title-too-long': ['most'],
  'scene-stranger': [],
  'series-gone': [],
  'series-name': ['most'],

  'recording-unusable': [],
  'recording-gone': [],

  'hero-gone': [],
  'picked-hero-gone': [],
  'hero-too-long': ['most'],
  'hero-nameless': [],
  'hero-kindless': [],
  'hero-stand-in': [],
  'heroes-full': ['most'],
  'hero-unreadable': [],

  'address-unclear': ['example'],
  'address-scheme': [],
  'address-password': [],
  'nobody-answers': ['address'],
  'server-closed': ['address'],
  'server-only-writes': ['address'],
  'server-unknown': ['address'],
  'server-without-model': ['address'],

  'key-none': ['provider'],
  'key-empty': [],
  'key-too-long': [],
  'key-too-short': [],
  'key-web-address': [],
  'key-mail-address': [],
  'key-characters': [],
  'key-of-hugging-face': [],
  'key-of-horde': [],
  'key-anonymous': [],
  'key-of-others': ['owner'],
  'key-works': ['account'],
  'key-works-kudos': ['account', 'kudos'],
  'keychain-missing': [],
  'keychain-locked': [],
  'keychain-denied': [],
  'keychain-timeout': [],
  'keychain-unreadable': [],
  'keychain-failed': [],
  'keychain-missed-key': [],
  'keychain-changed-key': [],

  'setting-refused': [],
  'library-moving': [],
  'task-running': [],
  'restore-undecided': [],
  'move-undecided': [],
  'nothing-to-undo': [],
  'backup-unchosen': [],
  'no-backup-there': ['path'],
  'backup-damaged': ['path'],
  'backup-newer': [],
  'copy-damaged': [],
  'part-unreadable': [],

  'folder-none': ['path'],
  'folder-same': [],
  'folder-inside': ['path'],
  'folder-not-empty': ['path'],
  'folder-closed': ['path'],
  'folder-too-small': ['path', 'needed', 'free'],
  'folder-full': ['path'],
  'folder-read-only': ['path'],
  'folder-gone': ['path'],
  'file-not-written': ['path'],
  'file-no-room': ['path'],

  'book-damaged': [],
  'book-newer': [],
  'book-too-large': [],
  'book-picture-damaged': [],
  'print-failed': [],
  'no-pdf-viewer': [],

  restored: [],
  'restore-undone': [],
  'library-moved': ['path'],
  'library-back': [],
  'book-imported': ['title'],
  'book-imported-again': ['title'],
  'book-known': ['title'],
  'night-missed': ['stories'],
  'daily-backup-failed': [],
  'store-waits': [],
  'store-mended': [],
  'library-saved': ['path', 'stories'],
  'library-lost': ['path'],
  'library-taken-up': [],
  'library-damage-found': [],
  'pictures-recovered': ['pictures', 'books', 'title'],
  'library-reading-only': [],
  'library-not-updated': ['path'],
  'settings-unreadable': ['path'],
  'settings-newer': ['path'],
  'settings-partly': ['path'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Reason = keyof typeof reasons

type Details = Readonly<Record<string, string>>

/** A reason together with all that goes into its sentence. */
export type Meaning = {
  readonly [R in Reason]: (typeof reasons)[R] extends readonly []
    ? { readonly reason: R; readonly details?: Details }
    : {
        readonly reason: R
        readonly details: Readonly<Record<(typeof reasons)[R][number], string>> & Details
      }
}[Reason]

/** The same meaning with more to go into the log. */
export const withDetails = (meaning: Meaning, more: Details): Meaning =>
  // What the reason asks for is still there.
  ({ ...meaning, details: { ...more, ...meaning.details } }) as Meaning

export const reasonSchema = z.enum(Object.keys(reasons) as [Reason, ...Reason[]])

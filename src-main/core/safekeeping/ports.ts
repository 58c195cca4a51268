/** A whole library: its database and its pictures, in one folder. Paths are absolute. */
export interface LibraryPlace {
  readonly folder: string
  readonly database: string
  readonly pictures: string
  /** Held by the process that works with it. */
  readonly lock: string
}

/** A library that was in use before: after a move its files go, after a restore they are kept to go back to. */
export interface EarlierLibrary {
  readonly folder: string
  readonly why: 'moved' | 'restored'
  /** When it was left, in milliseconds since the epoch. */
  readonly at: number
}

/** Where the library is, as the profile notes it. */
export interface PlaceNote {
  readonly folder: string
  readonly earlier: EarlierLibrary | null
}

/** How far a long piece of work is; `total` in the same unit. */
export type OnProgress = (done: number, total: number) => void

export interface LongWork {
  readonly signal: AbortSignal
  readonly onProgress: OnProgress
}

/**
 * Where libraries lie, and the one switch between them. Rejects with AppError `disk-full`, `profile-unwritable` or
 * `library-missing`.
 */
export interface LibraryPlaces {
  readonly at: (folder: string) => LibraryPlace
  readonly note: () => PlaceNote
  /** The switch: durable and whole, or as it was before. */
  readonly write: (note: PlaceNote) => Promise<void>
  /**
   * Rejects with AppError `conflict` and a sentence for a person unless a library of `bytes` can be built there: a
   * folder that is there, empty (but for what an interrupted try left), writable, large enough, and neither inside
   * the present library nor around it.
   */
  readonly claim: (folder: string, bytes: number) => Promise<void>
  /** The library there is whole from now on: what marked it as being built goes. */
  readonly finish: (folder: string) => Promise<void>
  /** Removes a library's own files from a folder and nothing else; does nothing where the folder is gone. */
  readonly remove: (folder: string) => Promise<void>
  /** A name in the home of the present library for one that is built beside it; made by `claim`. */
  readonly beside: (now: number) => string
  /** Bytes of the present database. */
  readonly databaseSize: () => Promise<number>
}

/** A story as far as restoring has to know it. `binned`: it lies in the bin. */
export interface StoryMark {
  readonly id: string
  readonly binned: boolean
}

/** Copies of databases, whoever has the original open. Rejects as the stores do. */
export interface LibraryDatabases {
  /** SQLite's online backup: one state of the original, on disk when it resolves. `to` must not be there. */
  readonly copy: (from: string, to: string, signal: AbortSignal) => Promise<void>
  /** SHA-256 over every row of every table, in order, after a check of the whole file. */
  readonly digest: (path: string) => string
  /** SHA-256 and bytes of every picture, and of every page's voice, that the database names. */
  readonly pictures: (path: string) => readonly { readonly sha256: string; readonly size: number }[]
  readonly stories: (path: string) => readonly StoryMark[]
  /**
   * Builds a library of this version at `to` out of the rows of another, which may be older and may come from
   * anywhere: its rows go into tables made here, nothing else of it is taken over. With `merged`, the stories that
   * only that one has come in as well, with all that belongs to them, and those that lie in the bin of the first
   * alone come out of it. `to` must not be there.
   * Throws AppError `store-newer` or `store-damaged` too.
   */
  readonly build: (to: string, from: string, merged: string | null) => void
}

/** What a backup says of itself. */
export interface BackupFacts {
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Without those in the bin. */
  readonly stories: number
  readonly pictures: number
}

/** A backup's files. A backup in one file is its own database and its own pictures. */
export interface BackupPlace {
  readonly folder: string
  readonly database: string
  readonly pictures: string
}

/** Backups in one file. Rejects with AppErrors. */
export interface BackupFiles {
  /** A name beside `path` for what is not whole yet. Rejects with a sentence where nothing can be written. */
  readonly begin: (path: string) => Promise<string>
  /** Puts the pictures and voices into a copy of the database; answers those that were not there. */
  readonly pack: (
    draft: string,
    pictures: string,
    wanted: readonly { readonly sha256: string; readonly size: number }[],
    facts: Omit<BackupFacts, 'pictures'>,
    work: LongWork,
  ) => Promise<{ readonly lost: readonly string[] }>
  /** Gives what is whole its name, in the place of what had it. */
  readonly commit: (draft: string, path: string) => Promise<void>
  readonly discard: (draft: string) => Promise<void>
}

/** Folders with backups in them: `Inglenook backup` in the folder that a person chose. Rejects with AppErrors. */
export interface BackupVault {
  /** Makes room for a new state beside the one that is there. Rejects with a sentence where nothing can be written. */
  readonly begin: (folder: string, now: number) => Promise<BackupPlace>
  /** From now on the new state is the backup; what only the one before needed goes. */
  readonly commit: (
    place: BackupPlace,
    facts: BackupFacts,
    pictures: readonly { readonly sha256: string }[],
  ) => Promise<void>
  /** The one before stays; what was begun goes. */
  readonly discard: (place: BackupPlace) => Promise<void>
  /** When the backup there was made; null where there is none, or the folder is not there. */
  readonly lastAt: (folder: string) => Promise<number | null>
  /**
   * The backup in that folder, or that file; whole as far as its database goes. Rejects with AppError `bad-input` or
   * `not-found`.
   */
  readonly find: (path: string) => Promise<BackupPlace & { readonly facts: BackupFacts }>
}

/** Pictures by their hash, in any folder of the pictures' layout. */
export interface PictureCopies {
  /**
   * Brings pictures and thumbnails from one folder, or from a backup in one file, to another. Every byte is read and
   * compared with the picture's name, and what has arrived is read again. What is there already is not copied anew.
   * Answers those whose file was not there, or was not what its name says.
   */
  readonly copy: (
    from: string,
    to: string,
    pictures: readonly { readonly sha256: string; readonly size: number }[],
    work: LongWork,
  ) => Promise<{ readonly lost: readonly string[] }>
}

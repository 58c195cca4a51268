/** A settings file as it was read: JSON that nothing is known of yet. */
export type Document = Readonly<Record<string, unknown>>

/** One step from `version - 1`; renames and reshapes, and leaves the checking to `readSettings`. */
export interface SettingsMigration {
  readonly version: number
  readonly apply: (document: Document) => Document
}

/** In order, without a gap. The first published version is 1. */
export const settingsMigrations: readonly SettingsMigration[] = []

export const settingsVersion = 1 + settingsMigrations.length

/** The version of a file; 1 where it does not say. */
export function versionOf(document: Document): number {
  const { version } = document
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : 1
}

export function migrateDocument(document: Document, migrations: readonly SettingsMigration[]): Document {
  const version = versionOf(document)
  return migrations
    .filter((migration) => migration.version > version)
    .reduce<Document>((migrated, { apply }) => apply(migrated), document)
}

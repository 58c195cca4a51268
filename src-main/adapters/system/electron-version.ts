/** Undefined in plain Node, whatever the types of Electron say where something loads them. */
export const electronVersion = (): string | undefined =>
  (process.versions as Readonly<Record<string, string | undefined>>).electron

/** The languages in which the storyteller can tell; known without loading what it tells. */
export const toldLanguages = ['en'] as const

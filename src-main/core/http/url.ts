/** The address, or null when it is none. (`URL.parse` is not in Node 20, which the oldest runtime has.) */
export const parseUrl = (text: string, base?: string): URL | null =>
  URL.canParse(text, base) ? new URL(text, base) : null

/** As many bytes as may be given to a function as its arguments. */
const pieceLength = 0x8000

export const encodeBase64 = (bytes: Uint8Array): string => {
  let binary = ''
  for (let at = 0; at < bytes.length; at += pieceLength) {
    binary += String.fromCharCode(...bytes.subarray(at, at + pieceLength))
  }
  return btoa(binary)
}

/** Decodes base64 or a `data:` URL; null when it is neither or more than `maxBytes`. */
export const decodeBase64 = (text: string, maxBytes: number): Uint8Array | null => {
  const comma = text.startsWith('data:') ? text.indexOf(',', 0) : -1
  if (text.startsWith('data:') && (comma < 0 || comma > 200)) return null
  const base64 = comma < 0 ? text : text.slice(comma + 1)
  if (base64.length === 0 || base64.length > Math.ceil(maxBytes / 3) * 4 + 1024) return null
  let binary: string
  try {
    binary = atob(base64)
  } catch {
    // `atob` says in this way alone that it is no base64; the caller says so in words.
    return null
  }
  if (binary.length > maxBytes) return null
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index)
  return bytes
}

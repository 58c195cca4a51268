/** Cuts a stream of text into lines. `push` gives the lines that are whole by now, `end` what stands after the last break. */
export interface LineSplitter {
  readonly push: (bytes: Uint8Array) => readonly string[]
  readonly end: () => readonly string[]
  /** UTF-16 code units that wait for their line's end. */
  readonly waiting: () => number
}

/**
 * Lines end with LF, CR or CRLF, as event streams have it; a CRLF that is split between two pieces is one break. UTF-8
 * that is split is put together; a byte-order mark is dropped; bytes that are no UTF-8 become U+FFFD.
 */
export const createLineSplitter = (): LineSplitter => {
  const decoder = new TextDecoder()
  // A long line comes in many pieces; they are joined once, when its end has come.
  let pieces: string[] = []
  let length = 0
  let endedWithReturn = false

  const take = (text: string): readonly string[] => {
    const rest = endedWithReturn && text.startsWith('\n') ? text.slice(1) : text
    if (text !== '') endedWithReturn = text.endsWith('\r')
    const parts = rest.split(/\r\n|\r|\n/u)
    const last = parts.pop() ?? ''
    const whole = parts.map((part, index) => (index === 0 ? pieces.join('') + part : part))
    if (whole.length > 0) {
      pieces = []
      length = 0
    }
    if (last !== '') pieces.push(last)
    length += last.length
    return whole
  }

  return {
    push: (bytes) => take(decoder.decode(bytes, { stream: true })),
    end: () => {
      const whole = take(decoder.decode())
      return length === 0 ? whole : [...whole, pieces.join('')]
    },
    waiting: () => length,
  }
}

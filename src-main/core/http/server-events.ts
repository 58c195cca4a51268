/** One event of an event stream: its `data` lines joined, and what `event` called it. */
export interface ServerEvent {
  readonly type: string
  readonly data: string
}

/**
 * Puts events together from the lines of an event stream (WHATWG HTML, "Server-sent events"), as far as model servers
 * use them: `event` and `data`; comments, `id` and `retry` mean nothing here. An `error:` field, which llama.cpp's
 * server sends in place of an event, counts as one of that type.
 *
 * Not a package: the lines have to be cut and limited for NDJSON as well, and beyond that there is only this.
 */
export const createEventReader = () => {
  let type = ''
  let data: string[] = []
  let length = 0

  const dispatch = (): readonly ServerEvent[] => {
    const event = { type: type === '' ? 'message' : type, data: data.join('\n') }
    const isEmpty = data.length === 0
    type = ''
    data = []
    length = 0
    return isEmpty ? [] : [event]
  }

  return {
    /** UTF-16 code units that wait for their event's end. */
    waiting: (): number => length,
    push: (line: string): readonly ServerEvent[] => {
      if (line === '') return dispatch()
      const colon = line.indexOf(':')
      const field = colon === -1 ? line : line.slice(0, colon)
      const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /u, '')
      if (field === 'error') return [{ type: 'error', data: value }]
      if (field === 'event') type = value
      if (field === 'data') {
        data.push(value)
        length += line.length
      }
      return []
    },
    /** Servers that end without the last blank line meant their last event all the same. */
    end: dispatch,
  }
}

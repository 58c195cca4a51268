/** What setup prints: one line a step, progress on what is long, nothing when there is nothing to do. */

const interactive = process.stderr.isTTY === true

/** @param {string} text */
export function say(text) {
  process.stderr.write(`${text}\n`)
}

/**
 * A step that takes long: its line, then how far it is, then how long it took. Where nobody watches
 * (a pipe, CI) the line is repeated every `every` milliseconds instead of being drawn over.
 *
 * @param {string} title
 * @param {{ every?: number, now?: () => number }} [options]
 */
export function startProgress(title, { every = 15_000, now = Date.now } = {}) {
  const began = now()
  let shown = ''
  let last = began
  say(`${title} …`)
  const show = (/** @type {string} */ text) => {
    if (interactive) process.stderr.write(`\r\x1b[K  ${text}`)
    else if (now() - last >= every) {
      say(`  ${text}`)
      last = now()
    }
    shown = text
  }
  const timer = setInterval(
    () => show(shown.replace(/ \(\d+ s\)$/, '') + ` (${seconds(now() - began)})`),
    1000,
  )
  timer.unref()
  return {
    /** @param {string} text */
    at(text) {
      if (text !== shown) show(text)
    },
    done() {
      clearInterval(timer)
      if (interactive) process.stderr.write('\r\x1b[K')
      const took = now() - began
      if (took >= 3000) say(`  done in ${seconds(took)}`)
    },
    failed() {
      clearInterval(timer)
      if (interactive) process.stderr.write('\r\x1b[K')
    },
  }
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return `${Math.round(milliseconds / 1000)} s`
}

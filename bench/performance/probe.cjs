// Loaded before the main module of the app or of the bare Electron (`electron -r`), the same for both: so it costs
// both the same, and neither knows of it. It prints one line of JSON once the window can be used.
const { app } = require('electron')

const begun = performance.now()
let ready = 0
app.once('ready', () => {
  ready = performance.now()
})

// In a world of its own in the window: waits for what can be used, and for the frame that shows it.
const watch = `new Promise((resolve) => {
  const usable = ${JSON.stringify(process.env.BENCH_USABLE)}
  const shown = () => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      const usableAt = performance.now()
      new PerformanceObserver((list, observer) => {
        const paint = list.getEntries().find(({ name }) => name === 'first-paint')
        if (!paint) return
        observer.disconnect()
        const at = performance.timeOrigin
        // What was there at the first paint could not be used any sooner.
        resolve({ navigated: at, painted: at + paint.startTime, usable: at + Math.max(usableAt, paint.startTime) })
      }).observe({ type: 'paint', buffered: true })
    }
    port2.postMessage(0)
  })
  if (document.querySelector(usable)) return shown()
  new MutationObserver((_, observer) => {
    if (!document.querySelector(usable)) return
    observer.disconnect()
    shown()
  }).observe(document, { childList: true, subtree: true, attributes: true })
})`

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', () => {
    contents.executeJavaScriptInIsolatedWorld(4711, [{ code: watch }]).then(
      (seen) => process.stdout.write(`BENCH ${JSON.stringify({ ...seen, untilReady: ready - begun })}\n`),
      (error) => process.stdout.write(`BENCH ${JSON.stringify({ error: String(error) })}\n`),
    )
  })
})

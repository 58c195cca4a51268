import { protocol } from 'electron'
import { appScheme } from '#contract/index.ts'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => escapes[character] ?? character)

/**
 * What the window shows when the app cannot start: one calm page with the sentence, without scripts,
 * since nothing of the rest can be relied on.
 */
export function problemPage(message: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Inglenook</title>
<link rel="stylesheet" href="problem.css">
</head>
<body>
<main>
<h1>Inglenook can’t open your library</h1>
<p role="alert">${escapeHtml(message)}</p>
<p>You can close this window; nothing has been changed.</p>
</main>
</body>
</html>
`
}

const style = `
:root { color-scheme: light dark; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 18px/1.6 system-ui, sans-serif;
  background: #faf5ea; color: #2b2440; }
main { max-width: 34em; padding: 48px; }
h1 { font: 600 30px/1.25 Georgia, serif; }
@media (prefers-color-scheme: dark) { body { background: #14142b; color: #f4ecdc; } }
`

/** Serves the page in place of the app. */
export function serveProblem(message: string): void {
  protocol.handle(appScheme, (request) => {
    const css = new URL(request.url).pathname === '/problem.css'
    return new Response(css ? style : problemPage(message), {
      headers: {
        'content-type': css ? 'text/css; charset=utf-8' : 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; style-src 'self'",
      },
    })
  })
}

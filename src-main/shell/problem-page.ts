import { protocol } from 'electron'
import type { SpokenLanguage } from '#contract/interface-language.ts'
import { appScheme } from '#contract/names.ts'

/** Something a person can do about it: a link on the page, since it has no scripts. */
export interface ProblemAction {
  /** The link's address: `try-again`. */
  readonly id: string
  readonly label: string
  /** Answers the sentence to show instead, or null when there is nothing more to say on this page. */
  readonly run: () => Promise<string | null>
}

export interface Problem {
  readonly language: SpokenLanguage
  readonly title: string
  readonly message: string
  /** What else a person should know. */
  readonly hint: string
  /** What the actions are called together, for a screen reader. */
  readonly whatYouCanDo: string
  readonly actions: readonly ProblemAction[]
}

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
export function problemPage({ language, title, message, hint, whatYouCanDo, actions }: Problem): string {
  const links = actions
    .map(
      ({ id, label }, index) =>
        `<a class="${index === 0 ? 'first' : ''}" href="${escapeHtml(id)}">${escapeHtml(label)}</a>`,
    )
    .join('\n')
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<title>Inglenook</title>
<link rel="stylesheet" href="problem.css">
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p role="alert">${escapeHtml(message)}</p>
<p>${escapeHtml(hint)}</p>
${links === '' ? '' : `<nav aria-label="${escapeHtml(whatYouCanDo)}">\n${links}\n</nav>`}
</main>
</body>
</html>
`
}

const style = `
:root { color-scheme: light dark; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 18px/1.6 system-ui, sans-serif;
  background: #faf5ea; color: #2b2440; }
main { max-width: 34em; padding: 48px; overflow-wrap: anywhere; }
h1 { font: 600 30px/1.25 Georgia, serif; }
nav { display: flex; flex-wrap: wrap; gap: 12px; margin-top: 32px; }
a { padding: 8px 20px; border: 1px solid currentcolor; border-radius: 99px; color: inherit; text-decoration: none; }
a.first { background: #2b2440; color: #faf5ea; }
a:focus-visible { outline: 3px solid #c9781f; outline-offset: 3px; }
@media (prefers-color-scheme: dark) {
  body { background: #14142b; color: #f4ecdc; }
  a.first { background: #f4c56a; color: #14142b; }
}
`

/** Serves the page in place of the app; returns what ends that. */
export function serveProblem(problem: Problem): () => void {
  let shown = problem
  protocol.handle(appScheme, async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/problem.css') return respond(style, 'text/css')
    const action = problem.actions.find(({ id }) => pathname === `/${id}`)
    if (action !== undefined) {
      const message = await action.run()
      // 204: the window stays where it is, or is being led to the app.
      if (message === null) return new Response(null, { status: 204 })
      shown = { ...problem, message }
    }
    return respond(problemPage(shown), 'text/html')
  })
  return () => protocol.unhandle(appScheme)
}

const respond = (body: string, type: string): Response =>
  new Response(body, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': "default-src 'none'; style-src 'self'",
    },
  })

import { protocol } from 'electron'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { appScheme, pictureScheme } from '#contract/names.ts'

/**
 * The least that the window needs. No inline script, no inline style sheet, nothing from the network:
 * `connect-src 'none'` holds even if a page's script were replaced.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  `img-src 'self' ${pictureScheme}:`,
  // What the family has recorded; `blob:` is the recording that is listened to before it is kept.
  `media-src ${pictureScheme}: blob:`,
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.json': 'application/json',
}

/** Books that are being printed are served by it, in a session of their own. */
export const printScheme = 'inglenook-print'

/** Has to be called before `app` is ready. */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, codeCache: true } },
    { scheme: pictureScheme, privileges: { standard: true, secure: true, stream: true } },
    { scheme: printScheme, privileges: { standard: true, secure: true } },
  ])
}

export const notFound = (): Response => new Response('Not found', { status: 404 })

/** The path below `root` that a URL names, or undefined if it leads out of it. */
export function resolveBelow(root: string, pathname: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return undefined
  const path = normalize(join(root, decoded))
  return path.startsWith(root.endsWith(sep) ? root : root + sep) ? path : undefined
}

/** Serves the window's own files, each with the content security policy; returns what ends that. */
export function serveApp(root: string): () => void {
  protocol.handle(appScheme, async (request) => {
    const url = new URL(request.url)
    if (url.host !== 'app' || request.method !== 'GET') return notFound()
    const path = resolveBelow(root, url.pathname === '/' ? '/index.html' : url.pathname)
    const type = path === undefined ? undefined : contentTypes[extname(path)]
    if (path === undefined || type === undefined) return notFound()
    const bytes = await readFile(path).catch(() => undefined)
    if (bytes === undefined) return notFound()
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': type,
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
      },
    })
  })
  return () => protocol.unhandle(appScheme)
}

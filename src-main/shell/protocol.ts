import { protocol } from 'electron'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import {
  appScheme,
  pictureScheme,
  pictureStyleSchema,
  sha256Schema,
  type PictureStyle,
} from '#contract/index.ts'
import type { PictureStore } from '#core/ports.ts'

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

const notFound = (): Response => new Response('Not found', { status: 404 })

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

/** Serves the window's own files, each with the content security policy. */
export function serveApp(root: string): void {
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
}

/** What kind of picture these bytes are: the three formats that the picture check lets through. */
function pictureType(bytes: Uint8Array): string {
  if (bytes[0] === 0x89) return 'image/png'
  if (bytes[0] === 0xff) return 'image/jpeg'
  return 'image/webp'
}

export interface ServedPictures extends Pick<PictureStore, 'read'> {
  /** What pictures of that style look like. */
  readonly style: (style: PictureStyle) => Promise<Uint8Array>
}

/** Serves picture bytes by the addresses that `pictureScheme` tells of. */
export function servePictures(pictures: ServedPictures): void {
  const find = async ({ host, pathname }: URL): Promise<Uint8Array | undefined> => {
    if (host === 'style') {
      const style = pictureStyleSchema.safeParse(pathname.slice(1))
      return style.success ? pictures.style(style.data) : undefined
    }
    const sha256 = sha256Schema.safeParse(pathname.slice(1))
    if ((host !== 'full' && host !== 'thumbnail' && host !== 'voice') || !sha256.success) return undefined
    return pictures.read(sha256.data, host === 'voice' ? 'full' : host)
  }
  protocol.handle(pictureScheme, async (request) => {
    const url = new URL(request.url)
    if (request.method !== 'GET') return notFound()
    const bytes = await find(url)
    if (bytes === undefined) return notFound()
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': url.host === 'voice' ? 'audio/mp4' : pictureType(bytes),
        // Named by its content: what was shown once never changes. A style may with the next version of the app.
        'cache-control': url.host === 'style' ? 'no-store' : 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      },
    })
  })
}

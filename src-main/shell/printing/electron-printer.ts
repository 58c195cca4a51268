import { session, WebContentsView, type Session } from 'electron'
import { AppError } from '#contract/index.ts'
import type { Log, PrintDocument, Printer } from '#core/ports.ts'
import { printScheme } from '../protocol.ts'
import { lockSession } from '../security.ts'

/** Milliseconds. A book takes two seconds; on an old computer that does much else, a hundred times that. */
const timeLimit = 240_000

/** The same that the page itself says; here for what is no page. */
const policy = "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'"

/** Serves documents to print, each on an origin of its own, in a session that is forgotten and can load nothing else. */
export interface PrintDesk {
  readonly session: Session
  /** Answers the address of the document's folder, with a slash at its end, and what takes it away again. */
  readonly lay: (document: PrintDocument) => { readonly url: string; readonly clear: () => void }
}

/** Has to be called once `app` is ready. */
export function createPrintDesk(log: Log): PrintDesk {
  const own = session.fromPartition('printing')
  lockSession(log, own)
  const documents = new Map<string, PrintDocument>()
  let laid = 0
  own.protocol.handle(printScheme, (request) => {
    const { host, pathname } = new URL(request.url)
    const file = documents.get(host)?.files.get(decodeURIComponent(pathname.slice(1)))
    if (file === undefined || request.method !== 'GET') return new Response('Not found', { status: 404 })
    return new Response(new Uint8Array(file.bytes), {
      headers: {
        'content-type': file.mediaType,
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
      },
    })
  })
  return {
    session: own,
    lay: (document) => {
      laid += 1
      const host = `book-${laid}`
      documents.set(host, document)
      return { url: `${printScheme}://${host}/`, clear: () => documents.delete(host) }
    },
  }
}

/** Settles as `work` does, unless the signal is aborted or the time is up first. */
async function within<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const ends = AbortSignal.any([signal, AbortSignal.timeout(timeLimit)])
  let stop: () => void = () => undefined
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = () => reject(ends.reason as Error)
    ends.addEventListener('abort', stop)
  })
  try {
    return await Promise.race([work, stopped])
  } finally {
    ends.removeEventListener('abort', stop)
  }
}

/**
 * Prints in a page without a window: sandboxed, without scripts, offline. Nothing is shown, and no display is needed.
 */
export function createElectronPrinter(desk: () => PrintDesk): Printer {
  return {
    print: async (document, signal) => {
      signal.throwIfAborted()
      const { session: own, lay } = desk()
      const { url, clear } = lay(document)
      const view = new WebContentsView({
        webPreferences: {
          session: own,
          sandbox: true,
          javascript: false,
          contextIsolation: true,
          nodeIntegration: false,
          webSecurity: true,
          webviewTag: false,
          spellcheck: false,
        },
      })
      const { webContents } = view
      try {
        const printing = webContents.loadURL(`${url}index.html`).then(() =>
          webContents.printToPDF({
            preferCSSPageSize: true,
            printBackground: true,
            generateTaggedPDF: true,
            margins: { top: 0, bottom: 0, left: 0, right: 0 },
          }),
        )
        // Nobody waits for it any more once it is stopped; its failure then is no bug.
        printing.catch(() => undefined)
        return new Uint8Array(await within(printing, signal))
      } catch (error) {
        if (signal.aborted) throw signal.reason
        throw new AppError('refused', 'The book could not be printed. The story is kept; please try again.', {
          reason: 'print-failed',
          retryable: true,
          cause: error,
        })
      } finally {
        webContents.close()
        clear()
      }
    },
  }
}

/**
 * How a provider can fail, for writers and illustrators alike. `core/providers/failure-policy.ts` says for every kind
 * what is done about it, and every language of the window has a sentence for it.
 */
export const failureKinds = [
  'no-key', // none is set; nothing was sent
  'unauthorised', // 401: the key is not known
  'forbidden', // 403 of another kind: no right to do this
  'out-of-credit', // 402, not enough kudos
  'rate-limited', // 429
  'timed-out-address', // the Horde has put this address in timeout
  'model-gone', // 404, 410
  'model-gated', // 403: terms to accept first
  'model-loading', // 503 with an estimate
  'no-model', // nothing suitable is live
  'impossible', // the Horde: no worker can do it
  'maintenance', // the service says it is closed
  'bad-request', // 400, 422: the request is not understood
  'prompt-refused', // the words were refused before painting
  'censored', // painted and then blacked out
  'expired', // the request or the link is no longer known
  'server-error', // 5xx
  'bad-response', // not what the documents say: HTML, wrong types, truncated
  'too-large', // the answer exceeds a limit
  'refused-address', // an address that only the answer named and that is not public
  'network', // no connection, reset
  'offline', // there is no network at all, or the Offline switch is on
  'timeout', // an answer took too long
  'stalled', // no progress for as long as the settings allow
  'rejected', // a picture or text came, and did not pass the check
  'crashed', // the drawing process died
  'cancelled', // the user stopped it
  'interrupted', // under way when the app ended, without an id to take it up by
  'no-server', // no model server was found at home
] as const
export type FailureKind = (typeof failureKinds)[number]

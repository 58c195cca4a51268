export { decodeBase64, encodeBase64 } from './base64.ts'
export {
  abortFailure,
  badResponse,
  failureOf,
  kindOfStatus,
  withWords,
  type FailedAnswer,
} from './failures.ts'
export type { FetchFor, RequestPurpose } from './fetch-for.ts'
export { candidatesFor, hostsFor, oncePerPort, usualHostsFor } from './home-address.ts'
export { homePorts, isUsualHomeHost, thisComputer } from './home-ports.ts'
export { mayBeJson, parseJson } from './json.ts'
export { byteLimits, downloadTimes, quickTimes, type TimeLimits } from './limits.ts'
export { readPictureHeader, type PictureHeader } from './picture-bytes.ts'
export { parseAnswer, requestBytes, requestJson, type Answer, type Call, type Caller } from './request.ts'
export { parseRetryAfter } from './retry-after.ts'
export { streamJson, type StreamCall } from './stream.ts'
export { parseUrl } from './url.ts'
export { orAbort, pause, within } from './waiting.ts'
export { looksLikeHtml, oneLine, scrub } from './words.ts'

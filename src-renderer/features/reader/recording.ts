import type * as contract from '#contract/index.ts'

/** The contract's own figures, so that its schemas are not loaded into the window; others do not compile. */
export const longestVoice: typeof contract.longestVoice = 300_000
export const largestVoice: typeof contract.largestVoice = 10_485_760

/** What e-readers play too; Chromium writes Opus into it, or AAC where the system can. */
const format = 'audio/mp4'
/** Bits a second: more than a voice needs, and 2.4 MB for the longest recording. */
const bitRate = 64_000

export type WhyNotRecorded =
  'no-microphone' | 'not-allowed' | 'in-use' | 'unsupported' | 'too-large' | 'failed'

/** What the browser's refusal means to a person; https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia */
export function whyNotRecorded(error: unknown): WhyNotRecorded {
  switch (error instanceof Error ? error.name : '') {
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'no-microphone'
    case 'NotAllowedError':
    case 'SecurityError':
      return 'not-allowed'
    case 'NotReadableError':
    case 'AbortError':
      return 'in-use'
    case 'NotSupportedError':
      return 'unsupported'
    default:
      return 'failed'
  }
}

export interface Recorded {
  readonly blob: Blob
  /** Milliseconds. */
  readonly duration: number
}

export interface Recording {
  /** Ends it; what was said so far is `recorded`. */
  readonly stop: () => void
  /** Ends it, and nothing of it is kept. */
  readonly discard: () => void
  /** Resolves once it has ended; null where it was discarded. */
  readonly recorded: Promise<Recorded | null>
}

/**
 * Records from the microphone until it is stopped, or until a page's voice may be no longer.
 * Rejects with what the browser says where there is no microphone or it may not be used.
 *
 * @param now milliseconds
 */
export async function beginRecording(now: () => number): Promise<Recording> {
  if (!MediaRecorder.isTypeSupported(format)) throw new DOMException('No MP4', 'NotSupportedError')
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
  })
  const recorder = new MediaRecorder(stream, { mimeType: format, audioBitsPerSecond: bitRate })
  const pieces: Blob[] = []
  const begun = now()
  let discarded = false
  const recorded = new Promise<Recorded | null>((resolve, reject) => {
    recorder.ondataavailable = ({ data }) => pieces.push(data)
    recorder.onerror = () => reject(new DOMException('The recording failed', 'AbortError'))
    recorder.onstop = () => {
      clearTimeout(limit)
      for (const track of stream.getTracks()) track.stop()
      const duration = Math.min(longestVoice, Math.max(1, Math.round(now() - begun)))
      resolve(discarded ? null : { blob: new Blob(pieces, { type: format }), duration })
    }
  })
  const stop = (): void => {
    if (recorder.state !== 'inactive') recorder.stop()
  }
  recorder.start()
  const limit = setTimeout(stop, longestVoice)
  return {
    stop,
    discard: () => {
      discarded = true
      stop()
    },
    recorded,
  }
}

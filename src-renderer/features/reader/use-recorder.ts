import { useCallback, useEffect, useRef, useState } from 'react'
import {
  beginRecording,
  largestVoice,
  whyNotRecorded,
  type Recorded,
  type Recording,
  type WhyNotRecorded,
} from './recording.ts'

export type RecorderState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  /** `seconds` since it began. */
  | { readonly kind: 'recording'; readonly seconds: number }
  /** `url` to listen to it. */
  | { readonly kind: 'recorded'; readonly recorded: Recorded; readonly url: string }
  | { readonly kind: 'failed'; readonly why: WhyNotRecorded }

export interface Recorder {
  readonly state: RecorderState
  readonly start: () => void
  readonly stop: () => void
}

/** The clock of a recording. A tick that comes after its end, before the timer is stopped, changes nothing. */
export const ticked = (state: RecorderState, seconds: number): RecorderState =>
  state.kind === 'recording' ? { kind: 'recording', seconds } : state

/**
 * One recording at a time; the microphone is let go of as soon as it ends, and when the component goes.
 *
 * @param ask tells main that a person wants to record; the microphone is granted for that alone
 */
export function useRecorder(ask: () => Promise<unknown>, now: () => number): Recorder {
  const [state, setState] = useState<RecorderState>({ kind: 'idle' })
  const recording = useRef<Recording | null>(null)
  const gone = useRef(false)

  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
      recording.current?.discard()
    }
  }, [])
  useEffect(() => (state.kind === 'recorded' ? () => URL.revokeObjectURL(state.url) : undefined), [state])
  const isRecording = state.kind === 'recording'
  useEffect(() => {
    if (!isRecording) return
    const begun = now()
    const tick = setInterval(
      () => setState((state) => ticked(state, Math.floor((now() - begun) / 1_000))),
      250,
    )
    return () => clearInterval(tick)
  }, [isRecording, now])

  const start = useCallback(() => {
    setState({ kind: 'asking' })
    void (async () => {
      try {
        await ask()
        const begun = await beginRecording(now)
        recording.current = begun
        if (gone.current) {
          begun.discard()
          return
        }
        setState({ kind: 'recording', seconds: 0 })
        const recorded = await begun.recorded
        if (recorded === null) return
        if (recorded.blob.size > largestVoice) setState({ kind: 'failed', why: 'too-large' })
        else setState({ kind: 'recorded', recorded, url: URL.createObjectURL(recorded.blob) })
      } catch (error) {
        if (!gone.current) setState({ kind: 'failed', why: whyNotRecorded(error) })
      } finally {
        recording.current = null
      }
    })()
  }, [ask, now])
  const stop = useCallback(() => recording.current?.stop(), [])
  return { state, start, stop }
}

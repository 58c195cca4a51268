import { useCallback, useEffect, useRef, useState } from 'react'
import type { Language } from '#contract/index.ts'
import { wordAt } from './words.ts'

export type ReadingAloud = 'off' | 'speaking' | 'paused' | 'no-voice'

export const speeds = [0.7, 0.85, 1, 1.2] as const
const bedtimeSpeed = 0.85

/** Milliseconds to wait for the system to name its voices; it does so a moment after it is first asked. */
const voicesWithin = 1_500

export interface ReadAloud {
  readonly state: ReadingAloud
  /** Where in the page's text the word begins that is being spoken. */
  readonly word: number | null
  readonly speed: number
  readonly setSpeed: (speed: number) => void
  readonly start: () => void
  readonly stop: () => void
  readonly togglePause: () => void
}

/**
 * Reads the page with the system's own voices, and says when it has come to its end. Nothing is sent anywhere: only
 * voices that live on this computer are used.
 *
 * @param text of the page on screen; a new text is read at once while reading aloud is on
 */
export function useReadAloud(text: string | null, language: Language, onPageRead: () => void): ReadAloud {
  const [state, setState] = useState<ReadingAloud>('off')
  const [word, setWord] = useState<number | null>(null)
  const [speed, setSpeed] = useState<number>(bedtimeSpeed)
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null)
  const pageRead = useRef(onPageRead)
  useEffect(() => {
    pageRead.current = onPageRead
  })
  const on = state === 'speaking' || state === 'paused'

  useEffect(() => {
    if (!on || !voice || text === null) return
    if (text.trim() === '') return
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = speed
    let current = true
    utterance.onboundary = (event) => {
      if (current && event.name === 'word') setWord(wordAt(text, event.charIndex))
    }
    utterance.onend = () => {
      if (!current) return
      setWord(null)
      pageRead.current()
    }
    window.speechSynthesis.speak(utterance)
    return () => {
      current = false
      setWord(null)
      window.speechSynthesis.cancel()
    }
  }, [on, voice, text, speed])

  const start = useCallback(() => {
    void findVoice(language).then((found) => {
      setVoice(found)
      setState(found ? 'speaking' : 'no-voice')
    })
  }, [language])
  const stop = useCallback(() => {
    window.speechSynthesis.resume()
    setState('off')
  }, [])
  const togglePause = useCallback(() => {
    setState((now) => {
      if (now === 'speaking') {
        window.speechSynthesis.pause()
        return 'paused'
      }
      if (now === 'paused') {
        window.speechSynthesis.resume()
        return 'speaking'
      }
      return now
    })
  }, [])
  return { state, word, speed, setSpeed, start, stop, togglePause }
}

async function findVoice(language: Language): Promise<SpeechSynthesisVoice | null> {
  const voices = await allVoices()
  const fitting = voices.filter(
    ({ lang, localService }) => localService && lang.toLowerCase().startsWith(language),
  )
  return fitting.find((voice) => voice.default) ?? fitting[0] ?? null
}

function allVoices(): Promise<readonly SpeechSynthesisVoice[]> {
  const speech = window.speechSynthesis
  const voices = speech.getVoices()
  if (voices.length > 0) return Promise.resolve(voices)
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      speech.removeEventListener('voiceschanged', done)
      resolve(speech.getVoices())
    }
    const timer = setTimeout(done, voicesWithin)
    speech.addEventListener('voiceschanged', done)
  })
}

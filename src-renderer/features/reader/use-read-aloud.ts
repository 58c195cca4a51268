import { useCallback, useEffect, useRef, useState } from 'react'
import type { Language } from '#contract/index.ts'
import { playVoice } from './play-voice.ts'
import { sentencesOf, speakPage, type Utterance } from './speaking.ts'
import { wordAt } from './words.ts'

export type ReadingAloud = 'off' | 'speaking' | 'paused' | 'no-voice'

export const speeds = [0.7, 0.85, 1, 1.2] as const

/** Milliseconds to wait for the system to name its voices; it does so a moment after it is first asked. */
const voicesWithin = 1_500

export interface ReadAloud {
  readonly state: ReadingAloud
  /** Where in the page's text the word begins that is being spoken. */
  readonly word: number | null
  readonly start: () => void
  readonly stop: () => void
  readonly togglePause: () => void
  /** When it falls silent, in milliseconds since the epoch; null: when the book ends. */
  readonly sleepAt: number | null
  readonly setSleepAt: (at: number | null) => void
}

/**
 * Reads the page in the family's own voice where it was recorded, else with one of the system's, and says when it has
 * come to its end. Nothing is sent anywhere: only voices that live on this computer are used.
 *
 * @param options.text of the page on screen; a new text is read at once while reading aloud is on
 * @param options.own where the page's recording is; null where there is none. It is played as fast as it was read.
 * @param options.speed 1 is the voice's own
 * @param options.onAsleep the sleep timer has run out; reading aloud is off then
 */
export function useReadAloud(options: {
  readonly text: string | null
  readonly own: string | null
  readonly language: Language
  readonly speed: number
  readonly now: () => number
  readonly onPageRead: () => void
  readonly onAsleep: () => void
}): ReadAloud {
  const { text, own, language, speed, now } = options
  const [state, setState] = useState<ReadingAloud>('off')
  const [word, setWord] = useState<number | null>(null)
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null)
  const [sleepAt, setSleepAt] = useState<number | null>(null)
  const latest = useRef({ ...options, sleepAt })
  useEffect(() => {
    latest.current = { ...options, sleepAt }
  })
  /** The sentence that is being said, to begin there again when only the speed changes. */
  const place = useRef<{ text: string; index: number }>({ text: '', index: 0 })
  const on = state === 'speaking' || state === 'paused'
  const player = useRef<HTMLAudioElement | null>(null)

  useEffect(() => {
    if (!on || text === null) return
    const off = (after: ReadingAloud): void => {
      setSleepAt(null)
      setState(after)
    }
    const onAsleep = (): void => {
      off('off')
      latest.current.onAsleep()
    }
    const sleeps = (): number | null => latest.current.sleepAt
    if (own !== null) {
      const audio = new Audio(own)
      player.current = audio
      const end = playVoice(audio, {
        ...{ now, sleepAt: sleeps, onAsleep },
        onEnd: () => latest.current.onPageRead(),
        onFailed: () => off('no-voice'),
      })
      return () => {
        end()
        player.current = null
      }
    }
    if (text.trim() === '') return
    if (!voice) {
      off('no-voice')
      return
    }
    const end = speakPage({
      sentences: sentencesOf(text, language),
      from: place.current.text === text ? place.current.index : 0,
      now,
      sleepAt: sleeps,
      say: sayWith(voice, speed),
      onSentence: (index) => {
        place.current = { text, index }
      },
      onWord: (at) => setWord(wordAt(text, at)),
      onEnd: () => {
        place.current = { text: '', index: 0 }
        setWord(null)
        latest.current.onPageRead()
      },
      onAsleep,
      onFailed: () => off('no-voice'),
    })
    return () => {
      end()
      setWord(null)
      window.speechSynthesis.cancel()
    }
  }, [on, voice, text, own, language, speed, now])

  const start = useCallback(() => {
    place.current = { text: '', index: 0 }
    void findVoice(language).then((found) => {
      setVoice(found)
      setState(found || latest.current.own !== null ? 'speaking' : 'no-voice')
    })
  }, [language])
  const stop = useCallback(() => {
    window.speechSynthesis.resume()
    setSleepAt(null)
    setState('off')
  }, [])
  const togglePause = useCallback(() => {
    setState((now) => {
      if (now === 'speaking') {
        if (player.current) player.current.pause()
        else window.speechSynthesis.pause()
        return 'paused'
      }
      if (now === 'paused') {
        if (player.current) void player.current.play()
        else window.speechSynthesis.resume()
        return 'speaking'
      }
      return now
    })
  }, [])
  return { state, word, start, stop, togglePause, sleepAt, setSleepAt }
}

/** Says with a voice of the system's. Its own silencing (`canceled`, `interrupted`) is no failure. */
function sayWith(voice: SpeechSynthesisVoice, speed: number): (utterance: Utterance) => void {
  return ({ text, volume, onWord, onEnd, onFailed }) => {
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = speed
    utterance.volume = volume
    utterance.onboundary = (event) => {
      if (event.name === 'word') onWord(event.charIndex)
    }
    utterance.onend = onEnd
    utterance.onerror = ({ error }) => {
      if (error !== 'canceled' && error !== 'interrupted') onFailed(error)
    }
    window.speechSynthesis.speak(utterance)
  }
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

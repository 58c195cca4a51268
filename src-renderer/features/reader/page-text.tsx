import { memo, type JSX } from 'react'
import type { SplitWord } from './syllables.ts'
import type { MarkedSyllables } from './use-syllables.ts'
import { paragraphsOf } from './words.ts'
import './syllables.css'

/**
 * A page's words. They are split into single ones only while one of them is being spoken, or where their syllables
 * are marked.
 */
export const PageText = memo(function PageText({
  text,
  word,
  how = 'off',
  split = null,
}: {
  readonly text: string
  /** Where the spoken word begins in `text`. */
  readonly word: number | null
  readonly how?: MarkedSyllables['how'] | 'off'
  readonly split?: SplitWord | null
}): JSX.Element {
  return (
    <>
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph.start} className={split === null ? undefined : `syllables ${how}`}>
          {word === null && split === null
            ? paragraph.text
            : paragraph.words.map(({ text: each, start }) => {
                const shown = split === null ? each : <Syllables key={start} parts={split(each)} />
                return start === word ? (
                  <mark key={start} className="spoken">
                    {shown}
                  </mark>
                ) : (
                  shown
                )
              })}
        </p>
      ))}
    </>
  )
})

/** Marked by style alone: what is read out and what is copied stays the word. */
function Syllables({ parts }: { readonly parts: readonly string[] }): JSX.Element | string {
  if (parts.length < 2) return parts[0] ?? ''
  return (
    <span>
      {parts.map((part, index) => (
        <span key={index} className="syllable">
          {part}
        </span>
      ))}
    </span>
  )
}

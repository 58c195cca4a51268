import { memo, type JSX } from 'react'
import { paragraphsOf } from './words.ts'

/** A page's words. They are split into single ones only while one of them is being spoken. */
export const PageText = memo(function PageText({
  text,
  word,
}: {
  readonly text: string
  /** Where the spoken word begins in `text`. */
  readonly word: number | null
}): JSX.Element {
  return (
    <>
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph.start}>
          {word === null
            ? paragraph.text
            : paragraph.words.map(({ text: each, start }) =>
                start === word ? (
                  <mark key={start} className="spoken">
                    {each}
                  </mark>
                ) : (
                  each
                ),
              )}
        </p>
      ))}
    </>
  )
})

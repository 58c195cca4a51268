import { CircleAlert, Trash2 } from 'lucide-react'
import { useId, useState, type JSX, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { HeroView, HeroWords } from '#contract/index.ts'
import { CallFailed } from '../../api/client.ts'
import { useApp } from '../../app/app-context.ts'
import { sayError } from '../../i18n/say.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { RadioPills } from '../../ui/radio-pills.tsx'

const pronouns: readonly HeroWords['pronoun'][] = ['she', 'he', 'they', 'it']
const nobody: HeroWords = { name: '', kind: '', pronoun: 'she', look: '', nature: '', standIn: null }

/** One hero's words. What is refused is said beside them, and nothing typed is lost. */
export function HeroDialog({
  hero,
  onClose,
}: {
  /** null: a new one. */
  readonly hero: HeroView | null
  readonly onClose: () => void
}): JSX.Element {
  const { t, i18n } = useTranslation()
  const { client, toasts } = useApp()
  const [words, setWords] = useState<HeroWords>(() => (hero === null ? nobody : wordsOf(hero)))
  const [problem, setProblem] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  const ids = useId()
  const change = (part: Partial<HeroWords>): void => {
    setWords((old) => ({ ...old, ...part }))
    setProblem(null)
  }

  const save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    try {
      await client.family.keepHero({ id: hero?.id ?? null, words })
      onClose()
    } catch (error) {
      if (error instanceof CallFailed) setProblem(sayError(i18n, error.data))
      else toasts.tell(error)
    }
  }
  const remove = async (): Promise<void> => {
    if (hero === null) return
    if (!asked) {
      setAsked(true)
      return
    }
    try {
      await client.family.removeHero({ id: hero.id })
      toasts.say(t('family.removed', { name: hero.name }))
      onClose()
    } catch (error) {
      toasts.tell(error)
    }
  }

  const field = (
    name: 'name' | 'kind' | 'look' | 'nature' | 'standIn',
    most: number,
    hint?: string,
  ): JSX.Element => (
    <div className="hero-field">
      <label className="label" htmlFor={`${ids}-${name}`}>
        {t(`family.${name}`)}
      </label>
      <input
        id={`${ids}-${name}`}
        className="field"
        value={words[name] ?? ''}
        maxLength={most}
        autoComplete="off"
        placeholder={t(`family.${name}Example`)}
        aria-describedby={hint ? `${ids}-${name}-hint` : undefined}
        onChange={(event) => change({ [name]: event.target.value })}
      />
      {hint && (
        <p className="soft small" id={`${ids}-${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )

  return (
    <Dialog title={hero === null ? t('family.new') : hero.name} onClose={onClose}>
      <form className="hero-form" onSubmit={(event) => void save(event)} noValidate>
        {field('name', 60)}
        {field('kind', 40)}
        <div className="hero-field">
          <p className="label" aria-hidden="true">
            {t('family.pronoun')}
          </p>
          <RadioPills
            label={t('family.pronoun')}
            options={pronouns.map((pronoun) => ({ value: pronoun, text: t(`family.pronouns.${pronoun}`) }))}
            value={words.pronoun}
            onChange={(pronoun) => change({ pronoun })}
          />
        </div>
        {field('look', 300, t('family.lookHint'))}
        {field('nature', 300)}
        {field('standIn', 60, t('family.standInHint'))}
        {problem && (
          <p className="field-error" role="alert">
            <CircleAlert size={20} aria-hidden="true" />
            {problem}
          </p>
        )}
        <div className="hero-ends">
          {hero && (
            <Button look="bad" icon={<Trash2 size={17} aria-hidden="true" />} onClick={() => void remove()}>
              {t(asked ? 'family.removeReally' : 'family.remove', { name: hero.name })}
            </Button>
          )}
          <Button type="submit" look="lamp">
            {t('family.keep')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

const wordsOf = ({ name, kind, pronoun, look, nature, standIn }: HeroView): HeroWords => ({
  ...{ name, kind, pronoun, look, nature, standIn },
})

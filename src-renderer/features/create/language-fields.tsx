import { useId, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#contract/index.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { languages } from './request-limits.ts'
import { useLanguageName } from './use-language-name.ts'

interface Choice {
  readonly language: Language
  readonly secondLanguage: Language | null
}

/** The book's language, and one to stand under it, page by page. */
export function LanguageFields({
  language,
  secondLanguage,
  onChange,
}: Choice & { readonly onChange: (choice: Partial<Choice>) => void }): JSX.Element {
  const { t } = useTranslation()
  const ids = useId()
  const nameOf = useLanguageName()
  const { compare } = new Intl.Collator(useLocale())
  const sorted = languages.toSorted((one, other) => compare(nameOf(one), nameOf(other)))
  const second = secondLanguage === language ? null : secondLanguage
  return (
    <>
      <div className="create-block">
        <label className="label" htmlFor={`${ids}-first`}>
          {t('create.language')}
        </label>
        <select
          id={`${ids}-first`}
          className="field select-field"
          value={language}
          onChange={(event) => {
            const chosen = languages.find((each) => each === event.target.value) ?? language
            onChange({ language: chosen, ...(chosen === secondLanguage ? { secondLanguage: null } : {}) })
          }}
        >
          {sorted.map((each) => (
            <option key={each} value={each}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </div>
      <div className="create-block">
        <label className="label" htmlFor={`${ids}-second`}>
          {t('create.secondLanguage')}
        </label>
        <select
          id={`${ids}-second`}
          className="field select-field"
          value={second ?? ''}
          onChange={(event) =>
            onChange({ secondLanguage: languages.find((each) => each === event.target.value) ?? null })
          }
        >
          <option value="">{t('create.oneLanguage')}</option>
          {sorted
            .filter((each) => each !== language)
            .map((each) => (
              <option key={each} value={each}>
                {nameOf(each)}
              </option>
            ))}
        </select>
      </div>
    </>
  )
}

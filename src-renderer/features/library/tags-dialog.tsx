import { Plus, X } from 'lucide-react'
import { useId, useState, type JSX, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { StorySummary } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useTagName } from './tag-chips.tsx'
import { commonTags, longestTag, mostTags, retagged, withTag } from './tag-editing.ts'

/** Gives tags to a story, or to several at once: those that all of them have can be taken off. */
export function TagsDialog({
  stories,
  onClose,
}: {
  readonly stories: readonly StorySummary[]
  readonly onClose: () => void
}): JSX.Element {
  const { t } = useTranslation()
  const { client, library, toasts } = useApp()
  const nameOf = useTagName()
  const known = useStore(library.store, ({ tags }) => tags)
  const [before] = useState(() => commonTags(stories))
  const [tags, setTags] = useState(before)
  const [typed, setTyped] = useState('')
  const field = useId()
  const others = known.map(({ tag }) => tag).filter((tag) => withTag(tags, tag) !== tags)

  const save = async (): Promise<void> => {
    // What was typed and not added is meant.
    const after = withTag(tags, typed)
    for (const { id, tags: own } of stories) {
      await client.stories.setTags({ storyId: id, tags: [...retagged(own, before, after)] })
    }
    await library.loadBeside()
    onClose()
  }
  const add = (event: SubmitEvent): void => {
    event.preventDefault()
    setTags(withTag(tags, typed))
    setTyped('')
  }

  return (
    <Dialog title={t('library.tags.title', { count: stories.length })} onClose={onClose}>
      <form className="tag-form" onSubmit={add}>
        <label className="label" htmlFor={field}>
          {t('library.tags.new')}
        </label>
        <div className="tag-field">
          <input
            id={field}
            className="field"
            value={typed}
            maxLength={longestTag}
            autoComplete="off"
            placeholder={t('library.tags.placeholder')}
            disabled={tags.length >= mostTags}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button type="submit" icon={<Plus size={18} aria-hidden="true" />}>
            {t('library.tags.add')}
          </Button>
        </div>
      </form>
      {tags.length === 0 ? (
        <p className="soft">{t('library.tags.none')}</p>
      ) : (
        <ul className="chips editable">
          {tags.map((tag) => (
            <li key={tag} className="chip">
              {nameOf(tag)}
              <IconButton
                label={t('library.tags.remove', { tag: nameOf(tag) })}
                onClick={() => setTags(tags.filter((each) => each !== tag))}
              >
                <X size={15} aria-hidden="true" />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <>
          <p className="label tags-known">{t('library.tags.known')}</p>
          <div className="chips">
            {others.slice(0, 12).map((tag) => (
              <Button key={tag} size="small" onClick={() => setTags(withTag(tags, tag))}>
                {nameOf(tag)}
              </Button>
            ))}
          </div>
        </>
      )}
      <div className="tag-actions">
        <Button look="lamp" onClick={() => void save().catch(toasts.tell)}>
          {t('library.tags.save')}
        </Button>
      </div>
    </Dialog>
  )
}

import { useEffect, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { isIllustratorId } from '#contract/illustrators.ts'
import type { CallOutput, PictureStyle } from '#contract/index.ts'
import { useApp } from '../../app/app-context.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Picture } from '../../ui/picture.tsx'

/** The pictures that a page has had, to choose from. */
export function VersionsDialog({
  storyId,
  page,
  style,
  onClose,
}: {
  readonly storyId: string
  readonly page: number
  /** Of the story's pictures. */
  readonly style: PictureStyle
  readonly onClose: () => void
}): JSX.Element {
  const { t } = useTranslation()
  const { client, toasts } = useApp()
  const [versions, setVersions] = useState<CallOutput<'pictures.versions'>>([])
  useEffect(() => {
    client.pictures.versions({ storyId, page }).then(setVersions, (error: unknown) => {
      toasts.tell(error)
      onClose()
    })
  }, [client, toasts, storyId, page, onClose])
  return (
    <Dialog title={t('reader.versions.title')} onClose={onClose} wide>
      <p className="soft small">{t('reader.inStyle', { style: t(`style.${style}`) })}</p>
      <ul className="versions">
        {versions.map((version, index) => (
          <li key={version.sha256}>
            <button
              type="button"
              aria-pressed={version.chosen}
              onClick={() => {
                client.pictures.choose({ storyId, page, sha256: version.sha256 }).then(onClose, toasts.tell)
              }}
            >
              <span className="hidden-text">{t('reader.versions.use', { count: index + 1 })}</span>
              <Picture picture={version} size="thumbnail" decorative />
            </button>
            <p className="soft small">
              {[
                version.provider &&
                  t('reader.versions.by', { name: providerName(version.provider) ?? version.provider }),
                version.chosen && t('reader.versions.chosen'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Dialog>
  )

  function providerName(id: string): string | null {
    return isIllustratorId(id) ? t(`provider.${id}`) : null
  }
}

import { useEffect, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportedBook } from '#contract/index.ts'
import { useApp } from './app-context.ts'

/** As the contract limits it; written out so that its schemas are not loaded. */
const mostBytes = 256 * 1024 * 1024

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true

/** Books that are dragged onto the window, wherever on it: each is imported, and what became of it is said. */
export function DropBook(): JSX.Element | null {
  const { t } = useTranslation()
  const { client, router, toasts } = useApp()
  const [over, setOver] = useState(false)

  useEffect(() => {
    const said = ({ outcome, title }: ImportedBook): string => {
      switch (outcome) {
        case 'added':
          return t('drop.added', { title })
        case 'added-again':
          return t('drop.addedAgain', { title })
        case 'already-there':
          return t('drop.there', { title })
      }
    }
    const take = async (file: File): Promise<void> => {
      if (file.size > mostBytes) {
        toasts.say(t('drop.tooLarge'))
        return
      }
      const imported = await client.imports.drop({ bytes: new Uint8Array(await file.arrayBuffer()) })
      const { storyId } = imported
      toasts.say(said(imported), {
        action: { label: t('drop.read'), run: () => router.go({ screen: 'reader', storyId }) },
      })
    }
    const drag = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      // Null: it left the window, and not only one element for another.
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      for (const file of event.dataTransfer?.files ?? []) take(file).catch(toasts.tell)
    }
    window.addEventListener('dragover', drag)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', drag)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [client, router, toasts, t])

  return over ? (
    <div className="drop-here" role="status">
      <p className="serif">{t('drop.here')}</p>
    </div>
  ) : null
}

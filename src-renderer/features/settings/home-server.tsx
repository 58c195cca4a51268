import { Search } from 'lucide-react'
import { useId, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { LocalServerView, Settings } from '#contract/index.ts'
import { CallFailed } from '../../api/client.ts'
import { useApp } from '../../app/app-context.ts'
import { Button } from '../../ui/button.tsx'
import { Section } from './section.tsx'

/** A Stable Diffusion server at home: found by asking the usual places, or by its address. */
export function HomeServer({ settings }: { readonly settings: Settings }): JSX.Element {
  const { t } = useTranslation()
  const { client, toasts, updateSettings } = useApp()
  const id = useId()
  /** What is being typed; null: the address that is set. */
  const [typed, setTyped] = useState<string | null>(null)
  const address = typed ?? settings.localImageServer
  const [asking, setAsking] = useState<'find' | 'test' | null>(null)
  const [found, setFound] = useState<readonly LocalServerView[]>([])
  const [answer, setAnswer] = useState<{ readonly ok: boolean; readonly words: string } | null>(null)

  const keep = (value: string): void => {
    setTyped(null)
    if (value.trim() !== settings.localImageServer) updateSettings({ localImageServer: value.trim() })
  }

  const ask = async (how: 'find' | 'test'): Promise<void> => {
    setAsking(how)
    setAnswer(null)
    setFound([])
    try {
      if (how === 'test') {
        keep(address)
        const { name, url } = await client.providers.testLocal({ address: address.trim() })
        setAnswer({ ok: true, words: t('settings.home.found', { name, url }) })
      } else {
        const servers = await client.providers.findLocal()
        setFound(servers)
        if (servers.length === 0) setAnswer({ ok: false, words: t('settings.home.none') })
      }
    } catch (error) {
      if (error instanceof CallFailed) setAnswer({ ok: false, words: error.message })
      else toasts.tell(error)
    } finally {
      setAsking(null)
    }
  }

  return (
    <Section id="home" title={t('settings.home.title')} intro={t('settings.home.intro')}>
      <label className="label" htmlFor={id}>
        {t('settings.home.address')}
      </label>
      <div className="field-row">
        <input
          id={id}
          className="field"
          type="text"
          inputMode="url"
          spellCheck={false}
          maxLength={300}
          value={address}
          placeholder={t('settings.home.placeholder')}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => keep(address)}
        />
        <Button
          icon={<Search size={18} aria-hidden="true" />}
          aria-busy={asking === 'find'}
          onClick={() => void ask('find')}
        >
          {t(asking === 'find' ? 'settings.home.finding' : 'settings.home.find')}
        </Button>
        <Button
          disabled={address.trim() === ''}
          aria-busy={asking === 'test'}
          onClick={() => void ask('test')}
        >
          {t(asking === 'test' ? 'settings.images.testing' : 'settings.home.test')}
        </Button>
      </div>
      <div role="status">
        {answer && <p className={answer.ok ? 'good' : 'soft'}>{answer.words}</p>}
        {found.map((server) => (
          <Button
            key={server.url}
            size="small"
            onClick={() => {
              keep(server.url)
              setAnswer({ ok: true, words: t('settings.home.found', { name: server.name, url: server.url }) })
              setFound([])
            }}
          >
            {t('settings.home.use', { name: server.name, url: server.url })}
          </Button>
        ))}
      </div>
    </Section>
  )
}

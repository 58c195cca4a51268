import { Search } from 'lucide-react'
import { useId, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { CallFailed } from '../../api/client.ts'
import { useApp } from '../../app/app-context.ts'
import { sayError } from '../../i18n/say.ts'
import { Button } from '../../ui/button.tsx'

interface Server {
  readonly url: string
  readonly name: string
}

/** The address of a server at home: typed and tested, or found by asking the usual places. */
export function ServerAddress<S extends Server>({
  value,
  label,
  none,
  find,
  test,
  onKeep,
  onServer = () => undefined,
}: {
  readonly value: string
  readonly label: string
  /** What is said when nothing was found. */
  readonly none: string
  readonly find: () => Promise<readonly S[]>
  readonly test: (address: string) => Promise<S>
  readonly onKeep: (address: string) => void
  /** Told of the server that answered, or was chosen. */
  readonly onServer?: (server: S) => void
}): JSX.Element {
  const { t, i18n } = useTranslation()
  const { toasts } = useApp()
  const id = useId()
  /** What is being typed; null: the address that is set. */
  const [typed, setTyped] = useState<string | null>(null)
  const address = typed ?? value
  const [asking, setAsking] = useState<'find' | 'test' | null>(null)
  const [found, setFound] = useState<readonly S[]>([])
  const [answer, setAnswer] = useState<{ readonly ok: boolean; readonly words: string } | null>(null)

  const keep = (next: string): void => {
    setTyped(null)
    if (next.trim() !== value) onKeep(next.trim())
  }
  const tell = (server: S): void => {
    setAnswer({ ok: true, words: t('settings.home.found', { name: server.name, url: server.url }) })
    onServer(server)
  }

  const ask = async (how: 'find' | 'test'): Promise<void> => {
    setAsking(how)
    setAnswer(null)
    setFound([])
    try {
      if (how === 'test') {
        keep(address)
        tell(await test(address.trim()))
      } else {
        const servers = await find()
        setFound(servers)
        if (servers.length === 0) setAnswer({ ok: false, words: none })
      }
    } catch (error) {
      if (error instanceof CallFailed) setAnswer({ ok: false, words: sayError(i18n, error.data) })
      else toasts.tell(error)
    } finally {
      setAsking(null)
    }
  }

  return (
    <>
      <label className="label" htmlFor={id}>
        {label}
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
              tell(server)
              setFound([])
            }}
          >
            {t('settings.home.use', { name: server.name, url: server.url })}
          </Button>
        ))}
      </div>
    </>
  )
}

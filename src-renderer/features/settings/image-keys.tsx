import { CircleAlert, CircleCheck, ExternalLink, KeyRound, LockKeyhole } from 'lucide-react'
import { useEffect, useId, useState, type JSX, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { keyIds } from '#contract/illustrators.ts'
import type { CallInput, KeyId, KeyStatus, KeysView } from '#contract/index.ts'
import { CallFailed } from '../../api/client.ts'
import { useApp, useKeys, useSettings } from '../../app/app-context.ts'
import { sayMoment } from '../../format/time.ts'
import { sayError, sayKeychain, sayKeyTest } from '../../i18n/say.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { Button } from '../../ui/button.tsx'
import { Switch } from '../../ui/switch.tsx'
import { Section, SettingRow } from './section.tsx'

type Link = CallInput<'app.openLink'>['link']

const nothingPasted = Object.fromEntries(keyIds.map((id) => [id, ''])) as Readonly<Record<KeyId, string>>

/** What stands at a key's field. */
interface FieldWords {
  readonly label: string
  readonly hint: string
  /** Where a key is to be had. */
  readonly link: Link
  readonly linkText: string
}

/** Keys go in and never come out: what is pasted leaves this component's memory as soon as main has it. */
export function ImageKeys(): JSX.Element {
  const { t, i18n } = useTranslation()
  const { client, keys: keysMirror, toasts, updateSettings } = useApp()
  const keys = useKeys()
  const settings = useSettings()
  const [pasted, setPasted] = useState(nothingPasted)
  const [replacing, setReplacing] = useState<readonly KeyId[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const [sessionOnly, setSessionOnly] = useState(false)
  const [saving, setSaving] = useState(false)
  /** It did not take a key, whatever it looked like before. */
  const [refused, setRefused] = useState(false)
  const noKeychain = refused || keys?.keychain.available === false

  // A keychain is locked, unlocked and emptied without anyone telling main: who comes here is told how it is now. Not
  // at every focus: a desktop that asks for the keychain's password would ask again as soon as that was declined.
  useEffect(() => {
    keysMirror.load().catch(toasts.tell)
  }, [keysMirror, toasts])

  const save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const filled = keyIds.filter((id) => pasted[id].trim() !== '')
    if (filled.length === 0) {
      setProblem(t('settings.images.nothing'))
      return
    }
    setSaving(true)
    setProblem(null)
    try {
      const view = await client.keys.save({
        keys: filled.map((id) => ({ id, key: pasted[id] })),
        sessionOnly: noKeychain && sessionOnly,
      })
      keysMirror.set(view)
      setPasted(nothingPasted)
      setReplacing([])
      setRefused(false)
      toasts.say(t('settings.images.saved'))
    } catch (error) {
      if (error instanceof CallFailed) {
        setProblem(sayError(i18n, error.data))
        setRefused(error.data.code === 'keychain-unavailable')
      } else toasts.tell(error)
    } finally {
      setSaving(false)
    }
  }

  const words: Readonly<Record<KeyId, FieldWords>> = {
    'ai-horde': {
      label: t('settings.images.horde'),
      hint: t('settings.images.hordeHint'),
      link: 'ai-horde-register',
      linkText: t('settings.images.hordeLink'),
    },
    'hugging-face': {
      label: t('settings.images.face'),
      hint: t('settings.images.faceHint'),
      link: 'hugging-face-token',
      linkText: t('settings.images.faceLink'),
    },
  }
  const fieldOf = (id: KeyId): JSX.Element => (
    <KeyField
      key={id}
      id={id}
      {...words[id]}
      status={keys?.keys.find((key) => key.id === id) ?? null}
      pasted={pasted[id]}
      replacing={replacing.includes(id)}
      onPaste={(key) => {
        setPasted((old) => ({ ...old, [id]: key }))
        setProblem(null)
      }}
      onReplace={(on) => {
        setReplacing((old) => (on ? [...old, id] : old.filter((other) => other !== id)))
        if (!on) setPasted((old) => ({ ...old, [id]: '' }))
      }}
    />
  )

  return (
    <Section id="images" title={t('settings.images.title')} intro={t('settings.images.intro')}>
      <form className="keys-form" onSubmit={(event) => void save(event)} noValidate autoComplete="off">
        {keyIds.map(fieldOf)}
        {keys && (
          <Keychain
            works={!noKeychain}
            keychain={keys.keychain}
            sessionOnly={sessionOnly}
            onSessionOnly={setSessionOnly}
          />
        )}
        {problem && (
          <p className="field-error" role="alert">
            <CircleAlert size={20} aria-hidden="true" />
            {problem}
          </p>
        )}
        <div>
          <Button type="submit" look="lamp" aria-busy={saving}>
            {t('settings.images.save')}
          </Button>
        </div>
      </form>
      {settings && (
        <SettingRow
          label={t('settings.images.anonymous')}
          hint={t('settings.images.anonymousHint')}
          control={(ids) => (
            <div className="row-controls">
              <Button
                look="plain"
                size="small"
                icon={<ExternalLink size={16} aria-hidden="true" />}
                onClick={() => void client.app.openLink({ link: 'ai-horde-about' }).catch(toasts.tell)}
              >
                {t('settings.images.about')}
              </Button>
              <Switch
                {...ids}
                checked={settings.anonymousHorde}
                onChange={(anonymousHorde) => updateSettings({ anonymousHorde })}
              />
            </div>
          )}
        />
      )}
    </Section>
  )
}

function Keychain({
  works,
  keychain,
  sessionOnly,
  onSessionOnly,
}: {
  readonly works: boolean
  /** Without a reason where only a try to save has shown that it does not work; that is said beside. */
  readonly keychain: KeysView['keychain']
  readonly sessionOnly: boolean
  readonly onSessionOnly: (on: boolean) => void
}): JSX.Element {
  const { t, i18n } = useTranslation()
  const id = useId()
  if (works) {
    return (
      <p className="keychain soft small">
        <LockKeyhole size={18} aria-hidden="true" />
        {t('settings.images.keychain')}
      </p>
    )
  }
  return (
    <div className="no-keychain">
      <p className="keychain">
        <CircleAlert size={20} aria-hidden="true" />
        {sayKeychain(i18n, keychain) ?? t('settings.images.noKeychain')}
      </p>
      <div className="row-controls">
        <Switch id={id} describedBy={`${id}-hint`} checked={sessionOnly} onChange={onSessionOnly} />
        <div>
          <label className="label" htmlFor={id}>
            {t('settings.images.session')}
          </label>
          <p className="soft small" id={`${id}-hint`}>
            {t('settings.images.sessionHint')}
          </p>
        </div>
      </div>
    </div>
  )
}

function KeyField({
  id: keyId,
  label,
  hint,
  link,
  linkText,
  status,
  pasted,
  replacing,
  onPaste,
  onReplace,
}: FieldWords & {
  readonly id: KeyId
  readonly status: KeyStatus | null
  readonly pasted: string
  readonly replacing: boolean
  readonly onPaste: (key: string) => void
  readonly onReplace: (on: boolean) => void
}): JSX.Element {
  const { t } = useTranslation()
  const { client, toasts } = useApp()
  const id = useId()
  const kept = status !== null && status.source !== 'none'
  return (
    <div className="key-field">
      <div className="key-head">
        <label className="label" htmlFor={id}>
          {label}
        </label>
        <Button
          look="plain"
          size="small"
          icon={<ExternalLink size={16} aria-hidden="true" />}
          onClick={() => void client.app.openLink({ link }).catch(toasts.tell)}
        >
          {linkText}
        </Button>
      </div>
      <input
        id={id}
        className="field"
        type="password"
        autoComplete="off"
        spellCheck={false}
        maxLength={8_000}
        value={pasted}
        readOnly={kept && !replacing}
        placeholder={
          kept
            ? replacing
              ? t('settings.images.replaceHint')
              : '••••••••••••••••'
            : t('settings.images.paste')
        }
        aria-describedby={`${id}-hint`}
        onChange={(event) => onPaste(event.target.value)}
      />
      <p className="soft small" id={`${id}-hint`}>
        {hint}
      </p>
      {kept && (
        <KeyState
          keyId={keyId}
          label={label}
          status={status}
          replacing={replacing}
          onReplace={(on) => {
            onReplace(on)
            if (on) document.getElementById(id)?.focus()
          }}
        />
      )}
    </div>
  )
}

function KeyState({
  keyId,
  label,
  status,
  replacing,
  onReplace,
}: {
  readonly keyId: KeyId
  readonly label: string
  readonly status: KeyStatus
  readonly replacing: boolean
  readonly onReplace: (on: boolean) => void
}): JSX.Element {
  const { t, i18n } = useTranslation()
  const locale = useLocale()
  const { client, keys, toasts } = useApp()
  const [testing, setTesting] = useState(false)
  const where = t(`settings.images.where.${status.source}`)
  const test = async (): Promise<void> => {
    setTesting(true)
    try {
      keys.set(await client.keys.test({ id: keyId }))
    } catch (error) {
      toasts.tell(error)
    } finally {
      setTesting(false)
    }
  }
  return (
    <div className="key-state">
      <div className="key-words">
        <p>
          <KeyRound size={17} aria-hidden="true" />
          {status.savedAt === null
            ? t('settings.images.whenUnknown', { where })
            : t('settings.images.when', { where, date: sayMoment(locale, status.savedAt) })}
        </p>
        <p role="status" className={status.lastTest ? (status.lastTest.ok ? 'good' : 'bad') : 'soft'}>
          {status.lastTest ? (
            <>
              {status.lastTest.ok ? (
                <CircleCheck size={17} aria-hidden="true" />
              ) : (
                <CircleAlert size={17} aria-hidden="true" />
              )}
              {t(status.lastTest.ok ? 'settings.images.worked' : 'settings.images.notWorked', {
                date: sayMoment(locale, status.lastTest.at),
              })}
              {status.lastTest.message !== '' && ` · ${sayKeyTest(i18n, status.lastTest)}`}
            </>
          ) : (
            t('settings.images.untested')
          )}
        </p>
      </div>
      <div className="row-controls">
        <Button size="small" aria-busy={testing} onClick={() => void test()}>
          {t(testing ? 'settings.images.testing' : 'settings.images.test')}
          <span className="hidden-text">{label}</span>
        </Button>
        <Button size="small" onClick={() => onReplace(!replacing)}>
          {t(replacing ? 'settings.images.keep' : 'settings.images.replace')}
          <span className="hidden-text">{label}</span>
        </Button>
        {status.source !== 'environment' && (
          <Button
            size="small"
            look="bad"
            onClick={() => void client.keys.remove({ id: keyId }).then(keys.set, toasts.tell)}
          >
            {t('settings.images.remove')}
            <span className="hidden-text">{label}</span>
          </Button>
        )}
      </div>
    </div>
  )
}

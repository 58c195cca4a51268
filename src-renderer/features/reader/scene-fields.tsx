import { useId, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { EditablePage, SceneView } from '#contract/index.ts'
import { mostInScene, moods, places, poses, times, weathers } from '#contract/scene-words.ts'
import { thingsFromLine, thingsToLine } from './things-line.ts'

/** What a page's picture shows: where and when, who is there, what can be seen. */
export function SceneFields({
  scene,
  cast,
  onChange,
}: {
  readonly scene: SceneView
  readonly cast: EditablePage['cast']
  readonly onChange: (scene: SceneView) => void
}): JSX.Element {
  const { t } = useTranslation()
  const ids = useId()
  // Kept as it is typed: a comma at its end is no thing yet.
  const [things, setThings] = useState(() => thingsToLine(scene.things))
  const change = (part: Partial<SceneView>): void => onChange({ ...scene, ...part })

  return (
    <fieldset className="scene-fields">
      <legend className="label">{t('editing.scene')}</legend>
      <p className="soft small">{t('editing.sceneHint')}</p>
      <div className="scene-row">
        <Choice
          label={t('editing.place')}
          value={scene.place}
          options={places}
          say={(place) => t(`scene.place.${place}`)}
          onChange={(place) => change({ place })}
        />
        <Choice
          label={t('editing.time')}
          value={scene.time}
          options={times}
          say={(time) => t(`scene.time.${time}`)}
          onChange={(time) => change({ time })}
        />
        <Choice
          label={t('editing.weather')}
          value={scene.weather}
          options={weathers}
          say={(weather) => t(`scene.weather.${weather}`)}
          onChange={(weather) => change({ weather })}
        />
      </div>
      <div className="hero-field">
        <label className="label" htmlFor={`${ids}-action`}>
          {t('editing.action')}
        </label>
        <input
          id={`${ids}-action`}
          className="field"
          dir="auto"
          value={scene.action}
          maxLength={300}
          autoComplete="off"
          placeholder={t('editing.actionExample')}
          onChange={(event) => change({ action: event.target.value })}
        />
      </div>
      <div className="hero-field">
        <label className="label" htmlFor={`${ids}-things`}>
          {t('editing.things')}
        </label>
        <input
          id={`${ids}-things`}
          className="field"
          dir="auto"
          value={things}
          maxLength={200}
          autoComplete="off"
          placeholder={t('editing.thingsExample')}
          onChange={(event) => {
            setThings(event.target.value)
            change({ things: thingsFromLine(event.target.value) })
          }}
        />
      </div>
      {cast.length > 0 && (
        <div className="hero-field">
          <p className="label" id={`${ids}-who`}>
            {t('editing.who')}
          </p>
          <ul className="scene-who" aria-labelledby={`${ids}-who`}>
            {cast.map((one) => (
              <Member key={one.id} {...one} scene={scene} onChange={(who) => change({ who })} />
            ))}
          </ul>
        </div>
      )}
    </fieldset>
  )
}

/** One of the story's cast: in the picture or not, and how. */
function Member({
  id,
  name,
  scene,
  onChange,
}: {
  readonly id: string
  readonly name: string
  readonly scene: SceneView
  readonly onChange: (who: SceneView['who']) => void
}): JSX.Element {
  const { t } = useTranslation()
  const there = scene.who.find(({ characterId }) => characterId === id)
  const change = (part: Partial<SceneView['who'][number]>): void =>
    onChange(scene.who.map((one) => (one.characterId === id ? { ...one, ...part } : one)))
  return (
    <li>
      <label className="scene-member">
        <input
          type="checkbox"
          checked={there !== undefined}
          disabled={there === undefined && scene.who.length >= mostInScene}
          onChange={(event) =>
            onChange(
              event.target.checked
                ? [...scene.who, { characterId: id, pose: 'standing', mood: 'calm' }]
                : scene.who.filter(({ characterId }) => characterId !== id),
            )
          }
        />
        <bdi>{name}</bdi>
      </label>
      {there && (
        <>
          <Choice
            label={t('editing.pose', { name })}
            hidden
            value={there.pose}
            options={poses}
            say={(pose) => t(`scene.pose.${pose}`)}
            onChange={(pose) => change({ pose })}
          />
          <Choice
            label={t('editing.mood', { name })}
            hidden
            value={there.mood}
            options={moods}
            say={(mood) => t(`scene.mood.${mood}`)}
            onChange={(mood) => change({ mood })}
          />
        </>
      )}
    </li>
  )
}

function Choice<T extends string>({
  label,
  hidden = false,
  value,
  options,
  say,
  onChange,
}: {
  readonly label: string
  /** The label is there for those who can't see what it stands beside. */
  readonly hidden?: boolean
  readonly value: T
  readonly options: readonly T[]
  readonly say: (option: T) => string
  readonly onChange: (option: T) => void
}): JSX.Element {
  const id = useId()
  return (
    <div className="hero-field">
      <label className={hidden ? 'hidden-text' : 'label'} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="field select-field"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.target.value)
          if (chosen !== undefined) onChange(chosen)
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {say(option)}
          </option>
        ))}
      </select>
    </div>
  )
}

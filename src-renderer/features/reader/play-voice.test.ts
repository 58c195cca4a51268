import { describe, expect, it } from 'vitest'
import { playVoice, type Player } from './play-voice.ts'

const createPlayer = () => {
  const events = new EventTarget()
  const log: string[] = []
  let fail = (): void => undefined
  const player: Player & { volume: number } = {
    volume: 1,
    play: () => {
      log.push('play')
      return new Promise((_resolve, reject) => {
        fail = () => reject(new Error('broken'))
      })
    },
    pause: () => void log.push('pause'),
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  }
  return { player, log, tell: (name: string) => events.dispatchEvent(new Event(name)), fail: () => fail() }
}

const createListeners = (log: string[]) => ({
  onEnd: () => void log.push('end'),
  onAsleep: () => void log.push('asleep'),
  onFailed: () => void log.push('failed'),
})

describe('a page in a voice of the family', () => {
  it('is played to its end, once', () => {
    const { player, log, tell } = createPlayer()
    playVoice(player, { now: () => 0, sleepAt: () => null, ...createListeners(log) })
    tell('timeupdate')
    expect(player.volume).toBe(1)
    tell('ended')
    tell('ended')
    expect(log).toEqual(['play', 'pause', 'end'])
  })

  it('grows softer, and falls silent when the timer runs out', () => {
    const { player, log, tell } = createPlayer()
    const at = { now: 0 }
    playVoice(player, { now: () => at.now, sleepAt: () => 60_000, ...createListeners(log) })
    at.now = 59_000
    tell('timeupdate')
    expect(player.volume).toBeLessThan(0.5)
    expect(player.volume).toBeGreaterThan(0)
    at.now = 60_000
    tell('timeupdate')
    expect(log).toEqual(['play', 'pause', 'asleep'])
  })

  it('says nothing more once it was ended, and that it failed where it did', async () => {
    const ended = createPlayer()
    const end = playVoice(ended.player, { now: () => 0, sleepAt: () => null, ...createListeners(ended.log) })
    end()
    ended.fail()
    ended.tell('ended')
    await Promise.resolve()
    expect(ended.log).toEqual(['play', 'pause'])

    const broken = createPlayer()
    playVoice(broken.player, { now: () => 0, sleepAt: () => null, ...createListeners(broken.log) })
    broken.tell('error')
    expect(broken.log).toEqual(['play', 'pause', 'failed'])
  })
})

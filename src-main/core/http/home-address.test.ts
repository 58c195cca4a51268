import { AppError } from '#contract/index.ts'
import { describe, expect, it } from 'vitest'
import { candidatesFor, hostsFor } from './home-address.ts'

describe('an address that was typed', () => {
  it.each([
    ['192.168.1.20:7860', ['http://192.168.1.20:7860']],
    [' http://nas.home:8188/ ', ['http://nas.home:8188']],
    ['https://box.example/sd/', undefined],
    ['localhost:1234', ['http://localhost:1234', 'http://127.0.0.1:1234']],
    ['127.0.0.1:1234', ['http://127.0.0.1:1234', 'http://localhost:1234']],
    ['[::1]:7860', ['http://[::1]:7860']],
  ])('%s is tried as %o', (text, addresses) => {
    if (addresses !== undefined) expect(candidatesFor(text, 'pictures')).toEqual(addresses)
    else expect(candidatesFor(text, 'pictures')[0]).toBe('https://box.example/sd')
  })

  it('is tried on the usual ports where it has none', () => {
    expect(candidatesFor('nas.home', 'pictures')).toEqual(
      expect.arrayContaining(['http://nas.home', 'http://nas.home:7860', 'http://nas.home:8188']),
    )
    expect(hostsFor('nas.home', 'pictures')).toContain('nas.home:7860')
    expect(hostsFor('nas.home', 'text')).toContain('nas.home:11434')
    expect(hostsFor('nas.home', 'text')).not.toContain('nas.home:7860')
  })

  it.each([
    '',
    '   ',
    'ftp://nas.home',
    'javascript:alert(1)',
    'file:///etc',
    'http://',
    'http://a:b@nas.home',
    'a b',
  ])('%o is refused', (text) => {
    expect(() => candidatesFor(text, 'pictures')).toThrow(AppError)
    expect(hostsFor(text, 'pictures')).toEqual([])
  })
})

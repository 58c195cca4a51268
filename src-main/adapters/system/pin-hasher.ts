import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import type { KeptPin, PinHasher } from '#core/family/child-view.ts'

/** As OWASP advises for scrypt in its smaller measure: 32 MiB, about a tenth of a second. */
const cost = { N: 2 ** 15, r: 8, p: 1 }
const length = 32

const derive = (
  pin: string,
  salt: Buffer,
  { N, r, p }: Pick<KeptPin, 'N' | 'r' | 'p'>,
  bytes: number,
): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    // Of Node's thread pool: the window does not wait.
    scrypt(pin, salt, bytes, { N, r, p, maxmem: 256 * N * r }, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })

export const createPinHasher = (): PinHasher => ({
  make: async (pin) => {
    const salt = randomBytes(16)
    const hash = await derive(pin, salt, cost, length)
    return { salt: salt.toString('hex'), hash: hash.toString('hex'), ...cost }
  },
  matches: async (pin, kept) => {
    const hash = Buffer.from(kept.hash, 'hex')
    return timingSafeEqual(await derive(pin, Buffer.from(kept.salt, 'hex'), kept, hash.length), hash)
  },
})

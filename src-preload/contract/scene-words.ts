/*
 * What a scene can say, and how long what somebody writes by hand may be. Without zod: the window offers them.
 */

/** Where a page plays. The built-in illustrator has a landscape for each; the others read the word. */
export const places = [
  'forest',
  'meadow',
  'sea',
  'river',
  'mountain',
  'desert',
  'snow',
  'village',
  'street',
  'castle',
  'garden',
  'bedroom',
  'kitchen',
  'school',
  'cave',
  'space',
  'underwater',
  'sky',
] as const
export const times = ['dawn', 'morning', 'day', 'afternoon', 'dusk', 'night'] as const
export const weathers = ['clear', 'cloudy', 'rain', 'snow', 'fog', 'wind'] as const
export const poses = [
  'standing',
  'sitting',
  'sleeping',
  'walking',
  'running',
  'flying',
  'swimming',
  'hugging',
] as const
export const moods = ['calm', 'happy', 'curious', 'worried', 'sad', 'surprised', 'sleepy', 'proud'] as const

/** At most so many are seen in one picture. */
export const mostInScene = 3
export const mostThings = 4

/** Characters of one page, in each of its languages; by hand. */
export const longestPageText = 10_000
export const longestTitle = 200

/** UTF-16 units of a whole text that somebody brings along. */
export const longestOwnText = 100_000

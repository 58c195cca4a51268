import type * as contract from '#contract/index.ts'

/** The contract's own lists, written out so that its schemas are not loaded; a difference does not compile. */
export const levels: typeof contract.levels = ['first-words', 'early', 'growing', 'confident']
export const shelves: typeof contract.shelves = ['all', 'favourites', 'begun', 'unfinished', 'drafts']
export const storySorts: typeof contract.storySorts = ['newest', 'title', 'read']

import type { JobState } from '#contract/index.ts'
import type { Job, NewStory, PictureVersion, StoryChange } from '#core/ports.ts'
import type { Page, Story } from '#core/story/story.ts'

type Version = PictureVersion

/** What the store promises, said in the plainest way: arrays in memory. The real one is compared with it. */
export class LibraryModel {
  stories: Story[] = []
  jobs: Job[] = []
  versions: { storyId: string; page: number; version: Version }[] = []

  insert(story: NewStory): void {
    this.stories.push({
      kind: 'story',
      secondLanguage: null,
      style: 'paper-cut',
      brief: null,
      series: null,
      draft: false,
      begins: null,
      ...story,
      pages: [],
      cast: [],
      lastReadPage: 0,
      lastReadAt: null,
      favourite: false,
      look: null,
      deletedAt: null,
    })
  }

  update(id: string, change: StoryChange & { pages?: readonly Page[] }, now: number): void {
    this.stories = this.stories.map((story) =>
      story.id === id ? { ...story, ...change, updatedAt: now } : story,
    )
  }

  putPage(id: string, page: Page, job: Job | null, now: number): void {
    const pages = this.stories.find((story) => story.id === id)?.pages ?? []
    const others = pages.filter(({ number }) => number !== page.number)
    this.update(id, { pages: [...others, page].sort((one, other) => one.number - other.number) }, now)
    if (job !== null) this.jobs.push(job)
  }

  move(id: string, from: JobState, patch: Partial<Job>, now: number): boolean {
    const job = this.jobs.find((other) => other.id === id)
    if (job?.state !== from) return false
    this.jobs = this.jobs.map((other) => (other === job ? { ...job, updatedAt: now, ...patch } : other))
    return true
  }

  complete(id: string, from: JobState, version: Omit<Version, 'chosen'>, now: number): boolean {
    const job = this.jobs.find((other) => other.id === id)
    if (job === undefined) return false
    const { provider, model, worker } = version
    const patch: Partial<Job> = {
      state: 'completed',
      provider,
      model,
      worker,
      queuePosition: null,
      secondsLeft: null,
      progress: null,
      hindrance: null,
      progressAt: now,
      failure: null,
    }
    if (!this.move(id, from, patch, now)) return false
    const { storyId, page } = job
    const entry = { storyId, page, version: { ...version, chosen: true } }
    if (this.choose(storyId, page, version.picture.sha256, now)) return true
    this.versions = this.versions.map((other) => this.#unchosen(other, storyId, page))
    this.versions.push(entry)
    this.#touch(storyId, now)
    return true
  }

  choose(storyId: string, page: number, sha256: string, now: number): boolean {
    const isIt = (other: (typeof this.versions)[number]): boolean =>
      other.storyId === storyId && other.page === page && other.version.picture.sha256 === sha256
    if (!this.versions.some(isIt)) return false
    this.versions = this.versions.map((other) =>
      isIt(other)
        ? { ...other, version: { ...other.version, chosen: true } }
        : this.#unchosen(other, storyId, page),
    )
    this.#touch(storyId, now)
    return true
  }

  purge(before: number): readonly string[] {
    const goes = (storyId: string): boolean =>
      this.stories.some(
        (story) => story.id === storyId && story.deletedAt !== null && story.deletedAt < before,
      )
    const gone = this.versions.filter(({ storyId }) => goes(storyId))
    this.versions = this.versions.filter(({ storyId }) => !goes(storyId))
    this.jobs = this.jobs.filter(({ storyId }) => !goes(storyId))
    this.stories = this.stories.filter(({ id }) => !goes(id))
    const shown = new Set(this.versions.map(({ version }) => version.picture.sha256))
    return [...new Set(gone.map(({ version }) => version.picture.sha256))].filter((sha) => !shown.has(sha))
  }

  list(): readonly string[] {
    return this.stories
      .filter(({ deletedAt }) => deletedAt === null)
      .sort((one, other) => other.createdAt - one.createdAt || (other.id < one.id ? -1 : 1))
      .map(({ id }) => id)
  }

  newestJobs(storyId: string): readonly Job[] {
    const newest = new Map<number, Job>()
    for (const job of this.jobs) if (job.storyId === storyId) newest.set(job.page, job)
    return [...newest.values()].sort((one, other) => one.page - other.page)
  }

  #unchosen(
    other: (typeof this.versions)[number],
    storyId: string,
    page: number,
  ): (typeof this.versions)[number] {
    return other.storyId === storyId && other.page === page
      ? { ...other, version: { ...other.version, chosen: false } }
      : other
  }

  #touch(storyId: string, now: number): void {
    this.stories = this.stories.map((story) =>
      story.id === storyId ? { ...story, updatedAt: Math.max(story.updatedAt, now) } : story,
    )
  }
}

/** So many requests are listed at a time, newest first. Without zod: the window knows it. */
export const activityPageSize = 500

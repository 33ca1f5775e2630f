/** Waits for all of several pieces of work, as `Promise.all`; but where one fails, the others have ended when it is told, so that none writes on into a folder that is being cleared away. */
export async function together<Works extends readonly Promise<unknown>[]>(
  works: Works
): Promise<{ -readonly [At in keyof Works]: Awaited<Works[At]> }> {
  await Promise.allSettled(works);
  return Promise.all(works);
}

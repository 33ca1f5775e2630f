/** The decimals printed: 1 for 33.9%, 0 for 62. */
export function decimalsOf(raw: string): number {
  return /\.(\d+)/.exec(raw.normalize('NFKC'))?.[1]?.length ?? 0;
}

/** Whether a share may be printed as `stated`: rounded to its last digit, or cut off after it. Both in percent. */
export function fitsShare(share: number, stated: number, raw: string): boolean {
  const step = 10 ** -decimalsOf(raw);
  const difference = share - stated;
  const isRounded = Math.abs(difference) <= step / 2 + 1e-9;
  const isCut = Math.abs(share) >= Math.abs(stated) - 1e-9 && Math.abs(difference) < step - 1e-9;
  return isRounded || isCut;
}

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { codebookOf } from '../codebook-of';
import { writeWhole } from '../files';
import type { Lang } from '../lang';
import { settleArgs } from '../options';
import { readReleases, releaseJson } from '../history/releases';
import { UsageError } from '../usage-error';
import { words } from '../words';
import { buildDataset } from '../write/dataset';

const OPTIONS = {
  data: { type: 'string', default: 'data', value: 'DIR' },
  codebook: { type: 'string', value: 'DIR' }
} as const;

export default {
  /** Exit code 0; data that do not fit are told with 3. */
  async run(args: string[], lang: Lang): Promise<number> {
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    const options = { ...OPTIONS, date: { type: 'string', default: today, value: 'YYYY-MM-DD' } } as const;
    const { values } = parseArgs({ args: settleArgs(args, options, false), options });
    const text = words(lang);
    if (!isDay(values.date))
      throw new UsageError({
        zh: `“${values.date}”不是日期；写作 2026-11-25。`,
        en: `“${values.date}” is no day; write it as 2026-11-25.`
      });
    if (!existsSync(`${values.data}/reports`))
      throw new UsageError({ zh: `“${values.data}”中没有文件夹“reports”。`, en: `“${values.data}” has no folder “reports”.` });
    const last = readReleases(values.data).at(-1);
    if (last && last.date > values.date)
      throw new UsageError({
        zh: `上一次发布为 ${last.date}，下一次不能为 ${values.date}。`,
        en: `the last release is of ${last.date}; the next one cannot be of ${values.date}.`
      });
    const out = mkdtempSync(join(tmpdir(), 'gongkai-release-'));
    try {
      const { version, snapshot, strays } = await buildDataset({
        data: values.data,
        codebook: codebookOf(values),
        out: join(out, 'data'),
        snapshot: true
      });
      for (const stray of strays) process.stderr.write(text.stray(stray));
      const path = join(values.data, 'releases', `${version}.json`);
      if (existsSync(path)) {
        process.stderr.write(text.releasedBefore(path, version));
        return 0;
      }
      writeWhole(path, releaseJson({ schema: 'gongkai-release/1', version, date: values.date, reports: snapshot }));
      process.stderr.write(text.released(path, version, values.date, Object.keys(snapshot).length));
      return 0;
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  }
};

/** Whether a text is a day of the calendar: 2026-02-30 is none. */
function isDay(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

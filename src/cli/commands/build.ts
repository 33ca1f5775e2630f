import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { codebookOf } from '../codebook-of';
import type { Lang } from '../lang';
import { settleArgs } from '../options';
import { Progress } from '../progress';
import { requireReplaceable } from '../require-replaceable';
import { UsageError } from '../usage-error';
import { words } from '../words';
import { buildDataset } from '../write/dataset';

const OPTIONS = {
  data: { type: 'string', default: 'data', value: 'DIR' },
  out: { type: 'string', default: 'static/data', value: 'DIR' },
  codebook: { type: 'string', value: 'DIR' }
} as const;

export default {
  /** Exit code 0; data that do not fit are told with 3. */
  async run(args: string[], lang: Lang): Promise<number> {
    const { values } = parseArgs({ args: settleArgs(args, OPTIONS, false), options: OPTIONS });
    if (!existsSync(`${values.data}/reports`))
      throw new UsageError({
        zh: `“${values.data}”中没有文件夹“reports”；请用 gongkai ingest --into ${values.data} 生成。`,
        en: `“${values.data}” has no folder “reports”; make one with gongkai ingest --into ${values.data}.`
      });
    const codebook = codebookOf(values);
    if (!existsSync(`${codebook}/measures.json`))
      throw new UsageError({ zh: `“${codebook}”中没有 measures.json。`, en: `“${codebook}” has no measures.json.` });
    requireReplaceable(values.out, (names) => names.includes('manifest.json'), {
      zh: `“${values.out}”中有数据集以外的内容，将被整体替换；请用 --out 指定新的文件夹。`,
      en: `“${values.out}” holds other things than a dataset and would be replaced whole; name a new folder with --out.`
    });
    const progress = new Progress('building', lang);
    const { version, strays, reports, observations, findings, places } = await buildDataset({
      data: values.data,
      out: values.out,
      codebook,
      progress
    });
    progress.end();
    for (const path of strays) process.stderr.write(words(lang).stray(path));
    process.stderr.write(words(lang).built(values.out, version, reports, places, observations, findings));
    return 0;
  }
};

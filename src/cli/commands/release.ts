import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeWhole } from '../files';
import { readReleases, releaseJson } from '../history/releases';
import { UsageError } from '../usage-error';
import { buildDataset } from '../write/dataset';

const help = `gongkai release [--data data] [--codebook data/codebook] [--date YYYY-MM-DD]

Keeps what the data say today as <data>/releases/<version>.json: every report's figures by cell, and its findings. Commit the file.
From then on \`gongkai build\` tells what changed since: in tables \`release\` and \`change\` and in changes-<version>.json, which the
site shows to readers whose link names that version, and in the Atom feeds. A version is released once; a second time changes nothing.
  --date   the day of the release (default: today)

  gongkai release
`;

export default {
  help,
  async run(args: string[]): Promise<number> {
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    const { values } = parseArgs({
      args,
      options: {
        data: { type: 'string', default: 'data' },
        codebook: { type: 'string', default: 'data/codebook' },
        date: { type: 'string', default: today }
      }
    });
    if (!/^\d{4}-\d\d-\d\d$/.test(values.date) || Number.isNaN(Date.parse(values.date)))
      throw new UsageError(`“${values.date}” is no day; write it as 2026-11-25.`);
    if (!existsSync(`${values.data}/reports`)) throw new UsageError(`“${values.data}” has no folder “reports”.`);
    const last = readReleases(values.data).at(-1);
    if (last && last.date > values.date)
      throw new UsageError(`The last release is of ${last.date}; the next one cannot be of ${values.date}.`);
    const out = mkdtempSync(join(tmpdir(), 'gongkai-release-'));
    try {
      const { version, snapshot } = await buildDataset({
        data: values.data,
        codebook: values.codebook,
        out: join(out, 'data'),
        snapshot: true
      });
      const path = join(values.data, 'releases', `${version}.json`);
      if (existsSync(path)) {
        process.stderr.write(`${path}: version ${version} was released before; nothing to do\n`);
        return 0;
      }
      writeWhole(path, releaseJson({ schema: 'gongkai-release/1', version, date: values.date, reports: snapshot }));
      process.stderr.write(`${path}: version ${version} of ${values.date}, ${Object.keys(snapshot).length} reports\n`);
      return 0;
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  }
};

import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Progress } from '../progress';
import { UsageError } from '../usage-error';
import { buildDataset } from '../write/dataset';

const help = `gongkai build [--data data] [--out static/data] [--codebook data/codebook]

Makes the dataset from the normalised reports under <data>/reports: atlas.duckdb (and atlas.duckdb.bin, the same gzip'd, for the
browser), Parquet and CSV of every table, datapackage.json (Frictionless), csv-metadata.json (CSVW), schema-org.jsonld,
dcat.jsonld, manifest.json (version, hashes, counts) and report.schema.json. <data>/amendments.csv is applied. Each release under <data>/releases is compared with the next and with
the data of now: tables release and change, and changes-<version>.json for each released version. The out folder is replaced in one step; a stopped run leaves the old one.

  gongkai build
  gongkai build --data /tmp/invented --out /tmp/dataset
`;

export default {
  help,
  async run(args: string[]): Promise<number> {
    const { values } = parseArgs({
      args,
      options: {
        data: { type: 'string', default: 'data' },
        out: { type: 'string', default: 'static/data' },
        codebook: { type: 'string', default: 'data/codebook' }
      }
    });
    if (!existsSync(`${values.data}/reports`))
      throw new UsageError(`“${values.data}” has no folder “reports”; make one with gongkai ingest --into ${values.data}.`);
    if (!existsSync(`${values.codebook}/measures.json`)) throw new UsageError(`“${values.codebook}” has no measures.json.`);
    requireReplaceable(values.out);
    const progress = new Progress('Building');
    const { version, reports, observations, findings, places } = await buildDataset({ ...values, progress });
    progress.end();
    process.stderr.write(
      `${values.out}: version ${version}, ${reports} reports of ${places} places, ${observations} observations, ${findings} findings\n`
    );
    return 0;
  }
};

/** The out folder is replaced whole: it must be new, empty, or a dataset made before. */
function requireReplaceable(out: string): void {
  const stat = statSync(out, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) throw new UsageError(`“${out}” is a file; --out takes a folder to make.`);
  if (stat.dev !== statSync(dirname(resolve(out))).dev)
    throw new UsageError(`“${out}” is where a disk is mounted and cannot be replaced; name a folder below it with --out.`);
  const names = readdirSync(out);
  if (names.length > 0 && !names.includes('manifest.json'))
    throw new UsageError(`“${out}” holds other things than a dataset and would be replaced whole; name a new folder with --out.`);
}

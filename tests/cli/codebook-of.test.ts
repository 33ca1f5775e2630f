import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { codebookOf } from '../../src/cli/codebook-of';

it('the codebook is the one named, that of the data folder, or the project’s', () => {
  const data = mkdtempSync(join(tmpdir(), 'gongkai-'));
  expect(codebookOf({ data })).toBe('data/codebook');
  mkdirSync(join(data, 'codebook'));
  expect(codebookOf({ data })).toBe(join(data, 'codebook'));
  expect(codebookOf({ data, codebook: 'elsewhere' })).toBe('elsewhere');
});
